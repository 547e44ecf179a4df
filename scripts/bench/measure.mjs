import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The milliseconds after which a row is not run again: very slow programs need no fine numbers. */
const enough = 30_000;

const hook = fileURLToPath(new URL('usage.cjs', import.meta.url));

/**
 * Runs every row in several rounds, one after the other in each round, so that what else the machine does falls on
 * all of them. Of a short row, wall time is taken without the hook that counts CPU and memory; of a long one the hook
 * weighs nothing. Gives to each row its samples: milliseconds of wall and of CPU, and megabytes; or why it failed.
 */
export function measureAll(rows, folder, tell) {
  const measured = rows.map((row) => ({ ...row, samples: { wall: [], cpu: [], memory: [] } }));
  const most = Math.max(...rows.map(({ rounds }) => rounds));
  for (const row of measured) if (!row.isLong) attempt(row, () => run(row, folder)); // what is made once is there
  for (let round = 0; round < most; round += 1) {
    tell(`round ${round + 1} of ${most}`);
    for (const row of rotated(measured, round)) {
      if (isDue(row, round, most)) attempt(row, () => sample(row, folder));
    }
  }
  return measured;
}

/** What a row cannot do is said of that row; all others are measured. */
function attempt(row, go) {
  try {
    if (row.failed === undefined) go();
  } catch (error) {
    row.failed = error.message;
  }
}

function sample(row, folder) {
  const { wall, cpu, memory } = row.samples;
  if (wall.reduce((sum, time) => sum + time, 0) > enough) return;
  const plain = row.isLong ? undefined : run(row, folder);
  const counted = row.isLong || cpu.length < 5 ? run(row, folder, hook) : undefined;
  wall.push((plain ?? counted).wall);
  if (counted === undefined) return;
  cpu.push(counted.cpu);
  memory.push(counted.memory);
}

/** The rounds of a row that has fewer than others are spread over all of them. */
function isDue({ rounds }, round, most) {
  return Math.floor(((round + 1) * rounds) / most) > Math.floor((round * rounds) / most);
}

/** No row always follows the same heavy one. */
function rotated(rows, round) {
  const from = (round * 5) % rows.length;
  return [...rows.slice(from), ...rows.slice(0, from)];
}

/** One run of a row. Throws where the program does not end as it must: what fails at once is no fast program. */
export function run({ name, args, cwd, exits, cache, forgets }, folder, preload) {
  const home = join(folder, 'caches', cache ?? 'none');
  if (forgets) rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  const usage = preload === undefined ? undefined : mkdtempSync(join(folder, 'usage-'));
  const env = { ...plainEnvironment(), XDG_CACHE_HOME: home, ...(usage === undefined ? {} : { BENCH_USAGE: usage }) };
  const given = preload === undefined ? args : ['--require', preload, ...args];
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, given, {
    cwd,
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
    maxBuffer: 2 ** 28,
  });
  const wall = Number(process.hrtime.bigint() - start) / 1e6;
  if (!exits.includes(status)) {
    throw new Error(
      `“${name}” ended with ${status}, and not with ${exits.join(' or ')}.\n${stderr.toString().slice(0, 300)}`,
    );
  }
  return usage === undefined ? { wall } : { wall, ...usedIn(usage) };
}

/** What all processes of a run used together; their memory as if it had been at its peak in all of them at once. */
function usedIn(usage) {
  const all = readdirSync(usage).map((name) => JSON.parse(readFileSync(join(usage, name), 'utf8')));
  rmSync(usage, { recursive: true });
  const sum = (key) => all.reduce((total, used) => total + used[key], 0);
  return { cpu: sum('cpu'), memory: sum('memory') };
}

/** Without what makes Node.js itself slower or faster: certificates read at every start, options, kept code, colours. */
function plainEnvironment() {
  const odd = [
    'NODE_EXTRA_CA_CERTS',
    'NODE_OPTIONS',
    'NODE_COMPILE_CACHE',
    'NODE_V8_COVERAGE',
    'FORCE_COLOR',
    'CI',
    'RECONFIG_CACHE',
  ];
  return Object.fromEntries(Object.entries(process.env).filter(([key]) => !odd.includes(key)));
}

/** The middle, the quarters and the ends of some numbers; what lies between two of them is shared out. */
export function spread(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const at = (share) => {
    const place = (sorted.length - 1) * share;
    const [low, high] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
    return low + (high - low) * (place % 1);
  };
  return { median: at(0.5), low: at(0.25), high: at(0.75), least: at(0), most: at(1) };
}
