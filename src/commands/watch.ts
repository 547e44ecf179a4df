import { complaint } from '../complaint.ts';
import { UsageError } from '../errors.ts';
import type { Exit } from '../exit.ts';
import { exit } from '../exit.ts';
import type { Run } from '../model/report.ts';
import { counted } from '../model/words.ts';
import { changes } from '../reporters/changes.ts';
import type { Output } from '../reporters/index.ts';
import { alarmIn } from '../repository/alarm.ts';
import type { Trace } from '../repository/trace.ts';
import { traceOf } from '../repository/trace.ts';
import type { Io } from '../world/io.ts';
import type { CheckOptions, Examination } from './check.ts';
import { examine, tell } from './check.ts';
import { publish } from './outputs.ts';

/** What is known from the checks so far. */
interface State {
  /** What the last check found that could be made. */
  readonly run: Run;
  /** What the last check read and had to complain of: where that is the same again, there is nothing to say. */
  readonly sign: string;
}

/**
 * Checks, and whenever something that the answer rests on is saved checks again and prints what changed, until it is
 * interrupted. `given` gives the options for each check, as the day may be another. What is wrong at the start is thrown,
 * as `check` throws it; what goes wrong later is said, and what was found last stands.
 */
export async function watch(given: () => CheckOptions, io: Io): Promise<Exit> {
  // What another thread reads, no trace knows of.
  const ask = () => ({ ...given(), jobs: 1 });
  refuse(ask(), io);
  const alarm = alarmIn(io);
  try {
    const first = traceOf(io);
    let state = await examine(ask(), first.io, (found) => begin(found, first, io));
    alarm.watch(first.grounds());
    const interrupted = io.interrupted().then(() => true);
    io.out(`\nWatching ${counted(first.read.size, 'file')}. Ctrl-C ends.\n\n`);
    while (io.isHeard && !(await Promise.race([interrupted, alarm.changed().then(() => false)]))) {
      const trace = traceOf(io);
      state = await again(ask(), state, trace, io);
      alarm.watch(trace.grounds());
    }
    return exit.interrupted;
  } finally {
    alarm.stop();
  }
}

async function begin(found: Examination, trace: Trace, io: Io): Promise<State> {
  refusePrinted(found.outputs);
  await tell(found, io);
  return { run: found.run, sign: signOf(trace) };
}

/** Checks once more, and says what changed. Nothing is said or written where nothing was read that was not read before. */
async function again(options: CheckOptions, before: State, trace: Trace, io: Io): Promise<State> {
  const at = io.now().toTimeString().slice(0, 8);
  try {
    return await examine(options, trace.io, async ({ run, outputs, look }) => {
      refusePrinted(outputs);
      const sign = signOf(trace);
      const text = changes(before.run, run, { at, isThere: io.isFile }, look);
      if (text !== '' || sign !== before.sign) {
        const inFiles = outputs.filter(({ file }) => file !== undefined);
        await publish(run, inFiles, look, io);
        io.out(text === '' ? `${at} No change in what was found.\n` : `${text}\n`);
      }
      return { run, sign };
    });
  } catch (error) {
    const said = complaint(error);
    if (said === undefined) throw error;
    const sign = signOf(trace, said);
    if (sign !== before.sign) io.err(`${at} ${said}Watching goes on; what was found last stands.\n\n`);
    return { ...before, sign };
  }
}

function signOf({ read }: Trace, said = ''): string {
  return JSON.stringify([said, ...[...read].sort(([a], [b]) => (a < b ? -1 : 1))]);
}

function refuse({ paths, formats }: CheckOptions, io: Io): void {
  if (!['', '0', 'false'].includes(io.env['CI'] ?? '')) {
    throw new UsageError(
      '--watch goes on until it is interrupted, and in CI nobody would do that (CI is set): leave it out.',
    );
  }
  const once = paths.find((path) => path === '-' || (io.exists(path) && !io.isFile(path) && !io.isFolder(path)));
  if (once !== undefined) {
    const name = once === '-' ? 'Standard input' : once;
    throw new UsageError(`${name} can be read only once: with --watch, name files or folders.`);
  }
  refusePrinted(formats);
}

/** What changes is told for a person at a screen. */
function refusePrinted(outputs: readonly Output[]): void {
  const other = outputs.find(({ format, file }) => file === undefined && format !== 'terminal');
  if (other === undefined) return;
  const { format } = other;
  throw new UsageError(
    `--watch prints the report for the terminal only: give ${format} a file, as in --format ${format}=report.${format}.`,
  );
}
