import {
  appendFileSync,
  chmodSync,
  cpSync,
  existsSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { commit, emptyFolder, git, inWords, long, refusal, repository, since, top, write } from './support/history.ts';

describe('the commit compared with', () => {
  it('is where a branch began, though the other one has moved on', () => {
    const folder = repository();
    const began = git(folder, 'rev-parse', 'HEAD');
    git(folder, 'checkout', '-qb', 'feature');
    commit(folder, { 'a.yaml': 'feature\n' });
    git(folder, 'checkout', '-q', 'main');
    commit(folder, { 'b.yaml': 'main\n', 'c.yaml': 'main\n' });
    git(folder, 'checkout', '-q', 'feature');
    expect(since('main', folder)).toMatchObject({ base: began, notes: [], touched: [{ path: 'a.yaml' }] });
    git(folder, 'merge', '-q', '--no-edit', 'main');
    expect(since('main', folder)).toMatchObject({
      base: git(folder, 'rev-parse', 'main'),
      touched: [{ path: 'a.yaml' }],
    });
  });

  it('may be named in every way that git knows, from a detached HEAD too', () => {
    const folder = repository();
    const first = git(folder, 'rev-parse', 'HEAD');
    git(folder, 'tag', '--annotate', '--message', 'A tag', 'v1');
    const second = commit(folder, { 'a.yaml': 'new\n' });
    git(folder, 'checkout', '-q', '--detach');
    for (const ref of ['v1', first, first.slice(0, 8), 'HEAD~1', 'main^', 'main@{0}~1', 'refs/tags/v1']) {
      expect([ref, since(ref, folder).base]).toEqual([ref, first]);
    }
    expect(since('HEAD', folder).base).toBe(second);
  });

  it('is a branch, though a file has its name', () => {
    const folder = repository({ main: 'a file\n', v1: 'another\n' });
    git(folder, 'tag', 'v1');
    commit(folder, { main: 'new\n' });
    expect(inWords(since('v1', folder))).toEqual(['modified main']);
    expect(inWords(since('main', folder))).toEqual([]);
    expect(refusal(() => since('refs/main', folder))).toContain('“refs/main” is no commit, branch or tag');
  });

  it('may come after what is checked out', () => {
    const folder = repository();
    commit(folder, { 'a.yaml': 'new\n' });
    git(folder, 'checkout', '-q', '--detach', 'HEAD~1');
    expect(inWords(since('main', folder))).toEqual([]);
  });

  it('is all of several points where histories crossed', () => {
    const folder = repository({ 'a.yaml': '0\n', 'b.yaml': '0\n', 'c.yaml': '0\n' });
    git(folder, 'branch', 'other');
    const ours = commit(folder, { 'a.yaml': '1\n', 'ours.yaml': '1\n' });
    git(folder, 'checkout', '-q', 'other');
    const theirs = commit(folder, { 'b.yaml': '1\n', 'theirs.yaml': '1\n' });
    git(folder, 'merge', '-q', '--no-edit', ours);
    git(folder, 'checkout', '-q', 'main');
    git(folder, 'merge', '-q', '--no-edit', theirs);
    expect(git(folder, 'merge-base', '--all', 'main', 'other').split('\n').sort()).toEqual([ours, theirs].sort());
    // Taken back to what they were at one of the points, and still changed.
    commit(folder, { 'a.yaml': '0\n' });
    expect(inWords(since('other', folder))).toContain('modified a.yaml');
    commit(folder, { 'a.yaml': '1\n', 'b.yaml': '0\n', 'ours.yaml': '2\n', 'theirs.yaml': '2\n' });
    const changes = since('other', folder);
    expect(inWords(changes)).toContain('modified b.yaml');
    expect([ours, theirs]).toContain(changes.base);
    const [known, unknown] = changes.base === ours ? ['ours.yaml', 'theirs.yaml'] : ['theirs.yaml', 'ours.yaml'];
    expect(inWords(changes)).toEqual(expect.arrayContaining([`modified ${known}`, `added ${unknown}`]));
    expect([...changes.earlier(['ours.yaml', 'theirs.yaml']).keys()]).toEqual([known]);
    expect(changes.isAsItWas('c.yaml')).toBe(true);
  });

  it('is the named one where histories have nothing in common', () => {
    const folder = repository();
    git(folder, 'checkout', '-q', '--orphan', 'alone');
    const note =
      '“main” and what is checked out have no history in common: compared with “main” itself, so more may count as changed.';
    write(folder, { 'a.yaml': 'new\n' });
    const main = git(folder, 'rev-parse', 'main');
    const expected = { base: main, notes: [note], touched: [{ path: 'a.yaml', status: 'modified' }] };
    expect(since('main', folder)).toMatchObject(expected);
    commit(folder);
    expect(since('main', folder)).toMatchObject(expected);
  });

  it('is found in a linked worktree', () => {
    const folder = repository();
    const linked = join(emptyFolder(), 'linked');
    git(folder, 'worktree', 'add', '-q', '-b', 'feature', linked);
    commit(linked, { 'a.yaml': 'new\n' });
    write(folder, { 'b.yaml': 'in the other one\n' });
    expect(inWords(since('main', linked))).toEqual(['modified a.yaml']);
    expect(inWords(since('main', folder))).toEqual(['modified b.yaml']);
  });
});

/** What a message tells the user to run. */
function commandIn(message: string): string[] {
  return (/`git ([^`]+)`/.exec(message)?.[1] ?? '').split(' ');
}

describe('a clone that lacks something', () => {
  const source = repository({ 'a.yaml': 'a\n', 'b.yaml': 'b\n', 'long.yaml': long('old') });
  const began = commit(source, { 'b.yaml': 'new\n' });
  git(source, 'checkout', '-qb', 'feature');
  git(source, 'mv', 'long.yaml', 'z.yaml');
  commit(source, { 'a.yaml': 'feature\n', 'z.yaml': long('new') });
  commit(source, { 'c.yaml': 'c\n' });
  git(source, 'checkout', '-q', 'main');
  commit(source, { 'b.yaml': 'main\n' });
  git(source, 'config', 'uploadpack.allowFilter', 'true');
  git(source, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
  const onBranch = ['added c.yaml', 'modified a.yaml', 'renamed long.yaml → z.yaml'];

  function clone(...options: string[]): string {
    const folder = emptyFolder();
    git(folder, 'clone', '-q', '--branch', 'feature', ...options, `file://${source}`, '.');
    return folder;
  }

  it('knows a branch of the other side by its whole name', () => {
    const folder = clone();
    expect(inWords(since('origin/main', folder)).sort()).toEqual(onBranch);
    expect(refusal(() => since('main', folder))).toBe(
      '“main” is no commit, branch or tag of this clone. Did you mean “origin/main”?',
    );
  });

  it('of one commit says how the branch is fetched, and that it may tell too much', () => {
    const folder = clone('--depth', '1');
    const message = refusal(() => since('origin/main', folder));
    expect(message).toBe(
      '“origin/main” is no commit, branch or tag of this clone. Fetch it with `git fetch origin main:refs/remotes/origin/main`, or in CI with the whole history (`fetch-depth: 0`).',
    );
    git(folder, ...commandIn(message));
    const { base, notes, touched } = since('origin/main', folder);
    expect(base).toBe(git(source, 'rev-parse', 'main'));
    expect(notes).toEqual([
      'The history is shallow: compared with “origin/main” itself, not with the point where the branch began, so more may count as changed; `git fetch --unshallow` fetches the rest.',
    ]);
    expect(inWords({ touched }).sort()).toEqual([...onBranch, 'modified b.yaml'].sort());
    git(folder, ...commandIn(notes[0] ?? ''));
    expect(since('origin/main', folder)).toMatchObject({ base: began, notes: [] });
    expect(inWords(since('origin/main', folder)).sort()).toEqual(onBranch);
  });

  it('of one commit, with the branch fetched as one commit, compares with that', () => {
    const folder = clone('--depth', '1');
    git(folder, 'fetch', '-q', '--depth', '1', 'origin', 'main:refs/remotes/origin/main');
    expect(since('origin/main', folder).notes).toHaveLength(1);
    expect(inWords(since('origin/main', folder)).sort()).toEqual([...onBranch, 'modified b.yaml'].sort());
  });

  it('of some commits needs no more than those where the branch began', () => {
    const folder = clone('--depth', '3', '--no-single-branch');
    expect(git(folder, 'rev-parse', '--is-shallow-repository')).toBe('true');
    expect(since('origin/main', folder)).toMatchObject({ base: began, notes: [] });
  });

  it.each(['main', 'origin/HEAD', 'HEAD~2', 'abcdef0123'])('says how to fetch %s so that it is there', (ref) => {
    const folder = clone('--depth', '1');
    const message = refusal(() => since(ref, folder));
    git(folder, ...commandIn(message));
    if (ref !== 'abcdef0123') expect(inWords(since(ref, folder))).toContain('added c.yaml');
    else expect(message).toContain('`git fetch --unshallow origin`');
  });

  it('of no contents does without them, and does not fetch them', () => {
    const folder = clone('--filter=blob:none');
    const { base, notes, touched, earlier } = since('origin/main', folder);
    expect(base).toBe(began);
    expect(notes).toEqual([
      'Earlier contents are missing in this clone: a file that was renamed and changed counts as deleted and added.',
    ]);
    expect(inWords({ touched })).toEqual(['modified a.yaml', 'added c.yaml', 'deleted long.yaml', 'added z.yaml']);
    expect(earlier(['b.yaml']).size).toBe(1);
    const message = refusal(() => earlier(['a.yaml', 'b.yaml']));
    expect(message).toBe(
      'What it held before is not in this clone: `git fetch --refetch --no-filter` fetches what this clone leaves out.',
    );
    git(folder, ...commandIn(message));
    expect(inWords(since('origin/main', folder)).sort()).toEqual(onBranch);
    expect(String(since('origin/main', folder).earlier(['a.yaml']).get('a.yaml'))).toBe('a\n');
  });

  it('of no folders either says what is missing', () => {
    const folder = clone('--filter=tree:0');
    const message = refusal(() => since('origin/main', folder));
    expect(message).toMatch(
      /^git could not tell what changed: .*promisor.* \(`git fetch --refetch --no-filter` fetches/,
    );
    expect(message).not.toContain('\n');
    git(folder, ...commandIn(message));
    expect(inWords(since('origin/main', folder)).sort()).toEqual(onBranch);
  });
});

describe('a commit that is not there', () => {
  const folder = repository();
  git(folder, 'branch', 'release/north');
  git(folder, 'tag', 'approved');

  it.each([
    ['', '--changed-since names no commit: give a branch, a tag or a commit id (in CI, its variable may be empty).'],
    ['  ', '--changed-since names no commit: give a branch, a tag or a commit id (in CI, its variable may be empty).'],
    [
      '0'.repeat(40),
      `${'0'.repeat(40)} is how CI says that there was no commit before: give the branch that this one came from.`,
    ],
    ['mian', '“mian” is no commit, branch or tag of this clone. Did you mean “main”?'],
    ['aproved', '“aproved” is no commit, branch or tag of this clone. Did you mean “approved”?'],
    ['north', '“north” is no commit, branch or tag of this clone. Did you mean “release/north”?'],
    ['f'.repeat(40), `“${'f'.repeat(40)}” is no commit, branch or tag of this clone.`],
    ['HEAD~9', '“HEAD~9” is no commit, branch or tag of this clone.'],
    ['HEAD^{tree}', '“HEAD^{tree}” is no commit, branch or tag of this clone.'],
    ['HEAD:a.yaml', '“HEAD:a.yaml” is no commit, branch or tag of this clone.'],
    ['a.yaml', '“a.yaml” is no commit, branch or tag of this clone.'],
    ['$(touch ran)`', '“$(touch ran)`” is no commit, branch or tag of this clone.'],
    ['main..HEAD', '“main..HEAD” does not name one commit: give a branch, a tag or a commit id.'],
    ['^main', '“^main” does not name one commit: give a branch, a tag or a commit id.'],
    ['--all', '“--all” does not name one commit: give a branch, a tag or a commit id.'],
    ['--output=ran', '“--output=ran” does not name one commit: give a branch, a tag or a commit id.'],
    ['-p', '“-p” does not name one commit: give a branch, a tag or a commit id.'],
    ['main\0', '“main\0” does not name one commit: give a branch, a tag or a commit id.'],
  ])('%j', (ref, message) => {
    expect(refusal(() => since(ref, folder))).toBe(message);
    expect(existsSync(join(folder, 'ran'))).toBe(false);
  });

  it('because there is none at all', () => {
    const empty = emptyFolder();
    git(empty, 'init', '-q');
    const message = 'Nothing is committed here yet that --changed-since could compare with: check without it.';
    expect(refusal(() => since('main', empty))).toBe(message);
    expect(refusal(() => since('HEAD', empty))).toBe(message);
    const other = repository();
    git(other, 'checkout', '-q', '--orphan', 'alone');
    expect(refusal(() => since('HEAD', other))).toBe(message);
    expect(refusal(() => since('mian', other))).toContain('Did you mean “main”?');
  });
});

describe('the repository', () => {
  it('is told apart from a folder without one', () => {
    const folder = emptyFolder();
    const not = 'is not in a git repository; --changed-since compares with a commit of one.';
    write(folder, { 'a.yaml': '' });
    expect(refusal(() => since('main', folder))).toBe(`The working directory ${not}`);
    expect(refusal(() => since('main', folder, ['a.yaml']))).toBe(`a.yaml ${not}`);
  });

  it('holds files', () => {
    const folder = emptyFolder();
    git(folder, 'init', '-q', '--bare');
    expect(refusal(() => since('main', folder))).toBe(
      'The working directory is in a bare git repository, which holds no files to judge; use a clone or a worktree of it.',
    );
  });

  it('belongs to the user, or git says so in one line', () => {
    const folder = repository();
    vi.stubEnv('GIT_TEST_ASSUME_DIFFERENT_OWNER', '1');
    const message = refusal(() => since('main', folder));
    expect(message).toMatch(/^git could not open this repository: .*dubious ownership/);
    expect(message).toContain(`git config --global --add safe.directory ${folder}`);
    expect(message).not.toContain('\n');
  });

  it('needs git', () => {
    const folder = repository();
    vi.stubEnv('PATH', emptyFolder());
    expect(refusal(() => since('main', folder))).toBe('--changed-since needs git, which is not on this machine.');
  });

  it('needs a git that is not in it', () => {
    const folder = repository({ git: '#!/bin/sh\ntouch ran\n' });
    chmodSync(join(folder, 'git'), 0o755);
    vi.stubEnv('PATH', `.:${process.env['PATH']}`);
    expect(inWords(since('main', folder))).toEqual([]);
    expect(existsSync(join(folder, 'ran'))).toBe(false);
  });

  it('is compared as a whole, from every folder of it', () => {
    const folder = repository({ 'a.yaml': 'a\n', 'sub/b.yaml': 'b\n', 'sub/c.yaml': 'c\n' });
    write(folder, { 'a.yaml': 'new\n', 'sub/b.yaml': 'new\n', 'sub/d.yaml': 'd\n' });
    const changes = since('main', join(folder, 'sub'));
    expect(inWords(changes)).toEqual(['modified ../a.yaml', 'modified b.yaml', 'added d.yaml']);
    expect(changes.isAsItWas('c.yaml')).toBe(true);
    expect([...changes.earlier(['../a.yaml', 'b.yaml', 'd.yaml']).keys()]).toEqual(['../a.yaml', 'b.yaml']);
  });

  it('is found from above by what is to be judged', () => {
    const folder = repository({ 'sub/a.yaml': 'a\n', 'sub/b.yaml': 'b\n' });
    write(folder, { 'sub/a.yaml': 'new\n' });
    const above = join(folder, '..');
    const name = relative(above, folder);
    const changes = since('main', above, [`${name}/sub`, `${name}/sub/b.yaml`]);
    expect(inWords(changes)).toEqual([`modified ${name}/sub/a.yaml`]);
    expect(changes.isAsItWas(`${name}/sub/b.yaml`)).toBe(true);
    expect(String(changes.earlier([`${name}/sub/a.yaml`]).get(`${name}/sub/a.yaml`))).toBe('a\n');
  });

  it('is found where a link leads to', () => {
    const folder = repository();
    write(folder, { 'a.yaml': 'new\n' });
    const above = emptyFolder();
    symlinkSync(join(folder, 'a.yaml'), join(above, 'link.yaml'));
    const changes = since('main', above, ['link.yaml']);
    expect(inWords(changes)).toEqual([`modified ${relative(above, join(folder, 'a.yaml'))}`]);
    expect(changes.isAsItWas('link.yaml')).toBe(false);
  });

  it('is one', () => {
    const [one, two] = [repository(), repository()];
    const names = [relative(top, one), relative(top, two)];
    expect(refusal(() => since('main', top, names))).toBe(
      `${names[0]} and ${names[1]} do not lie in one git repository, and --changed-since compares within one: check them one by one.`,
    );
  });

  it('is not one that poses as a folder of files', () => {
    const folder = repository({ 'a.yaml': 'a\n' });
    git(join(folder, 'sub'), 'init', '-q', '--bare');
    git(join(folder, 'sub'), 'config', 'core.bare', 'false');
    git(join(folder, 'sub'), 'config', 'core.worktree', top);
    expect(inWords(since('main', join(folder, 'sub'))).filter((touch) => !touch.startsWith('added'))).toEqual([]);
    expect(since('main', join(folder, 'sub')).isAsItWas('../a.yaml')).toBe(true);
  });
});

describe('the answer does not depend on', () => {
  it('how the user likes to see differences', () => {
    const folder = repository({
      'a b.yaml': '1\n',
      'ü.yaml': '1\n',
      'long.yaml': long('1'),
      'longer.yaml': long('1').toUpperCase(),
    });
    git(folder, 'mv', 'long.yaml', 'moved.yaml');
    git(folder, 'mv', 'longer.yaml', 'moved further.yaml');
    write(folder, { 'moved.yaml': long('2'), 'moved further.yaml': long('3').toUpperCase() });
    git(folder, 'add', '.');
    write(folder, { 'a b.yaml': '2\n', 'ü.yaml': '2\n', 'moved.yaml': '2\n', 'new/d.yaml': '1\n' });
    const plain = since('HEAD', folder).touched;
    expect(inWords({ touched: plain })).toEqual([
      'modified a b.yaml',
      'renamed longer.yaml → moved further.yaml',
      'renamed long.yaml → moved.yaml',
      'added new/d.yaml',
      'modified ü.yaml',
    ]);
    const settings = {
      'core.quotePath': 'true',
      'core.abbrev': '5',
      'color.ui': 'always',
      'diff.renames': 'false',
      'diff.renameLimit': '1',
      'diff.noprefix': 'true',
      'diff.relative': 'true',
      'diff.mnemonicPrefix': 'true',
      'diff.orderFile': 'not there',
      'diff.autoRefreshIndex': 'false',
      'diff.ignoreSubmodules': 'none',
      'status.renames': 'copies',
      'status.showUntrackedFiles': 'no',
      'status.short': 'true',
      'status.branch': 'true',
      'status.showStash': 'true',
      'status.relativePaths': 'true',
      'status.submoduleSummary': 'true',
      'merge.renames': 'false',
    };
    git(folder, 'stash', '--include-untracked');
    git(folder, 'stash', 'apply', '--index');
    for (const [key, value] of Object.entries(settings)) git(folder, 'config', key, value);
    expect(since('HEAD', folder).touched).toEqual(plain);
    expect(since('HEAD', join(folder, 'new')).touched).toHaveLength(plain.length);
  });

  it('what a hook is at work on', () => {
    const folder = repository();
    const other = repository();
    write(folder, { 'a.yaml': 'new\n' });
    vi.stubEnv('GIT_DIR', join(other, '.git'));
    vi.stubEnv('GIT_WORK_TREE', other);
    vi.stubEnv('GIT_INDEX_FILE', join(other, 'no index'));
    vi.stubEnv('GIT_OBJECT_DIRECTORY', join(other, 'no objects'));
    vi.stubEnv('GIT_PREFIX', 'sub/');
    expect(inWords(since('HEAD', folder))).toEqual(['modified a.yaml']);
  });

  it('the language of the user', () => {
    vi.stubEnv('LANGUAGE', 'de');
    vi.stubEnv('LC_ALL', 'de_DE.UTF-8');
    expect(refusal(() => since('main', emptyFolder()))).toContain('is not in a git repository');
  });

  it('what git is told to print besides', () => {
    const folder = repository();
    write(folder, { 'a.yaml': 'new\n' });
    vi.stubEnv('GIT_TRACE', '1');
    vi.stubEnv('GIT_PAGER', 'false');
    vi.stubEnv('GIT_EXTERNAL_DIFF', 'false');
    expect(inWords(since('HEAD', folder))).toEqual(['modified a.yaml']);
  });
});

it('runs nothing that a repository names, and writes nothing into it', () => {
  const folder = repository({ 'a.yaml': 'a\n', 'b.yaml': long('b'), 'same.yaml': '1\n' });
  const marker = join(emptyFolder(), 'ran');
  const script = join(folder, '.git', 'script');
  write(folder, { '.git/script': `#!/bin/sh\necho "$0 $*" >> '${marker}'\ncat\n` });
  chmodSync(script, 0o755);
  commit(folder, { '.gitattributes': '*.yaml filter=evil diff=evil merge=evil\n' });
  for (const hook of ['post-index-change', 'reference-transaction', 'fsmonitor-watchman', 'post-checkout']) {
    cpSync(script, join(folder, '.git', 'hooks', hook));
  }
  const settings = ['core.fsmonitor', 'core.pager', 'core.editor', 'core.sshCommand', 'core.alternateRefsCommand'];
  const drivers = [
    'diff.external',
    'diff.evil.command',
    'diff.evil.textconv',
    'filter.evil.clean',
    'filter.evil.smudge',
  ];
  for (const key of [...settings, ...drivers]) git(folder, 'config', key, script);
  git(folder, 'config', 'filter.evil.required', 'true');
  appendFileSync(join(folder, 'a.yaml'), 'more\n');
  utimesSync(join(folder, 'same.yaml'), 1, 1);
  const index = join(folder, '.git', 'index');
  const [bytes, { mtimeMs }] = [readFileSync(index), statSync(index)];
  rmSync(marker, { force: true });

  const changes = since('HEAD', folder);
  expect(inWords(changes)).toEqual(['modified a.yaml']);
  expect(String(changes.earlier(['b.yaml']).get('b.yaml'))).toBe(long('b'));
  expect(refusal(() => since('mian', folder))).toContain('Did you mean');
  expect(existsSync(marker) ? readFileSync(marker, 'utf8') : '').toBe('');
  expect(readFileSync(index).equals(bytes)).toBe(true);
  expect(statSync(index).mtimeMs).toBe(mtimeMs);
  git(folder, 'status');
  expect(existsSync(marker)).toBe(true);
});

it('refuses a filter that it could not switch off', () => {
  const folder = repository();
  git(folder, 'config', 'filter.a=b.clean', 'false');
  expect(refusal(() => since('HEAD', folder))).toBe(
    'git has a setting “filter.a=b.clean”, which --changed-since cannot switch off: rename that filter.',
  );
});
