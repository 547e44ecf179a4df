/**
 * The goals, each a ratio of two rows (or one row as it is) that may be so large at most. What is measured is the
 * middle of wall time, where nothing else is said.
 */
export const goals = [
  ratio('reconfig --version, × node -e 0', 'version', 'bare', 1.4),
  ratio('check of one valid file, × node -e 0', 'valid', 'bare', 2),
  ratio('check of one valid file, × Spectral', 'valid', 'spectral-1', 1 / 12),
  ratio('check of one valid file, nothing changed, × node -e 0', 'again', 'bare', 2),
  ratio('check of one file with findings, × node -e 0', 'findings', 'bare', 3),
  ratio('1000 files, cold, × ajv-cli on the schema alone', 'cold-1000', 'ajv-1000', 1),
  ratio('1000 files, cold, × Spectral', 'cold-1000', 'spectral-1000', 1 / 40),
  ratio('1000 files, nothing changed, × node -e 0', 'warm', 'bare', 4),
  ratio('5000 files, cold, × 1000 files', 'cold-5000', 'cold-1000', 5),
  value('5000 files, cold, peak memory in MB', 'cold-5000', 'memory', 200),
  value('5000 files, cold and remembered, peak memory in MB', 'filling-5000', 'memory', 200),
  value('200 files, register of 100,000, in seconds', 'register', 'wall', 3, 1000),
];

/**
 * What the short form guards: CPU, which other work on the machine changes little, and wall time only where a program
 * might wait. The bounds are wide: they are there for what makes things twice as slow.
 */
export const bounds = [
  ratio('reconfig --version, CPU × node -e 0', 'version', 'bare', 2.5, 'cpu'),
  ratio('reconfig --help, CPU × node -e 0', 'help', 'bare', 3, 'cpu'),
  ratio('check of one valid file, CPU × node -e 0', 'valid', 'bare', 5, 'cpu'),
  ratio('check of one valid file, nothing changed, CPU × node -e 0', 'again', 'bare', 3, 'cpu'),
  ratio('check of one valid file, × node -e 0', 'valid', 'bare', 7),
  ratio('check of one file with findings, CPU × node -e 0', 'findings', 'bare', 5.5, 'cpu'),
  ratio('check of the stroke example, CPU × node -e 0', 'stroke', 'bare', 6, 'cpu'),
  ratio('100 files, cold, CPU × node -e 0', 'cold-100', 'bare', 55, 'cpu'),
  value('100 files, cold, peak memory in MB', 'cold-100', 'memory', 130),
];

function ratio(name, row, floor, most, what = 'wall') {
  const by = (key) => (one, other) => one[key].median / other[key].median;
  return { name, rows: [row, floor], most, of: by(what), ofCpu: by('cpu') };
}

function value(name, row, what, most, unit = 1) {
  return { name, rows: [row], most, of: (one) => one[what].median / unit };
}

/**
 * Each with what was reached, and whether that is enough; undefined where a row was not measured. A failed row meets
 * none. The same ratio of CPU stands beside it, for a machine with other work, where wall time says little.
 */
export function reached(wanted, rows) {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return wanted.map(({ name, rows: needed, most, of, ofCpu }) => {
    const used = needed.map((id) => byId.get(id));
    if (used.some((row) => row?.failed !== undefined)) return { name, most, is: undefined, isMet: false };
    if (used.includes(undefined)) return { name, most, is: undefined, isMet: undefined };
    const is = of(...used);
    return { name, most, is, isMet: is <= most, cpu: ofCpu?.(...used) };
  });
}
