import type { Io } from '../world/io.ts';
import { baseOf } from './base.ts';
import type { Fate } from './differences.ts';
import { differencesFrom } from './differences.ts';
import type { Stored } from './earlier.ts';
import { contentsOf, filesAt } from './earlier.ts';
import type { Git } from './git.ts';
import { parts, repositoryOf } from './git.ts';

/** A file that is not what it was. A link counts as a file of its own. */
export type Touch =
  | { readonly path: string; readonly status: 'added' | 'modified' | 'deleted' }
  | { readonly path: string; readonly status: 'renamed'; readonly from: string };

/** What became of the files of a repository since a commit. Paths are written as `shownPath` shows them. */
export interface Changes {
  /** The commit compared with, its whole id. */
  readonly base: string;
  /** What has to be known about the comparison, a sentence each. */
  readonly notes: readonly string[];
  /** Every file that differs from the base, committed or not, sorted by path. What git ignores is not among them. */
  readonly touched: readonly Touch[];
  /**
   * Whether a file is known to be what it was. That is not known of what git does not watch: what it ignores, what
   * lies in another repository, what it was told not to look at. A link is not what it was if its target is not.
   */
  isAsItWas(path: string): boolean;
  /** What files held at the base. Those that were not there, and links, are left out. Throws `UnreadableFile`. */
  earlier(paths: Iterable<string>): ReadonlyMap<string, Uint8Array>;
}

/**
 * How the working tree differs from the point where it parted from a branch, a tag or another commit, in the one
 * repository that the named files and folders lie in (`.` if none is named). Throws `UsageError`.
 */
export function changedSince(ref: string, paths: readonly string[], io: Io): Changes {
  const git = repositoryOf(paths, io);
  const shown = (path: string) => io.shownPath(`${git.root}/${path}`);
  const { commits, notes } = baseOf(ref, git);
  const [base] = commits;
  const differences = differencesFrom(commits, git);
  const touched = touches(differences.fates, shown).sort((a, b) => (a.path < b.path ? -1 : 1));
  const differ = new Set(touched.map(({ path }) => path));
  const watched = new Set(watchedFiles(git).map(shown));
  let files: readonly Stored[] | undefined;
  return {
    base,
    notes: [...notes, ...differences.notes],
    touched,
    isAsItWas(path) {
      const target = io.shownPath(io.wholePath(path));
      return watched.has(target) && !differ.has(target) && !differ.has(io.shownPath(path));
    },
    earlier(wanted) {
      const asked = new Set(wanted);
      files ??= filesAt(base, git).map(([path, id]) => [shown(path), id]);
      const known = files.filter(([path]) => asked.has(path));
      return contentsOf(known, git);
    },
  };
}

function touches(fates: ReadonlyMap<string, Fate>, shown: (path: string) => string): Touch[] {
  const sources = new Set([...fates.values()].flatMap(({ from, is }) => (from !== undefined && is ? [from] : [])));
  return [...fates].flatMap(([file, { was, is, from }]): Touch[] => {
    const path = shown(file);
    if (was && is) return [{ path, status: 'modified' }];
    if (was) return sources.has(file) ? [] : [{ path, status: 'deleted' }];
    if (!is) return [];
    const isMoved = from !== undefined && fates.get(from)?.is === false;
    return [isMoved ? { path, status: 'renamed', from: shown(from) } : { path, status: 'added' }];
  });
}

/** The files that git looks at: an `H` before the name. It looks at none that it was told to take for unchanged. */
function watchedFiles(git: Git): string[] {
  return parts(git.text(['ls-files', '-v', '-z'])).flatMap((entry) => (entry.startsWith('H ') ? [entry.slice(2)] : []));
}
