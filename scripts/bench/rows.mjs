import { resolve } from 'node:path';

const program = resolve('bin/reconfig.cjs');

/** The day that the corpus is judged on, so that its findings stay what they are. */
const asOf = ['--as-of', '2026-11-21'];
const cold = [...asOf, '--no-cache'];

/** How often a row is run, by how long it takes; `--rounds` changes the first. */
function timesOf(rounds) {
  return { quick: rounds, short: Math.ceil(rounds / 2), long: Math.ceil(rounds / 4), endless: 1 };
}

/** The floor that everything is compared with. */
export function bareRow(folder, rounds) {
  return { id: 'bare', name: 'node -e 0', args: ['-e', '0'], cwd: folder, exits: [0], rounds, isLong: false };
}

/** What is measured of `reconfig` and one file: alone, and among a hundred, which are looked at for what they share with it. */
export function quickRows(corpora, rounds) {
  const row = (id, name, args, corpus, exit = 0) => {
    const whole = args[0] === 'check' ? [...args, ...cold] : args;
    return { id, name, args: [program, ...whole], cwd: corpora[corpus], exits: [exit], rounds, isLong: false };
  };
  return [
    row('version', 'reconfig --version', ['--version'], 'valid'),
    row('help', 'reconfig --help', ['--help'], 'valid'),
    row('valid', 'check, one valid file', ['check', 'p0001/proposal.yaml'], 'valid'),
    {
      ...row('again', 'check, one valid file, nothing changed', [], 'valid'),
      args: [program, 'check', 'p0001/proposal.yaml', ...asOf],
      cache: 'again',
    },
    row('findings', 'check, one file with findings', ['check', 'p0005/proposal.yaml'], 'spoiled', 1),
    row('stroke', 'check, the stroke example (39 kB)', ['check', 'proposal.yaml'], 'stroke'),
    row('among', 'check, one valid file among 100', ['check', 'p0001/proposal.yaml'], 100),
  ];
}

/** What is measured of `reconfig` in whole repositories: of each size, and with a cache, and with a large register. */
export function repositoryRows(corpora, sizes, rounds) {
  const times = timesOf(rounds);
  const row = (id, what, corpus, more) => {
    const [isLong, count] = corpus === 100 ? [false, times.short] : [true, times.long];
    const args = [program, 'check', ...cold];
    return { id, name: `check, ${what}`, args, cwd: corpora[corpus], exits: [1], isLong, rounds: count, ...more };
  };
  const rows = sizes.map((size) => row(`cold-${size}`, `${size} files, cold`, size));
  if (!sizes.includes(1000)) return rows;
  const remembers = { args: [program, 'check', ...asOf] };
  const filling = (size) => {
    const id = `filling-${size}`;
    return row(id, `${size} files, cold and remembered`, size, { ...remembers, cache: id, forgets: true });
  };
  return [
    ...rows,
    filling(1000),
    filling(5000),
    row('warm', '1000 files, nothing changed', 1000, {
      ...remembers,
      cache: 'warm',
      isLong: false,
      rounds: times.short,
    }),
    row('register', '200 files, register of 100,000', 'register'),
  ];
}

/** What is measured of the peers. Spectral compiles the schema anew for each file, so it is not run often. */
export function peerRows(peers, corpora, sizes, rounds, isFull) {
  const times = timesOf(rounds);
  const row = (id, peer, size, count, isLong) => ({
    id: `${id}-${size}`,
    name: `${peer.name}: ${size === 1 ? 'one file' : `${size} files`}`,
    args: peer.args('*/proposal.yaml'),
    cwd: size === 1 ? corpora.valid : corpora[size],
    exits: size === 1 ? [0] : [0, 1],
    rounds: count,
    isLong,
  });
  const ofSpectral = [1, ...sizes].filter((size) => size < 5000 || isFull);
  return [
    ...[1, ...sizes].map((size) => row('ajv', peers.ajv, size, size === 1 ? times.short : times.long, size > 1)),
    ...ofSpectral.flatMap((size) => {
      const count = size === 1 ? times.long : size === 100 ? 2 : times.endless;
      return [row('spectral', peers.spectral, size, count, true), row('rules', peers.rules, size, count, true)];
    }),
  ];
}
