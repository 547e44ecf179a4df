import { UsageError } from '../errors.ts';
import type { Git } from './git.ts';
import { failed, hasCommit, isShallow, lines } from './git.ts';
import { unknownCommit } from './unknown-commit.ts';

/** What the working tree is compared with. */
export interface Base {
  /** Whole ids. More than one where histories crossed: what differs from any of them counts as changed. */
  readonly commits: readonly [string, ...string[]];
  /** What has to be known about the comparison, a sentence each. */
  readonly notes: readonly string[];
}

/**
 * Where what is checked out parted from a branch, a tag or another commit; that commit itself where it cannot be
 * told. Throws `UsageError` where there is no such commit.
 */
export function baseOf(ref: string, git: Git): Base {
  const commit = commitOf(ref, git);
  const met = git.ask(['merge-base', '--all', commit, 'HEAD']);
  const [first, ...others] = lines(met);
  // Without a commit on this branch there is no history either, which git takes for a mistake.
  if (met.code > 1 && hasCommit(git)) throw failed(met);
  return first === undefined
    ? { commits: [commit], notes: [notParted(ref, git)] }
    : { commits: [first, ...others], notes: [] };
}

/** The whole id of the commit that a branch, a tag or an id names. Throws `UsageError`. */
export function commitOf(ref: string, git: Git): string {
  if (ref.trim() === '') {
    throw new UsageError(
      `${git.asker} names no commit: give a branch, a tag or a commit id (in CI, its variable may be empty).`,
    );
  }
  if (/^0{40,}$/.test(ref)) {
    throw new UsageError(
      `${ref} is how CI says that there was no commit before: give the branch that this one came from.`,
    );
  }
  // git would take the first for an option and the others for several commits; NUL ends an argument.
  if (/^[-^]|\.\.|\0/.test(ref)) {
    throw new UsageError(`“${ref}” does not name one commit: give a branch, a tag or a commit id.`);
  }
  const [commit] = lines(git.ask(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]));
  if (commit === undefined) throw new UsageError(unknownCommit(ref, git));
  return commit;
}

function notParted(ref: string, git: Git): string {
  if (isShallow(git)) {
    return `The history is shallow: compared with “${ref}” itself, not with the point where the branch began, so more may count as changed; \`git fetch --unshallow\` fetches the rest.`;
  }
  return `“${ref}” and what is checked out have no history in common: compared with “${ref}” itself, so more may count as changed.`;
}
