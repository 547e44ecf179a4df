import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { day, iso, span } from '../../src/model/dates.ts';
import type { Register } from '../../src/model/register.ts';
import { readRegister } from '../../src/pipeline/read-register.ts';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** An example proposal, with what its header says of it. */
export interface Example {
  /** Relative to the root of the project. */
  readonly file: string;
  readonly text: string;
  /** The arguments of its command; where it names no day, one is added, so that the report stays the same. */
  readonly args: readonly string[];
  readonly ends: 'PASS' | 'FAIL';
  readonly asOf: number;
}

const today = day(2026, 11, 21);

/** Every proposal below examples/ that carries its command. */
export const examples: readonly Example[] = readdirSync(join(root, 'examples'), { recursive: true, encoding: 'utf8' })
  .map((file) => `examples/${file.replaceAll('\\', '/')}`)
  .filter((file) => file.endsWith('.yaml'))
  .sort()
  .flatMap((file) => {
    const text = readFileSync(join(root, file), 'utf8');
    const command = /^# Command: reconfig (.+)$/m.exec(text)?.[1];
    if (command === undefined) return [];
    const asOf = /--as-of (\S+)/.exec(command)?.[1];
    const ends = /^# Ends: (PASS|FAIL)/m.exec(text)?.[1] === 'PASS' ? 'PASS' : 'FAIL';
    const args = command.trim().split(/\s+/);
    if (asOf === undefined) return [{ file, text, args: [...args, '--as-of', iso(today)], ends, asOf: today }];
    return [{ file, text, args, ends, asOf: span(asOf).from }];
  });

/** The register that the program finds for an example: beside it or above. */
export function registerFor({ file }: Example): Register | undefined {
  for (let folder = dirname(file); folder !== '.'; folder = dirname(folder)) {
    try {
      const name = `${folder}/register.yaml`;
      return readRegister({ file: name, text: readFileSync(join(root, name), 'utf8') }).register;
    } catch {
      // There is none in this folder; the next one up may have it.
    }
  }
  return undefined;
}
