import type { Exit } from '../exit.ts';
import { tool } from '../tool.ts';
import type { Io } from '../world/io.ts';
import type { Entries } from './journal.ts';
import { answersTo, journalOf } from './journal.ts';

/** What is remembered of a run. */
interface Memo extends Entries {
  readonly code: Exit;
}

/**
 * Says what an earlier run said, if it ran on the same terms and all that it asked of the world is answered as it was
 * then; else runs, and remembers that. `terms` are, as plain data, all that the run is given besides the world. For each
 * working directory a few runs are remembered; what is damaged, or of another program, counts for nothing.
 */
export async function replayed(terms: unknown, io: Io, run: (io: Io) => Promise<Exit>): Promise<Exit> {
  const { cacheFolder, columns, isTerminal, isErrTerminal } = io;
  if (cacheFolder === undefined || tool.digest === '') return run(io);
  const place = io.wholePath('.');
  const key = io.hash(JSON.stringify([place, terms, columns, isTerminal, isErrTerminal]));
  const file = `${cacheFolder}/${io.hash(place).slice(0, 32)}-${key.slice(0, 2)}.run`;
  const known = memoIn(file, key, io);
  if (known !== undefined && answersTo(known.questions, io) === known.answers) {
    for (const [to, text] of known.said) io[to](text);
    return known.code;
  }
  const journal = journalOf(io);
  const code = await run(journal.io);
  const entries = journal.entries();
  if (entries !== undefined) {
    const memo = JSON.stringify({ ...entries, code } satisfies Memo);
    io.keep(file, [headOf(key, memo, io), '\n', memo]);
  }
  return code;
}

function headOf(key: string, memo: string, io: Io): string {
  return `${tool.name} ${tool.version} ${tool.digest} ${key} ${io.hash(memo)}`;
}

function memoIn(file: string, key: string, io: Io): Memo | undefined {
  const text = new TextDecoder().decode(io.kept(file));
  const end = text.indexOf('\n');
  const memo = text.slice(end + 1);
  return end > 0 && text.slice(0, end) === headOf(key, memo, io) ? JSON.parse(memo) : undefined;
}
