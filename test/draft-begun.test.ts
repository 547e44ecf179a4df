import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answer, asked, asOf, caseForChange, wizards } from './support/answering.ts';
import { root } from './support/examples.ts';
import { run } from './support/run.ts';

let cwd: string;
const { begin, close } = wizards(() => cwd);
const at = (name: string): string => join(cwd, name);
const read = (): string => readFileSync(at('proposal.yaml'), 'utf8');
const fill = (answers: string) => {
  writeFileSync(at('answers.yaml'), answers);
  return run(['draft', 'proposal.yaml', '--answers', 'answers.yaml', ...asOf], { cwd });
};

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'reconfig-begun-'));
});
afterEach(close);

const whole = `title: Scans
id: scans
nation: england
stage: case-for-change
changes: [{kind: open, service: community-diagnostic-centre}]
`;
const first = '# yaml-language-server: $schema=proposal.schema.json\nreconfig: 1\n';

describe('a file with nothing in it but comments', () => {
  it.each([
    ['nothing', '', first],
    ['blank lines', ' \n\n', first],
    ['comments', '# Minutes of May\n  # and June', `# Minutes of May\n  # and June\n\n${first}`],
    [
      'its own line for editors',
      '# yaml-language-server: $schema=a.json\n\n',
      '# yaml-language-server: $schema=a.json\n\nreconfig: 1\n',
    ],
    ['comments with CRLF', '# May\r\n', `# May\r\n\r\n${first.replaceAll('\n', '\r\n')}`],
    ['comments behind a byte order mark', '\uFEFF# May\n', `\uFEFF# May\n\n${first}`],
  ])('is begun, and keeps them: %s', (_, before, beginning) => {
    writeFileSync(at('proposal.yaml'), before);
    expect(fill(whole)).toMatchObject({ code: 0, err: '' });
    expect(read().slice(0, beginning.length + 4)).toBe(`${beginning}id: `);
    expect(run(['check', 'proposal.yaml', ...asOf], { cwd }).out).not.toContain('well-formed/');
  });

  it('stays as it is until the first answers can be written', async () => {
    writeFileSync(at('proposal.yaml'), '# May\n');
    const screen = begin('--plain');
    for (const [question, typed] of caseForChange.slice(0, 5)) await answer(screen, question, typed);
    await asked(screen, /Which service/);
    expect(screen.screen()).not.toContain('not well-formed');
    expect(read()).toBe('# May\n');
    screen.type('diagnostic centre');
    screen.press('Enter');
    await answer(screen, /clinical lead’s name/, '/stop');
    expect(await screen.ended()).toBe(0);
    expect(read()).toMatch(/^# May\n\n# yaml-language-server: .*\nreconfig: 1\nid: scans-closer-to-home-in-ashcombe\n/);
  });
});

describe('an answer that cannot be written yet', () => {
  it('names what it waits for', () => {
    const { err } = fill('title: Scans\nchanges: [{kind: open}]\n');
    const why = 'It can only be written together with changes.0.service, id, nation and stage, and that is not there.';
    expect(err.split('\n')).toEqual([
      `answers.yaml:1:8: title: ${why}`,
      `answers.yaml:2:18: changes.0.kind: ${why}`,
      'reconfig: Nothing was written: of 2 answers, 2 cannot be.',
      '',
    ]);
    expect(fill(whole).code).toBe(0);
    expect(fill('changes: [{id: open-community-diagnostic-centre}, {kind: close}]\n').err).toContain(
      'changes.1.kind: It can only be written together with changes.1.service, and that is not there.\n',
    );
  });

  it('is named at the end, where it was asked for and left open', async () => {
    const screen = begin('--plain');
    await answer(screen, /What is the proposal called/, 'Scans');
    await answer(screen, /short name/, '');
    for (const question of [/In which nation/, /Which gate/]) await answer(screen, question, '');
    await answer(screen, /What happens to the service/, '');
    await asked(screen, /cannot be written without what is still open: changes, nation and\s+stage\./);
  });
});

it('what is pasted and is too long is not taken, which is told, and the question comes again', async () => {
  const screen = begin('--plain');
  await asked(screen, /What is the proposal called/);
  screen.paste('scan '.repeat(10_001));
  await answer(
    screen,
    /longer than 50,000 characters, so nothing of it was taken[\s\S]*What is the proposal called/,
    'Scans',
  );
  await answer(screen, /short name/, '');
  await answer(screen, /In which nation/, '/stop');
  expect(await screen.ended()).toBe(0);
  expect(readFileSync(at('.proposal.yaml.draft'), 'utf8')).toContain('"value":"Scans"');
});

it('the same is told where lists are drawn', async () => {
  const screen = begin();
  await screen.shows(/What is the proposal called/);
  screen.paste('scan '.repeat(10_001));
  await screen.shows(/nothing of it was taken:\s+give a shorter answer\.\s+\? What is the proposal called/);
  screen.paste('Scans in Ashcombe');
  screen.press('Enter');
  await screen.shows(/short name of the proposal\?[\s\S]*scans-in-ashcombe/);
});

it('a claim is whole from the first instant, and nothing is left of making it', async () => {
  const claims = `const { desk } = require(${JSON.stringify(join(root, 'dist/wizard.cjs'))});
    for (let i = 0; i < 3000; i += 1) { desk.claim('claimed'); desk.remove('claimed'); }`;
  const claimer = spawn(process.execPath, ['-e', claims], { cwd });
  const ended = once(claimer, 'exit');
  const seen = new Set<string>();
  let isOver = false;
  void ended.then(() => {
    isOver = true;
  });
  while (!isOver) {
    for (let tries = 0; tries < 200; tries += 1) {
      try {
        seen.add(readFileSync(at('claimed'), 'utf8').replace(/^\d+ .+$/, 'whole'));
      } catch {
        // It is not there at this moment.
      }
    }
    await new Promise(setImmediate);
  }
  expect([await ended, [...seen], readdirSync(cwd)]).toEqual([[0, null], ['whole'], []]);
});
