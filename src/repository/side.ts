import { UsageError } from '../errors.ts';
import type { Io } from '../world/io.ts';
import { commitOf } from './base.ts';
import { contentsOf, filesAt } from './earlier.ts';
import { repositoryOf } from './git.ts';

/** One of two texts to be compared. */
export interface Side {
  /** As it is shown: a file, or a commit and a path in it. */
  readonly name: string;
  /** The file it is a state of, as it is shown. */
  readonly file: string;
  /** The commit it is read from, if it is. */
  readonly commit: string | undefined;
  /** Undefined where there is no such file at that commit. */
  readonly bytes: Uint8Array | undefined;
}

/**
 * A file, or `commit:path` as git writes it: the way from the root of the repository, or from the working directory where
 * it begins with a dot. What is there under that very name is a file; so is what begins with the letter of a drive.
 * Throws `UsageError` and `UnreadableFile`.
 */
export function sideOf(named: string, io: Io): Side {
  const colon = named.indexOf(':');
  const isFile = colon === -1 || io.exists(named) || /^[A-Za-z]:[\\/]/.test(named);
  if (isFile) return { name: io.shownPath(named), file: io.shownPath(named), commit: undefined, bytes: io.read(named) };
  return sideAt(named.slice(0, colon), named.slice(colon + 1), io);
}

/** A file of which only an earlier state is there: it was deleted since. */
export function goneSince(before: Side, named: string, io: Io): Side | undefined {
  const file = io.shownPath(named);
  const isSame = before.bytes !== undefined && before.commit !== undefined && before.file === file;
  return isSame && !io.exists(named) ? { name: file, file, commit: undefined, bytes: undefined } : undefined;
}

function sideAt(ref: string, path: string, io: Io): Side {
  const git = repositoryOf(['.'], io, 'diff');
  const commit = commitOf(ref, git);
  const root = io.wholePath(git.root);
  const here = io.wholePath('.').slice(root.length).replace(/^\//, '');
  const way = /^\.{1,2}\//.test(path) ? resolved(`${here}/${path}`) : resolved(path);
  const found = filesAt(commit, git).filter(([each]) => each === way);
  const isThere = (other: string): boolean =>
    git.ask(['rev-parse', '--verify', '--quiet', `${commit}:${other}`]).code === 0;
  if (found.length === 0 && isThere(way)) {
    throw new UsageError(`${ref}:${path} is no file, but a folder, a link or a repository of its own: name a file.`);
  }
  // What is not there may have been meant otherwise; else it was not there yet.
  if (found.length === 0 && here !== '' && isThere(resolved(`${here}/${path}`))) {
    throw new UsageError(`There is no ${way} at ${ref}, but ${here}/${path}: name it as ${ref}:./${path}.`);
  }
  const bytes = contentsOf(found, git).get(way);
  return { name: `${ref}:${way}`, file: io.shownPath(`${git.root}/${way}`), commit, bytes };
}

/** A path without `.`, `..` and empty steps. */
function resolved(path: string): string {
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
