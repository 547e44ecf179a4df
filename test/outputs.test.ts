import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { root } from './support/examples.ts';
import { program, run } from './support/run.ts';

const folder = mkdtempSync(join(tmpdir(), 'reconfig-outputs-'));
afterAll(() => rmSync(folder, { recursive: true }));
const idea = readFileSync(join(root, 'examples/early-idea/proposal.yaml'), 'utf8');
writeFileSync(join(folder, 'proposal.yaml'), idea);
mkdirSync(join(folder, 'real'));
symlinkSync('real', join(folder, 'link'));

const check = (...formats: string[]) =>
  run(['check', 'proposal.yaml', '--no-cache', ...formats.map((format) => `--format=${format}`)], { cwd: folder });

describe('the place of a report', () => {
  it.each([
    ['by a link to its folder', 'real/a', 'link/a'],
    ['in a folder that is yet to be made', 'real/new/a', 'link/new/a'],
    ['in another case', 'out/a', 'out/A'],
  ])('is that of one report alone: %s', (_, one, other) => {
    const { code, err } = check(`junit=${one}`, `sarif=${other}`);
    expect([code, err]).toEqual([
      2,
      `reconfig: The report sarif cannot be written to ${other}: there is the report junit.\n`,
    ]);
  });

  it.each([
    ['nowhere/', 'it names a folder. Name a file in it.'],
    ['proposal.yaml/a/b', 'something in its path is a file and no folder.'],
  ])('is told where it can be none: %s', (place, why) => {
    const { code, err } = check(`json=${place}`);
    expect([code, err]).toEqual([2, `reconfig: ${place} cannot be written: ${why}\n`]);
  });

  it.runIf(process.platform === 'linux')('is given up where no folder can be made, and not tried for ever', () => {
    const args = [program, 'check', 'proposal.yaml', '--no-cache', '--format=json=/proc/x/y'];
    const { status, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', timeout: 20_000 });
    expect([status, stderr]).toEqual([
      2,
      'reconfig: /proc/x/y cannot be written: its folder is not there and cannot be made.\n',
    ]);
  });

  it.runIf(process.platform === 'linux')('stays a pipe where it is one', () => {
    const pipe = join(folder, 'pipe');
    const script = 'mkfifo pipe && { cat pipe & "$@" >printed; wait; }';
    const args = [process.execPath, program, 'check', 'proposal.yaml', '--no-cache', '--format=json=pipe'];
    const { stdout } = spawnSync('bash', ['-c', script, 'bash', ...args], {
      cwd: folder,
      encoding: 'utf8',
      timeout: 20_000,
    });
    expect(JSON.parse(stdout).proposals).toHaveLength(1);
    expect(statSync(pipe).isFIFO()).toBe(true);
  });
});
