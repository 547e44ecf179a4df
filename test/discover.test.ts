import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UnreadableFile } from '../src/errors.ts';
import { discover } from '../src/repository/discover.ts';
import { withoutBraces } from '../src/repository/glob.ts';
import { nodeIo } from '../src/world/node-io.ts';

const start = process.cwd();
let home = '';

beforeEach(() => {
  home = realpathSync(mkdtempSync(join(tmpdir(), 'reconfig-discover-')));
  process.chdir(home);
});

afterEach(() => {
  process.chdir(start);
  rmSync(home, { recursive: true, force: true });
});

/** Puts files there, with the line that makes a proposal of YAML unless told otherwise. */
function put(...files: (string | readonly [string, string | Uint8Array])[]): void {
  for (const each of files) {
    const [file, content] = typeof each === 'string' ? [each, 'reconfig: 1\n'] : each;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

function git(...args: string[]): string {
  const { stdout, stderr, status } = spawnSync('git', args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

const found = (...paths: string[]) => discover(paths, nodeIo).files;
const reasons = (...paths: string[]) => discover(paths, nodeIo).unread.map(({ file, reason }) => `${file}: ${reason}`);

describe('what is named', () => {
  it.each([
    'a(1)[x].yaml',
    'plan {a,b}.yaml',
    'with spaces.yaml',
    `"quoted" 'twice'.yaml`,
    'two\nlines.yaml',
    '-dash.yaml',
    '*.yaml',
    'back\\slash.yaml',
    'e\u0301te\u0301.yaml',
    '\u00e9t\u00e9.yaml',
    '!not.yaml',
    'notes.txt',
    'register.yaml',
    '.hidden.yaml',
    'node_modules/package/x.yaml',
    '.git/x.yaml',
    'ignored.yaml',
  ])('is judged whatever its name: %j', (name) => {
    put(['.gitignore', 'ignored.yaml\n'], name, 'other.yaml');
    expect(discover([name], nodeIo)).toEqual({ files: [name], unread: [] });
  });

  it('is a file of that name before it is a pattern', () => {
    put('[ab].yaml', 'a.yaml', 'b.yaml');
    expect(found('[ab].yaml')).toEqual(['[ab].yaml']);
  });

  it('is a folder of that name before it is part of a pattern', () => {
    put('plans [2026]/a.txt', 'plans 2/b.txt');
    expect(found('plans [2026]/*.txt')).toEqual(['plans [2026]/a.txt']);
  });

  it('is there once, under its own name', () => {
    put('x/a.yaml', 'b.yaml');
    symlinkSync('x/a.yaml', 'another.yaml');
    symlinkSync('x', 'y');
    const ways = [
      'another.yaml',
      './x/a.yaml',
      'x/../x/a.yaml',
      join(home, 'x/a.yaml'),
      'y/a.yaml',
      'x',
      '*/a.yaml',
      'y',
    ];
    expect(found(...ways)).toEqual(['x/a.yaml']);
    expect(found('x/../x/a.yaml')).toEqual(['x/a.yaml']);
    expect(found('another.yaml')).toEqual(['another.yaml']);
    expect(found('y/a.yaml', 'another.yaml')).toEqual(['another.yaml']);
  });

  it('is relative to the working directory, however it was said', () => {
    put('inner/a.yaml', 'b.yaml');
    process.chdir('inner');
    expect(found('..')).toEqual(['../b.yaml', 'a.yaml']);
    expect(found(join(home, '*.yaml'))).toEqual(['../b.yaml']);
  });

  it('leads where it leads, even through a link and back', () => {
    put('far/away/x.yaml', 'far/a.yaml');
    symlinkSync('far/away', 'near');
    expect(found('near/../a.yaml')).toEqual(['near/../a.yaml']);
  });

  it('may be standard input, once', () => {
    put('-', 'a.yaml');
    expect(found('-', 'a.yaml', '-')).toEqual(['-', 'a.yaml']);
    expect(found('./-', '-')).toEqual(['-', './-']);
    expect(found('?')).toEqual(['-', './-'].slice(1));
  });

  it('may be a pipe, which no search touches', () => {
    mkdirSync('x');
    spawnSync('mkfifo', ['x/proposal.yaml']);
    symlinkSync('proposal.yaml', 'x/link.proposal.yaml');
    expect(found('x/proposal.yaml')).toEqual(['x/proposal.yaml']);
    expect(found('x')).toEqual([]);
  });
});

describe('in a folder', () => {
  it.each<[name: string, content: string | Uint8Array]>([
    ['proposal.yaml', ''],
    ['proposal.yml', 'not: one'],
    ['stroke.proposal.yaml', ''],
    ['Stroke.Proposal.YML', ''],
    ['two\nlines.proposal.yaml', ''],
    ['x.yaml', 'reconfig: 1'],
    ['x.YML', '# first\r\nreconfig: 1\r\n'],
    ['x.yaml', '# first\rreconfig: 1'],
    ['x.yaml', 'a reconfig: here\nreconfig:\n\tbroken: ['],
    ['x.yaml', '\ufeffreconfig: 1'],
    ['x.yaml', `${'# a long beginning\n'.repeat(10_000)}reconfig: 1\n`],
    ['x.yaml', Buffer.from('\ufeffid: x\r\nreconfig: 1', 'utf16le')],
    ['x.yaml', Buffer.from('\ufeffreconfig: 1', 'utf16le').swap16()],
    ['x.yaml', Buffer.from('reconfig: 1', 'utf16le')],
    ['x.yaml', Buffer.from([...Buffer.from('title: caf'), 0xe9, ...Buffer.from('\nreconfig: 1')])],
  ])('%j is a proposal', (name, content) => {
    put([`folder/${name}`, content]);
    expect(discover(['folder'], nodeIo)).toEqual({ files: [`folder/${name}`], unread: [] });
  });

  it.each<[name: string, content: string]>([
    ['x.yaml', ' reconfig: 1'],
    ['x.yaml', '# reconfig: 1'],
    ['x.yaml', 'no-reconfig: 1'],
    ['x.yaml', 'reconfigure: 1'],
    ['myproposal.yaml', ''],
    ['proposal.yaml.bak', 'reconfig: 1'],
    ['x.txt', 'reconfig: 1'],
    ['register.yaml', 'reconfig: 1'],
    ['reconfig.config.yaml', 'reconfig: 1'],
    ['.proposal.yaml', 'reconfig: 1'],
    ['.github/proposal.yaml', 'reconfig: 1'],
    ['node_modules/package/proposal.yaml', 'reconfig: 1'],
    ['.git/proposal.yaml', 'reconfig: 1'],
  ])('%j with %j is none', (name, content) => {
    put([`folder/${name}`, content]);
    expect(found('folder')).toEqual([]);
  });

  it('is everything, sorted by the units of its name', () => {
    put('b/proposal.yaml', 'B.yaml', 'a/z/x.yaml', 'a.yaml', 'a-b.yaml', 'é.yaml', 'z.yaml', '😀.yaml', '\uff5e.yaml');
    const sorted = ['B.yaml', 'a-b.yaml', 'a.yaml', 'a/z/x.yaml', 'b/proposal.yaml', 'z.yaml'];
    expect(found('.')).toEqual([...sorted, 'é.yaml', '😀.yaml', '\uff5e.yaml']);
  });

  it('is what a folder holds that was named, even a hidden or ignored one', () => {
    put(['.gitignore', 'build/\n*.tmp.yaml\n'], 'build/sub/a.yaml', '.github/b.yaml', 'node_modules/c/d.yaml');
    expect(found('build', '.github')).toEqual(['.github/b.yaml', 'build/sub/a.yaml']);
    expect(found('build/sub', 'node_modules/c')).toEqual(['build/sub/a.yaml', 'node_modules/c/d.yaml']);
    expect(found('build/*/a.yaml')).toEqual(['build/sub/a.yaml']);
  });

  it('is not what a linked folder holds, so that no circle is gone round', () => {
    put('x/a.yaml', 'outside/b.yaml');
    symlinkSync('..', 'x/up');
    symlinkSync('../outside', 'x/out');
    expect(found('x')).toEqual(['x/a.yaml']);
    expect(found('x/out')).toEqual(['x/out/b.yaml']);
  });

  it('is a file that a link leads to, once', () => {
    put('x/b.yaml', 'outside/c.yaml');
    symlinkSync('b.yaml', 'x/a.yaml');
    symlinkSync('../outside/c.yaml', 'x/proposal.yaml');
    expect(found('x')).toEqual(['x/b.yaml', 'x/proposal.yaml']);
    expect(found('x', 'outside')).toEqual(['outside/c.yaml', 'x/b.yaml']);
  });

  it('is told of a link that leads out of the repository, or to what git keeps for itself', () => {
    put('secret.yaml', 'repository/.git/config', 'repository/a.yaml');
    symlinkSync('../secret.yaml', 'repository/proposal.yaml');
    symlinkSync('.git/config', 'repository/x.yaml');
    const { files, unread } = discover(['repository'], nodeIo);
    expect(files).toEqual(['repository/a.yaml']);
    expect(unread.map(({ file }) => file)).toEqual(['repository/proposal.yaml', 'repository/x.yaml']);
    expect(unread[0]?.reason).toMatch(/leads out of the repository; name the file/);
  });

  it('is told of what cannot be opened', () => {
    put('x/a.yaml', ['x/large.yaml', '']);
    truncateSync('x/large.yaml', 17_000_000);
    symlinkSync('nowhere', 'x/nowhere.yaml');
    symlinkSync('nowhere', 'x/.#lock.proposal.yaml');
    symlinkSync('round.yaml', 'x/round.yaml');
    expect(found('x')).toEqual(['x/a.yaml']);
    expect(reasons('x')).toEqual([
      expect.stringMatching(/^x\/large.yaml: It is too large/),
      'x/nowhere.yaml: There is no such file.',
      expect.stringMatching(/^x\/round.yaml: It cannot be read/),
    ]);
  });

  it('is left to its reader where it was named as well', () => {
    put('a.yaml');
    symlinkSync('nowhere', 'x.yaml');
    symlinkSync('x.yaml', 'x.proposal.yaml');
    expect(discover(['.', 'x.proposal.yaml'], nodeIo).unread.map(({ file }) => file)).toEqual(['x.yaml']);
    symlinkSync('z.yaml', 'z.yaml');
    expect(discover(['.', 'z.yaml'], nodeIo)).toEqual({
      files: ['a.yaml', 'x.proposal.yaml', 'z.yaml'],
      unread: [{ file: 'x.yaml', reason: 'There is no such file.' }],
    });
  });

  it.each(['entries', 'read'] as const)('is told of what may not be opened (%s), and the rest is found', (verb) => {
    put('a/a.yaml', 'closed/proposal.yaml', 'closed/.gitignore', 'z/z.yaml');
    const guarded = <T>(open: (path: string) => T) => {
      return (path: string): T => {
        if (/^closed(\/.gitignore)?$/.test(path)) throw new UnreadableFile(path, 'It may not be read by you.');
        return open(path);
      };
    };
    const io = { ...nodeIo, [verb]: guarded<unknown>(nodeIo[verb]) };
    const { files, unread } = discover(['.'], io);
    expect(files).toEqual(['a/a.yaml', 'z/z.yaml']);
    expect(unread).toEqual([
      { file: verb === 'read' ? 'closed/.gitignore' : 'closed', reason: 'It may not be read by you.' },
    ]);
  });

  it('is looked at once: no folder is listed twice, and no file read whose name tells', () => {
    put('a/proposal.yaml', 'a/b/x.yaml', 'a/c/y.txt', 'a/register.yaml');
    const seen: string[] = [];
    discover(['.', 'a'], {
      ...nodeIo,
      entries(folder) {
        seen.push(folder);
        return nodeIo.entries(folder);
      },
      read(file) {
        seen.push(file);
        return nodeIo.read(file);
      },
    });
    expect(seen).toEqual(['.', 'a', 'a/b', 'a/b/x.yaml', 'a/c', 'a', 'a/b', 'a/b/x.yaml', 'a/c']);
  });
});

describe('what git ignores', () => {
  it('is left out, whoever says so', () => {
    put(
      ['.git/info/exclude', 'excluded.yaml\n'],
      ['.gitignore', '# comment\n\n*.tmp.yaml\r\n/top.yaml\nbuild/\n!kept.tmp.yaml\nA.yaml\n'],
      ['sub/.gitignore', '/own.yaml\ndeep/x.yaml\n!a.tmp.yaml\nout/\n'],
      ['sub/deep/.gitignore', '*\n!y.yaml\n'],
    );
    put('excluded.yaml', 'a.tmp.yaml', 'kept.tmp.yaml', 'top.yaml', 'build/a.yaml', 'a.yaml', 'A.yaml');
    put('sub/own.yaml', 'sub/top.yaml', 'sub/a.tmp.yaml', 'sub/deep/x.yaml', 'sub/deep/y.yaml', 'sub/deep/z.yaml');
    put('sub/inner/out/y.yaml');
    const below = ['sub/a.tmp.yaml', 'sub/deep/y.yaml', 'sub/top.yaml'];
    expect(found('.')).toEqual(['a.yaml', 'kept.tmp.yaml', ...below]);
    expect(found('sub')).toEqual(below);
    process.chdir('sub/deep');
    expect(found('.')).toEqual(['y.yaml']);
    expect(found('*.yaml')).toEqual(['y.yaml']);
  });

  it('counts without git, but not what is said above the working directory', () => {
    put(['.gitignore', '*.yaml\n'], ['inner/.gitignore', 'b.yaml\n'], 'inner/a.yaml', 'inner/b.yaml');
    process.chdir('inner');
    expect(found('.')).toEqual(['a.yaml']);
  });

  it('is what git says it is, in any repository', () => {
    const name = fc.constantFrom('a', 'b', 'c d', 'x[1]', 'e*', 'été', '#f', 'proposal');
    const place = fc.array(name, { maxLength: 2 }).map((names) => names.map((each) => `${each}/`).join(''));
    const file = fc.tuple(place, name).map(([folder, stem]) => `${folder}${stem}.proposal.yaml`);
    const core = fc.constantFrom(
      'a',
      'b',
      'c d',
      '?',
      '*',
      '**',
      'x[[]1]',
      '[ab]',
      '[!a]',
      '\\#f',
      'e\\*',
      'é',
      '*.yaml',
      'b*l*',
    );
    const rule = fc
      .tuple(
        fc.constantFrom('', '', '', '!'),
        fc.constantFrom('', '', '/'),
        fc.array(core, { minLength: 1, maxLength: 3 }),
      )
      .chain(([not, top, parts]) =>
        fc.constantFrom('', '', '/', ' ').map((end) => `${not}${top}${parts.join('/')}${end}`),
      );
    const rules = fc.tuple(place, fc.array(fc.oneof(rule, fc.constant('# a')), { minLength: 1, maxLength: 4 }));
    git('init', '--quiet', '.');
    fc.assert(
      fc.property(
        fc.uniqueArray(file, { minLength: 3, maxLength: 9 }),
        fc.array(rules, { maxLength: 3 }),
        (files, ignores) => {
          put(...files, ...ignores.map(([folder, lines]) => [`${folder}.gitignore`, lines.join('\n')] as const));
          const said = git('ls-files', '--others', '--exclude-standard', '-z').split('\0');
          const ours = found('.');
          git('clean', '-ffdxq');
          expect(ours).toEqual(said.filter((each) => each.endsWith('.proposal.yaml')).sort());
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('a pattern', () => {
  it('takes the files it matches, whatever their names, and searches the folders it matches', () => {
    put('a1.txt', 'a2/proposal.yaml', 'a2/in/x.yaml', 'a2/notes.txt', 'a3.yaml', 'b.yaml', 'b/a4.yaml');
    expect(found('a*')).toEqual(['a1.txt', 'a2/in/x.yaml', 'a2/proposal.yaml', 'a3.yaml']);
  });

  it('that ends in stars takes what a search would', () => {
    put('x/README.md', 'x/report.txt', 'x/a.yaml', 'x/y/z/proposal.yaml', ['x/other.yaml', 'a: 1'], 'x/register.csv');
    expect(found('x/*')).toEqual(['x/a.yaml', 'x/y/z/proposal.yaml']);
    expect(found('x/**')).toEqual(found('x/*'));
    expect(found('**/y/*')).toEqual(['x/y/z/proposal.yaml']);
  });

  it('takes neither the register nor the configuration, nor what is hidden or ignored', () => {
    put(['.gitignore', 'ignored/\n'], 'a.yaml', 'register.yaml', 'register.csv', 'reconfig.config.yaml');
    put('.b.yaml', '.c/d.yaml', 'ignored/e.yaml', 'node_modules/f/g.yaml', '.git/h.yaml');
    expect(found('**/*.yaml', '*.csv')).toEqual(['a.yaml']);
    expect(found('.c/*.yaml')).toEqual(['.c/d.yaml']);
  });

  it.each([
    ['{north,south}/*.yaml', ['north/a.yaml', 'south/b.yaml']],
    ['{north/a,south/{b,c}}.yaml', ['north/a.yaml', 'south/b.yaml']],
    ['./north/../south/*.yaml', ['south/b.yaml']],
    ['*(1).yaml', ['plan(1).yaml']],
    ["*'s.yaml", ["it's.yaml"]],
    ['a+?.yaml', ['a+b.yaml']],
    ['\\*.yaml', ['*.yaml']],
    ['\\**.yaml', ['*.yaml', '*2.yaml']],
    ['[\\]]*.yaml', ['].yaml']],
    ['[]]*.yaml', ['].yaml']],
    ['[a-', []],
    ['?.yaml', ['*.yaml', '].yaml', '😀.yaml']],
    ['**/a.yaml', ['north/a.yaml']],
    ['nor*/**/a.yaml', ['north/a.yaml']],
    ['*/a.yaml', ['north/a.yaml']],
    ['*/*/a.yaml', []],
  ])('%j is %j', (pattern, expected) => {
    put(
      'north/a.yaml',
      'south/b.yaml',
      'plan(1).yaml',
      "it's.yaml",
      'a+b.yaml',
      '*.yaml',
      '*2.yaml',
      '].yaml',
      '😀.yaml',
    );
    expect(found(pattern)).toEqual(expected);
  });

  it('may be written with backslashes where the system writes paths with them', () => {
    put('north/a.yaml', 'south/b.yaml');
    const shownPath = (path: string) => nodeIo.shownPath(path.replaceAll('\\', '/'));
    expect(discover(['north\\*.yaml', '{south,x}\\**'], { ...nodeIo, shownPath }).files).toEqual([
      'north/a.yaml',
      'south/b.yaml',
    ]);
  });

  it('is not gone deeper into than it can match', () => {
    put('a/b/c/d.yaml', 'x/b/c/d.yaml');
    const seen: string[] = [];
    const entries = (folder: string) => {
      seen.push(folder);
      return nodeIo.entries(folder);
    };
    expect(discover(['a*/*/d.yaml'], { ...nodeIo, entries }).files).toEqual([]);
    expect(seen).toEqual(['.', 'a', 'a/b']);
    discover(['x*/**/e.yaml'], { ...nodeIo, entries });
    expect(seen.slice(3)).toEqual(['.', 'x', 'x/b', 'x/b/c']);
  });

  it('takes no time that grows with its stars or braces', () => {
    put(`${'a'.repeat(200)}b.txt`);
    expect(found(`${'*a'.repeat(50)}*c`)).toEqual([]);
    expect(found(`${'**/a/'.repeat(50)}*c`)).toEqual([]);
    expect(reasons('{a,b}'.repeat(60))[0]).toContain('more than 100 patterns; name the folders');
    expect(found('{'.repeat(3_000), '{a,'.repeat(30_000), '['.repeat(100_000), '*'.repeat(3_000))).toHaveLength(0);
  });

  it('matches what bash says it does', () => {
    const files = [
      'a',
      'b.txt',
      'ab',
      'ba',
      'a-b',
      'x/a',
      'x/y/ab',
      'x/y/a',
      '.h/a',
      'x/.h',
      'é',
      '-',
      'c]',
      'x/^',
      '!a',
    ];
    put(...files.map((file) => [file, ''] as const));
    const wild = fc.constantFrom('*', '?', '[ab]', '[!a]', '[^b-c]', '[a-c]', '[]-]', '[a', '**', 'x*', '-');
    const blurred = (name: string) =>
      fc
        .tuple(...[...name].map((char) => fc.oneof({ weight: 2, arbitrary: fc.constant(char) }, wild)))
        .map((chars) => chars.join(''));
    const pattern = fc
      .constantFrom(...files)
      .chain((file) => fc.tuple(...file.split('/').map((name) => fc.oneof(blurred(name), fc.constant('**')))))
      .map((parts) => parts.join('/'));
    const script =
      'shopt -s globstar nullglob; IFS=; for each in "$@"; do for f in $each; do [ -f "$f" ] && printf "%s\\0" "$f"; done; printf "\\n"; done';
    const patterns = fc
      .sample(pattern, { numRuns: 2_000, seed: 7 })
      .filter((each) => !/(^|\/)(\*+|\.+)$|(^|\/)\.|^-$/.test(each) && /[*?[]/.test(each));
    const { stdout } = spawnSync('bash', ['-c', script, 'bash', ...patterns], {
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C.UTF-8' },
    });
    const said = stdout.split('\n').map((line) =>
      [
        ...new Set(
          line
            .split('\0')
            .filter(Boolean)
            .map((each) => (each === '-' ? './-' : each)),
        ),
      ].sort(),
    );
    const differing = patterns.flatMap((each, index) => {
      const ours = found(each);
      return JSON.stringify(ours) === JSON.stringify(said[index]) ? [] : [{ pattern: each, ours, bash: said[index] }];
    });
    expect(differing).toEqual([]);
    expect(said.filter((each) => each.length > 0).length).toBeGreaterThan(300);
  });

  it('with braces stands for what bash says it does', () => {
    const { text } = fc.letrec<{ text: string; group: string }>((tie) => ({
      text: fc
        .array(fc.oneof({ maxDepth: 3 }, fc.constantFrom('a', 'b', '/', '.', '\\{', '{x}'), tie('group')), {
          maxLength: 3,
        })
        .map((parts) => parts.join('')),
      group: fc.array(tie('text'), { minLength: 2, maxLength: 3 }).map((choices) => `{${choices.join(',')}}`),
    }));
    const texts = fc.sample(text, { numRuns: 600, seed: 7 }).filter((each) => [...withoutBraces(each)].length < 200);
    const script = texts.map((text) => `printf '%s ' ${text}; echo`).join('\n');
    const { stdout } = spawnSync('bash', ['-c', script], { encoding: 'utf8' });
    const said = stdout.split('\n').map((line) => line.split(' ').filter(Boolean));
    const differing = texts.flatMap((text, index) => {
      const ours = [...withoutBraces(text)].map((each) => each.replace(/\\(.)/g, '$1')).filter(Boolean);
      return ours.join(' ') === said[index]?.join(' ') ? [] : [{ text, ours, bash: said[index] }];
    });
    expect(differing).toEqual([]);
  });
});

describe('what is not there', () => {
  it.each([
    ['strok', 'strok: There is no file or folder of that name. Did you mean “stroke”?'],
    [
      'stroke/propsal.yaml',
      'stroke/propsal.yaml: There is no file or folder of that name. Did you mean “proposal.yaml”?',
    ],
    ['proposals-of-2031', 'proposals-of-2031: There is no file or folder of that name.'],
    ['stroke/proposal.yaml/x', 'stroke/proposal.yaml/x: There is no file or folder of that name.'],
    ['', '"": A name is empty: name a file, a folder or a pattern.'],
    ['a\0b', 'a\0b: There is no file or folder of that name.'],
    [
      './empty/',
      'empty: No proposal was found in it: looked for `*.proposal.yaml`, `proposal.yaml` and YAML files with a line that begins `reconfig:`.',
    ],
    ['emtpy/*.yaml', 'emtpy/*.yaml: There is no folder “emtpy” to look in. Did you mean “empty”?'],
    [
      'empty/*.yaml',
      'empty/*.yaml: It matches nothing to judge: looked for files like it and, in folders like it, for `*.proposal.yaml`, `proposal.yaml` and YAML files with a line that begins `reconfig:`.',
    ],
    ['{x,y}.yaml', expect.stringMatching(/^\{x,y\}.yaml: It matches nothing to judge/)],
    [
      'drafts/**/*.yaml',
      expect.stringMatching(
        /Left out as ignored: “drafts\/a.yaml” and “drafts\/x.proposal.yaml”; name it to have it judged\.$/,
      ),
    ],
    [
      'draft*/*.old',
      expect.stringMatching(/“drafts\/1.old”, “drafts\/2.old” and “drafts\/3.old”, and 2 more; name it/),
    ],
    [
      'drafts',
      expect.stringMatching(/^drafts: No proposal was found .* Left out as ignored: “drafts\/x.proposal.yaml”; name/),
    ],
    [`${'long/'.repeat(700)}*`, expect.stringMatching(/: There is no folder “long\/long.*…” to look in/)],
    ['long'.repeat(1_001), `${'long'.repeat(10)}…: It is too long for a name or a pattern.`],
  ])('is named with what was looked for (%#)', (path, expected) => {
    put(['.gitignore', '*.old\ndrafts/a.yaml\ndrafts/x.proposal.yaml\n'], 'stroke/proposal.yaml', 'empty/notes.txt');
    put('drafts/a.yaml', 'drafts/x.proposal.yaml', ...[1, 2, 3, 4, 5].map((each) => `drafts/${each}.old`));
    expect(reasons(path)).toEqual([expected]);
    expect(found(path)).toEqual([]);
  });

  it('is told once, and takes nothing from what is', () => {
    put('a.yaml');
    expect(discover(['none', 'a.yaml', 'none'], nodeIo)).toEqual({
      files: ['a.yaml'],
      unread: [{ file: 'none', reason: 'There is no file or folder of that name.' }],
    });
  });
});

it('gives each file once, in one order, whatever the paths and theirs', () => {
  const files = [
    'a.yaml',
    'a/b.yaml',
    'a/c d.yaml',
    'a/[x].yaml',
    'e/proposal.yaml',
    'e/f/g.proposal.yml',
    '-h.yaml',
    'é.yaml',
  ];
  put(...files);
  symlinkSync('a.yaml', 'link.yaml');
  symlinkSync('a', 'linked');
  const ways = fc.constantFrom(
    ...files,
    ...files.flatMap((file) => [`./${file}`, join(home, file), `../${basename(home)}/${file}`]),
    ...[
      '.',
      'a',
      'e',
      'e/f',
      './a/',
      'link.yaml',
      'linked',
      'linked/b.yaml',
      'a/*',
      '**/*.yaml',
      '{a,e}/**',
      'none',
      'no*e',
      '-',
    ],
  );
  fc.assert(
    fc.property(fc.array(ways, { minLength: 1, maxLength: 8 }), fc.infiniteStream(fc.nat()), (paths, order) => {
      const first = discover(paths, nodeIo);
      const ranks = new Map(paths.map((path) => [path, order.next().value]));
      const shuffled = [...paths, paths[0] ?? ''].sort((x, y) => (ranks.get(x) ?? 0) - (ranks.get(y) ?? 0));
      expect(discover(shuffled, nodeIo)).toEqual(first);
      expect(first.files).toEqual([...first.files].sort());
      const inodes = first.files.filter((file) => file !== '-').map((file) => statSync(file).ino);
      expect(new Set(inodes).size).toBe(inodes.length);
      for (const path of paths) if (files.includes(path)) expect(first.files).toContain(path);
    }),
    { numRuns: 300 },
  );
});
