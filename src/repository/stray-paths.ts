import type { Trouble } from '../model/trouble.ts';
import type { NamedPath, Paths } from '../pipeline/config-paths.ts';
import { misled, namedFiles, namedPaths } from '../pipeline/config-paths.ts';
import type { Locate } from '../pipeline/parse.ts';
import type { Io } from '../world/io.ts';
import { mostPatterns } from './discover.ts';
import { globOf, withoutBraces } from './glob.ts';

/**
 * What a configuration names and may not: whoever proposes a change may have written it. What is checked lies in its
 * folder; the register and the files that are written lie in its repository (without one, in its folder).
 */
export function* strayPaths(configuration: Paths, folder: string, locate: Locate, io: Io): Generator<Trouble> {
  const own = io.wholePath(folder);
  const root = io.wholePath(io.repositoryRoot(folder) ?? folder);
  for (const named of namedPaths(configuration)) {
    const [what, hint] = astray(named, folder, own, io) ?? [];
    if (what !== undefined && hint !== undefined) yield misled(named, what, hint, locate);
  }
  for (const named of namedFiles(configuration)) {
    const file = inside(folder, named.path);
    const above = io.foldersAbove(file).map((place) => io.wholePath(place));
    const places = [io.wholePath(file), ...(above.includes(root) ? above.slice(0, above.indexOf(root)) : above)];
    if (!places.every((place) => isBelow(place, root))) {
      yield misled(named, 'which leads out of the repository', 'Name a file in the repository.', locate);
    } else if (places.some((place) => /\/\.git(?:\/|$)/i.test(place.slice(root.length)))) {
      yield misled(named, 'which lies where git keeps its own', 'Name a file elsewhere.', locate);
    } else if (named.at[0] === 'register' && !io.isFile(file)) {
      yield misled(named, 'and there is no such file', 'Write it relative to the folder of the configuration.', locate);
    }
  }
}

/** What is wrong with a path, and what to do: wherever its discovery would begin, that lies in the folder. */
function astray({ path }: NamedPath, folder: string, own: string, io: Io): readonly [string, string] | undefined {
  const pattern = inside(literally(folder), path);
  const places = io.exists(pattern) ? [pattern] : [];
  for (const each of withoutBraces(io.shownPath(pattern))) {
    if (places.length > mostPatterns)
      return [`which stands for more than ${mostPatterns} patterns`, 'Name the folders to look in.'];
    places.push(globOf(each, io).base);
  }
  if (places.every((place) => isBelow(io.wholePath(place), own))) return undefined;
  const hint = 'Name what lies in that folder or below it, or put the configuration higher up.';
  return ['which leads out of the folder of the configuration', hint];
}

/** A name in a folder. */
export function inside(folder: string, name: string): string {
  return folder === '.' ? name : `${folder.replace(/\/$/, '')}/${name}`;
}

/** A folder as a pattern that only it fits. */
export function literally(folder: string): string {
  return folder.replace(/[\\{}[\]*?]/g, '\\$&');
}

function isBelow(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}
