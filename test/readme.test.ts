import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { formats } from '../src/reporters/index.ts';
import { root } from './support/examples.ts';
import { run } from './support/run.ts';

const readme = readFileSync(join(root, 'README.md'), 'utf8');
const cwd = mkdtempSync(join(tmpdir(), 'reconfig-readme-'));
afterAll(() => rmSync(cwd, { recursive: true }));

/** The first block of a language in which a word stands, as a reader would copy it. */
function block(language: string, word: string): string {
  const all = [...readme.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)];
  return all.find(([, of, text = '']) => of === language && text.includes(word))?.[2] ?? '';
}

describe('what README prints', () => {
  it('is a configuration that can be used, and the six keys of an idea', () => {
    mkdirSync(join(cwd, 'proposals'));
    writeFileSync(join(cwd, 'reconfig.config.yaml'), block('yaml', '\nconfig: 1'));
    writeFileSync(join(cwd, 'proposals/proposal.yaml'), block('yaml', 'id: northfield-stroke'));
    writeFileSync(join(cwd, 'register.csv'), readFileSync(join(root, 'examples/repository/register.csv')));
    const { code, out, err } = run(['check', '--no-cache'], { cwd });
    expect([code, err]).toEqual([1, '']);
    expect(out).toContain('1 threshold laxer than the default.');
    expect(out).toContain('8 criteria met'); // those of reading
    expect(out).toContain('Due next, at options');
  });

  it('is, of each command, one that the program knows', () => {
    const named = [...readme.matchAll(/^\| `(reconfig [^`]+)` \|/gm)].map(([, command = '']) => command);
    expect(named.length).toBeGreaterThan(15);
    for (const command of named) {
      const [, name = '', ...words] = command.split(' ');
      const { code, out } = run([name, '--help']);
      expect([command, code]).toEqual([command, 0]);
      for (const option of words.filter((word) => word.startsWith('--'))) expect(out).toContain(option);
      for (const [, format = ''] of command.matchAll(/--format (\w+)/g)) expect(formats).toContain(format);
    }
  });
});
