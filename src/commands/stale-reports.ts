import { outputOf } from '../pipeline/config-paths.ts';
import { visible } from '../reporters/visible.ts';
import { findSettings } from '../repository/settings.ts';
import type { Io } from '../world/io.ts';

/**
 * Says, of each file that a report was asked into and that this run did not write, that what stands there is older: for
 * whoever takes it up next would take it for the answer. The command line is read as it was typed, since an option of it
 * may be what was wrong; where it names no format, the configuration may have done so. `written` are names of files.
 */
export function sayStale(argv: readonly string[], written: ReadonlySet<string>, io: Io): void {
  if (argv.find((argument) => !argument.startsWith('-')) !== 'check') return;
  const typed = valuesOf('--format', 'f', argv);
  const asked =
    typed.length > 0
      ? typed.map((each) => outputOf(each).file)
      : configured(valuesOf('--config', undefined, argv).at(-1), io);
  for (const file of new Set(asked)) {
    if (file === undefined || written.has(file) || !io.isFile(file)) continue;
    io.err(`reconfig: No report was written to ${visible(file)}: it is as it was before this run.\n`);
  }
}

/** What was given for an option: after it, after an equals sign, or, for its letter, at once. */
function valuesOf(long: string, letter: string | undefined, argv: readonly string[]): string[] {
  const end = argv.indexOf('--');
  const options = end === -1 ? argv : argv.slice(0, end);
  const joined = new RegExp(`^(?:${long}=${letter === undefined ? '' : `|-[a-z]*?${letter}`})(.+)$`, 's');
  const alone = new RegExp(`^(?:${long}${letter === undefined ? '' : `|-[a-z]*${letter}`})$`);
  return options.flatMap((option, index) => {
    const before = options[index - 1];
    if (before !== undefined && alone.test(before)) return [option];
    const value = joined.exec(option)?.[1];
    return value === undefined || alone.test(option) ? [] : [value];
  });
}

/** The files for reports that the configuration names; none where it cannot be read. */
function configured(config: string | undefined, io: Io): (string | undefined)[] {
  try {
    return findSettings({ config }, io).formats.map(({ file }) => file);
  } catch {
    return [];
  }
}
