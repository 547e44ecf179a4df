import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  utimesSync,
} from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedSince } from '../src/repository/changes.ts';
import type { Io } from '../src/world/io.ts';
import {
  commit,
  emptyFolder,
  git,
  inWords,
  long,
  refusal,
  repository,
  since,
  startedIn,
  top,
  write,
} from './support/history.ts';

/** Something done to a repository. */
type Change = (folder: string) => void;

const written = (files: Record<string, string>): Change => {
  return (folder) => write(folder, files);
};
const committed = (files: Record<string, string> = {}): Change => {
  return (folder) => commit(folder, files);
};
const run = (...args: string[]): Change => {
  return (folder) => git(folder, ...args);
};
const gone = (name: string): Change => {
  return (folder) => unlinkSync(join(folder, name));
};
const moved = (from: string, to: string): Change => {
  return (folder) => renameSync(join(folder, from), join(folder, to));
};
const linked = (name: string, target: string): Change => {
  return (folder) => symlinkSync(target, join(folder, name));
};
const executable = (name: string): Change => {
  return (folder) => chmodSync(join(folder, name), 0o755);
};
const inside = (name: string): Change => {
  return (folder) => {
    git(join(folder, name), 'init', '-q');
    commit(join(folder, name), { 'c.yaml': 'c\n' });
  };
};

describe('what differs from a commit', () => {
  const kinds: Record<string, readonly [steps: readonly Change[], ...touched: string[]]> = {
    nothing: [[]],
    'a committed change': [[committed({ 'a.yaml': 'new\n' })], 'modified a.yaml'],
    'a staged change': [[written({ 'a.yaml': 'new\n' }), run('add', '.')], 'modified a.yaml'],
    'a change': [[written({ 'a.yaml': 'new\n' })], 'modified a.yaml'],
    'a change of no length': [[written({ 'a.yaml': 'x\n' })], 'modified a.yaml'],
    'a change to nothing': [[written({ 'a.yaml': '' })], 'modified a.yaml'],
    'a committed file': [[committed({ 'new/c.yaml': 'c\n' })], 'added new/c.yaml'],
    'a staged file': [[written({ 'c.yaml': 'c\n' }), run('add', '.')], 'added c.yaml'],
    'a file that is to be added': [[written({ 'c.yaml': 'c\n' }), run('add', '-N', '.')], 'added c.yaml'],
    'an untracked file': [[written({ 'new/deep/c.yaml': 'c\n' })], 'added new/deep/c.yaml'],
    'an ignored file': [[written({ 'c.ignored': 'c\n' })]],
    'an ignored file that was added by force': [
      [written({ 'c.ignored': 'c\n' }), run('add', '--force', 'c.ignored')],
      'added c.ignored',
    ],
    'a committed deletion': [[gone('a.yaml'), committed()], 'deleted a.yaml'],
    'a staged deletion': [[run('rm', '-q', 'a.yaml')], 'deleted a.yaml'],
    'a deletion': [[gone('a.yaml')], 'deleted a.yaml'],
    'a staged deletion of a file that is there': [[run('rm', '-q', '--cached', 'a.yaml')], 'modified a.yaml'],
    'a committed renaming': [[run('mv', 'a.yaml', 'z.yaml'), committed()], 'renamed a.yaml → z.yaml'],
    'a staged renaming': [[run('mv', 'long.yaml', 'z.yaml')], 'renamed long.yaml → z.yaml'],
    'a renaming that is not staged': [[moved('a.yaml', 'z.yaml')], 'deleted a.yaml', 'added z.yaml'],
    'a renaming with a change': [
      [moved('long.yaml', 'z.yaml'), committed({ 'z.yaml': long('new') })],
      'renamed long.yaml → z.yaml',
    ],
    'a renaming, and then a change': [
      [moved('long.yaml', 'z.yaml'), committed(), written({ 'z.yaml': 'all new\n' })],
      'renamed long.yaml → z.yaml',
    ],
    'a renaming with everything changed': [
      [gone('long.yaml'), committed({ 'z.yaml': 'all new\n' })],
      'deleted long.yaml',
      'added z.yaml',
    ],
    'a renaming, and then a deletion': [[moved('a.yaml', 'z.yaml'), committed(), gone('z.yaml')], 'deleted a.yaml'],
    'a staged renaming, and then a deletion': [[run('mv', 'a.yaml', 'z.yaml'), gone('z.yaml')], 'deleted a.yaml'],
    'a renaming, and then a new file under the old name': [
      [run('mv', 'a.yaml', 'z.yaml'), written({ 'a.yaml': 'new\n' })],
      'modified a.yaml',
      'added z.yaml',
    ],
    'two names changed round': [
      [moved('a.yaml', 'x'), moved('b.yaml', 'a.yaml'), moved('x', 'b.yaml'), committed()],
      'modified a.yaml',
      'modified b.yaml',
    ],
    'a copy': [[committed({ 'z.yaml': long('old') })], 'added z.yaml'],
    'a change that was taken back': [[committed({ 'a.yaml': 'new\n' }), committed({ 'a.yaml': 'a\n' })]],
    'a file that was added and deleted': [[written({ 'c.yaml': 'c\n' }), run('add', '.'), gone('c.yaml')]],
    'a later time and nothing else': [[(at) => utimesSync(join(at, 'a.yaml'), 1, 1)]],
    'the right to be executed': [[executable('a.yaml')]],
    'the right to be executed, staged': [[run('update-index', '--chmod=+x', 'a.yaml')]],
    'the right to be executed, committed': [[executable('a.yaml'), committed()]],
    'a link to another file': [[gone('link.yaml'), linked('link.yaml', 'b.yaml')], 'modified link.yaml'],
    'a link in place of a file': [[gone('a.yaml'), linked('a.yaml', 'b.yaml'), committed()], 'modified a.yaml'],
    'a file in place of a link, with its text': [
      [gone('link.yaml'), written({ 'link.yaml': 'a.yaml' }), committed()],
      'modified link.yaml',
    ],
    'a folder in place of a file': [
      [gone('a.yaml'), written({ 'a.yaml/c.yaml': 'c\n' })],
      'deleted a.yaml',
      'added a.yaml/c.yaml',
    ],
    'a repository in it': [[inside('other')]],
    'a repository in it that belongs to it': [[inside('other'), committed()]],
    'a change in a repository that belongs to it': [
      [inside('other'), committed(), run('tag', '-f', 'before'), written({ 'other/c.yaml': 'new\n' })],
    ],
    'a repository in place of a file': [[gone('a.yaml'), inside('a.yaml'), committed()], 'deleted a.yaml'],
  };

  it.each(Object.keys(kinds))('%s', (kind) => {
    const [steps, ...touched] = kinds[kind] ?? [[]];
    const folder = repository({
      'a.yaml': 'a\n',
      'b.yaml': 'b\n',
      'long.yaml': long('old'),
      '.gitignore': '*.ignored\n',
    });
    symlinkSync('a.yaml', join(folder, 'link.yaml'));
    git(folder, 'tag', 'before', commit(folder));
    for (const step of steps) step(folder);
    expect(inWords(since('before', folder))).toEqual(touched);
  });

  it('a merge that has to be finished by hand', () => {
    const folder = repository({ 'both.yaml': '1\n', 'ours.yaml': '1\n', 'theirs.yaml': '1\n', 'rest.yaml': '1\n' });
    git(folder, 'checkout', '-qb', 'other');
    git(folder, 'rm', '-q', 'theirs.yaml');
    const theirs = commit(folder, { 'both.yaml': '2\n', 'ours.yaml': '2\n', 'new.yaml': '2\n' });
    git(folder, 'checkout', '-q', 'main');
    git(folder, 'rm', '-q', 'ours.yaml');
    commit(folder, { 'both.yaml': '3\n', 'theirs.yaml': '3\n', 'new.yaml': '3\n' });
    expect(() => git(folder, 'merge', theirs)).toThrow();
    const touched = ['modified both.yaml', 'modified new.yaml', 'added ours.yaml', 'modified theirs.yaml'];
    expect(inWords(since('HEAD', folder))).toEqual(touched);
    unlinkSync(join(folder, 'both.yaml'));
    expect(inWords(since('HEAD', folder))).toEqual(['deleted both.yaml', ...touched.slice(1)]);
  });

  const strange = [
    'with space.yaml',
    '“quotes".yaml',
    "'.yaml",
    'new\nline.yaml',
    'tab\t.yaml',
    'Überblick – 要点.yaml',
  ];
  it.each([
    ...strange,
    '-f.yaml',
    '--cached',
    ':(top)x.yaml',
    '*.yaml',
    'back\\slash.yaml',
    '→.yaml',
    '\ufefffirst.yaml',
  ])('a file called %j', (name) => {
    const folder = repository({ [name]: 'old\n', 'plain.yaml': 'plain\n' });
    const to = `moved ${name}`;
    write(folder, { [name]: 'new\n' });
    expect(since('HEAD', folder).touched).toEqual([{ path: name, status: 'modified' }]);
    expect(since('HEAD', folder).earlier([name])).toEqual(new Map([[name, Buffer.from('old\n')]]));
    git(folder, 'checkout', '-q', '.');
    expect(since('HEAD', folder).isAsItWas(name)).toBe(true);
    git(folder, 'mv', '--', name, to);
    write(folder, { [`untracked ${name}`]: '' });
    expect(since('HEAD', folder).touched).toEqual([
      { path: to, status: 'renamed', from: name },
      { path: `untracked ${name}`, status: 'added' },
    ]);
  });

  it('is what the bytes say, whatever was done on the way', () => {
    const names = ['a.yaml', 'b.yaml', 'sub/c.yaml', 'sub/d e.yaml'];
    const name = fc.constantFrom(...names);
    const step = fc.oneof(
      fc.record({ what: fc.constant('write'), name, content: fc.constantFrom('1\n', '2\n', long('1'), long('2')) }),
      fc.record({ what: fc.constantFrom('delete', 'stage', 'forget', 'move', 'commit'), name, to: name }),
    );
    const folders = fc.array(step, { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(folders, (steps) => {
        const folder = repository({ 'a.yaml': long('1'), 'sub/c.yaml': '1\n' });
        const before = contents(folder, names);
        git(folder, 'tag', 'before');
        for (const each of steps) takeStep(folder, each);
        const after = contents(folder, names);
        const { touched, earlier, isAsItWas } = since('before', folder);
        const paths = touched.flatMap((touch) =>
          touch.status === 'renamed' ? [touch.from, touch.path] : [touch.path],
        );
        // What only its index remembers differently is named too, which does no harm.
        const changed = names.filter((each) => before.get(each) !== after.get(each));
        expect(new Set(paths)).toEqual(
          new Set([...changed, ...paths.filter((path) => after.has(path) && before.has(path))]),
        );
        for (const { path, status } of touched) {
          expect([path, after.has(path)]).toEqual([path, status !== 'deleted']);
          expect([path, before.has(path)]).toEqual([path, status === 'modified' || status === 'deleted']);
        }
        for (const each of after.keys()) if (changed.includes(each)) expect(isAsItWas(each)).toBe(false);
        expect(new Map([...earlier(names)].map(([path, bytes]) => [path, String(bytes)]))).toEqual(before);
      }),
      { numRuns: 25 },
    );
  });
});

interface Step {
  readonly what: string;
  readonly name: string;
  readonly content?: string;
  readonly to?: string;
}

function takeStep(folder: string, { what, name, content = '', to = '' }: Step): void {
  const file = join(folder, name);
  if (what === 'write') write(folder, { [name]: content });
  else if (what === 'stage') git(folder, 'add', '--all');
  else if (what === 'commit') commit(folder);
  else if (what === 'forget') git(folder, 'rm', '-q', '-f', '--cached', '--ignore-unmatch', name);
  else if (existsSync(file) && what === 'delete') unlinkSync(file);
  else if (existsSync(file) && what === 'move') {
    mkdirSync(join(folder, 'sub'), { recursive: true });
    renameSync(file, join(folder, to));
  }
}

function contents(folder: string, names: readonly string[]): Map<string, string> {
  const there = names.filter((name) => existsSync(join(folder, name)));
  return new Map(there.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

describe('a file is as it was', () => {
  it('only if git can tell', () => {
    const folder = repository({
      'same.yaml': '1\n',
      'changed.yaml': '1\n',
      'unwatched.yaml': '1\n',
      'left out.yaml': '1\n',
      '.gitignore': 'ignored.yaml\n',
    });
    symlinkSync('same.yaml', join(folder, 'to same.yaml'));
    symlinkSync('changed.yaml', join(folder, 'to changed.yaml'));
    symlinkSync('.', join(folder, 'folder'));
    symlinkSync('changed.yaml', join(folder, 'turned.yaml'));
    commit(folder);
    git(join(folder, 'other'), 'init', '-q');
    commit(join(folder, 'other'), { 'a.yaml': '1\n' });
    git(folder, 'update-index', '--assume-unchanged', 'unwatched.yaml');
    git(folder, 'update-index', '--skip-worktree', 'left out.yaml');
    for (const name of ['changed', 'unwatched', 'left out', 'ignored', 'new'])
      write(folder, { [`${name}.yaml`]: '2\n' });
    write(top, { 'outside.yaml': '' });
    unlinkSync(join(folder, 'turned.yaml'));
    symlinkSync('same.yaml', join(folder, 'turned.yaml'));
    const { isAsItWas } = since('HEAD', folder);
    const known = ['same.yaml', 'to same.yaml', 'folder/same.yaml', './same.yaml', join(folder, 'same.yaml')];
    const others = [
      'changed',
      'unwatched',
      'left out',
      'ignored',
      'new',
      'to changed',
      'turned',
      'folder/changed',
      'other/a',
    ];
    expect(known.filter((path) => !isAsItWas(path))).toEqual([]);
    expect([...others.map((name) => `${name}.yaml`), '../outside.yaml'].filter((path) => isAsItWas(path))).toEqual([]);
  });

  it('although a sparse checkout leaves others out', () => {
    const folder = repository({ 'in/a.yaml': '1\n', 'out/b.yaml': '1\n' });
    git(folder, 'sparse-checkout', 'set', 'in');
    expect(existsSync(join(folder, 'out'))).toBe(false);
    expect(inWords(since('HEAD', folder))).toEqual([]);
    expect(since('HEAD', folder).isAsItWas('in/a.yaml')).toBe(true);
  });

  it('although every time of a copied folder is another', () => {
    const folder = repository();
    const copy = join(emptyFolder(), 'copy');
    cpSync(folder, copy, { recursive: true });
    expect(inWords(since('HEAD', copy))).toEqual([]);
  });

  it('although it is checked out with other line ends than it is kept with', () => {
    const folder = repository({ 'a.yaml': 'a: 1\nb: 2\n', '.gitattributes': '*.yaml text eol=crlf\n' });
    rmSync(join(folder, 'a.yaml'));
    git(folder, 'checkout', '-q', '.');
    utimesSync(join(folder, 'a.yaml'), 1, 1);
    expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toBe('a: 1\r\nb: 2\r\n');
    expect(inWords(since('HEAD', folder))).toEqual([]);
  });
});

describe('what a file held before', () => {
  it('is given byte by byte', () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, at) => at);
    const files = { bytes: bytes, empty: '', bom: '\ufeffa: 1\r\n', blob: `${'a'.repeat(40)} missing\n` };
    const folder = repository(files);
    commit(folder, Object.fromEntries(Object.keys(files).map((name) => [name, 'new\n'])));
    symlinkSync('empty', join(folder, 'link'));
    commit(folder);
    git(folder, 'mv', 'bytes', 'moved');
    const held = since('HEAD~2', folder).earlier(['moved', 'not there', ...Object.keys(files), 'bytes']);
    expect([...held].map(([path, content]) => [path, Buffer.from(content).toString('hex')]).sort()).toEqual(
      Object.entries(files)
        .map(([path, content]) => [path, Buffer.from(content).toString('hex')])
        .sort(),
    );
    expect(since('HEAD', folder).earlier(['link']).size).toBe(0);
  });

  it('is asked for once, however many the files are', () => {
    const names = Array.from({ length: 40 }, (_, at) => `${at}.yaml`);
    const folder = repository(Object.fromEntries(names.map((name) => [name, name])));
    const io = startedIn(folder);
    const asked: string[] = [];
    const ask: Io['git'] = (args, ...rest) => {
      asked.push(...args.filter((each) => /^[a-z]+-[a-z]+$/.test(each)));
      return io.git(args, ...rest);
    };
    const { earlier } = changedSince('HEAD', [], { ...io, git: ask });
    asked.length = 0;
    expect(earlier(names).size).toBe(40);
    expect(earlier(['1.yaml']).size).toBe(1);
    expect(asked).toEqual(['ls-tree', 'cat-file', 'cat-file']);
  });

  it('is given for more files than one answer holds, and not for one that is larger', () => {
    const names = ['1', '2', '3'];
    const folder = repository({ '0': 'small' });
    git(folder, 'config', 'core.compression', '0');
    commit(folder, Object.fromEntries(names.map((name) => [name, new Uint8Array(25_000_000).fill(Number(name))])));
    const held = since('main', folder).earlier(['0', ...names]);
    expect([...held].map(([name, { length }]) => [name, length])).toEqual([
      ['0', 5],
      ...names.map((name) => [name, 25_000_000]),
    ]);
    commit(folder, { large: new Uint8Array(65_000_000) });
    expect(refusal(() => since('main', folder).earlier(['0', 'large']))).toBe(
      'What it held before is too large to be a proposal.',
    );
  });
});
