import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Path } from '../../src/model/path.ts';
import type { Range } from '../../src/model/source.ts';
import { placesIn } from '../../src/pipeline/plain-places.ts';
import { readPlain } from '../../src/pipeline/plain-yaml.ts';
import { judged, lines, mistyped, texts, written } from './plain-documents.ts';

/** Whether the text is taken; fails where the full parser finds other data, other places, or anything to say. */
function isTakenRightly(text: string): boolean {
  const plain = readPlain(text);
  if (!('data' in plain)) return false;
  const full = judged(text);
  if (full === undefined || !isSame(plain.data, full.data)) {
    expect({ text, data: plain.data }).toEqual({ text, data: full?.data });
  }
  const locate = placesIn(text);
  for (const path of paths(plain.data)) {
    for (const part of ['key', 'value'] as const) {
      const found = shown(locate(path, part));
      const expected = full && shown(full.locate(path, part));
      if (found !== expected) expect({ text, path, part, found }).toEqual({ text, path, part, found: expected });
    }
  }
  return true;
}

/** Equal in values (0 is not -0, NaN is NaN) and in the order of keys. */
function isSame(a: unknown, b: unknown): boolean {
  return isDeepStrictEqual(a, b) && JSON.stringify(a) === JSON.stringify(b);
}

/** Every path of the data, and below each some that lead nowhere. */
function* paths(data: unknown, at: Path = []): Generator<Path> {
  yield at;
  yield [...at, 'no such key', 0];
  yield [...at, -1];
  yield [...at, Array.isArray(data) ? '0' : 0];
  if (typeof data !== 'object' || data === null) return;
  const isList = Array.isArray(data);
  for (const [key, entry] of Object.entries(data)) yield* paths(entry, [...at, isList ? Number(key) : key]);
}

function shown({ start, end }: Range): string {
  return `${start.line}:${start.column}-${end.line}:${end.column}`;
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
