import { addressed } from '../errors.ts';
import type { Exit } from '../exit.ts';
import { exit } from '../exit.ts';
import type { Run } from '../model/report.ts';
import type { Gate } from '../pipeline/gate.ts';
import { isShut, opens } from '../pipeline/gate.ts';
import type { Output } from '../reporters/index.ts';
import { askForAnnex, countAhead } from '../reporters/index.ts';
import { colours, plain } from '../reporters/paint.ts';
import type { Look } from '../reporters/reporter.ts';
import { visible } from '../reporters/visible.ts';
import type { Inquiry } from '../repository/inspect.ts';
import { inspect, prepare } from '../repository/inspect.ts';
import type { Settings } from '../repository/settings.ts';
import type { Io } from '../world/io.ts';
import { principleById } from './find-criterion.ts';
import { outputsOf, publish } from './outputs.ts';
import { sourceAddressIn } from './source-address.ts';

export interface CheckOptions extends Omit<Inquiry, 'countsAhead' | 'annexed'> {
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
  readonly end: End;
}

/** What a run comes to, and why where no report says so. */
interface End {
  readonly code: Exit;
  /** The files, all of them withdrawn or superseded, for which nothing was judged. */
  readonly idle: readonly string[];
  /** The files, all of them rejected, that pass and open no gate. */
  readonly rejected: readonly string[];
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
    const needs = { countsAhead: countAhead(outputs), annexed: askForAnnex(outputs) };
    const run = await inspect({ ...options, ...needs }, prepared, io);
    const end = endOf(run, gate);
    return await tellAll({ run, outputs, look: { ...look, exitCode: end.code }, end });
  } catch (error) {
    throw addressed(error, settings.reportAddress);
  }
}

/** Prints all that was found, and says what it comes to. */
export async function tell({ run, outputs, look, end }: Examination, io: Io): Promise<Exit> {
  await publish(run, outputs, look, io);
  for (const { file, reason } of run.unread) {
    io.err(`reconfig: ${visible(file)} was not judged. ${visible(reason)}\n`);
  }
  const { code, idle, rejected } = end;
  if (idle.length > 0) {
    const are = idle.length === 1 ? 'is' : 'are';
    io.err(`reconfig: nothing was judged: ${idle.map(visible).join(', ')} ${are} withdrawn or superseded.\n`);
  }
  if (rejected.length > 0) {
    const were = rejected.length === 1 ? 'was' : 'were';
    const names = rejected.map(visible).join(', ');
    io.err(`reconfig: the run does not pass, because nothing in it goes ahead: ${names} ${were} rejected.\n`);
  }
  return code;
}

async function lookOf(options: CheckOptions, { color }: Settings, io: Io): Promise<Look> {
  const { quiet, principle, maxFindings, isColorful } = options;
  const sourceAddress = sourceAddressIn(io);
  const isPainted = options.color ?? (color === 'auto' ? isColorful : color === 'always');
  return {
    paint: isPainted ? await colours() : plain,
    width: io.columns ?? 80,
    quiet,
    ...repositoryOf(io),
    ...(principle === undefined ? {} : { principle }),
    ...(maxFindings === undefined ? {} : { maxFindings }),
    ...(sourceAddress === undefined ? {} : { sourceAddress }),
  };
}

function repositoryOf(io: Io): Pick<Look, 'repository'> {
  const root = io.repositoryRoot('.');
  return root === undefined ? {} : { repository: { root: io.wholePath(root), here: io.wholePath('.') } };
}

/** The highest code wins: what was not judged is worse than what failed. */
function endOf({ reports, unread, changedSince }: Run, gate: Gate): End {
  let isAnyShut = false;
  let isAnyOpening = false;
  const idle: string[] = [];
  const rejected: string[] = [];
  for (const report of reports) {
    if (report.notJudged !== undefined) idle.push(report.file);
    else if (!opens(report, gate)) rejected.push(report.file);
    else isAnyOpening = true;
    if (isShut(report, gate)) isAnyShut = true;
  }
  const told = { idle: [], rejected: [] };
  if (unread.length > 0) return { ...told, code: exit.notRun };
  if (isAnyShut) return { ...told, code: exit.shut };
  if (isAnyOpening) return { ...told, code: exit.open };
  if (rejected.length > 0) return { ...told, code: exit.shut, rejected };
  const isUnchanged = idle.length === 0 && changedSince !== undefined;
  return { ...told, code: isUnchanged ? exit.open : exit.notRun, idle };
}
