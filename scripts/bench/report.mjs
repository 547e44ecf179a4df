import { cpus, loadavg } from 'node:os';

/** What the machine is, without which no number means anything. */
export function machine() {
  const [processor] = cpus();
  return {
    node: process.version,
    platform: `${process.platform} ${process.arch}`,
    cpus: cpus().length,
    processor: processor?.model ?? 'unknown',
    load: loadavg()[0],
  };
}

/** The table of all rows. */
export function tableOf(rows, { node, cpus: count, processor, load }) {
  const [bare] = rows;
  const head = [
    `Node.js ${node}, ${count} × ${processor}, load ${load.toFixed(1)} at the beginning; wall time is the median of the`,
    'rounds, with its quarters; CPU is user and system together, of all threads and processes; memory is the peak.',
    '',
    columns('', ['rounds', 'wall ms', 'quarters', '× node', 'CPU ms', '× node', 'MB', '× node']),
  ];
  return [...head, ...rows.map((row) => line(row, bare))].join('\n');
}

function line({ name, failed, rounds, wall, cpu, memory }, bare) {
  if (failed !== undefined) return `${name.padEnd(40)}   FAILED: ${failed.trim()}`;
  return columns(name, [
    String(rounds),
    figure(wall.median),
    `${figure(wall.low)}–${figure(wall.high)}`,
    (wall.median / bare.wall.median).toFixed(2),
    figure(cpu.median),
    (cpu.median / bare.cpu.median).toFixed(2),
    figure(memory.median),
    (memory.median / bare.memory.median).toFixed(2),
  ]);
}

function columns(name, cells) {
  const widths = [7, 9, 15, 8, 9, 8, 7, 7];
  return name.padEnd(40) + cells.map((cell, column) => cell.padStart(widths[column])).join('');
}

function figure(number) {
  return number < 100 ? number.toFixed(1) : number.toFixed(0);
}

/** How often the peers take the time that `reconfig` takes, by the number of files. */
export function againstPeers(rows) {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return [1, 100, 1000, 5000].flatMap((size) => {
    const own = byId.get(size === 1 ? 'valid' : `cold-${size}`);
    return ['ajv', 'spectral', 'rules'].flatMap((peer) => {
      const other = byId.get(`${peer}-${size}`);
      if (own?.wall === undefined || other?.wall === undefined) return [];
      const share = (key) => other[key].median / own[key].median;
      return [{ peer: other.name, size, wall: share('wall'), cpu: share('cpu'), memory: share('memory') }];
    });
  });
}

/** The table of the peers. */
export function peerTableOf(against) {
  const row = ({ peer, wall, cpu, memory }) =>
    columns(
      peer,
      [wall, cpu, memory].map((times) => times.toFixed(2)),
    );
  return [columns('× reconfig', ['wall', 'CPU', 'MB']), ...against.map(row)].join('\n');
}

/** The list of what was reached. */
export function goalsOf(reached) {
  const row = ({ name, most, is, isMet, cpu }) => {
    const said = isMet === undefined ? 'not measured' : isMet ? 'met' : 'OVER';
    return `${name.padEnd(52)}${[most, is, cpu].map(number).join('')}   ${said}`;
  };
  const number = (value) => (value === undefined ? '–' : value.toFixed(3)).padStart(10);
  return [`${''.padEnd(52)}   at most   reached    in CPU`, ...reached.map(row)].join('\n');
}
