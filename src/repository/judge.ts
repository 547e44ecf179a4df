import { UnreadableFile } from '../errors.ts';
import type { Io } from '../io.ts';
import type { Plan } from '../model/neighbour.ts';
import type { LeftOut, Report, Unjudged } from '../model/report.ts';
import { byFileThenReason, leftOutOf } from '../pipeline/left-out.ts';
import type { Outline } from '../pipeline/outline.ts';
import type { Portfolio } from '../pipeline/portfolio.ts';
import { portfolioWith } from '../pipeline/portfolio.ts';
import { affectedBy } from './affected.ts';
import type { Assignment } from './assignment.ts';
import type { Changes } from './changes.ts';
import type { Brief, Surroundings } from './clerk.ts';
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
 * Judges files in the light of each other. All are read for what each of them plans, and judged at once as if none of
 * the others mattered, for few of them do; then those are judged anew among their neighbours that have some. A file that
 * stands alone is read once.
 */
export function judge(commission: Commission, brief: Brief, memory: Memory, io: Io): Judgement {
  const { files, beside, changes, config } = commission;
  const unread: Unjudged[] = [];
  if (files.length + beside.length === 1 && changes === undefined) {
    const reports = files.flatMap((file) => orUnread(file, unread, () => reportOn(file, brief, io)) ?? []);
    return { reports, unread, leftOut: [] };
  }
  const clerk = clerkWith(brief, memory, io);
  const portfolio = portfolioWith((file) => brief.registers.of(file)?.register());
  const outlines = new Map<string, Outline>();
  const leftOut: LeftOut[] = [];
  const survey = (file: string, noted: Unjudged[]): void => {
    const outline = orUnread(file, noted, () => clerk.survey(file));
    if (outline === undefined) return;
    outlines.set(file, outline);
    portfolio.enter(file, outline);
  };
  for (const file of beside) survey(file, leftOut);
  const early = new Map<string, string>();
  for (const file of files) {
    survey(file, unread);
    const surroundings = surroundingsIn(portfolio, file);
    if (changes !== undefined || !outlines.has(file) || !isAlone(surroundings)) continue;
    early.set(file, clerk.judge(file, surroundings));
  }
  const isMeant = changes === undefined ? () => true : affectedBy(changes, { outlines, config, brief }, io);
  const named = new Set<Plan>();
  const packed = files
    .filter((file) => outlines.has(file) && isMeant(file))
    .flatMap((file) => {
      const surroundings = surroundingsIn(portfolio, file);
      for (const each of surroundings.neighbours) named.add(each);
      const known = isAlone(surroundings) ? early.get(file) : undefined;
      return known ?? orUnread(file, unread, () => clerk.judge(file, surroundings)) ?? [];
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

function surroundingsIn({ around, namesakes }: Portfolio, file: string): Surroundings {
  return { neighbours: around(file), namesakes: namesakes(file) };
}

function isAlone({ neighbours, namesakes }: Surroundings): boolean {
  return neighbours.length + namesakes.length === 0;
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
