import { isDeepStrictEqual } from 'node:util';
import { expect } from 'vitest';
import type { Path } from '../../src/model/path.ts';
import type { Range } from '../../src/model/source.ts';
import type { Parsed, PlainText } from '../../src/pipeline/parsed.ts';

/** Fails where the full parser finds other data in a text, other places, or anything to say (undefined). */
export function expectAgreement(text: string, { data, locate }: PlainText, full: Parsed | undefined): void {
  if (full === undefined || !isSame(data, full.data)) {
    expect({ text, data }).toEqual({ text, data: full?.data });
  }
  for (const path of paths(data)) {
    for (const part of ['key', 'value'] as const) {
      const found = shown(locate(path, part));
      const expected = full && shown(full.locate(path, part));
      if (found !== expected) expect({ text, path, part, found }).toEqual({ text, path, part, found: expected });
    }
  }
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
