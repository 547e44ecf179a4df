import { UnreadableFile, UsageError } from '../errors.ts';
import { defaultLimits } from '../model/thresholds.ts';
import type { Output } from '../pipeline/config-paths.ts';
import type { Thresholds } from '../pipeline/config-thresholds.ts';
import { decode } from '../pipeline/decode.ts';
import type { Configuration } from '../pipeline/read-config.ts';
import { readConfig } from '../pipeline/read-config.ts';
import { bmaPack } from '../principles/index.ts';
import type { Io } from '../world/io.ts';
import { configurationName, wrongConfigurationName } from './file-names.ts';
import { inside, literally, strayPaths } from './stray-paths.ts';
import { unusable } from './unusable.ts';

/** How a repository is checked where the command line does not say otherwise. */
export interface Settings extends Thresholds {
  /** The configuration, as it is shown; undefined where there is none. */
  readonly file: string | undefined;
  /** The files, folders and globs to check, as the command line would name them. Undefined: the working directory. */
  readonly paths: readonly string[] | undefined;
  /** What is printed, and what is written into which files, as the working directory sees them. */
  readonly formats: readonly Output[];
  readonly jobs: number | undefined;
  readonly color: NonNullable<Configuration['color']>;
  /** The packs that run. */
  readonly packs: readonly string[];
  /** The register, as the working directory sees it; undefined: the one in reach of each proposal. */
  readonly register: string | undefined;
  readonly failOn: NonNullable<Configuration['failOn']>;
  /** Where a fault is to be reported. */
  readonly reportAddress: string | undefined;
}

/** What holds where there is no configuration. */
export const defaultSettings: Settings = {
  file: undefined,
  paths: undefined,
  formats: [{ format: 'terminal', file: undefined }],
  jobs: undefined,
  color: 'auto',
  packs: [bmaPack],
  register: undefined,
  limits: defaultLimits,
  reasons: {},
  failOn: 'error',
  reportAddress: undefined,
};

/**
 * The configuration that was named with `--config`, else the nearest one from the working directory up to the root of
 * its repository, else the defaults. Throws `UsageError` where one is there and cannot be used.
 */
export function findSettings({ config }: { readonly config?: string | undefined }, io: Io): Settings {
  const file = config ?? nearest(io);
  if (file === undefined) return defaultSettings;
  const shown = io.shownPath(file);
  const { configuration, troubles, locate } = readConfig(decode(shown, bytesOf(file, io)));
  if (configuration === undefined || troubles.length > 0) throw unusable('configuration', shown, troubles);
  const folder = io.shownPath(io.foldersAbove(file)[0] ?? '.');
  const astray = [...strayPaths(configuration, folder, locate, io)];
  if (astray.length > 0) throw unusable('configuration', shown, astray);
  return { ...defaultSettings, ...configuration, ...fromHere(configuration, folder, io), file: shown };
}

/** The nearest configuration. If two spellings were read, one file could hide the other; so there is one. */
function nearest(io: Io): string | undefined {
  for (const folder of io.foldersAbove(configurationName)) {
    const file = inside(folder, configurationName);
    const found = io.isFile(file);
    const wrong = inside(folder, wrongConfigurationName);
    if (io.isFile(wrong)) {
      throw new UsageError(
        found
          ? `${wrong} stands beside ${configurationName}, and only the latter is read. Keep one of the two.`
          : `${wrong} is not read: a configuration is called ${configurationName}. Rename it.`,
      );
    }
    if (found) return file;
  }
  return undefined;
}

function bytesOf(file: string, io: Io): Uint8Array {
  try {
    return io.read(file);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    throw new UsageError(`The configuration ${io.shownPath(file)} cannot be used. ${error.message}`);
  }
}

/** Paths as the working directory sees them, and the packs with the one that always runs. */
function fromHere({ formats, packs = [], paths, register }: Configuration, folder: string, io: Io) {
  const place = (path: string): string => io.shownPath(inside(folder, path));
  const outputs = formats.map(({ format, file }) => ({ format, file: file === undefined ? undefined : place(file) }));
  return {
    paths: paths?.map((path) => inside(literally(folder), path)),
    formats: outputs.length === 0 ? defaultSettings.formats : outputs,
    packs: [...new Set([...defaultSettings.packs, ...packs])],
    register: register === undefined ? undefined : place(register),
  };
}
