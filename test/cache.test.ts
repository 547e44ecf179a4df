import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { root } from './support/examples.ts';
import { program, run } from './support/run.ts';

// Whatever is remembered, and whatever became of it, the answer is the one that a run without memory gives.

let folder: string;
let caches: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'reconfig-remembered-'));
  execFileSync(process.execPath, [join(root, 'scripts/corpus.mjs'), folder, '40', '11']);
});
beforeEach(() => {
  caches = mkdtempSync(join(tmpdir(), 'reconfig-cache-'));
  return () => rmSync(caches, { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

const args = ['check', '--as-of', '2026-11-21', '--format', 'json'];

const remembering = (...more: readonly string[]) =>
  run([...args, ...more], { cwd: folder, env: { RECONFIG_CACHE: caches } }).out;
const anew = (...more: readonly string[]) => run([...args, ...more, '--no-cache'], { cwd: folder }).out;

/** What is kept of the files, and what of the whole run. */
function keptFiles(): [ofFiles: string, ofRun: string] {
  const names = readdirSync(caches).sort((a, b) => (a.endsWith('.run') ? 1 : 0) - (b.endsWith('.run') ? 1 : 0));
  expect(names).toEqual([
    expect.stringMatching(/^[\da-f]+\.cache$/),
    expect.stringMatching(/^[\da-f]+-[\da-f]+\.run$/),
  ]);
  const [ofFiles = '', ofRun = ''] = names.map((name) => join(caches, name));
  return [ofFiles, ofRun];
}

describe('what is remembered', () => {
  it('changes no answer, and is nowhere but in its place', () => {
    const before = readdirSync(folder);
    const answer = anew();
    expect(readdirSync(caches)).toEqual([]);
    expect(remembering()).toBe(answer);
    const kept = keptFiles().map((file) => readFileSync(file));
    expect(remembering()).toBe(answer);
    expect(keptFiles().map((file) => readFileSync(file))).toEqual(kept);
    expect(readdirSync(folder)).toEqual(before);
  });

  it.each<[what: string, damage: (bytes: Buffer) => Uint8Array]>([
    ['nothing', () => Buffer.alloc(0)],
    ['half of it', (bytes) => bytes.subarray(0, bytes.length / 2)],
    ['another first letter', (bytes) => Buffer.concat([Buffer.from('x'), bytes.subarray(1)])],
    ['one other bit in the middle', (bytes) => bytes.map((byte, at) => (at === bytes.length >> 1 ? byte ^ 1 : byte))],
    ['one line less', (bytes) => Buffer.from(bytes.toString().split('\n').toSpliced(3, 1).join('\n'))],
  ])('is ignored where %s is left of it', (_, damage) => {
    const answer = remembering();
    const [ofFiles, ofRun] = keptFiles();
    writeFileSync(ofRun, damage(readFileSync(ofRun)));
    expect(remembering()).toBe(answer);
    rmSync(ofRun);
    writeFileSync(ofFiles, damage(readFileSync(ofFiles)));
    expect(remembering()).toBe(answer);
  });

  it('does not outlive a change of a file, of the register, of a threshold, of the day or the stage', () => {
    remembering();
    for (const [name, from, to] of [
      ['p0001/proposal.yaml', /^title: .*/m, 'title: Another title'],
      ['register.csv', /\n.*\n/, '\n'],
      ['reconfig.config.yaml', /$/, 'thresholds: {overlap: 0.5}\n'],
    ] as const) {
      const file = join(folder, name);
      const text = readFileSync(file, 'utf8');
      writeFileSync(file, text.replace(from, to));
      expect(remembering()).toBe(anew());
      writeFileSync(file, text);
    }
    expect(remembering('--stage', 'decision')).toBe(anew('--stage', 'decision'));
    expect(remembering('--as-of', '2031-01-01')).toBe(anew('--as-of', '2031-01-01'));
    expect(remembering()).toBe(anew());
  });

  it('is whole after two runs at once', async () => {
    const answers = await Promise.all(
      [1, 2].map(async () => {
        const child = spawn(process.execPath, [program, ...args], {
          cwd: folder,
          env: { ...process.env, RECONFIG_CACHE: caches },
        });
        const pieces: Buffer[] = [];
        for await (const piece of child.stdout) pieces.push(piece);
        return Buffer.concat(pieces).toString();
      }),
    );
    const answer = anew();
    expect(answers).toEqual([answer, answer]);
    expect(remembering()).toBe(answer);
    keptFiles();
  });
});
