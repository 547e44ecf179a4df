import { unique } from './shared-values.ts';

const lists = ['catchment', 'ages', 'access'];
const numbers = ['ages', 'capacity', 'utilisation', 'waitDays'];

/** As many values of one column as are kept in mind. */
const mostKept = 10_000;

/** What the cells of a column say; undefined where they say nothing. */
export type ValueOf = (cell: string) => unknown;

/**
 * Reads the cells of a column. Most cells of a register say what others have said before: each value is made once, and
 * all rows share it.
 */
export function valuesOf(column: string): ValueOf {
  if (unique.includes(column)) return (cell) => read(column, cell);
  const kept = new Map<string, unknown>();
  return (cell) => {
    const known = kept.get(cell);
    if (known !== undefined) return known;
    const value = read(column, cell);
    if (kept.size < mostKept) kept.set(cell, value);
    return value;
  };
}

function read(column: string, cell: string): unknown {
  const written = cell.trim().replaceAll('\r\n', '\n');
  if (written === '') return undefined;
  if (!lists.includes(column)) return scalarOf(column, written);
  const entries = written.split(';').map((entry) => entry.trim());
  return entries.filter((entry) => entry !== '').map((entry) => scalarOf(column, entry));
}

function scalarOf(column: string, written: string): string | number {
  return numbers.includes(column) && /^-?\d+(\.\d+)?$/.test(written) ? Number(written) : written;
}
