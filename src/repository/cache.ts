import { tool } from '../tool.ts';
import type { Io } from '../world/io.ts';
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
  const used = new Map<string, Uint8Array>();
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
      const entries = [...used, ...others];
      const digest = io.digest();
      for (const piece of piecesOf(entries)) digest.add(piece);
      io.keep(file, [`${headOf(digest.end())}\n`, ...piecesOf(entries)]);
    },
  };
}

/** Keys are digests and entries JSON, which hold neither tab nor line break. */
function* piecesOf(entries: readonly [string, Uint8Array][]): Generator<string | Uint8Array> {
  for (const [key, entry] of entries) {
    yield `${key}\t`;
    yield entry;
    yield '\n';
  }
}

const lineFeed = 10;
const tab = 9;

function headOf(digest: string): string {
  return `${tool.name} ${tool.version} ${tool.digest} ${digest}`;
}

/** What an earlier run of this very program left. */
function entriesOf(file: string, io: Io): Map<string, Uint8Array> {
  const entries = new Map<string, Uint8Array>();
  const kept = io.kept(file);
  const end = kept?.indexOf(lineFeed) ?? -1;
  if (kept === undefined || end === -1) return entries;
  const text = new TextDecoder();
  if (text.decode(kept.subarray(0, end)) !== headOf(io.hash(kept.subarray(end + 1)))) return entries;
  for (let from = end + 1; from < kept.length; ) {
    const middle = kept.indexOf(tab, from);
    const to = kept.indexOf(lineFeed, from);
    entries.set(text.decode(kept.subarray(from, middle)), kept.subarray(middle + 1, to));
    from = to + 1;
  }
  return entries;
}
