import type { Git } from './git.ts';
import { decode, parts } from './git.ts';

/** Whether a file was there before and is there now, and where it was moved from. Only files that differ have one. */
export interface Fate {
  readonly was: boolean;
  readonly is: boolean;
  readonly from?: string;
}

/** How the files of a working tree differ from a commit, by path. */
export interface Differences {
  readonly fates: ReadonlyMap<string, Fate>;
  readonly notes: readonly string[];
}

/**
 * How a working tree differs from any of some commits. First the index is compared with them, then the working tree
 * with the index: `git diff` does both at once, but writes the index and runs a hook. Throws `UsageError`.
 */
export function differencesFrom(commits: readonly string[], git: Git): Differences {
  const fates = new Map<string, Fate>();
  const notes = new Set<string>();
  for (const commit of commits) {
    const { text, note } = indexFrom(commit, git);
    for (const [path, fate] of readIndexed(text)) if (!fates.has(path)) fates.set(path, fate);
    if (note !== undefined) notes.add(note);
  }
  for (const { path, tracked, is } of readUnstaged(git.text(unstaged))) {
    fates.set(path, { was: tracked, ...fates.get(path), is });
  }
  return { fates, notes: [...notes] };
}

/** A file of the working tree that is not as the index has it, and whether the index has it at all. */
interface Unstaged {
  readonly path: string;
  readonly tracked: boolean;
  readonly is: boolean;
}

/** Whether a file may be executed is left out: many file systems cannot tell. An order that is not there stops git. */
const unstaged = [
  ...['-c', 'core.fileMode=false', '-c', 'diff.orderFile=/dev/null', 'status', '--porcelain=v2', '-z'],
  ...['--untracked-files=all', '--no-renames', '--ignore-submodules=all'],
];

/** How the index differs from a commit; a name with a similar content is a renamed file. */
function indexFrom(commit: string, git: Git): { readonly text: string; readonly note?: string } {
  const compare = ['diff-index', '--cached', '--raw', '-z', '-l1000'];
  const { code, out } = git.ask([...compare, '-M', commit]);
  if (code === 0) return { text: decode(out) };
  // In a clone that fetches contents when they are needed, those that similar ones are told by may not be there.
  return { text: git.text([...compare, '-M100%', commit]), note: lacking };
}

const lacking =
  'Earlier contents are missing in this clone: a file that was renamed and changed counts as deleted and added.';

/** Reads `:100644 100644 <id> <id> R097`, the path, and for a rename the new path. */
function* readIndexed(text: string): Generator<[string, Fate]> {
  const fields = parts(text).values();
  for (const head of fields) {
    const [mode = '', now = '', id, idNow, letter = ''] = head.slice(1).split(' ');
    const path = fields.next().value ?? '';
    const was = isFile(mode);
    const is = isFile(now);
    if (letter.startsWith('R')) {
      yield [path, { was, is: false }];
      yield [fields.next().value ?? '', { was: false, is, from: path }];
    } else if ((was || is) && (id !== idNow || kindOf(mode) !== kindOf(now))) {
      yield [path, { was, is }];
    }
  }
}

/** Reads `1 .M N... <3 modes> <2 ids> path`, `u UU N... <4 modes> <3 ids> path` and `? path`. */
function* readUnstaged(text: string): Generator<Unstaged> {
  for (const entry of parts(text)) {
    const [kind, change = '', , , , mode = '', conflictMode = '', ...rest] = entry.split(' ');
    if (kind === '1' && !change.endsWith('.')) {
      yield { path: rest.slice(1).join(' '), tracked: true, is: isFile(mode) };
    } else if (kind === 'u') {
      yield { path: rest.slice(3).join(' '), tracked: false, is: isFile(conflictMode) };
    } else if (kind === '?' && !entry.endsWith('/')) {
      yield { path: entry.slice(2), tracked: false, is: true };
    }
  }
}

/** Regular files and links have modes that begin with 100 and 120; 160000 is a repository in this one. */
function isFile(mode: string): boolean {
  return /^1[02]0/.test(mode);
}

function kindOf(mode: string): string {
  return mode.slice(0, 3);
}
