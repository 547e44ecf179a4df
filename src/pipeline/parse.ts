import type { Source } from '../model/source.ts';
import { parseYaml } from './parse-yaml.ts';
import type { Genre, Locate, Parsed } from './parsed.ts';
import { about, unreadable } from './parsed.ts';
import { readPlain } from './plain-yaml.ts';

export type { Genre, Locate, Parsed } from './parsed.ts';
export { forbiddenCharacters, position } from './parsed.ts';

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
  const plain = readPlain(text);
  if (plain === undefined) return parseYaml(text, genre);
  let whole: Parsed | undefined;
  const locate: Locate = (path, part) => {
    // A file without findings has no place to show, and is spared the full parser.
    whole ??= parseYaml(text, genre);
    return whole.locate(path, part);
  };
  return { data: plain.data, locate, troubles: [], readable: true };
}
