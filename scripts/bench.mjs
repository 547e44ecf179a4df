// Measures start-up and one check as ratios to a bare `node -e 0`, all in one interleaved run on this machine.
// Milliseconds depend on the machine; ratios can be compared. Writes reports/bench.json beside the table.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const rounds = Number(process.argv[2] ?? 41);
const program = 'bin/reconfig.cjs';
const commands = {
  'node -e 0': ['-e', '0'],
  'reconfig --version': [program, '--version'],
  'reconfig --help': [program, '--help'],
  'check, the stroke proposal': [program, 'check', 'examples/stroke-centralisation/proposal.yaml'],
  'check, the box-ticked proposal': [program, 'check', 'examples/box-ticked/proposal.yaml'],
};
const goals = { 'reconfig --help': 1.8, 'check, the stroke proposal': 4 };
const mostMemory = 2;

// Node.js 20 reads these certificates at every start, which has nothing to do with us.
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;
const times = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
for (let round = 0; round < rounds; round += 1) {
  for (const [name, args] of Object.entries(commands)) {
    const start = process.hrtime.bigint();
    spawnSync(process.execPath, args, { env, stdio: 'ignore' });
    times[name].push(Number(process.hrtime.bigint() - start) / 1e6);
  }
}

const bare = median(times['node -e 0']);
const bareMemory = peak(commands['node -e 0']);
const rows = Object.entries(commands).map(([name, args]) => {
  const milliseconds = median(times[name]);
  const memory = peak(args);
  return { name, milliseconds, ratio: milliseconds / bare, megabytes: memory / 1024, memoryRatio: memory / bareMemory };
});

console.log(`${'median of '.concat(rounds).padEnd(34)}     ms   × node       MB   × node`);
for (const { name, milliseconds, ratio, megabytes, memoryRatio } of rows) {
  const numbers = [milliseconds, ratio, megabytes, memoryRatio].map((value) => value.toFixed(2).padStart(8));
  console.log(`${name.padEnd(32)} ${numbers.join(' ')}`);
}
mkdirSync('reports', { recursive: true });
writeFileSync('reports/bench.json', `${JSON.stringify({ node: process.version, rounds, rows }, null, 2)}\n`);

const missed = rows.filter(
  ({ name, ratio, memoryRatio }) => ratio > (goals[name] ?? Infinity) || memoryRatio > mostMemory,
);
for (const { name } of missed) console.log(`Over its goal: ${name}`);
process.exitCode = missed.length > 0 ? 1 : 0;

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}

/** The largest resident set of one run, in kilobytes, as the process itself reports it at its end. */
function peak(args) {
  const file = join(tmpdir(), `reconfig-peak-${process.pid}`);
  const hook = join(tmpdir(), `reconfig-peak-${process.pid}.cjs`);
  writeFileSync(
    hook,
    `process.on('exit', () => require('fs').writeFileSync(${JSON.stringify(file)}, String(process.resourceUsage().maxRSS)))`,
  );
  const sizes = Array.from({ length: 5 }, () => {
    spawnSync(process.execPath, ['--require', hook, ...args], { env, stdio: 'ignore' });
    return Number(readFileSync(file, 'utf8'));
  });
  rmSync(file);
  rmSync(hook);
  return median(sizes);
}
