import { parser } from './csv.cjs';
import { endOfRow } from './csv-places.ts';

/** A quotation mark that leaves it uncertain where its cell ends. */
export interface BadQuote {
  /** Where the mark stands that opens the cell. */
  readonly at: number;
  /** Whether no mark closes the cell; else text stands behind the one that does. */
  readonly isOpen: boolean;
}

/** A row of a register has some hundred characters; one that serves every small area of a country, half a million. */
const longestRow = 1_000_000;

/** Where the first row begins that is longer than any of a register: all its cells would have to be held at once. */
export function longRowAt(text: string): number | undefined {
  if (text.length <= longestRow) return undefined;
  let quote = text.indexOf('"');
  for (let start = 0; start < text.length; ) {
    const line = text.indexOf('\n', start);
    let end = line === -1 ? text.length : line;
    if (quote !== -1 && quote < end) {
      end = endOfRow(text, start);
      quote = text.indexOf('"', end);
    }
    if (end - start > longestRow) return start;
    start = end + 1;
  }
  return undefined;
}

/** As many bad quotation marks as are told at once. */
const mostBad = 20;

/**
 * Reads CSV (RFC 4180) row by row, so that nothing of a row has to be kept: `take` is given the cells of each row that is
 * not blank, and where it begins, and says whether to go on. Gives back the bad quotation marks.
 */
export function eachRow(text: string, take: (cells: readonly string[], start: number) => boolean): BadQuote[] {
  const bad: BadQuote[] = [];
  let start = 0;
  parser().parse<string[]>(text, {
    delimiter: ',',
    newline: '\n',
    fastMode: false, // which takes the text apart before it looks at any row
    step({ data: cells, errors: [error], meta }, parsing) {
      if (error?.index !== undefined) bad.push({ at: error.index - 1, isOpen: error.code === 'MissingQuotes' });
      const goesOn = cells.every((cell) => cell.trim() === '') || take(cells, start);
      if (!goesOn || bad.length === mostBad) parsing.abort();
      start = meta.cursor;
    },
  });
  return bad;
}
