import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { root } from './support/examples.ts';
import { run } from './support/run.ts';

// A run that was made before is not made again while the world is as it was. Whatever changes, the answer is a new one.

const link = 'proposals/linked.proposal.yaml';

let top: string;
let folder: string;
let caches: string;

beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'reconfig-replay-'));
  folder = join(top, 'repository');
  caches = join(top, 'caches');
  cpSync(join(root, 'examples/repository'), folder, { recursive: true });
  writeFileSync(join(folder, 'elsewhere.txt'), readFileSync(join(root, 'examples/early-idea/proposal.yaml')));
  symlinkSync(join(folder, 'elsewhere.txt'), join(folder, link));
  return () => rmSync(top, { recursive: true });
});

const check = (args: readonly string[], env: Record<string, string>) => {
  const { code, out, err } = run(['check', '--as-of', '2026-11-21', ...args], { cwd: folder, env });
  return { code, out, err };
};
const remembering = (...args: string[]) => check(args, { RECONFIG_CACHE: caches });
const anew = (...args: string[]) => check([...args, '--no-cache'], { RECONFIG_CACHE: caches });

const memos = () => (existsSync(caches) ? readdirSync(caches) : []).filter((name) => name.endsWith('.run'));

const tell = (memo: string): string => readFileSync(join(caches, memo), 'utf8');

const write = (name: string, text: string): void => {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
};
const first = (): string =>
  readdirSync(join(folder, 'proposals'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => `proposals/${name}`)[0] ?? '';
const change = (name: string, from: RegExp | string, to: string): void =>
  write(name, readFileSync(join(folder, name), 'utf8').replace(from, to));

describe('a run that was made before', () => {
  it('says the same, with the same exit code, and is not made again', () => {
    const answer = anew();
    expect(remembering()).toEqual(answer);
    const [memo = ''] = memos();
    const before = tell(memo);
    expect(remembering()).toEqual(answer);
    expect(memos()).toEqual([memo]);
    expect(tell(memo)).toBe(before);
    // Nothing else of what is remembered is needed.
    for (const name of readdirSync(caches)) if (!name.endsWith('.run')) rmSync(join(caches, name));
    expect(remembering()).toEqual(answer);
    expect(readdirSync(caches)).toEqual([memo]);
  });

  it.each<[what: string, act: () => void]>([
    ['a proposal', () => change(first(), /^title: .*/m, 'title: Another title')],
    ['a register', () => change('register.csv', /\n.*\n/, '\n')],
    ['the configuration', () => change('reconfig.config.yaml', /$/, 'reportAddress: https://example.org/faults\n')],
    ['a file that is new', () => write('proposals/new/proposal.yaml', 'reconfig: 1\n')],
    ['a file that is gone', () => rmSync(join(folder, first()))],
    ['a name', () => renameSync(join(folder, first()), join(folder, 'proposals/other.proposal.yaml'))],
    ['what is ignored', () => write('proposals/.gitignore', '*.yaml\n')],
    [
      'a file that becomes a folder',
      () => {
        const file = join(folder, first());
        rmSync(file);
        mkdirSync(file);
      },
    ],
    [
      'where a link leads',
      () => {
        rmSync(join(folder, link));
        symlinkSync(join(folder, first()), join(folder, link));
      },
    ],
    ['what a link leads to', () => writeFileSync(join(folder, 'elsewhere.txt'), 'reconfig: 1\n')],
    ['a second register', () => write('register.yaml', 'register: 1\nasOf: 2026-01-01\nservices: []\n')],
    ['the configuration of a folder below', () => write('proposals/reconfig.config.yaml', 'config: 1\n')],
  ])('is made again after a change of %s', (_, act) => {
    remembering();
    act();
    expect(remembering()).toEqual(anew());
  });

  it('is another one on other terms', () => {
    for (const args of [
      [],
      ['--quiet'],
      ['--stage', 'decision'],
      ['--format', 'json'],
      ['--color'],
      [first()],
      ['--fail-on', 'never'],
    ]) {
      expect(remembering(...args), args.join(' ')).toEqual(anew(...args));
      expect(remembering(...args), args.join(' ')).toEqual(anew(...args));
    }
    expect(check([], { RECONFIG_CACHE: caches, FORCE_COLOR: '1' }).out).toContain('\u001b[');
    expect(remembering().out).not.toContain('\u001b[');
  });

  it('is made again where it writes a file', () => {
    const report = join(folder, 'report.json');
    for (const round of [1, 2]) {
      expect(remembering('--format', 'json=report.json').code, `round ${round}`).toBe(1);
      expect(JSON.parse(readFileSync(report, 'utf8'))).toMatchObject({ version: 1 });
      rmSync(report);
    }
    expect(memos()).toEqual([]);
  });
});
