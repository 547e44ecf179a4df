import { UnreadableFile } from '../errors.ts';
import type { Io } from '../io.ts';
import type { Neighbour } from '../model/neighbour.ts';
import type { LeftOut, Report, Unjudged } from '../model/report.ts';
import { byFileThenReason, leftOutOf } from '../pipeline/left-out.ts';
import type { Outline } from '../pipeline/outline.ts';
import { portfolioOf } from '../pipeline/portfolio.ts';
import { affectedBy } from './affected.ts';
import type { Assignment } from './assignment.ts';
import type { Changes } from './changes.ts';
import type { Brief, Clerk } from './clerk.ts';
import { clerkWith, reportOn } from './clerk.ts';
import type { Memory } from './memory.ts';
import { pressFor } from './packed.ts';

/** What comes of judging. */
export interface Judgement {
  /** In the order of the files; those of many files are unpacked one by one, as they are gone through. */
  readonly reports: Iterable<Report>;
  readonly unread: readonly Unjudged[];
  readonly leftOut: readonly LeftOut[];
}

/** What is to be judged, and which of it only. */
export interface Commission extends Pick<Assignment, 'files' | 'beside'> {
  /** Given where only what changed, and what that affects, is to be judged. */
  readonly changes: Changes | undefined;
  /** The configuration, if there is one. */
  readonly config: string | undefined;
}

/**
 * Judges files in the light of each other. First all are read for what each of them plans; then each is judged among its
 * neighbours. A file that stands alone is read once.
 */
export function judge(commission: Commission, brief: Brief, memory: Memory, io: Io): Judgement {
  const { files, beside, changes, config } = commission;
  const unread: Unjudged[] = [];
  if (files.length + beside.length === 1 && changes === undefined) {
    const reports = files.flatMap((file) => orUnread(file, unread, () => reportOn(file, brief, io)) ?? []);
    return { reports, unread, leftOut: [] };
  }
  const clerk = clerkWith(brief, memory, io);
  const leftOut: LeftOut[] = [];
  const outlines = surveyed(commission, clerk, { unread, leftOut });
  const isMeant = changes === undefined ? () => true : affectedBy(changes, { outlines, config, brief }, io);
  const { around, namesakes } = portfolioOf(outlines, (file) => brief.registers.of(file)?.register());
  const named = new Set<Neighbour>();
  const packed = files
    .filter((file) => outlines.has(file) && isMeant(file))
    .flatMap((file) => {
      const neighbours = around(file);
      for (const each of neighbours) named.add(each);
      return orUnread(file, unread, () => clerk.judge(file, { neighbours, namesakes: namesakes(file) })) ?? [];
    });
  const { unpack } = pressFor(brief.terms.principles);
  const reports = {
    *[Symbol.iterator]() {
      for (const each of packed) yield unpack(each);
    },
  };
  leftOut.push(...leftOutOf(beside, outlines, named));
  return { reports, unread, leftOut: leftOut.sort(byFileThenReason) };
}

/** What each file plans. Of those that are not judged, it is said which cannot be read. */
function surveyed(
  { files, beside }: Pick<Assignment, 'files' | 'beside'>,
  clerk: Clerk,
  { unread, leftOut }: { readonly unread: Unjudged[]; readonly leftOut: LeftOut[] },
): Map<string, Outline> {
  const outlines = new Map<string, Outline>();
  for (const file of files) {
    const outline = orUnread(file, unread, () => clerk.survey(file));
    if (outline !== undefined) outlines.set(file, outline);
  }
  for (const file of beside) {
    const outline = orUnread(file, leftOut, () => clerk.survey(file));
    if (outline !== undefined) outlines.set(file, outline);
  }
  return outlines;
}

/** A file that cannot be read is noted, and the others are judged all the same. */
function orUnread<T>(file: string, noted: Unjudged[], act: () => T): T | undefined {
  try {
    return act();
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    noted.push({ file, reason: error.message });
    return undefined;
  }
}
