import type { Run } from '../model/report.ts';
import type { Terms } from '../pipeline/review.ts';
import { bmaPrinciples } from '../principles/index.ts';
import { tool } from '../tool.ts';
import type { Io } from '../world/io.ts';
import type { Assignment } from './assignment.ts';
import { assignmentOf } from './assignment.ts';
import { cacheOf } from './cache.ts';
import type { Changes } from './changes.ts';
import { changedSince } from './changes.ts';
import { judge } from './judge.ts';
import { notesOnMeans } from './loosened.ts';
import { forgetful } from './memory.ts';
import type { Registers } from './registers.ts';
import { registersIn } from './registers.ts';
import type { Settings } from './settings.ts';
import { findSettings } from './settings.ts';

/** What is asked of a repository. */
export interface Inquiry extends Pick<Terms, 'asOf' | 'stage'>, Required<Pick<Terms, 'countsAhead' | 'annexed'>> {
  /** Files, folders and patterns; none stands for the repository. */
  readonly paths: readonly string[];
  readonly config: string | undefined;
  readonly register: string | undefined;
  readonly stdinName: string | undefined;
  /** A commit: only what changed since, and what that affects, is judged. */
  readonly changedSince: string | undefined;
  /** Whether what earlier runs found may be used. */
  readonly cache: boolean;
  /** How many threads judge; undefined: as the configuration says. */
  readonly jobs: number | undefined;
}

/** What is found before anything is judged. */
export interface Preparation {
  readonly settings: Settings;
  readonly assignment: Assignment;
  readonly registers: Registers;
  readonly changes: Changes | undefined;
  /** The files that the answer rests on, as far as they are known before they are read. */
  readonly inputs: readonly string[];
}

/** Finds the configuration, the registers and the files. Throws `UsageError`. */
export async function prepare(inquiry: Omit<Inquiry, 'countsAhead' | 'annexed'>, io: Io): Promise<Preparation> {
  const settings = findSettings(inquiry, io);
  const assignment = await assignmentOf(inquiry.paths, inquiry.stdinName, settings, io);
  const { changedSince: ref, paths } = inquiry;
  const config = settings.file === undefined ? [] : [settings.file];
  return {
    settings,
    assignment,
    registers: registersIn(inquiry.register ?? settings.register, io),
    changes: ref === undefined ? undefined : changedSince(ref, paths, io),
    inputs: [...assignment.files, ...assignment.beside, ...config],
  };
}

/** For fewer files, looking up what is known of them takes longer than judging them. */
const fewest = 20;

/** Judges what was prepared. Throws `UsageError`. */
export async function inspect(
  inquiry: Inquiry,
  { settings, assignment, registers, changes }: Preparation,
  io: Io,
): Promise<Run> {
  const { asOf, stage, countsAhead, annexed } = inquiry;
  const { limits, reasons, packs, file: config } = settings;
  const isLong = assignment.files.length + assignment.beside.length >= fewest;
  const cache = inquiry.cache && isLong ? cacheOf(config ?? '.', io) : undefined;
  const terms = { principles: bmaPrinciples, asOf, stage, limits, countsAhead, annexed };
  const brief = { terms, registers, given: assignment.given };
  const register = inquiry.register ?? settings.register;
  const jobs = inquiry.jobs ?? settings.jobs;
  const commission = { ...assignment, changes, config, register, jobs };
  const { reports, leftOut, unread } = await judge(commission, brief, cache ?? forgetful, io);
  cache?.save();
  const means = { config, register: register === undefined ? undefined : io.shownPath(register) };
  return {
    tool,
    asOf,
    packs,
    limits,
    reasons,
    reports,
    leftOut,
    unread: [...assignment.unread, ...unread].sort((a, b) => (a.file < b.file ? -1 : 1)),
    notes: changes === undefined ? [] : [...changes.notes, ...notesOnMeans(changes, means, io)],
    ...(inquiry.changedSince === undefined ? {} : { changedSince: inquiry.changedSince }),
  };
}
