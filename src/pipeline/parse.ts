import type { Source } from '../model/source.ts';
import { parseYaml } from './parse-yaml.ts';
import type { Genre, Parsed } from './parsed.ts';
import { about, rangesOf, unreadable } from './parsed.ts';
import { readPlaced } from './plain-places.ts';

export type { Genre, Locate, Parsed } from './parsed.ts';

/** A long proposal has some 60,000 characters; what is five times as long is a paper. */
export const longestText = 300_000;

const proposal: Genre = {
  noun: 'proposal',
  longest: longestText,
  shorten: 'Keep the proposal under 300,000 characters; papers belong beside it, with an address.',
  begin: 'Begin with `reconfig: 1`, `id`, `title`, `nation`, `stage` and `changes`.',
};

/** Reads YAML 1.2 with the place of everything in it. Never throws: what cannot be read is trouble. */
export function parse({ text, damage }: Source, genre: Genre = proposal): Parsed {
  if (damage !== undefined) return unreadable([about('syntax', damage, 'Save the file as UTF-8 text.')]);
  if (text.length > genre.longest) {
    return unreadable([about('limits', `The file is too long to be a ${genre.noun}.`, genre.shorten)]);
  }
  const { unlessPlain, read = readPlaced } = genre;
  const plain = read(text);
  if ('data' in plain) return { ...plain, troubles: [], readable: true };
  if (unlessPlain === undefined || text.length <= unlessPlain.longest) return parseYaml(text, genre);
  const here = rangesOf(text)(plain.stoppedAt, plain.stoppedAt);
  return unreadable([about('limits', unlessPlain.message, unlessPlain.shorten, here)]);
}
