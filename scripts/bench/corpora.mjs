import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

const seed = 1;
const generator = resolve('scripts/corpus.mjs');

/** Writes the repositories that are measured, each in a folder of its own below `folder`, and gives their folders by name. */
export function writeCorpora(folder, sizes) {
  const corpora = {
    valid: repository(join(folder, 'valid'), 1),
    spoiled: repository(join(folder, 'spoiled'), 5),
    stroke: example(join(folder, 'stroke'), 'examples/stroke-centralisation'),
  };
  for (let number = 1; number < 5; number += 1) rmSync(join(corpora.spoiled, `p000${number}`), { recursive: true });
  if (sizes.includes(1000)) corpora.register = repository(join(folder, 'register'), 200, 100_000);
  for (const size of sizes) corpora[size] = repository(join(folder, String(size)), size);
  return corpora;
}

function repository(folder, count, rows = 0) {
  const { status, stderr } = spawnSync(process.execPath, [generator, folder, count, seed, rows], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The corpus was not written.\n${stderr}`);
  return folder;
}

function example(folder, from) {
  mkdirSync(folder);
  for (const name of ['proposal.yaml', 'register.yaml']) copyFileSync(join(from, name), join(folder, name));
  return folder;
}
