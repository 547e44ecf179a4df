import type { Unjudged } from '../model/report.ts';
import type { Io } from '../world/io.ts';
import { discover } from './discover.ts';
import type { Settings } from './settings.ts';

/** What is to be judged, and among what. */
export interface Assignment {
  /** The files to judge, sorted. */
  readonly files: readonly string[];
  /** The other files of the repository: they are read, and not judged. */
  readonly beside: readonly string[];
  /** The bytes of what is no file of its own, such as standard input, by the name it goes by. */
  readonly given: ReadonlyMap<string, Uint8Array>;
  /** What was asked for and is not there. */
  readonly unread: readonly Unjudged[];
}

/**
 * The files that are meant: those named, else those of the configuration, else those of the working directory. The
 * configuration says which others belong to the repository; without one, a file that is named alone stands alone.
 */
export async function assignmentOf(
  paths: readonly string[],
  stdinName: string | undefined,
  settings: Settings,
  io: Io,
): Promise<Assignment> {
  const repository = repositoryPaths(settings, io);
  const asked = paths.length > 0 ? paths : (repository ?? ['.']);
  const { files: found, unread } = discover(asked, io);
  const name = stdinName === undefined ? 'standard input' : io.shownPath(stdinName);
  const given = new Map(found.includes('-') ? [[name, await io.readInput()]] : []);
  const files = [...new Set([...found.filter((file) => file !== '-'), ...given.keys()])].sort();
  const known = new Set(files.map((file) => io.wholePath(file)));
  const others = repository === undefined || paths.length === 0 ? [] : discover(repository, io).files;
  return { files, beside: others.filter((file) => !known.has(io.wholePath(file))), given, unread };
}

/** Where the proposals of the repository are: what marks one is its configuration. */
function repositoryPaths({ file, paths }: Settings, io: Io): readonly string[] | undefined {
  if (file === undefined) return undefined;
  return paths ?? io.foldersAbove(file).slice(0, 1);
}
