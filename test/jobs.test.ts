import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from './support/examples.ts';
import { program, run } from './support/run.ts';

// However many threads judge, and whatever was remembered before: the answer is the same, byte for byte.

const files = 400;
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'reconfig-jobs-'));
  execFileSync(process.execPath, [join(root, 'scripts/corpus.mjs'), folder, String(files), '5']);
  // Something that no thread can read as a proposal, and some that matter to each other.
  mkdirSync(join(folder, 'faulty'));
  copyFileSync(join(folder, 'p0001/proposal.yaml'), join(folder, 'faulty/twin.proposal.yaml'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const check = (args: readonly string[], caches?: string) =>
  run(
    ['check', '--as-of', '2026-11-21', '--format', 'json', ...(caches === undefined ? ['--no-cache'] : []), ...args],
    {
      cwd: folder,
      env: caches === undefined ? {} : { RECONFIG_CACHE: caches },
    },
  );

describe('check --jobs', () => {
  it.each(['2', '3'])('with %s threads finds what one finds, with what is remembered and without', (jobs) => {
    const answer = check(['--jobs', '1']);
    expect(answer.code).toBe(1);
    expect(check(['--jobs', jobs])).toEqual(answer);
    const caches = mkdtempSync(join(tmpdir(), 'reconfig-jobs-cache-'));
    for (const round of [1, 2]) expect(check(['--jobs', jobs], caches), `round ${round}`).toEqual(answer);
    expect(check(['--jobs', '1'], caches)).toEqual(answer);
    rmSync(caches, { recursive: true });
  });

  it('judges what comes by standard input too', () => {
    const input = readFileSync(join(folder, 'p0002/proposal.yaml'));
    const args = ['check', '-', 'p0003', 'p0004', '--as-of', '2026-11-21', '--no-cache', '--format', 'json', '--jobs'];
    const answer = run([...args, '1'], { cwd: folder, input });
    expect(run([...args, '2'], { cwd: folder, input })).toEqual(answer);
  });

  it('takes no number that makes no sense', () => {
    for (const jobs of ['0', '65', 'many', '1.5']) {
      const { code, err } = check(['--jobs', jobs]);
      expect(code).toBe(2);
      expect(err).toContain('It should be a whole number from 1 to 64.');
    }
  });

  it('tells a terminal how far it has come, and leaves nothing of that behind', () => {
    const { NO_COLOR: _, FORCE_COLOR: __, ...env } = process.env;
    const command = `${process.execPath} ${program} check --no-cache --jobs 2 --quiet > report.txt`;
    const { stdout } = spawnSync('script', ['-qec', command, '/dev/null'], { cwd: folder, env, encoding: 'utf8' });
    expect(stdout).toMatch(/^(?:\rJudged \d+ of 401 files\u001b\[K)+\r\u001b\[K$/);
    expect(check(['--jobs', '2']).err).toBe('');
  });
});
