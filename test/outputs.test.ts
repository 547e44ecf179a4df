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

describe('a report that is not written', () => {
  const older = (...files: string[]): void => {
    for (const file of files) writeFileSync(join(folder, file), 'of yesterday\n');
  };
  const stays = (file: string): string =>
    `reconfig: No report was written to ${file}: it is as it was before this run.`;
  const ended = (args: string[], cwd = folder) => {
    const { code, err } = run(['check', ...args, '--no-cache'], { cwd });
    return [code, err.split('\n').filter((line) => line.includes('No report was written'))];
  };

  it.each([
    ['a mistyped option, before or after it', ['--sage=options', '-fsarif=old.sarif', '--format', 'html=old.html']],
    ['a mistyped format', ['--format=sarf=old.sarif', '--format=html=old.html']],
    ['a value that is none', ['-qf', 'sarif=old.sarif', '--stage=never', '-f', 'html=old.html']],
    ['a file that is not there', ['--format=sarif=old.sarif', '--format=html=old.html', '--register=none.csv']],
  ])('is not taken for the older one that stands in its place: %s', (_, args) => {
    older('old.sarif', 'old.html');
    expect(ended(['proposal.yaml', ...args, '--format=json=new.json'])).toEqual([
      2,
      ['old.sarif', 'old.html'].map(stays),
    ]);
    expect(readFileSync(join(folder, 'old.sarif'), 'utf8')).toBe('of yesterday\n');
  });

  it('is told from those that were written before it could not be', () => {
    older('old.sarif', 'old.html');
    const formats = ['html=old.html', 'json=proposal.yaml/a', 'sarif=old.sarif'].map((each) => `--format=${each}`);
    expect(ended(['proposal.yaml', ...formats])).toEqual([2, [stays('old.sarif')]]);
  });

  it('may be one that the configuration asks for', () => {
    const at = join(folder, 'configured');
    mkdirSync(at);
    writeFileSync(join(at, 'proposal.yaml'), idea);
    writeFileSync(join(at, 'reconfig.config.yaml'), 'config: 1\nformats: [terminal, sarif=out/a.sarif]\n');
    mkdirSync(join(at, 'out'));
    writeFileSync(join(at, 'out/a.sarif'), 'of yesterday\n');
    expect(ended(['proposal.yaml', '--register=none.csv'], at)).toEqual([2, [stays('out/a.sarif')]]);
    expect(ended(['--principle=x', '--format=json=out/b.json'], at)).toEqual([2, []]);
    expect(ended(['proposal.yaml'], at)).toEqual([1, []]);
  });

  it('is not spoken of where all were written, or none was asked for', () => {
    older('old.sarif');
    expect(ended(['proposal.yaml', 'no-such-file.yaml', '--format=sarif=old.sarif'])).toEqual([2, []]);
    older('old.sarif');
    expect(ended(['proposal.yaml', '--sage=options', '--', '--format=sarif=old.sarif'])).toEqual([2, []]);
    expect(ended(['--help', '--format=sarif=old.sarif'])).toEqual([0, []]);
  });
});
