import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Range } from '../../src/model/source.ts';
import { readCsv } from '../../src/pipeline/read-csv.ts';

const known = ['id', 'name', 'service', 'provider', 'site', 'source'];

/** A table as CSV (RFC 4180), and where each cell stands in it. */
function written(
  table: readonly (readonly string[])[],
  newline: string,
  isQuoted: (row: number, column: number) => boolean,
): { text: string; places: [from: number, to: number][][] } {
  let text = '';
  const places = table.map((cells, row) => {
    if (row > 0) text += newline;
    return cells.map((cell, column): [number, number] => {
      if (column > 0) text += ',';
      const from = text.length;
      const mustQuote = /[",\r\n]/.test(cell) || isQuoted(row, column);
      text += mustQuote ? `"${cell.replaceAll('"', '""')}"` : cell;
      return [from, text.length];
    });
  });
  return { text, places };
}

function slice(text: string, { start, end }: Range): string {
  const lines = text.split('\n');
  const offset = ({ line, column }: Range['start']): number =>
    lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0) + column - 1;
  return text.slice(offset(start), offset(end));
}

const tables = fc
  .record({
    columns: fc
      .tuple(
        fc
          .subarray(known, { minLength: 3 })
          .filter((names) => ['id', 'name', 'service'].every((n) => names.includes(n))),
        fc.nat(3),
      )
      .chain(([names, own]) =>
        fc.shuffledSubarray([...names, ...Array.from({ length: own }, (_, i) => `x-${i}`)], {
          minLength: names.length + own,
        }),
      ),
    rows: fc.integer({ min: 1, max: 6 }),
    newline: fc.constantFrom('\n', '\r\n'),
    quotes: fc.array(fc.boolean(), { minLength: 1, maxLength: 9 }),
    endsWithBreak: fc.boolean(),
    isMarked: fc.boolean(),
  })
  .chain((shape) => {
    const cell = fc.string({
      maxLength: 12,
      unit: fc.constantFrom('a', 'é', '’', '🏥', ' ', ',', '"', ';', '\n', '\r\n', '=', '0', '-'),
    });
    const cells = fc.array(cell, { minLength: shape.columns.length, maxLength: shape.columns.length });
    return fc.record({
      shape: fc.constant(shape),
      body: fc.array(cells, { minLength: shape.rows, maxLength: shape.rows }),
    });
  });

describe('a table written by the book', () => {
  it('comes back as it was, and every cell is found where it stands', () => {
    fc.assert(
      fc.property(tables, ({ shape: { columns, newline, quotes, endsWithBreak, isMarked }, body }) => {
        const { text, places } = written(
          [columns, ...body],
          newline,
          (row, column) => quotes[(row * 7 + column) % quotes.length] === true,
        );
        const file = `${isMarked ? '\uFEFF' : ''}${text}${endsWithBreak ? newline : ''}`;
        const { data, locate, troubles, readable } = readCsv({ file: 'register.csv', text: file });
        expect({ troubles, readable }).toEqual({ troubles: [], readable: true });

        const full = body.flatMap((cells, index) => (cells.some((cell) => cell.trim() !== '') ? [index] : []));
        const services = full.map((index) =>
          Object.fromEntries(
            columns.flatMap((name, column) => {
              const said = (body[index]?.[column] ?? '').trim().replaceAll('\r\n', '\n');
              return name.startsWith('x-') || said === '' ? [] : [[name, said]];
            }),
          ),
        );
        expect(data).toEqual({ register: 1, services });

        for (const [row, index] of full.entries()) {
          for (const [column, name] of columns.entries()) {
            const place = places[index + 1]?.[column] ?? [0, 0];
            expect(slice(text, locate(['services', row, name]))).toBe(text.slice(...place));
          }
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('is read the same with carriage returns alone', () => {
    fc.assert(
      fc.property(tables, ({ shape: { columns, quotes }, body }) => {
        const isQuoted = (row: number, column: number): boolean => quotes[(row + column) % quotes.length] === true;
        const withoutReturns = body.map((cells) => cells.map((cell) => cell.replaceAll('\r', '')));
        const text = (newline: string): string => written([columns, ...withoutReturns], newline, isQuoted).text;
        const read = (newline: string): unknown => readCsv({ file: 'register.csv', text: text(newline) }).data;
        expect(read('\r')).toEqual(read('\n'));
      }),
    );
  });
});
