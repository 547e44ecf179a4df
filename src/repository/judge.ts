import type { Plan } from '../model/neighbour.ts';
import type { LeftOut, Report, Unjudged } from '../model/report.ts';
import { byFileThenReason, leftOutOf } from '../pipeline/left-out.ts';
import type { Io } from '../world/io.ts';
import { affectedBy } from './affected.ts';
import type { Archive } from './archive.ts';
import { archiveIn } from './archive.ts';
import type { Assignment } from './assignment.ts';
import type { Changes } from './changes.ts';
import type { Brief, Clerk } from './clerk.ts';
import { clerkWith, isAlone, reportOn, surroundingsIn, textOf } from './clerk.ts';
import type { Known } from './crew.ts';
import { litter, orWhyNot, readByMany, threadsFor, withoutOutline } from './crew.ts';
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
  /** The register that was named, if one was. */
  readonly register: string | undefined;
  /** How many threads there are to be; undefined: as many as the work is worth. */
  readonly jobs: number | undefined;
}

/**
 * Judges files in the light of each other. All are read for what each of them plans, and judged at once as if none of
 * the others mattered, for few of them do; then those are judged anew among their neighbours that have some. A file that
 * stands alone is read once.
 */
export async function judge(commission: Commission, brief: Brief, memory: Memory, io: Io): Promise<Judgement> {
  const { files, beside, changes, config } = commission;
  const [only, ...others] = files;
  if (only !== undefined && others.length + beside.length === 0 && changes === undefined)
    return judgeOne(only, brief, io);
  const clerk = clerkWith(brief, memory, io);
  const early = new Map<string, Uint8Array | undefined>();
  const unread: Unjudged[] = [];
  for (const result of await readAll(commission, clerk, brief, memory, io)) {
    if ('reason' in result) unread.push(result);
    else early.set(result.file, result.alone?.bytes);
  }
  const { portfolio } = clerk;
  const isMeant = changes === undefined ? () => true : affectedBy(changes, { portfolio, config, brief }, io);
  const named = new Set<Plan>();
  const archive = archiveIn(io);
  for (const file of files) {
    if (!early.has(file) || !isMeant(file)) continue;
    const surroundings = surroundingsIn(portfolio, file);
    for (const each of surroundings.neighbours) named.add(each);
    const known = isAlone(surroundings) ? early.get(file) : undefined;
    const report = known ?? orWhyNot(file, () => clerk.judge(file, surroundings));
    if (report instanceof Uint8Array) archive.add(report);
    else unread.push(report);
    io.tidy(litter);
  }
  const isBeside = new Set(beside);
  const leftOut = [
    ...unread.filter(({ file }) => isBeside.has(file)),
    ...leftOutOf(beside, portfolio.outlineOf, named),
  ];
  return {
    reports: reportsIn(archive, brief, io),
    unread: unread.filter(({ file }) => !isBeside.has(file)),
    leftOut: leftOut.sort(byFileThenReason),
  };
}

/** In bytes of packed reports: one so short has few findings or none, and takes no more room when it is unpacked. */
const short = 3_000;
/** So many of the longer ones are held unpacked, since every report of a run goes through all of them some times. */
const mostOpen = 2_000_000;

/** The reports of an archive, unpacked one by one as they are gone through: most of them once only. */
function reportsIn(archive: Archive, { terms }: Brief, io: Io): Iterable<Report> {
  const { unpack } = pressFor(terms.principles);
  const open = new Map<number, Report>();
  let room = mostOpen;
  return {
    *[Symbol.iterator]() {
      for (let index = 0; index < archive.size(); index += 1) yield open.get(index) ?? unpacked(index);
    },
  };

  function unpacked(index: number): Report {
    io.tidy(litter);
    const text = archive.text(index);
    const report = unpack(textOf(text));
    if (text.length > short) room -= text.length;
    if (text.length <= short || room > 0) open.set(index, report);
    return report;
  }
}

function judgeOne(file: string, brief: Brief, io: Io): Judgement {
  const result = orWhyNot(file, () => reportOn(file, brief, io));
  const isReport = 'assessments' in result;
  return { reports: isReport ? [result] : [], unread: isReport ? [] : [result], leftOut: [] };
}

/** Reads what is to be judged, and surveys the rest; what is remembered need not be read. */
async function readAll(
  { files, beside, changes, register, jobs }: Commission,
  clerk: Clerk,
  { terms, given }: Brief,
  memory: Memory,
  io: Io,
): Promise<Known[]> {
  const surveyed = [...beside, ...(changes === undefined ? [] : files)].map((file) =>
    withoutOutline(orWhyNot(file, () => clerk.recall(file) ?? clerk.survey(file))),
  );
  if (changes !== undefined) return surveyed;
  const recalled = files.map((file) => {
    const result = orWhyNot(file, () => clerk.recall(file));
    return result === undefined ? file : withoutOutline(result);
  });
  const unknown = recalled.filter((result) => typeof result === 'string');
  const here = unknown.filter((file) => given.has(file));
  const anywhere = unknown.filter((file) => !given.has(file));
  const { principles: _, ...rest } = terms;
  const helperTerms = { ...rest, register, remembers: memory.sign('') !== '' };
  const threads = jobs ?? threadsFor(anywhere.length, io);
  return [
    ...surveyed,
    ...recalled.filter((result) => typeof result !== 'string'),
    ...here.map((file) => withoutOutline(orWhyNot(file, () => clerk.read(file)))),
    ...(await readByMany(anywhere, clerk, helperTerms, threads, io)),
  ];
}
