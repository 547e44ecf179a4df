import type { Trouble } from '../model/trouble.ts';
import { numeral } from '../model/words.ts';

/** As many rows as are spoken of one by one: one slip is often made in every row. */
export const mostRows = 20;

/** What is wrong with faulty rows: of the first few all, and of the others how many there are. */
export function firstFew<Row>(rows: readonly Row[], troublesOf: (row: Row) => Iterable<Trouble>): Trouble[] {
  const told = rows.slice(0, mostRows).flatMap((row) => [...troublesOf(row)]);
  const next = rows[mostRows];
  if (next === undefined) return told;
  const [first] = troublesOf(next);
  const message = `There are ${numeral(rows.length - mostRows)} more rows with faults, from this line on.`;
  const hint = 'Put right those above; one slip is often made in every row.';
  return first === undefined ? told : [...told, { ...first, kind: 'limits', message, hint }];
}
