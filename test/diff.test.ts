import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { root } from './support/examples.ts';
import { commit, emptyFolder, git, repository, write } from './support/history.ts';
import { hostileTexts, writeHostile } from './support/hostile.ts';
import { smallest } from './support/proposal.ts';
import { elementsOf, proseOf, references, rendered, textOf } from './support/rendered.ts';
import { run } from './support/run.ts';

const asOf = ['--as-of', '2026-11-21'];
const textAt = (file: string) => readFileSync(join(root, file), 'utf8');
const schemaOf = (name: string) => JSON.parse(textAt(`schemas/${name}.schema.json`));
const validate = new Ajv.default({ allowUnionTypes: true, schemas: [schemaOf('report')] }).compile(schemaOf('diff'));

const good = textAt('examples/stroke-centralisation/proposal.yaml');
const bad = textAt('examples/stroke-twins/beds-closed-first/proposal.yaml');
const register = textAt('examples/stroke-centralisation/register.yaml');
const proposal = 'proposals/stroke/proposal.yaml';

/** A history in which the good proposal is made a bad one, on disk and not committed. */
function history(): string {
  const folder = repository({ [proposal]: good, 'proposals/stroke/register.yaml': register });
  write(folder, { [proposal]: bad });
  return folder;
}

function compared(old: string, now: string, cwd: string, ...more: string[]) {
  const { out, code, err } = run(['diff', old, now, '--format', 'json', ...asOf, ...more], { cwd });
  if (out === '') return { code, err, data: undefined };
  const data = JSON.parse(out);
  expect(validate(data), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
  return { code, err, data };
}

describe('a proposal that was made worse', () => {
  const folder = history();
  const old = `main:${proposal}`;

  it('is said to be, principle by principle, and the exit code says so', () => {
    const { out, code } = run(['diff', old, proposal, ...asOf], { cwd: folder });
    expect(code).toBe(1);
    const text = out.replace(/\s+/g, ' ');
    expect(text).toContain(`${old} → ${proposal} WORSE: PASS at decision → FAIL at decision`);
    expect(text).toContain('Judged as of 21 November 2026, alone, with proposals/stroke/register.yaml as it is now.');
    expect(text).toContain('Clinical evidence: not kept'.replace(':', ': kept →'));
    expect(text).toContain('worse met → unmet: clinical-evidence/ready-first');
    expect(text).toContain(`error contradicted: clinical-evidence/ready-first ${proposal}:82:11`);
    expect(text).toContain('No change: Impact assessment (kept)');
    expect(text).toContain('This is no advice on the law, and the absence of findings is no approval.');
  });

  it('got better the other way round, with exit code 0', () => {
    const { code, data } = compared(proposal, old, folder);
    expect([code, data.result, data.isWorse, data.isBetter]).toEqual([0, 'better', false, true]);
    const evidence = data.principles.find(({ id }: { id: string }) => id === 'clinical-evidence');
    expect([evidence.before, evidence.after, evidence.turn]).toEqual(['not kept', 'kept', 'better']);
    expect(evidence.criteria).toMatchObject([{ id: 'clinical-evidence/ready-first', before: 'unmet', after: 'met' }]);
    expect(evidence.gone).toMatchObject([{ criterion: 'clinical-evidence/ready-first', turn: 'better' }]);
  });

  it('did not change against itself, wherever its lines moved, even where it fails', () => {
    commit(folder);
    write(folder, { [proposal]: bad.replace('\nreconfig: 1', '\n# A line more\n# and another\nreconfig: 1') });
    const { code, data } = compared(`HEAD:${proposal}`, proposal, folder);
    expect([code, data.result]).toEqual([0, 'neither better nor worse']);
    const evidence = data.principles.find(({ id }: { id: string }) => id === 'clinical-evidence');
    expect(evidence.still).toMatchObject([{ criterion: 'clinical-evidence/ready-first', turn: 'same' }]);
    const { out } = run(['diff', `HEAD:${proposal}`, proposal, ...asOf], { cwd: folder });
    expect(out.replace(/\s+/g, ' ')).toContain('Clinical evidence (not kept, 1 finding still there)');
  });

  it('is the same in Markdown, for a real renderer', () => {
    const { out, code } = run(['diff', `HEAD~1:${proposal}`, `HEAD:${proposal}`, '--format', 'markdown', ...asOf], {
      cwd: folder,
    });
    expect(code).toBe(1);
    const html = rendered(out);
    expect(html).toMatch(/^<h2>WORSE: PASS at decision → FAIL at decision<\/h2>/);
    expect(html).toContain('<td><strong>kept → not kept</strong></td>');
    expect(html).toContain(
      '<h3>What got worse</h3>\n<ul>\n<li>met → unmet: <code>clinical-evidence/ready-first</code>.',
    );
    expect(html).toContain(
      '<h3>New findings</h3>\n<p><strong>error contradicted: clinical-evidence/ready-first</strong>',
    );
  });
});

describe('what counts as worse', () => {
  const folder = emptyFolder();
  const between = (before: string, after: string, ...more: string[]) => {
    write(folder, { 'before.yaml': before, 'after.yaml': after });
    const { code, data } = compared('before.yaml', 'after.yaml', folder, '--register', 'r.yaml', ...more);
    return [code, data?.result];
  };
  write(folder, { 'r.yaml': register });

  it('is a fact that was taken out, whatever else became silent for it', () => {
    const without = good.replace(/^ {2}public:\n(?: {4}.*\n)+/m, '');
    expect(without).not.toBe(good);
    expect(between(good, without)[0]).toBe(1);
  });

  it('is a proposal that cannot be read any more; one that can be again got better, whatever is found in it', () => {
    expect(between(good, 'reconfig: [')).toEqual([1, 'worse']);
    expect(between('reconfig: [', bad)).toEqual([0, 'better']);
    expect(between('reconfig: [', 'reconfig: {')[0]).toBe(0);
  });

  it('is that a finding counts which was only coming', () => {
    const early = textAt('examples/early-idea/proposal.yaml');
    expect(between(early, early.replace('stage: case-for-change', 'stage: decision'))[0]).toBe(1);
  });

  it('is nothing where a proposal changed for neither good nor bad', () => {
    expect(between(good, good.replace(/^title: .*$/m, 'title: Another title for it'))).toEqual([
      0,
      'neither better nor worse',
    ]);
  });

  it('is nothing that can be told of a proposal that is withdrawn: it was not judged', () => {
    const idle = `${smallest}status: {is: withdrawn, since: 2026-01-02}\n`;
    expect(between(smallest, idle)).toEqual([2, 'not judged']);
    expect(between(idle, smallest)[0]).toBe(1);
    expect(run(['diff', 'before.yaml', 'after.yaml', ...asOf], { cwd: folder }).out).not.toMatch(/BETTER/);
  });
});

describe('a file that is there on one side only', () => {
  const folder = repository({ 'x/a.yaml': 'a: 1' });
  write(folder, { 'x/good.yaml': good, 'x/register.yaml': register, 'x/bad.yaml': bad });

  it('is new, which is worse only where it fails', () => {
    expect(compared('main:x/good.yaml', 'x/good.yaml', folder)).toMatchObject({ code: 0, data: { result: 'new' } });
    expect(compared('main:x/bad.yaml', 'x/bad.yaml', folder)).toMatchObject({ code: 1, data: { result: 'new' } });
    const { out } = run(['diff', 'main:x/good.yaml', 'x/good.yaml', ...asOf], { cwd: folder });
    expect(out).toMatch(/^NEW: PASS at decision$/m);
  });

  it('is gone, deleted on disk or in a commit', () => {
    commit(folder);
    git(folder, 'rm', '--quiet', 'x/good.yaml');
    const gone = { code: 0, data: { result: 'gone', after: { isThere: false, passed: null } } };
    expect(compared('main:x/good.yaml', 'x/good.yaml', folder)).toMatchObject(gone);
    commit(folder);
    expect(compared('HEAD~1:x/good.yaml', 'HEAD:x/good.yaml', folder)).toMatchObject(gone);
    const { out } = run(['diff', 'HEAD~1:x/good.yaml', 'x/good.yaml', '--format', 'markdown'], { cwd: folder });
    expect(out).toMatch(/^## GONE: PASS at decision → not there\n/);
  });
});

describe('what is compared', () => {
  const folder = history();
  symlinkSync(proposal, join(folder, 'link.yaml'));
  git(folder, 'add', 'link.yaml');
  git(folder, 'commit', '--quiet', '--message', 'A link');

  it('is named from the root of the repository, or with a dot from where one is', () => {
    const below = join(folder, 'proposals');
    expect(compared(`main:${proposal}`, 'stroke/proposal.yaml', below).code).toBe(1);
    expect(compared('main:./stroke/proposal.yaml', 'stroke/proposal.yaml', below).code).toBe(1);
    expect(compared(`main:../${proposal}`, 'stroke/proposal.yaml', below).code).toBe(1);
    expect(compared('main:stroke/proposal.yaml', 'stroke/proposal.yaml', below)).toMatchObject({
      code: 2,
      err: expect.stringContaining('name it as main:./stroke/proposal.yaml.'),
    });
  });

  it('is a file where there is one of that very name', () => {
    write(folder, { [`main:${proposal}`]: bad });
    expect(compared(`main:${proposal}`, proposal, folder).code).toBe(0);
  });

  it('is judged beside the other proposals, where a configuration marks a repository', () => {
    const other = textAt('examples/early-idea/proposal.yaml');
    const shared = repository({ 'reconfig.config.yaml': 'config: 1\n', 'a.yaml': good, 'b.yaml': other });
    expect(compared('main:a.yaml', 'a.yaml', shared).data.beside).toBe(1);
    const lax =
      'config: 1\nthresholds:\n  register-age: {value: 18, reason: The councils count their services in June}\n';
    write(shared, { 'reconfig.config.yaml': lax, 'd.yaml': 'reconfig: [' });
    const said = run(['diff', 'main:a.yaml', 'a.yaml', ...asOf], { cwd: shared }).out;
    expect(said).toContain('1 threshold laxer than the default.\nNot all could be compared with the others (1):');
    write(shared, { 'c.yaml': good, 'd.yaml': '' });
    expect(compared('a.yaml', 'c.yaml', shared).data).toMatchObject({ beside: 1, result: 'neither better nor worse' });
  });

  it.each([
    ['a file that is not there', ['gone.yaml', proposal], 'gone.yaml: There is no such file.'],
    ['a new file that is not there', [proposal, 'gone.yaml'], 'gone.yaml: There is no such file.'],
    ['another file than the one deleted', [`HEAD:${proposal}`, 'gone.yaml'], 'gone.yaml: There is no such file.'],
    ['a file of a drive', ['C:\\gone.yaml', proposal], 'There is no such file.'],
    ['nothing on either side', ['HEAD:a.yaml', 'HEAD:b.yaml'], 'Neither HEAD:a.yaml nor HEAD:b.yaml is there'],
    ['a folder', ['proposals', proposal], 'It is a folder'],
    ['a folder of a commit', ['HEAD:proposals', proposal], 'HEAD:proposals is no file, but a folder'],
    ['the root of a commit', ['HEAD:', proposal], 'HEAD: is no file, but a folder'],
    ['a link of a commit', ['HEAD:link.yaml', proposal], 'HEAD:link.yaml is no file, but a folder, a link'],
    ['an unknown commit', ['mian:a.yaml', proposal], '“mian” is no commit, branch or tag of this clone.'],
    ['an option for a commit', ['--output=x:a.yaml', proposal], 'unknown option'],
    ['no commit', [':a.yaml', proposal], 'diff names no commit'],
    ['one side only', [proposal], "missing required argument 'new'"],
  ])('cannot be %s', (_, names, message) => {
    const { code, err, out } = run(['diff', ...names], { cwd: folder });
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
    expect(err).not.toMatch(/\n {4}at /);
  });

  it('cannot be a commit outside of a repository', () => {
    const alone = emptyFolder();
    write(alone, { 'a.yaml': smallest });
    const { code, err } = run(['diff', 'main:a.yaml', 'a.yaml'], { cwd: alone });
    expect(code).toBe(2);
    expect(err).toContain('is not in a git repository; diff compares with a commit of one.');
  });
});

it('links a line to the commit it was read from, in a job that knows where that can be looked at', () => {
  const folder = history();
  const first = git(folder, 'rev-parse', 'HEAD');
  const built = commit(folder);
  const env = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'northfield/proposals', GITHUB_SHA: built };
  const linked = (now: string) =>
    run(['diff', `${first}:${proposal}`, now, '--format', 'markdown', ...asOf], { cwd: folder, env }).out;
  const address = `(https://github.com/northfield/proposals/blob/${built}/${proposal}#L82)`;
  expect(linked(proposal)).toContain(address);
  commit(folder, { 'another.txt': 'a' });
  expect(linked(`HEAD~1:${proposal}`)).toContain(address);
  expect(linked(`HEAD:${proposal}`)).not.toContain(address);
});

describe('how it looks', () => {
  const folder = history();
  const args = ['diff', `main:${proposal}`, proposal, ...asOf];

  it('is coloured where that is asked for, and reads the same without', () => {
    const plain = run(args, { cwd: folder, env: { NO_COLOR: '1' } }).out;
    const coloured = run(args, { cwd: folder, env: { FORCE_COLOR: '1' } }).out;
    expect(plain).not.toContain('\u001b');
    expect(coloured).toContain('\u001b[');
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(plain);
    expect(run([...args, '--no-color'], { cwd: folder, env: { FORCE_COLOR: '1' } }).out).toBe(plain);
    expect(run([...args, '--color', '--format', 'markdown'], { cwd: folder }).out).not.toContain('\u001b');
    for (const line of plain.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
  });

  it('is harmless text, whatever the proposals and their names say', () => {
    const files = writeHostile(emptyFolder());
    expect(hostileTexts.length).toBeGreaterThan(2);
    for (const file of files) {
      const [first = ''] = files;
      for (const [old, now] of [
        [first, file],
        [file, first],
      ]) {
        const { out } = run(['diff', old ?? '', now ?? '', '--format', 'markdown', ...asOf]);
        const html = rendered(out);
        expect(elementsOf(html).filter((element) => /script|img|<a href="(?!https:\/\/)|<!/.test(element))).toEqual([]);
        expect(proseOf(html).filter((text) => references.some((each) => each.test(text)))).toEqual([]);
        expect(textOf(html)).toContain('This is no advice on the law');
        expect(Buffer.byteLength(out)).toBeLessThan(65_536);
        const terminal = run(['diff', old ?? '', now ?? '', ...asOf]).out;
        expect(terminal).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e\u2066\u200b]/);
      }
    }
  });
});
