import { UnreadableFile } from '../errors.ts';
import type { Unjudged } from '../model/report.ts';
import { bmaPrinciples } from '../principles/index.ts';
import type { Helper, Io } from '../world/io.ts';
import { signing } from './cache.ts';
import type { Brief, Clerk, Reading } from './clerk.ts';
import { clerkWith } from './clerk.ts';
import { forgetful } from './memory.ts';
import { registersIn } from './registers.ts';

/** What came of reading a file. */
export type Result = Reading | Unjudged;

/** What is left of it when it has been entered into the portfolio. */
export type Known = Pick<Reading, 'file' | 'alone'> | Unjudged;

/** What another thread has to know to read as this one does. It is plain data. */
export interface HelperTerms extends Omit<Brief['terms'], 'principles'> {
  /** The register that was named, if one was. */
  readonly register: string | undefined;
  readonly remembers: boolean;
}

/** With more threads than this, one waits for the other. */
const mostUnasked = 4;
/** For fewer files, starting another thread takes longer than it saves. */
const enough = 200;
/** So many files are read at a time, and so many times that a helper has ahead of it, so that nobody is ever idle. */
const batch = 16;
const ahead = 2;
/** Bytes in use above which this thread looks for what nobody uses; another thread holds less. */
export const litter = 60_000_000;

/**
 * How many threads read so many files, where nobody says. Two processors are often one core, which does hardly more with
 * two threads than with one: measured on two, where the second thread saved nothing and took 75 MB.
 */
export function threadsFor(files: number, io: Io): number {
  return files < enough ? 1 : Math.max(1, Math.min(Math.floor(io.processors / 2), mostUnasked));
}

/**
 * Has files read by this thread, and by others where there are to be more than one: each takes the next few files when it
 * is free. Gives the results in any order. Where one of them fails, so does all.
 */
export async function readByMany(
  files: readonly string[],
  clerk: Clerk,
  terms: HelperTerms,
  threads: number,
  io: Io,
): Promise<Known[]> {
  if (files.length >= enough) io.expectMuch();
  const batches = Math.ceil(files.length / batch);
  const helpers = await Promise.all(
    Array.from({ length: Math.min(threads, batches) - 1 }, () =>
      io.hire<HelperTerms, readonly string[], Result[]>(terms),
    ),
  );
  const results: Known[] = [];
  let next = 0;
  const work = async (readAll: (some: readonly string[]) => Promise<readonly Result[]>): Promise<void> => {
    while (next < files.length) {
      const some = files.slice(next, next + batch);
      next += batch;
      results.push(...(await readAll(some)).map(withoutOutline));
      io.progress(`Judged ${results.length} of ${files.length} files`);
    }
  };
  const here = async (some: readonly string[]): Promise<Result[]> => {
    await io.turn();
    io.tidy(litter);
    return some.map((file) => resultOf(file, clerk));
  };
  const elsewhere = (helper: Helper<readonly string[], Result[]>) => async (some: readonly string[]) => {
    const answers = await helper.ask(some);
    return answers.map((result) => ('sign' in result ? orWhyNot(result.file, () => clerk.confirm(result)) : result));
  };
  try {
    const others = helpers.flatMap((helper) => Array.from({ length: ahead }, () => work(elsewhere(helper))));
    await Promise.all([...others, work(here)]);
    return results;
  } finally {
    next = files.length;
    for (const helper of helpers) helper.dismiss();
    io.progress(undefined);
  }
}

/** Whatever is held of five thousand files takes room. */
export function withoutOutline(result: Result): Known {
  if (!('sign' in result)) return result;
  const { file, alone } = result;
  return alone === undefined ? { file } : { file, alone };
}

/** What another thread does: it reads the files that it is given. */
export function readerOn(terms: HelperTerms, io: Io): (files: readonly string[]) => Result[] {
  const { register, remembers, ...rest } = terms;
  const brief = {
    terms: { ...rest, principles: bmaPrinciples },
    registers: registersIn(register, io),
    given: new Map(),
  };
  const clerk = clerkWith(brief, remembers ? signing(io) : forgetful, io);
  return (files) => {
    io.tidy(litter / 2);
    return files.map((file) => resultOf(file, clerk));
  };
}

function resultOf(file: string, clerk: Clerk): Result {
  return orWhyNot(file, () => clerk.read(file));
}

/** A file that cannot be read is noted, and the others are judged all the same. */
export function orWhyNot<T>(file: string, act: () => T): T | Unjudged {
  try {
    return act();
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return { file, reason: error.message };
  }
}
