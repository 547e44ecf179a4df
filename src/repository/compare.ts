import { UsageError } from '../errors.ts';
import type { Comparison } from '../model/comparison.ts';
import type { LeftOut, Report } from '../model/report.ts';
import type { Terms } from '../pipeline/review.ts';
import { bmaPrinciples } from '../principles/index.ts';
import { tool } from '../tool.ts';
import type { Io } from '../world/io.ts';
import { assignmentOf } from './assignment.ts';
import { judge } from './judge.ts';
import { forgetful } from './memory.ts';
import { registersIn } from './registers.ts';
import type { Settings } from './settings.ts';
import { findSettings } from './settings.ts';
import type { Side } from './side.ts';
import { goneSince, sideOf } from './side.ts';

/** Which two texts are to be compared, and what both are judged with. */
export interface Confrontation extends Pick<Terms, 'asOf' | 'stage'> {
  readonly before: string;
  readonly after: string;
  readonly config: string | undefined;
  readonly register: string | undefined;
}

/**
 * Judges two states of a proposal. What else there is (configuration, register, the other proposals of the repository) is
 * taken as it is now for both, so that whatever differs comes from the proposal. Throws `UsageError`, `UnreadableFile`.
 */
export async function compare(inquiry: Confrontation, io: Io): Promise<Comparison> {
  const before = sideOf(inquiry.before, io);
  const after = goneSince(before, inquiry.after, io) ?? sideOf(inquiry.after, io);
  if (before.bytes === undefined && after.bytes === undefined) {
    throw new UsageError(`Neither ${before.name} nor ${after.name} is there: check the paths.`);
  }
  const settings = findSettings(inquiry, io);
  const registers = registersIn(inquiry.register ?? settings.register, io);
  const beside = await othersThan([before, after], settings, io);
  const { asOf, stage } = inquiry;
  const terms = { principles: bmaPrinciples, asOf, stage, limits: settings.limits };
  const subject = after.bytes === undefined ? before.file : after.file;
  const judged = async ({ bytes }: Side): Promise<{ report: Report | undefined; leftOut: readonly LeftOut[] }> => {
    if (bytes === undefined) return { report: undefined, leftOut: [] };
    const files = [subject];
    const commission = { files, beside, changes: undefined, config: settings.file, register: undefined, jobs: 1 };
    const given = new Map([[subject, bytes]]);
    const { reports, leftOut } = await judge(commission, { terms, registers, given }, forgetful, io);
    return { report: [...reports][0], leftOut };
  };
  const [earlier, later] = [await judged(before), await judged(after)];
  return {
    tool,
    asOf,
    limits: settings.limits,
    before: { name: before.name, commit: before.commit, report: earlier.report },
    after: { name: after.name, commit: after.commit, report: later.report },
    register: registers.of(subject)?.file,
    beside: beside.length,
    leftOut: after.bytes === undefined ? earlier.leftOut : later.leftOut,
  };
}

/** The other proposals of the repository, if a configuration marks one. */
async function othersThan(sides: readonly Side[], settings: Settings, io: Io): Promise<string[]> {
  if (settings.file === undefined) return [];
  const own = new Set(sides.map(({ file }) => io.wholePath(file)));
  const { files } = await assignmentOf([], undefined, settings, io);
  return files.filter((file) => !own.has(io.wholePath(file)));
}
