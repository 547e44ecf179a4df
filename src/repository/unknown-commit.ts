import { didYouMean } from '../pipeline/nearest.ts';
import type { Git } from './git.ts';
import { hasCommit, isShallow, lines } from './git.ts';

/** What to say of a commit that a clone has not got: what may have been meant, and how to fetch it. */
export function unknownCommit(ref: string, git: Git): string {
  const known = lines(
    git.ask(['for-each-ref', '--format=%(refname:short)', 'refs/heads', 'refs/tags', 'refs/remotes']),
  );
  if ((known.length === 0 || ref === 'HEAD') && !hasCommit(git)) {
    return `Nothing is committed here yet that ${git.asker} could compare with: check without it.`;
  }
  const followed = known.find((name) => name.endsWith(`/${ref}`));
  const unknown = `“${ref}” is no commit, branch or tag of this clone.`;
  return followed === undefined
    ? `${unknown}${didYouMean(ref, known)}${howToFetch(ref, git)}`
    : `${unknown} Did you mean “${followed}”?`;
}

/** The command says where to put a branch: a clone of one branch would otherwise fetch it and not keep its name. */
function howToFetch(ref: string, git: Git): string {
  const remotes = lines(git.ask(['remote']));
  const owner = remotes.find((name) => ref.startsWith(`${name}/`));
  const remote = owner ?? (remotes.includes('origin') ? 'origin' : remotes[0]);
  if (remote === undefined) return '';
  const branch = owner === undefined ? ref : ref.slice(owner.length + 1);
  const target = owner === undefined ? ref : `refs/remotes/${ref}`;
  const isName = /^\w[\w./-]*$/.test(branch) && !/^[0-9a-f]{7,}$/.test(branch);
  const missing = isName ? `${remote} ${branch}:${target}` : `${isShallow(git) ? '--unshallow ' : ''}${remote}`;
  return ` Fetch it with \`git fetch ${missing}\`, or in CI with the whole history (\`fetch-depth: 0\`).`;
}
