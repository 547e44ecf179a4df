import type { LineCounter } from 'yaml';
import { keys } from '../generated/register-fields.ts';
import type { Path } from '../model/path.ts';
import type { Range, Source } from '../model/source.ts';
import type { Trouble } from '../model/trouble.ts';
import { quoted } from '../model/words.ts';
import { parser } from './csv.cjs';
import { didYouMean } from './nearest.ts';
import type { Parsed } from './parse.ts';
import { forbiddenCharacters, position } from './parse.ts';
import { yaml } from './yaml.cjs';

/** The longest table that is read, in UTF-16 units: 100,000 services take some 16 million. */
const longestTable = 40_000_000;

const columns = keys['services/*'] ?? [];
const required = ['id', 'name', 'service'];
const lists = ['catchment', 'ages', 'access'];
const numbers = ['ages', 'capacity', 'utilisation', 'waitDays'];

/** A row of a table, and where it begins in the text. */
interface Row {
  readonly cells: readonly string[];
  readonly from: number;
}

/**
 * Reads a register from CSV (RFC 4180): the first row names the columns, lists are separated by semicolons inside a
 * cell. What comes out has the shape of a register in YAML, with the way back to its cells. Never throws.
 */
export function readCsv({ text: raw, damage }: Source): Parsed {
  if (damage !== undefined) return unreadable([about('syntax', damage, 'Save the file as UTF-8 text.')]);
  if (raw.length > longestTable) {
    const hint = 'Keep the register under forty million characters: leave out services that no proposal touches.';
    return unreadable([about('limits', 'The file is too long to be a register.', hint)]);
  }
  const text = raw.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const rangeAt = rangesOf(text);
  const { rows, broken } = rowsOf(text, rangeAt);
  const troubles = [...forbiddenCharacters(text, rangeAt), ...broken];
  const [header, ...services] = rows;
  if (header === undefined || troubles.length > 0) {
    return unreadable(troubles.length > 0 ? troubles : [about('syntax', 'The file is empty.', beginning)]);
  }
  const names = header.cells.map((cell) => cell.trim());
  const cellAt = (row: Row, column: number): Range => rangeAt(...cellOf(text, row.from, column));
  const ofHeader = [...headerTroubles(names, (column) => cellAt(header, column))];
  if (ofHeader.some(({ kind }) => kind === 'syntax')) return unreadable(ofHeader);
  return {
    data: { register: 1, services: services.map((row) => serviceOf(row, names)) },
    locate: ([, index, key]: Path) => {
      const row = typeof index === 'number' ? services[index] : undefined;
      return cellAt(row ?? header, Math.max(0, names.indexOf(String(key))));
    },
    troubles: [...ofHeader, ...services.flatMap((row, index) => [...strayCells(row, names, index, cellAt)])],
    readable: true,
  };
}

const beginning = `Begin with a row of column names: ${columns.join(',')}.`;

/** The rows that are not blank, and what keeps the text from being read as CSV. */
function rowsOf(text: string, rangeAt: (from: number, to: number) => Range): { rows: Row[]; broken: Trouble[] } {
  const rows: Row[] = [];
  const broken: Trouble[] = [];
  let from = 0;
  parser().parse<string[]>(text, {
    delimiter: ',',
    newline: '\n',
    step({ data: cells, errors, meta }) {
      if (cells.some((cell) => cell.trim() !== '')) rows.push({ cells, from });
      const [error] = errors;
      if (error?.index !== undefined) broken.push(quoteTrouble(error.code, rangeAt(error.index - 1, error.index)));
      from = meta.cursor;
    },
  });
  return { rows, broken };
}

function quoteTrouble(code: string, range: Range): Trouble {
  const message =
    code === 'MissingQuotes'
      ? 'A quotation mark opens a cell here and is never closed.'
      : 'A cell that opens with a quotation mark here goes on after the mark that closes it.';
  const hint = 'Close the cell with a quotation mark, and double those inside it ("").';
  return { kind: 'syntax', message, hint, path: [], range };
}

function* headerTroubles(names: readonly string[], at: (column: number) => Range): Generator<Trouble> {
  if (names.length === 1 && /[;\t]/.test(names[0] ?? '')) {
    const message = 'The columns are not separated by commas.';
    yield { kind: 'syntax', message, hint: 'Save the table with commas between the cells.', path: [], range: at(0) };
    return;
  }
  for (const [column, name] of names.entries()) {
    const path = ['services'];
    if (name !== '' && names.indexOf(name) < column) {
      const message = `The column \`${name}\` stands here for the second time.`;
      yield { kind: 'syntax', message, hint: 'Keep one of the two.', path, range: at(column) };
    } else if (name !== '' && !columns.includes(name) && !name.startsWith('x-')) {
      const message = `${quoted(name)} is not a column that a register has.${didYouMean(name, columns)}`;
      const hint = 'Correct the name of the column, or begin it with `x-` if it is your own.';
      yield { kind: 'schema', message, hint, path, range: at(column) };
    }
  }
  for (const name of required) {
    if (names.includes(name)) continue;
    const hint = `Add \`${name}\` to the first row, which names the columns.`;
    yield { kind: 'syntax', message: `The register has no column \`${name}\`.`, hint, path: [], range: at(0) };
  }
}

/** A row as a service; a cell with nothing in it says nothing. */
function serviceOf({ cells }: Row, names: readonly string[]): Record<string, unknown> {
  const service: Record<string, unknown> = {};
  for (const [column, cell] of cells.entries()) {
    const name = names[column];
    const written = cell.trim();
    if (name !== undefined && columns.includes(name) && written !== '') service[name] = cellValue(name, written);
  }
  return service;
}

function cellValue(name: string, written: string): unknown {
  if (!lists.includes(name)) return scalarOf(name, written);
  const entries = written.split(';').map((entry) => entry.trim());
  return entries.filter((entry) => entry !== '').map((entry) => scalarOf(name, entry));
}

function scalarOf(name: string, written: string): string | number {
  return numbers.includes(name) && /^-?\d+(\.\d+)?$/.test(written) ? Number(written) : written;
}

/** Cells that no column names: what they say would be lost, and it often comes from a comma inside a text. */
function* strayCells(
  row: Row,
  names: readonly string[],
  index: number,
  at: (row: Row, column: number) => Range,
): Generator<Trouble> {
  const column = row.cells.findIndex((cell, place) => (names[place] ?? '') === '' && cell.trim() !== '');
  if (column === -1) return;
  const message = `${quoted((row.cells[column] ?? '').trim())} stands in a column that has no name.`;
  const hint = 'Name the column in the first row, or put a text that holds a comma into quotation marks.';
  yield { kind: 'schema', message, hint, path: ['services', index], range: at(row, column) };
}

/** Where a cell of the row that begins at `start` begins and ends; of a shorter row, its last cell. */
function cellOf(text: string, start: number, column: number): [from: number, to: number] {
  let from = start;
  for (let index = 0; ; index += 1) {
    const to = endOfCell(text, from);
    if (index === column || text[to] !== ',') return [from, to];
    from = to + 1;
  }
}

function endOfCell(text: string, from: number): number {
  let at = from;
  if (text[at] === '"') {
    do at = text.indexOf('"', at + 1) + 1;
    while (at > 0 && text[at] === '"');
  }
  while (at < text.length && text[at] !== ',' && text[at] !== '\n') at += 1;
  return at;
}

/** Lines are counted only when a place is asked for. */
function rangesOf(text: string): (from: number, to: number) => Range {
  let lines: LineCounter | undefined;
  return (from, to) => {
    lines ??= counted(text);
    return { start: position(lines, from), end: position(lines, to) };
  };
}

function counted(text: string): LineCounter {
  const lines = new (yaml().LineCounter)();
  for (let at = 0; ; ) {
    lines.addNewLine(at);
    at = text.indexOf('\n', at) + 1;
    if (at === 0) return lines;
  }
}

function unreadable(troubles: readonly Trouble[]): Parsed {
  return { data: undefined, locate: () => nowhere, troubles, readable: false };
}

const nowhere: Range = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

function about(kind: Trouble['kind'], message: string, hint: string): Trouble {
  return { kind, message, hint, path: [], range: nowhere };
}
