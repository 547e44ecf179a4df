import type { Io } from '../io.ts';
import { tool } from '../tool.ts';
import type { Memory } from './memory.ts';
import { forgetful } from './memory.ts';

/** A memory that is kept in a file between runs. */
export interface Cache extends Memory {
  /** Writes what this run made or used. What earlier runs left and nobody used for long is dropped. */
  save(): void;
}

/** Knows the keys of things and remembers none: for whoever makes what another one remembers. */
export function signing(io: Io): Memory {
  return {
    ...forgetful,
    sign: (content) => io.hash(content),
    key: (kind, content) => io.hash(`${kind} ${JSON.stringify(content())}`),
  };
}

/** Entries that a run did not use are kept, as many as it did use and a few more: another run may ask for other files. */
const spare = 100;

/**
 * The cache of a repository: one file in the folder of the user’s caches, named after the repository’s place. Its first
 * line says which program wrote it and what the digest of the rest is; a file of which that is not true is ignored, and
 * written anew. It is replaced whole, so two runs at once do no harm: one of them is remembered.
 */
export function cacheOf(repository: string, io: Io): Cache | undefined {
  const { cacheFolder } = io;
  if (cacheFolder === undefined || tool.digest === '') return undefined;
  const file = `${cacheFolder}/${io.hash(io.wholePath(repository)).slice(0, 32)}.cache`;
  const known = entriesOf(file, io);
  const used = new Map<string, string>();
  let isNew = false;
  return {
    ...signing(io),
    isEmpty: known.size === 0,
    recall(key) {
      const entry = used.get(key) ?? known.get(key);
      if (entry !== undefined) used.set(key, entry);
      return entry;
    },
    remember(key, made) {
      isNew = true;
      used.set(key, made);
    },
    save() {
      if (!isNew) return;
      const others = [...known].filter(([key]) => !used.has(key)).slice(0, used.size + spare);
      const lines = [...used, ...others].map(([key, entry]) => `${key}\t${entry}\n`);
      const text = lines.join('');
      io.keep(file, `${headOf(text, io)}\n${text}`);
    },
  };
}

function headOf(text: string, io: Io): string {
  return `${tool.name} ${tool.version} ${tool.digest} ${io.hash(text)}`;
}

/** What an earlier run of this very program left. Keys are digests and entries JSON, which hold neither tab nor line break. */
function entriesOf(file: string, io: Io): Map<string, string> {
  const kept = io.kept(file);
  const end = kept?.indexOf('\n') ?? -1;
  if (kept === undefined || end === -1) return new Map();
  const text = kept.slice(end + 1);
  if (kept.slice(0, end) !== headOf(text, io)) return new Map();
  return new Map(
    text
      .split('\n')
      .slice(0, -1)
      .map((line): [string, string] => {
        const tab = line.indexOf('\t');
        return [line.slice(0, tab), line.slice(tab + 1)];
      }),
  );
}
