import { addressed } from '../errors.ts';
import type { Exit } from '../exit.ts';
import { exit } from '../exit.ts';
import type { Io } from '../io.ts';
import type { Run } from '../model/report.ts';
import type { Gate } from '../pipeline/gate.ts';
import { isShut } from '../pipeline/gate.ts';
import type { Output } from '../reporters/index.ts';
import { countAhead } from '../reporters/index.ts';
import { colours, plain } from '../reporters/paint.ts';
import type { Look } from '../reporters/reporter.ts';
import { visible } from '../reporters/visible.ts';
import type { Inquiry } from '../repository/inspect.ts';
import { inspect, prepare } from '../repository/inspect.ts';
import type { Settings } from '../repository/settings.ts';
import { principleById } from './find-criterion.ts';
import { outputsOf, publish } from './outputs.ts';

export interface CheckOptions extends Omit<Inquiry, 'countsAhead'> {
  readonly formats: readonly Output[];
  readonly failOn: Gate | undefined;
  readonly principle: string | undefined;
  readonly maxFindings: number | undefined;
  readonly quiet: boolean;
  /** Undefined where the configuration may say. */
  readonly color: boolean | undefined;
  readonly isColorful: boolean;
}

/** What came of a check, and how it is to be told. */
export interface Examination {
  readonly run: Run;
  readonly outputs: readonly Output[];
  readonly look: Look;
  readonly gate: Gate;
}

/** Judges proposals and prints what was found. `-` stands for standard input; no path at all, for the repository. */
export function check(options: CheckOptions, io: Io): Promise<Exit> {
  return examine(options, io, (examination) => tell(examination, io));
}

/** Judges proposals and has told what was found. A fault of ours on the way knows where it is to be reported. */
export async function examine<Told>(
  options: CheckOptions,
  io: Io,
  tellAll: (examination: Examination) => Promise<Told>,
): Promise<Told> {
  if (options.principle !== undefined) principleById(options.principle);
  const prepared = await prepare(options, io);
  const { settings, inputs } = prepared;
  const outputs = outputsOf(options.formats.length > 0 ? options.formats : settings.formats, inputs, io);
  const gate = options.failOn ?? settings.failOn;
  const look = await lookOf(options, settings, io);
  try {
    return await tellAll({
      run: inspect({ ...options, countsAhead: countAhead(outputs) }, prepared, io),
      outputs,
      look,
      gate,
    });
  } catch (error) {
    throw addressed(error, settings.reportAddress);
  }
}

/** Prints all that was found, and says what it comes to. */
export async function tell({ run, outputs, look, gate }: Examination, io: Io): Promise<Exit> {
  await publish(run, outputs, look, io);
  for (const { file, reason } of run.unread) {
    io.err(`reconfig: ${visible(file)} was not judged. ${visible(reason)}\n`);
  }
  return exitOf(run, gate, io);
}

async function lookOf(options: CheckOptions, { color }: Settings, io: Io): Promise<Look> {
  const { quiet, principle, maxFindings, isColorful } = options;
  const isPainted = options.color ?? (color === 'auto' ? isColorful : color === 'always');
  return {
    paint: isPainted ? await colours() : plain,
    width: io.columns ?? 80,
    quiet,
    ...(principle === undefined ? {} : { principle }),
    ...(maxFindings === undefined ? {} : { maxFindings }),
  };
}

/** The highest code wins: what was not judged is worse than what failed. */
function exitOf({ reports, unread, changedSince }: Run, gate: Gate, io: Io): Exit {
  let isAnyShut = false;
  const idle: string[] = [];
  let judged = 0;
  for (const report of reports) {
    if (report.notJudged === undefined) judged += 1;
    else idle.push(visible(report.file));
    if (isShut(report, gate)) isAnyShut = true;
  }
  if (unread.length > 0) return exit.notRun;
  if (judged === 0 && idle.length === 0 && changedSince !== undefined) return exit.open;
  if (judged === 0) {
    const are = idle.length === 1 ? 'is' : 'are';
    io.err(`reconfig: nothing was judged: ${idle.join(', ')} ${are} withdrawn or superseded.\n`);
    return exit.notRun;
  }
  return isAnyShut ? exit.shut : exit.open;
}
