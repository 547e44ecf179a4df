import type { SourceAddress } from '../reporters/source-address.ts';
import type { Io } from '../world/io.ts';

/**
 * Where the files that are judged can be looked at: GitHub and GitLab tell the jobs they run (docs.github.com, “Variables
 * reference”; docs.gitlab.com, “Predefined CI/CD variables reference”). Undefined elsewhere, and where what they tell
 * does not look like an address and a commit. The commit is theirs unless another one is given.
 */
export function sourceAddressIn(io: Io, judged?: string): SourceAddress | undefined {
  const { env } = io;
  const project = env['CI_PROJECT_URL'] ?? `${env['GITHUB_SERVER_URL']}/${env['GITHUB_REPOSITORY']}`;
  const [pages, built] =
    env['CI_PROJECT_URL'] === undefined ? ['blob', env['GITHUB_SHA']] : ['-/blob', env['CI_COMMIT_SHA']];
  const commit = judged ?? built;
  const isKnown = /^https?:\/\/[\w.:-]+(?:\/[\w.-]+){2,}$/.test(project) && /^[0-9a-f]{40,64}$/.test(commit ?? '');
  const here = io.wholePath('.');
  const root = isKnown ? io.repositoryRoot(here) : undefined;
  if (root === undefined) return undefined;
  const folder = here.slice(io.wholePath(root).length).replace(/^\//, '');
  return { url: `${project}/${pages}/${commit}`, folder: folder === '' ? '' : `${folder}/` };
}
