import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlaced } from '../../src/pipeline/plain-places.ts';
import { expectAgreement } from './agreement.ts';
import { judged, lines, mistyped, texts, written } from './plain-documents.ts';

/** Whether the text is taken; fails where the full parser finds other data, other places, or anything to say. */
function isTakenRightly(text: string): boolean {
  const plain = readPlaced(text);
  if ('data' in plain) expectAgreement(text, plain, judged(text));
  return 'data' in plain;
}

describe('the full parser agrees in data and places', () => {
  const taken = (documents: fc.Arbitrary<string>, numRuns: number): number => {
    let count = 0;
    const see = fc.property(documents, (text) => {
      if (isTakenRightly(text)) count += 1;
    });
    fc.assert(see, { numRuns });
    return count;
  };

  it('on nine in ten of our own files at least', () => {
    expect(texts.filter(isTakenRightly).length).toBeGreaterThanOrEqual(0.9 * texts.length);
  });

  it('on whatever it writes itself (property)', () => {
    expect(taken(written, 500)).toBeGreaterThan(100);
  });

  it('on our own files with slips of the pen (property)', () => {
    expect(taken(mistyped, 1500)).toBeGreaterThan(300);
  });

  it('on lines in any order (property)', () => {
    expect(taken(lines, 10_000)).toBeGreaterThan(300);
  });

  it.each<[what: string, most: number, least: number, pieces: readonly string[]]>([
    ['blocks', 4, 500, ['a:', ' b:', ' c', '-', '- ', '\n', '\r\n', '\n ', '\n  ', '\n\n', '#d', ' #d', ' ~']],
    ['brackets', 4, 500, ['- ', '[', '{', ']', '}', 'a:', ' b', ', ', '\n', '\n #', '"c"', "''"]],
    [
      'long texts',
      4,
      500,
      ['a: |\n', 'a: >-\n', '- |\n', '  b\n', '   c\n', ' d\n', '\n', ' \n', '  \n', '# e\n', '  # f\r\n'],
    ],
  ])('on every text of a few pieces: %s', (_, most, least, pieces) => {
    let count = 0;
    const see = (text: string, left: number): void => {
      if (isTakenRightly(text)) count += 1;
      if (left > 0) for (const piece of pieces) see(text + piece, left - 1);
    };
    see('', most);
    expect(count).toBeGreaterThan(least);
  });
});
