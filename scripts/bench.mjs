// Measures whole processes, interleaved in one run on this machine: a bare `node -e 0`, `reconfig`, and its peers from
// the registry. Milliseconds depend on the machine and its other work; ratios within one run can be compared.
// Prints tables and writes reports/bench.json. Ends with 1 where a goal is missed, or with `--short` a bound.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeCorpora } from './bench/corpora.mjs';
import { bounds, goals, reached } from './bench/goals.mjs';
import { measureAll, spread } from './bench/measure.mjs';
import { installPeers } from './bench/peers.mjs';
import { againstPeers, goalsOf, machine, peerTableOf, tableOf } from './bench/report.mjs';
import { bareRow, peerRows, quickRows, repositoryRows } from './bench/rows.mjs';

const { values: asked } = parseArgs({
  options: {
    short: { type: 'boolean', default: false }, // the cheap rows, a few rounds, generous bounds: for continuous integration
    full: { type: 'boolean', default: false }, // Spectral on 5000 files too, which takes a quarter of an hour and gigabytes
    'no-peers': { type: 'boolean', default: false },
    rounds: { type: 'string' },
  },
});
const rounds = Number(asked.rounds ?? (asked.short ? 7 : 21));
if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds takes a number of rounds.');

const folder = mkdtempSync(join(tmpdir(), 'reconfig-bench-'));
try {
  const here = machine();
  const rows = measureAll(rowsOf(), folder, (text) => process.stderr.write(`${text}\n`)).map(summed);
  const aims = reached(asked.short ? bounds : goals, rows);
  const against = againstPeers(rows);
  console.log(tableOf(rows, here));
  if (against.length > 0) console.log(`\n${peerTableOf(against)}`);
  console.log(`\n${goalsOf(aims)}`);
  mkdirSync('reports', { recursive: true });
  const report = { ...here, short: asked.short, rounds, rows, against, aims };
  writeFileSync('reports/bench.json', `${JSON.stringify(report, null, 2)}\n`);
  process.exitCode = aims.some(({ isMet }) => isMet === false) ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** All rows of this run; the bare one first. */
function rowsOf() {
  const sizes = asked.short ? [100] : [100, 1000, 5000];
  process.stderr.write('writing the corpora\n');
  const corpora = writeCorpora(folder, sizes);
  return [
    bareRow(folder, rounds),
    ...quickRows(corpora, rounds),
    ...repositoryRows(corpora, sizes, rounds),
    ...(asked.short || asked['no-peers'] ? [] : rowsOfPeers(corpora, sizes)),
  ];
}

/** None where they cannot be installed: everything else is measured all the same. */
function rowsOfPeers(corpora, sizes) {
  process.stderr.write('installing the peers\n');
  try {
    return peerRows(installPeers(join(folder, 'peers')), corpora, sizes, rounds, asked.full);
  } catch (error) {
    console.log(`The peers are not measured: ${error.message}\n`);
    return [];
  }
}

function summed({ id, name, failed, samples }) {
  if (failed !== undefined) return { id, name, failed };
  const [wall, cpu, memory] = [spread(samples.wall), spread(samples.cpu), spread(samples.memory)];
  return { id, name, rounds: samples.wall.length, wall, cpu, memory };
}
