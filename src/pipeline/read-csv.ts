import { keys } from '../generated/register-fields.ts';
import type { Range, Source } from '../model/source.ts';
import type { Trouble } from '../model/trouble.ts';
import { numeral, quoted } from '../model/words.ts';
import { placeOfCell } from './csv-places.ts';
import type { BadQuote } from './csv-rows.ts';
import { eachRow, longRowAt } from './csv-rows.ts';
import type { ValueOf } from './csv-values.ts';
import { valuesOf } from './csv-values.ts';
import { firstFew } from './faulty-rows.ts';
import { didYouMean } from './nearest.ts';
import type { Locate, Parsed, RangeAt } from './parsed.ts';
import { about, forbiddenCharacters, rangesOf, unreadable } from './parsed.ts';
import type { Intake } from './register-limits.ts';
import { intake, leaveOut, longestRegister, mostKeys, standsMoreOften } from './register-limits.ts';

/** Some lines for each service of the longest register. */
const mostLines = 1_000_000;

const columns = keys['services/*'] ?? [];

/** The columns without which no row can be used. */
export const requiredColumns = ['id', 'name', 'service'];

/** A table as far as it has been read. */
interface Table {
  header: Header | undefined;
  readonly taken: Intake;
  /** Where the rows of the services begin. */
  readonly starts: number[];
  /** Cells that no column names: what they say would be lost, and it often comes from a comma inside a text. */
  readonly stray: { readonly row: number; readonly column: number; readonly cell: string }[];
}

/** The first row, which names the columns. */
interface Header {
  readonly start: number;
  readonly names: readonly string[];
  /** How each column is read; a column of the author’s own says nothing. */
  readonly values: readonly (ValueOf | undefined)[];
}

/** The range of a cell, by where its row begins and the number of its column. */
type CellAt = (start: number, column: number) => Range;

/**
 * Reads a register from CSV (RFC 4180): the first row names the columns, lists are separated by semicolons inside a
 * cell. What comes out has the shape of a register in YAML, with the way back to its cells. Never throws.
 */
export function readCsv({ text: written, damage }: Source): Parsed {
  if (damage !== undefined) return unreadable([about('syntax', damage, inUtf8)]);
  const excess = [...tooMuch(written)];
  if (excess.length > 0) return unreadable(excess);
  const text = withLineFeeds(written.replace(/^\uFEFF/, ''));
  const rangeAt = rangesOf(text);
  const table: Table = { header: undefined, taken: intake(), starts: [], stray: [] };
  const broken = [...tooLong(text, rangeAt), ...forbiddenCharacters(text, rangeAt)];
  if (broken.length === 0) {
    const badQuotes = eachRow(text, (cells, start) => enter(table, cells, start));
    broken.push(...badQuotes.map((quote) => quoteTrouble(quote, rangeAt(quote.at, quote.at + 1))));
  }
  if (broken.length > 0) return unreadable(broken);
  if (table.header === undefined) return unreadable([about('syntax', 'The file is empty.', beginning)]);
  return parsed(table, table.header, (start, column) => rangeAt(...placeOfCell(text, start, column)));
}

/** That there is more of a text than of any register. */
function* tooMuch(text: string): Generator<Trouble> {
  if (text.length > longestRegister) {
    yield about('limits', 'The file is too long to be a register.', leaveOut);
  } else if (['\n', '\r'].some((lineBreak) => standsMoreOften(text, lineBreak, mostLines))) {
    yield about('limits', `The file has more than ${numeral(mostLines)} lines.`, leaveOut);
  }
}

function* tooLong(text: string, rangeAt: RangeAt): Generator<Trouble> {
  const start = longRowAt(text);
  if (start === undefined) return;
  const hint = 'Write a row for each service, and close each quotation mark that opens a cell.';
  yield about('limits', 'This row is too long to be a service.', hint, rangeAt(start, start));
}

const inUtf8 = 'Save the table as CSV in UTF-8; spreadsheet programs offer it as “CSV UTF-8”.';
const beginning = `Begin with a row of column names: ${columns.join(',')}.`;

/** Rows end with line feeds. A carriage return before one is trimmed with its cell; one that stands alone becomes one. */
function withLineFeeds(text: string): string {
  return /\r(?!\n)/.test(text) ? text.replace(/\r\n?/g, '\n') : text;
}

/** Enters a row of the text into the table, and says whether to read on. */
function enter(table: Table, cells: readonly string[], start: number): boolean {
  if (table.header === undefined) {
    table.header = headerOf(cells, start);
    return cells.length <= mostKeys;
  }
  const { names, values } = table.header;
  const service: Record<string, unknown> = {};
  let stray: number | undefined;
  for (const [column, cell] of cells.entries()) {
    const name = names[column] ?? '';
    const value = values[column]?.(cell);
    if (value !== undefined) service[name] = value;
    else if (name === '' && cell.trim() !== '') stray ??= column;
  }
  if (stray !== undefined)
    table.stray.push({ row: table.taken.services.length, column: stray, cell: cells[stray] ?? '' });
  table.starts.push(start);
  return table.taken.take(service);
}

function headerOf(cells: readonly string[], start: number): Header {
  const names = cells.map((cell) => cell.trim());
  return { start, names, values: names.map((name) => (columns.includes(name) ? valuesOf(name) : undefined)) };
}

function parsed({ taken, starts, stray }: Table, { start, names }: Header, cellAt: CellAt): Parsed {
  const ofHeader = [...headerTroubles(names, (column) => cellAt(start, column))];
  if (ofHeader.some(({ kind }) => kind !== 'schema')) return unreadable(ofHeader);
  const locate: Locate = ([, row, key]) =>
    cellAt(starts[Number(row)] ?? start, Math.max(0, names.indexOf(String(key))));
  const excess = taken.excess(locate);
  if (excess !== undefined) return unreadable([excess]);
  const ofRows = firstFew(stray, ({ row, column, cell }) => {
    const message = `${quoted(cell)} stands in a column that has no name.`;
    const hint = 'Name the column in the first row, or put a text that holds a comma into quotation marks.';
    return [about('schema', message, hint, cellAt(starts[row] ?? start, column))];
  });
  return {
    data: { register: 1, services: taken.services },
    locate,
    troubles: [...ofHeader, ...ofRows],
    readable: true,
  };
}

function quoteTrouble({ isOpen }: BadQuote, range: Range): Trouble {
  const message = isOpen
    ? 'A quotation mark opens a cell here and is never closed.'
    : 'A cell that opens with a quotation mark here goes on after the mark that closes it.';
  const hint = 'Close the cell with a quotation mark, and double those inside it ("").';
  return about('syntax', message, hint, range);
}

function* headerTroubles(names: readonly string[], at: (column: number) => Range): Generator<Trouble> {
  if (names.length === 1 && /[;\t]/.test(names[0] ?? '')) {
    yield about(
      'syntax',
      'The columns are not separated by commas.',
      'Save the table with commas between the cells.',
      at(0),
    );
    return;
  }
  if (names.length > mostKeys) {
    const message = `The first row has ${numeral(names.length)} cells; a register may have ${mostKeys} columns.`;
    yield about('limits', message, 'Take out what is no column of a register.', at(mostKeys));
    return;
  }
  for (const [column, name] of names.entries()) {
    if (name !== '' && names.indexOf(name) < column) {
      const message = `The column \`${name}\` stands here for the second time.`;
      yield about('syntax', message, 'Keep one of the two.', at(column));
    } else if (name !== '' && !columns.includes(name) && !name.startsWith('x-')) {
      const message = `${quoted(name)} is not a column that a register has.${didYouMean(name, columns)}`;
      const hint = 'Correct the name of the column, or begin it with `x-` if it is your own.';
      yield about('schema', message, hint, at(column));
    }
  }
  for (const name of requiredColumns) {
    if (names.includes(name)) continue;
    const hint = `Add \`${name}\` to the first row, which names the columns.`;
    yield about('syntax', `The register has no column \`${name}\`.`, hint, at(0));
  }
}
