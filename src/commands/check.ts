import { UnreadableFile, UsageError } from '../errors.ts';
import type { Exit } from '../exit.ts';
import { exit } from '../exit.ts';
import type { Io } from '../io.ts';
import type { Day } from '../model/dates.ts';
import type { Register } from '../model/register.ts';
import type { Report, Run, Unjudged } from '../model/report.ts';
import type { Source } from '../model/source.ts';
import type { Stage } from '../model/stage.ts';
import { defaultLimits } from '../model/thresholds.ts';
import { decode } from '../pipeline/decode.ts';
import type { Gate } from '../pipeline/gate.ts';
import { isShut } from '../pipeline/gate.ts';
import { readRegister } from '../pipeline/read-register.ts';
import { review } from '../pipeline/review.ts';
import { bmaPrinciples } from '../principles/index.ts';
import type { Format } from '../reporters/index.ts';
import { reporters } from '../reporters/index.ts';
import { visible } from '../reporters/visible.ts';
import { tool } from '../tool.ts';
import { principleById } from './find-criterion.ts';

export interface CheckOptions {
  readonly format: Format;
  readonly asOf: Day;
  readonly stage: Stage | undefined;
  readonly register: string | undefined;
  readonly failOn: Gate;
  readonly principle: string | undefined;
  readonly maxFindings: number | undefined;
  readonly stdinName: string | undefined;
  readonly color: boolean;
}

/** Judges files and prints what was found. `-` stands for standard input. */
export async function check(files: readonly string[], options: CheckOptions, io: Io): Promise<Exit> {
  if (options.principle !== undefined) principleById(options.principle);
  const registers = registerFinder(options.register, io);
  const reports: Report[] = [];
  const unread: Unjudged[] = [];
  for (const file of [...new Set(files)].sort()) {
    try {
      const source = await sourceOf(file, options, io);
      const { asOf, stage } = options;
      const register = registers(source.file);
      reports.push(
        review(source, { principles: bmaPrinciples, asOf, stage, limits: defaultLimits, register, neighbours: [] }),
      );
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      unread.push({ file: error.file, reason: error.message });
    }
  }
  const run: Run = { tool, asOf: options.asOf, packs: ['bma'], limits: defaultLimits, reports, unread };
  const { color, principle, maxFindings } = options;
  const report = await reporters[options.format]();
  io.out(
    report(run, {
      color,
      width: io.columns ?? 80,
      ...(principle === undefined ? {} : { principle }),
      ...(maxFindings === undefined ? {} : { maxFindings }),
    }),
  );
  for (const { file, reason } of unread) io.err(`reconfig: ${visible(file)} was not judged. ${visible(reason)}\n`);
  return exitOf(run, options.failOn, io);
}

/** The highest code wins: what was not judged is worse than what failed. */
function exitOf(run: Run, gate: Gate, io: Io): Exit {
  const idle = run.reports.filter(({ notJudged }) => notJudged !== undefined);
  if (run.unread.length > 0) return exit.notRun;
  if (idle.length === run.reports.length) {
    const names = idle.map(({ source }) => visible(source.file)).join(', ');
    io.err(`reconfig: nothing was judged: ${names} ${idle.length === 1 ? 'is' : 'are'} withdrawn or superseded.\n`);
    return exit.notRun;
  }
  return isShut(run, gate) ? exit.shut : exit.open;
}

async function sourceOf(file: string, { stdinName }: CheckOptions, io: Io): Promise<Source> {
  return file === '-' ? decode(stdinName ?? 'standard input', await io.readInput()) : decode(file, io.read(file));
}

/**
 * Finds the register for a proposal: the one that was named, else `register.yaml` or `register.csv` beside the
 * proposal or above it. Each is read once.
 */
function registerFinder(named: string | undefined, io: Io): (file: string) => Register | undefined {
  const read = new Map<string, Register>();
  const load = (file: string): Register => {
    const known = read.get(file);
    if (known !== undefined) return known;
    const { register, troubles } = readRegister(decode(file, io.read(file)));
    const [first] = troubles;
    if (register === undefined || first !== undefined) {
      const sentences = troubles.map(({ range, message, hint }) =>
        visible(`${file}:${range.start.line}:${range.start.column} ${message}${hint === undefined ? '' : ` ${hint}`}`),
      );
      throw new UsageError(`The register cannot be used.\n${sentences.join('\n')}`);
    }
    read.set(file, register);
    return register;
  };
  if (named !== undefined) {
    const register = load(named);
    return () => register;
  }
  return (file) => {
    const found = io
      .foldersAbove(file)
      .flatMap((folder) =>
        ['register.yaml', 'register.yml', 'register.csv'].map((name) => (folder === '.' ? name : `${folder}/${name}`)),
      )
      .find((candidate) => io.isFile(candidate));
    return found === undefined ? undefined : load(found);
  };
}
