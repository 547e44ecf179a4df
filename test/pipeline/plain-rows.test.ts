import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlaced } from '../../src/pipeline/plain-places.ts';
import { readRows } from '../../src/pipeline/plain-rows.ts';
import { expectAgreement } from './agreement.ts';
import { judged, listed } from './plain-documents.ts';

/** What comes of a text that is read row by row; undefined where it is beyond that. */
function rowsOf(text: string) {
  const services: unknown[] = [];
  const read = readRows(text, 'services', (row) => services.push(row) > 0);
  return 'data' in read ? { ...read, data: { ...Object(read.data), services } } : undefined;
}

/** Whether the text is taken; fails where the full parser finds other data, other places, or anything to say. */
function isTakenRightly(text: string): boolean {
  const rows = rowsOf(text);
  if (rows !== undefined) expectAgreement(text, rows, judged(text));
  return rows !== undefined;
}

describe('a list that is read row by row', () => {
  it('is the same, and stands at the same places, as the full parser has it (property)', () => {
    let taken = 0;
    let takenAtOnce = 0;
    fc.assert(
      fc.property(listed, (text) => {
        if (isTakenRightly(text)) taken += 1;
        if ('data' in readPlaced(text)) takenAtOnce += 1;
      }),
      { numRuns: 5000 },
    );
    expect(taken).toBeGreaterThan(250);
    expect(taken).toBeGreaterThan(takenAtOnce / 2);
  });

  it('is read as far as one wants', () => {
    const rows: unknown[] = [];
    const read = readRows('services:\n  - a\n  - b\n  - c: {\nend: 1\n', 'services', (row) => rows.push(row) < 2);
    expect([rows, 'data' in read && read.data]).toEqual([['a', 'b'], { services: [], end: 1 }]);
  });

  const stop = (text: string) => readRows(text, 'services', () => true);

  it.each([
    ['a row that is not plain', 'services:\n  - a\n  - &x b\n', 20],
    ['what stands before it', 'a: &x b\nservices:\n  - a\n', 3],
    ['what stands behind it', 'services:\n  - a\nend: &x 1\n', 16],
    ['a list in brackets', 'a: 1\nservices: [a]\n', 5],
    ['nothing of the kind', 'a: 1\n', 0],
    ['a row without end', `services:\n- a\n- ${'b'.repeat(1_000_001)}\n`, 14],
    ['a text without end behind it', `services:\n- a\nend: ${'b'.repeat(1_000_001)}\n`, 14],
    [
      'more keys than anyone has',
      `services:\n${Array.from({ length: 1001 }, (_, i) => `- k${i}: 1\n`).join('')}`,
      9900,
    ],
  ])('stops at %s', (_, text, stoppedAt) => {
    expect(stop(text)).toEqual({ stoppedAt });
  });
});
