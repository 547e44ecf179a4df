import type { Path } from '../model/path.ts';
import { pointer } from '../model/path.ts';
import { isEntry } from './data.ts';

/** An answer that cannot be written yet, because what it stands in lacks something. */
export interface Held {
  readonly at: Path;
  readonly value: unknown;
}

/** What a draft knows besides the file, so that it can be taken up where it was left. */
export interface Memory {
  /** Places that were asked, by their pointers: those left open are not asked again. */
  readonly asked: readonly string[];
  /** The places asked, in their order, for going back. */
  readonly history: readonly Path[];
  /** Places still to be asked one after the other, before anything else. */
  readonly walk: readonly Path[];
  readonly held: readonly Held[];
  /** The stage whose demands are asked for, where it is not the proposal’s own. */
  readonly horizon?: string;
  /** The principle that is being asked about. */
  readonly focus?: string;
}

export const noMemory: Memory = { asked: [], history: [], walk: [], held: [] };

const longestHistory = 500;

export function asText(memory: Memory): string {
  const history = memory.history.slice(-longestHistory);
  return `${JSON.stringify({ draft: 1, ...memory, history })}\n`;
}

/** What was remembered, as far as it can be read; what cannot is forgotten. */
export function fromText(text: string | undefined): Memory {
  const data = text === undefined ? undefined : parsed(text);
  if (!isEntry(data) || data['draft'] !== 1) return noMemory;
  const { asked, history, walk, held, horizon, focus } = data;
  return {
    asked: list(asked).filter((each) => typeof each === 'string'),
    history: list(history).filter(isPath),
    walk: list(walk).filter(isPath),
    held: list(held).flatMap((each) =>
      isEntry(each) && isPath(each['at']) ? [{ at: each['at'], value: each['value'] }] : [],
    ),
    ...(typeof horizon === 'string' ? { horizon } : {}),
    ...(typeof focus === 'string' ? { focus } : {}),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function list(data: unknown): unknown[] {
  return Array.isArray(data) ? data : [];
}

function isPath(data: unknown): data is Path {
  return Array.isArray(data) && data.every((step) => typeof step === 'string' || typeof step === 'number');
}

/** What is remembered without what lies at or below a place, whose entries may have moved. */
export function forgotten(memory: Memory, place: Path): Memory {
  const mark = pointer(place);
  const isBelow = (other: string): boolean => other === mark || other.startsWith(`${mark}/`);
  const keep = (path: Path): boolean => !isBelow(pointer(path));
  return {
    ...memory,
    asked: memory.asked.filter((each) => !isBelow(each)),
    history: memory.history.filter(keep),
    walk: memory.walk.filter(keep),
    held: memory.held.filter(({ at }) => keep(at)),
  };
}
