import type { Path } from '../model/path.ts';
import type { Placed } from './changes.ts';

/** The texts that stand under one key of several entries, as far as they are given, with their places. */
export function accounts<T extends object>(
  entries: readonly Placed<T>[],
  key: keyof T & string,
): { at: Path; text: string }[] {
  return entries.flatMap(({ entry, at }) => {
    const text = entry[key];
    return typeof text === 'string' ? [{ at: [...at, key], text }] : [];
  });
}
