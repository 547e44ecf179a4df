// Writes a repository of realistic proposals to measure with: `node scripts/corpus.mjs <folder> <count> [seed] [rows]`.
// Four fifths pass and have no finding, the rest have some. With `rows`, the register is filled up to that number with
// services that no proposal touches. The same arguments give the same bytes.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesOf, mostProposals } from './corpus/repository.mjs';

const [folder, ...numbers] = process.argv.slice(2);
const [count = Number.NaN, seed = 1, rows = 0] = numbers.map(Number);
if (folder === undefined || ![count, seed, rows].every((number) => Number.isInteger(number) && number >= 0)) {
  console.error('Usage: node scripts/corpus.mjs <folder> <count> [seed] [rows]');
  process.exitCode = 2;
} else if (count > mostProposals) {
  console.error(`There are places for ${mostProposals} proposals, and not for ${count}.`);
  process.exitCode = 2;
} else {
  for (const [path, text] of filesOf(count, seed, rows)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
