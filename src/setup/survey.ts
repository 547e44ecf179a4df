import { UsageError } from '../errors.ts';
import type { Io } from '../world/io.ts';
import type { Planned } from './planned.ts';
import { configurationFile, examples, folder } from './planned.ts';

/**
 * What there is of a planned file: nothing; the very text; a text of theirs; one of ours that is another than this version
 * writes; or one that they share with us and that lacks our lines.
 */
export type State = 'missing' | 'same' | 'kept' | 'outdated' | 'lacking';

/** A planned file, where it is to lie, and what there is of it. */
export type Surveyed = Planned & { readonly place: string; readonly state: State };

/**
 * The files that a repository needs, with what is there of each. Those that one begins with are left out where it has
 * begun. Throws `UsageError` where a place is taken by a folder, or leads out of the repository.
 */
export function surveyed(files: readonly Planned[], root: string, io: Io): Surveyed[] {
  const at = (path: string): string => (root === '.' ? path : `${root}/${path}`);
  const has = (...paths: readonly string[]): boolean => paths.some((path) => io.exists(at(path)));
  const hasProposals = io.isFolder(at(folder)) && io.entries(at(folder)).length > 0;
  const hasBegun = has(configurationFile);
  const isNeedless: Readonly<Record<string, boolean>> = {
    [examples.proposal]: hasBegun || hasProposals,
    [examples.register]: hasBegun || has('register.csv', 'register.yaml', 'register.yml'),
    [`${folder}/README.md`]: hasBegun && !hasProposals,
  };
  return files
    .map((file) => ({ ...file, place: at(file.path), state: stateOf(file, at(file.path), root, io) }))
    .filter(({ path, state }) => state !== 'missing' || isNeedless[path] !== true);
}

function stateOf(file: Planned, place: string, root: string, io: Io): State {
  mustLieIn(root, place, io);
  if (!io.exists(place)) return 'missing';
  if (!io.isFile(place)) throw new UsageError(`${place} is not a file, and one has to be written there. Rename it.`);
  const text = new TextDecoder().decode(io.read(place)).replaceAll('\r\n', '\n');
  if (text === file.text) return 'same';
  if (file.belongs === 'shared') return text.includes(file.mark) ? 'kept' : 'lacking';
  return file.belongs === 'ours' ? 'outdated' : 'kept';
}

/** A link in a repository that was copied from somewhere cannot make us write elsewhere. */
function mustLieIn(root: string, place: string, io: Io): void {
  let path = place;
  while (!io.exists(path)) path = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) || '/' : '.';
  const top = io.wholePath(root);
  const whole = io.wholePath(path);
  if (whole === top || whole.startsWith(top.endsWith('/') ? top : `${top}/`)) return;
  throw new UsageError(`${place} leads out of the repository, to ${whole}. Nothing was written; take the link away.`);
}
