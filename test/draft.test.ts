import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { stages } from '../src/model/stage.ts';
import { admit } from '../src/pipeline/admit.ts';
import { bmaPrinciples } from '../src/principles/index.ts';
import { answer, asked, asOf, caseForChange, wizards } from './support/answering.ts';
import { run } from './support/run.ts';

// The wizard in a real terminal, typed into as by hand.

let cwd: string;
const { begin, close, wizard } = wizards(() => cwd);

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'reconfig-draft-'));
});
afterEach(close);

describe('from nothing', () => {
  it('to a proposal that passes what is due at the case for change, by typing only', async () => {
    const screen = begin('--plain');
    for (const [question, typed] of caseForChange) await answer(screen, question, typed);
    expect(await screen.ended()).toBe(0);

    expect(screen.screen()).toContain('PASS at case-for-change');
    expect(screen.screen()).toContain('To check it again: reconfig check proposal.yaml');
    expect(run(['check', 'proposal.yaml', ...asOf], { cwd }).code).toBe(0);
    expect(readdirSync(cwd)).toEqual(['proposal.yaml']);
    await expect(readFileSync(join(cwd, 'proposal.yaml'), 'utf8')).toMatchFileSnapshot(
      'golden/draft/case-for-change.yaml',
    );
  }, 60_000);
});

const sixKeys = `reconfig: 1
id: ashcombe-scans
title: Scans closer to home in Ashcombe
nation: england
stage: case-for-change
changes:
  - {id: open-scans, kind: open, service: community-diagnostic-centre}
`;

function put(text: string, file = 'proposal.yaml'): void {
  writeFileSync(join(cwd, file), text);
}

function read(file = 'proposal.yaml'): string {
  return readFileSync(join(cwd, file), 'utf8');
}

describe('a file that is there', () => {
  it('with comments, anchors, odd quoting and CRLF differs by the one answer that was given', async () => {
    const before =
      `\uFEFF# Ours, since 2024\n${sixKeys}x-list:   &all ['a',   "b"] # odd\nx-same: *all\n\n\n# the end`.replaceAll(
        '\n',
        '\r\n',
      );
    put(before);
    const screen = begin('--plain');
    await answer(screen, /clinical lead’s name/, '/jump');
    await answer(screen, /Where to/, 'summary');
    await answer(screen, /What would change/, 'A centre in the old library.');
    await answer(screen, /clinical lead’s name/, '/stop');
    expect(await screen.ended()).toBe(0);
    const title = 'title: Scans closer to home in Ashcombe\r\n';
    expect(read()).toBe(before.replace(title, `${title}summary: A centre in the old library.\r\n`));
  });

  it('is not opened by a second wizard, nor written over when another changed it', async () => {
    put(sixKeys);
    const first = begin('--plain');
    await asked(first, /clinical lead’s name/);
    const second = begin('--plain');
    expect(await second.ended()).toBe(2);
    expect(second.screen()).toMatch(/Another wizard is at work on proposal\.yaml/);

    put(`${sixKeys}summary: By another hand.\n`);
    first.type('Dr Asha Verma');
    first.press('Enter');
    await asked(first, /was changed by someone else[\s\S]*clinical lead’s name/);
    expect(read()).toBe(`${sixKeys}summary: By another hand.\n`);
    first.press('Enter');
    await asked(first, /What is their profession/);
    expect(read()).toContain('summary: By another hand.');
    expect(read()).toContain('    name: Dr Asha Verma\n');
  });

  it('stays as it is where it cannot be written, which is told, and the answer can be given again', async () => {
    put(sixKeys);
    mkdirSync(join(cwd, '.proposal.yaml.part')); // what a write would go through
    const screen = begin('--plain');
    await answer(screen, /clinical lead’s name/, 'Dr Asha Verma');
    await asked(screen, /cannot be written[\s\S]*clinical lead’s name/);
    expect(read()).toBe(sixKeys);
    rmSync(join(cwd, '.proposal.yaml.part'), { recursive: true });
    screen.press('Enter');
    await asked(screen, /What is their profession/);
    expect(read()).toContain('name: Dr Asha Verma');
  });

  it('that could not be written is tried again by Enter where the answer is chosen from a list, too', async () => {
    put(sixKeys);
    const screen = begin();
    await screen.shows(/clinical lead’s name/);
    screen.type('Dr Asha Verma');
    screen.press('Enter');
    await screen.shows(/What is their profession[\s\S]*navigate/);
    mkdirSync(join(cwd, '.proposal.yaml.part'));
    screen.type('medical');
    await screen.shows(/❯ medical/);
    screen.press('Enter');
    await screen.shows(/❯ \(the answer you gave is tried again\)/);
    rmSync(join(cwd, '.proposal.yaml.part'), { recursive: true });
    screen.press('Enter');
    await screen.shows(/Where are they registered/);
    expect(read()).toContain('profession: medical');
  });

  it('whose wizard is dead is opened, even where the dead one was not taken note of', async () => {
    put(sixKeys);
    const parent = spawn('sh', ['-c', 'sleep 0 & echo $!; exec sleep 60']);
    try {
      const [pid] = await once(parent.stdout, 'data');
      put(`${String(pid).trim()} ${hostname()}`, '.proposal.yaml.lock');
      await asked(begin('--plain'), /clinical lead’s name/);
    } finally {
      parent.kill();
    }
  });

  it('that is not well-formed is put right where an answer can', async () => {
    put(`${sixKeys.replace('england', 'France')}sites: [{id: a, name: A, organisation: nobody}]\n`);
    const screen = begin('--plain');
    await answer(
      screen,
      /1 thing in it is not well-formed[\s\S]*“France”, which is not one of its values[\s\S]*In which nation/,
      'wales',
    );
    await answer(screen, /“nobody” leads nowhere[\s\S]*Who runs it/, '/clear');
    await answer(screen, /clinical lead’s name/, '/stop');
    expect(await screen.ended()).toBe(0);
    expect(read()).toBe(`${sixKeys.replace('england', 'wales')}sites: [{id: a, name: A}]\n`);
  });

  it.each(['a: [', 'Minutes of the board\n', '- a\n- b\n'])('that is no YAML with keys is left alone: %j', (text) => {
    put(text);
    const screen = begin('--plain');
    return screen.ended().then((code) => {
      expect(code).toBe(2);
      expect(screen.screen()).toMatch(/cannot be read as YAML/);
      expect(readdirSync(cwd)).toEqual(['proposal.yaml']);
      expect(read()).toBe(text);
    });
  });
});

describe('moving about', () => {
  it('goes back, corrects, takes out, says what was not done, and tells what an answer breaks', async () => {
    put(sixKeys);
    const screen = begin('--plain');
    await answer(screen, /clinical lead’s name/, 'tbc');
    await answer(screen, /counts as no answer/, 'Dr Asha Verma');
    await answer(screen, /What is their profession/, '/back');
    await answer(screen, /clinical lead’s name\?\nNow: Dr Asha Verma/, 'Dr Asha Rao');
    await answer(screen, /What is their profession/, 'magician');
    await answer(screen, /is not one of the answers[\s\S]*What is their profession/, '/list');
    await answer(screen, /What is to be changed/, 'title');
    await answer(screen, /Now: Scans closer/, 'Scans in Ashcombe');
    await answer(screen, /What is their profession/, 'medical');
    await answer(screen, /Where are they registered/, '/notdone');
    await answer(screen, /What was not done/, 'No clinician has the power to decide.');
    await answer(screen, /Why not/, '');
    await answer(screen, /What sort of reason/, '/stop');
    expect(await screen.ended()).toBe(0);
    expect(screen.screen()).toContain('To go on: reconfig draft proposal.yaml');
    expect(read()).toContain('title: Scans in Ashcombe\n');
    expect(read()).toContain('name: Dr Asha Rao\n');
    expect(read()).toContain(
      '  - criterion: clinical-leadership/named-lead\n    what: No clinician has the power to decide.\n',
    );
  });

  it('takes several lines that are pasted for one answer, which waits for Enter', async () => {
    put(sixKeys);
    const screen = begin('--plain');
    await asked(screen, /clinical lead’s name/);
    screen.paste('Dr Asha\nVerma\n');
    await screen.until(/Dr Asha Verma/);
    expect(read()).toBe(sixKeys);
    screen.press('Enter');
    await asked(screen, /What is their profession/);
    expect(read()).toContain('name: Dr Asha Verma\n');
  });

  it('tells at once of a date that breaks an order, and keeps it where it is so', async () => {
    put(
      `${sixKeys}leadership: {clinicalLead: {name: Dr Asha Verma, profession: medical, body: gmc, registration: "7654321", practising: true, decides: true}}\n`,
    );
    const screen = begin('--plain');
    await answer(screen, /When did they take the lead/, '1 May 2031');
    const told = await asked(screen, /which has not come/);
    expect(told).toContain('→ 2031-05-01');
    // It is saved before anything is said of it, so that nobody who leaves now has lost it.
    expect(read()).toContain('appointed: 2031-05-01');
    screen.type('1 June 2031');
    screen.press('Enter');
    await answer(screen, /on 1 June 2031, which/, '');
    await asked(screen, /What sort of reason/);
    expect(read()).toContain('appointed: 2031-06-01');
  });
});

describe('taking an entry out', () => {
  const two = `${sixKeys}# Those with a part in it\norganisations:\n  - {id: a, name: A trust} # ours\n  # between\n  - {id: b, name: B trust}\n`;

  it('asks first, takes out that entry alone, and says where there is none', async () => {
    put(two);
    const screen = begin('--plain');
    await answer(screen, /clinical lead’s name/, '/remove');
    await answer(screen, /belongs to no entry[\s\S]*clinical lead’s name/, '/list');
    await answer(screen, /What is to be changed/, 'B trust');
    await answer(screen, /Now: B trust/, '/remove');
    await answer(screen, /Take organisations › “b” out, with all that was said of it/, 'no');
    await asked(screen, /What part does it play|clinical lead’s name/);
    expect(read()).toBe(two);
    screen.type('/list');
    screen.press('Enter');
    await answer(screen, /What is to be changed/, 'B trust');
    await answer(screen, /Now: B trust/, '/remove');
    await answer(screen, /Take organisations › “b” out/, 'yes');
    await asked(screen, /clinical lead’s name/);
    expect(read()).toBe(two.replace('  - {id: b, name: B trust}\n', ''));
  });

  it('leaves one that the rest of the file refers to, and says so', async () => {
    const used = `${two}sites: [{id: s, name: S, organisation: b}]\n`;
    put(used);
    const screen = begin('--plain');
    await answer(screen, /clinical lead’s name/, '/list');
    await answer(screen, /What is to be changed/, 'B trust');
    await answer(screen, /Now: B trust/, '/remove');
    await answer(screen, /Take organisations › “b” out/, 'yes');
    await asked(screen, /It stays\.[\s\S]*leads nowhere[\s\S]*\?/);
    expect(read()).toBe(used);
  });
});

describe('other terminals', () => {
  it('one that can do nothing but lines is talked to in lines, and what is pasted is one answer there too', async () => {
    put(sixKeys);
    const screen = wizard({ TERM: 'dumb' });
    await asked(screen, /clinical lead’s name/);
    screen.paste('Dr Asha\nVerma\n');
    await asked(screen, /What is their profession/);
    expect(read()).toContain('name: Dr Asha Verma\n');
    expect(screen.screen()).not.toMatch(/\u001b/);
  });

  it('a long text is written in the user’s own editor', async () => {
    put(
      `${sixKeys}leadership: {clinicalLead: {name: Dr Asha Verma, profession: medical, body: gmc, registration: "7654321", appointed: 2026, practising: true, decides: true}}\n`,
    );
    const screen = wizard({ EDITOR: `printf 'In the first place: %s\\nIn the second: {none}\\n' 12 >` }, '--plain');
    await answer(screen, /What sort of reason/, 'access');
    await answer(screen, /What is the reason/, '/edit');
    await asked(screen, /What shows it/);
    expect(read()).toContain('    statement: |-\n      In the first place: 12\n      In the second: {none}\n');
  });
});

describe('with lists to move about in', () => {
  it('is typed and chosen, and Ctrl-C ends it with nothing lost', async () => {
    const screen = begin();
    const type = async (question: RegExp, text: string, then?: RegExp): Promise<void> => {
      await screen.shows(question);
      screen.type(text);
      if (then !== undefined) await screen.shows(then);
      screen.press('Enter');
    };
    await type(/\? What is the proposal called/, 'Scans in Ashcombe', /Scans in Ashcombe/);
    await type(/\? What is the short name[\s\S]*scans-in-ashcombe/, '');
    await type(/\? In which nation[\s\S]*navigate/, 'engl', /❯ england/);
    await type(/\? Which gate[\s\S]*navigate/, 'case', /❯ case for change/);
    await type(/\? What happens to the service[\s\S]*navigate/, 'open', /❯ open/);
    await type(/\? Which service[\s\S]*navigate/, 'diagnostic', /❯ community diagnostic centre/);
    await screen.shows(/\? What is the clinical lead’s name/);
    screen.press('C-c');
    expect(await screen.ended()).toBe(130);
    expect(screen.screen()).toContain('Nothing is lost. To go on: reconfig draft proposal.yaml');
    expect(read()).toContain('service: community-diagnostic-centre');
    await begin().until(/taken up where it was left[\s\S]*clinical lead’s name/);
  });
});

describe('without a terminal', () => {
  it('says so, names what does without, and writes nothing', () => {
    const { code, out, err } = run(['draft', 'proposal.yaml'], { cwd });
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/no terminal.*--answers answers\.yaml.*--template case-for-change/);
    expect(existsSync(join(cwd, 'proposal.yaml'))).toBe(false);
  });

  it('takes answers from a file, in the forms people write, and refuses all of them with their places if it must', () => {
    const complete =
      'title: Scans\nid: scans\nnation: England\nstage: case for change\nchanges: [{kind: open, service: community diagnostic centre, site: library, date: Feb 2032}]\nsites: [{name: Annexe}]\n';
    put(complete, 'answers.yaml');
    const missing = run(['draft', 'proposal.yaml', '--answers', 'answers.yaml', ...asOf], { cwd });
    expect([missing.code, missing.out]).toEqual([2, '']);
    expect(missing.err).toMatch(/^answers\.yaml:5:68: changes\.0\.site: “library” leads nowhere/);
    expect(missing.err).toContain('Nothing was written: of 9 answers, 1 cannot be.');
    expect(readdirSync(cwd)).toEqual(['answers.yaml']);

    for (const none of ['- a\n- b\n', 'hello\n', 'reconfig: 1\n']) {
      put(none, 'answers.yaml');
      const { code, err } = run(['draft', 'proposal.yaml', '--answers', 'answers.yaml', ...asOf], { cwd });
      expect([code, err]).toEqual([2, expect.stringContaining('answers.yaml holds no answers')]);
      expect(readdirSync(cwd)).toEqual(['answers.yaml']);
    }

    put('stage: banana\nnation: wales\ntimeline: [{made: up}]\n', 'answers.yaml');
    const { err } = run(['draft', 'proposal.yaml', '--answers', 'answers.yaml', ...asOf], { cwd });
    expect(err.match(/^answers\.yaml:\d+:\d+/gm)).toEqual([
      'answers.yaml:1:8',
      'answers.yaml:2:9',
      'answers.yaml:3:19',
    ]);
    expect(err).toMatch(/“banana” is not one of the answers\. Write one of these: case-for-change, options, /);
    expect(readdirSync(cwd)).toEqual(['answers.yaml']);

    put(complete.replace('{name: Annexe}', '{id: library, name: Library}'), 'answers.yaml');
    expect(run(['draft', 'proposal.yaml', '--answers', 'answers.yaml', ...asOf], { cwd }).code).toBe(0);
    expect(read()).toMatch(/nation: england[\s\S]*sites:\n {2}- id: library[\s\S]*date: 2032-02\n/);
    const before = read();
    put('changes: [{id: open-community-diagnostic-centre, effect: improves}]', 'answers.yaml');
    run(['draft', 'proposal.yaml', '--answers', 'answers.yaml', ...asOf], { cwd });
    expect(read()).toBe(before.replace('date: 2032-02\n', 'date: 2032-02\n    effect: improves\n'));
  });

  it.each(stages)(
    'prints a skeleton for %s that is well-formed once its keys are filled, and once all of it is shown',
    (stage) => {
      const { code, out } = run(['draft', '--template', stage], { cwd });
      expect(code).toBe(0);
      const filled = out
        .replace(/^id:$/m, 'id: scans')
        .replace(/^title:$/m, 'title: Scans')
        .replace(/^nation:$/m, 'nation: wales')
        .replace(/^( +)kind:$/m, '$1kind: open')
        .replace(/^( +)service:$/m, '$1service: ambulance');
      expect(admit({ file: 'proposal.yaml', text: filled }, bmaPrinciples).troubles).toEqual([]);
      const [head = '', ...blocks] = filled.split('\n\n');
      const isHidden = (block: string): boolean =>
        block
          .trimEnd()
          .split('\n')
          .every((line) => line.startsWith('#'));
      const shown = blocks.map((block) => block.replace(isHidden(block) ? /^#/gm : /^#(?= {2})/gm, ''));
      const document = parseDocument([head, ...shown].join('\n\n'));
      expect(document.errors).toEqual([]);
      expect(Object.keys(document.toJS()).length).toBeGreaterThan(9);
      expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(101);
    },
  );

  it('says nothing twice in a skeleton', () => {
    const { out } = run(['draft', '--template', 'evaluation'], { cwd });
    const said = out.replace(/\n[# ]+(?=\S)/g, ' ');
    for (const twice of [
      'Which service? The service.',
      'When was it complete? When',
      'Do they still treat patients? Whether',
      'When does it go live? When it goes',
      'What does it ask? What it asks',
      'What is the site called? Its name',
    ]) {
      expect(said).toContain(twice.slice(0, twice.indexOf('?') + 1));
      expect(said).not.toContain(twice);
    }
    expect(said).not.toContain('Who wrote it. author:');
    expect(said).toContain('What is their registration number? In quotes.');
    expect(said).toContain('Who accepts it? The name and office of who accepts it.');
    const lists = (said.match(/One of: [a-z, -]+/g) ?? []).filter((each) => each.split(',').length >= 8);
    expect(new Set(lists).size).toBe(lists.length);
    expect(said).toContain('One of the values listed above, at leadership.clinicalLead.profession.');
  });
});
