import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Report } from '../src/generated/report.ts';
import { root } from './support/examples.ts';
import { run } from './support/run.ts';

// What is judged of a repository when only what changed is asked for: real histories, and the program as it is run.

let folder: string;

const quiet = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Author',
  GIT_AUTHOR_EMAIL: 'author@example.org',
  GIT_COMMITTER_NAME: 'Author',
  GIT_COMMITTER_EMAIL: 'author@example.org',
};

function git(...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync('git', args, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ...quiet },
  });
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
  return stdout.trim();
}

function commit(message: string): void {
  git('add', '--all');
  git('commit', '--quiet', '--message', message);
}

function edit(name: string, change: (text: string) => string): void {
  const file = join(folder, name);
  const before = readFileSync(file, 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(file, after);
}

const asOf = ['--as-of', '2026-11-21'];

function check(ref: string, ...args: readonly string[]) {
  return run(['check', ...asOf, '--changed-since', ref, ...args], { cwd: folder });
}

/** The ids of what was judged. */
function judged(ref: string): string[] {
  const { out, err } = check(ref, '--format', 'json');
  if (out === '') throw new Error(err);
  const { proposals, changedSince, notJudged }: Report = JSON.parse(out);
  expect(changedSince).toBe(ref);
  return [...proposals.map(({ id }) => String(id)), ...notJudged.map(({ id }) => `(${id})`)].sort();
}

const pharmacy = 'proposals/brackmoor-pharmacy.proposal.yaml';
const tarnholt = 'proposals/tarnholt-urgent-treatment.proposal.yaml';
const oxenfold = 'proposals/oxenfold-urgent-treatment.proposal.yaml';

/** The other that opens such a centre in an area of the one in Oxenfold. */
const around = ['tarnholt-urgent-treatment'];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reconfig-since-'));
  cpSync(join(root, 'examples/repository'), folder, { recursive: true });
  git('init', '--quiet', '--initial-branch', 'main');
  commit('The proposals of a county');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('--changed-since judges', () => {
  it('nothing, where nothing changed, and says so', () => {
    const { code, out } = check('HEAD');
    expect(code).toBe(0);
    expect(out).toContain('0 proposals changed, nothing judged');
    const { passed, summary }: Report = JSON.parse(check('HEAD', '--format', 'json').out);
    expect([passed, summary.proposals]).toEqual([true, 0]);
  });

  it('a proposal that was edited, and not its neighbours where that does not concern them', () => {
    edit(pharmacy, (text) => text.replace(/^summary:/m, 'x-note: A line of the author’s own\nsummary:'));
    // The lines of its changes moved, which no neighbour points at.
    expect(judged('HEAD')).toEqual(['brackmoor-pharmacy']);
  });

  it('the neighbours of a proposal whose plans changed', () => {
    edit(oxenfold, (text) => text.replace(/(id: open-oxenfold-centre\n(?:.*\n)*? +date: )\S+/, '$12039-01-01'));
    expect(judged('HEAD')).toEqual(['oxenfold-urgent-treatment', ...around]);
  });

  it('the neighbours of a proposal that was deleted', () => {
    rmSync(join(folder, oxenfold));
    commit('Given up');
    expect(judged('HEAD~1')).toEqual(around);
    expect(check('HEAD~1').code).toBe(0);
  });

  it('a proposal that was renamed, and those that point at it', () => {
    renameSync(join(folder, oxenfold), join(folder, 'proposals/a-new-name.proposal.yaml'));
    commit('Renamed');
    expect(judged('HEAD~1')).toEqual(['oxenfold-urgent-treatment', ...around]);
  });

  it('a proposal that is new and not even committed', () => {
    const text = readFileSync(join(folder, pharmacy), 'utf8').replace(/^id: .*/m, 'id: a-new-one');
    writeFileSync(join(folder, 'proposals/new.proposal.yaml'), text.replace(/^changes:/m, 'x-changes:\nchanges:'));
    expect(judged('HEAD')).toContain('a-new-one');
  });

  it('everything, where the register changed', () => {
    edit('register.csv', (text) => text.trimEnd().split('\n').slice(0, -1).join('\n').concat('\n'));
    commit('One service less');
    expect(judged('HEAD~1')).toHaveLength(18);
  });

  it('everything, where the configuration changed', () => {
    edit('reconfig.config.yaml', (text) => text.replace('occupancy: 90', 'occupancy: 89'));
    expect(judged('HEAD')).toHaveLength(18);
  });

  it('what the branch changed, and not what its base did meanwhile', () => {
    git('checkout', '--quiet', '-b', 'branch');
    edit(pharmacy, (text) => `${text}# a comment\n`);
    commit('On the branch');
    git('checkout', '--quiet', 'main');
    edit(tarnholt, (text) => `${text}# a comment\n`);
    commit('On main');
    git('checkout', '--quiet', 'branch');
    expect(judged('main')).toEqual(['brackmoor-pharmacy']);
  });
});

describe('a change of what it is judged with itself is said', () => {
  const waiver = `waivers:
  - {criterion: consultation/enough-time, reason: The hall was flooded in week 3, approvedBy: Dr A. Example, approvedOn: 2026-11-01, expires: 2026-12-01}
`;
  const crisisHouse = 'proposals/stannerby-crisis-house.proposal.yaml'; // has a waiver
  /** What is named, of a sentence that is only there if something is. */
  const named = (...args: readonly string[]): string[] => {
    const report: Report = JSON.parse(check('HEAD~1', '--format', 'json', ...args).out);
    const about = /^This change alters what it is judged with: (.*)\. Have somebody who did not write it look at/;
    return report.notes.flatMap((note) => about.exec(note)?.[1] ?? []);
  };
  const removed = (name: string) => renameSync(join(folder, name), join(folder, 'gone.txt'));

  it.each([
    ['a comment', () => edit(pharmacy, (text) => `${text}# a comment\n`), []],
    [
      'the configuration',
      () => edit('reconfig.config.yaml', (text) => text.replace('90', '89')),
      ['the configuration reconfig.config.yaml'],
    ],
    [
      'the configuration that is gone',
      () => removed('reconfig.config.yaml'),
      ['the configuration reconfig.config.yaml'],
    ],
    ['the register', () => edit('register.csv', (text) => text.trimEnd()), ['the register register.csv']],
    ['a new waiver', () => edit(pharmacy, (text) => text + waiver), [`a waiver in ${pharmacy}`]],
    [
      'a longer waiver',
      () => edit(crisisHouse, (text) => text.replace(/(expires: )\S+/, '$12027-01-02')),
      [`a waiver in ${crisisHouse}`],
    ],
    ['a waiver that only moved', () => edit(crisisHouse, (text) => `# a line\n${text}`), []],
    ['a waiver less', () => edit(crisisHouse, (text) => text.replace(/^waivers:\n(?: .*\n)+/m, '')), []],
    [
      'a waiver in a file that was renamed',
      () => {
        renameSync(join(folder, pharmacy), join(folder, 'proposals/b.proposal.yaml'));
        edit('proposals/b.proposal.yaml', (text) => text + waiver);
      },
      ['a waiver in proposals/b.proposal.yaml'],
    ],
    [
      'all of it',
      () => {
        edit('reconfig.config.yaml', (text) => text.replace('90', '89'));
        edit('register.csv', (text) => text.trimEnd());
        edit(pharmacy, (text) => text + waiver);
      },
      [`a waiver in ${pharmacy}, the configuration reconfig.config.yaml and the register register.csv`],
    ],
  ] as const)('%s', (_, change, expected) => {
    change();
    commit('A change');
    expect(named()).toEqual(expected);
  });

  it('under the names that the command line gives, too', () => {
    renameSync(join(folder, 'register.csv'), join(folder, 'services.csv'));
    edit('reconfig.config.yaml', (text) => text.replace('register.csv', 'services.csv'));
    commit('Another name');
    edit('services.csv', (text) => text.trimEnd());
    commit('A change');
    expect(named()).toEqual(['the register services.csv']);
  });
});

describe('a proposal that is ignored', () => {
  const hidden = 'proposals/hidden.proposal.yaml';
  const copy = () =>
    writeFileSync(join(folder, hidden), readFileSync(join(folder, pharmacy), 'utf8').replace(/^id: .*/m, 'id: hidden'));

  it.each(['*hidden*', '*', '/proposals/*.yaml'])('by %j, and is in the repository all the same, is judged', (rule) => {
    copy();
    writeFileSync(join(folder, '.gitignore'), `${rule}\n`);
    git('add', '--all', '--force');
    git('commit', '--quiet', '--message', 'Hidden');
    expect(judged('HEAD~1')).toContain('hidden');
    expect(check('HEAD~1').out).toContain(hidden);
  });

  it('and is in nobody’s repository is left out', () => {
    writeFileSync(join(folder, '.gitignore'), '*hidden*\n');
    commit('A rule');
    copy();
    expect(judged('HEAD~1')).not.toContain('hidden');
  });
});

describe('in a shallow clone', () => {
  it('what can be compared is, and it is said with what', () => {
    edit(pharmacy, (text) => `${text}# a comment\n`);
    commit('A second commit');
    const origin = folder;
    folder = mkdtempSync(join(tmpdir(), 'reconfig-shallow-'));
    git('clone', '--quiet', '--depth', '1', `file://${origin}`, '.');
    const { code, out } = check('HEAD');
    expect([code, out.includes('0 proposals changed')]).toEqual([0, true]);
    const missing = check('HEAD~1');
    expect(missing.code).toBe(2);
    expect(missing.err).toMatch(/fetch/);
    expect(missing.out).not.toContain('PASS');
    rmSync(origin, { recursive: true });
  });
});

describe('without what it needs', () => {
  it('a folder that is no repository is told so', () => {
    rmSync(join(folder, '.git'), { recursive: true });
    const { code, out, err } = check('HEAD');
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('git repository');
  });

  it('a machine without git is told so', () => {
    const { code, err } = run(['check', ...asOf, '--changed-since', 'HEAD'], {
      cwd: folder,
      env: { PATH: '/nowhere' },
    });
    expect(code).toBe(2);
    expect(err).toMatch(/git/);
  });
});
