import type { Path } from '../model/path.ts';
import type { Locate, PlainText, Stop } from './parsed.ts';
import { rangesOf } from './parsed.ts';
import { resolved, unquoted } from './plain-words.ts';
import { readPlain } from './plain-yaml.ts';

/** Reads a text with the plain reader. */
export function readPlaced(text: string): PlainText | Stop {
  const read = readPlain(text);
  return 'data' in read ? { data: read.data, locate: placesIn(text) } : read;
}

/**
 * The way from a path to its lines, for a text that the plain reader takes. The text is read once more, with the
 * places of everything in it, when the first place is asked for: most files are never asked. `column`: where it begins.
 */
export function placesIn(text: string, column = 0): Locate {
  const rangeAt = rangesOf(text);
  let marked: Marked | undefined;
  return (path, part = 'value') => {
    marked ??= markedText(text, column);
    return rangeAt(...placeOf(marked, entryAt(marked, path), part));
  };
}

/**
 * A text with marks wherever something stands; they are numbers, since a register has millions of places. A mark is
 * three: its level, where it begins and where it ends, and is known by the index of the first. In the value of an entry,
 * the entries of a collection lie two levels below it, and a text or what stands in brackets one level.
 */
interface Marked {
  readonly text: string;
  readonly marks: Int32Array;
  /** What is inside an entry, looked up once: an entry may have a hundred thousand. */
  readonly insides: Map<number, Inside>;
}

interface Inside {
  /** The marks of the entries, by key or by index. */
  readonly entries: ReadonlyMap<string | number, number>;
  /** The mark of the value; a collection in block style has none. */
  readonly value: number | undefined;
}

/** The text as a whole is an entry too. */
const root = 0;

function markedText(text: string, column: number): Marked {
  let marks = new Int32Array(3 * 1024);
  let end = root + 3;
  const mark = (level: number, from: number, to: number): void => {
    if (end === marks.length) {
      const wider = new Int32Array(2 * end);
      wider.set(marks);
      marks = wider;
    }
    marks[end] = level;
    marks[end + 1] = from;
    marks[end + 2] = to;
    end += 3;
  };
  const notes = {
    entry: (depth: number, from: number, to: number) => mark(2 * depth, from, to),
    value: (depth: number, from: number, to: number) => mark(2 * depth + 1, from, to),
  };
  readPlain(text, notes, column);
  return { text, marks: marks.subarray(0, end), insides: new Map() };
}

/** The entry that a path leads to, or the last on its way. */
function entryAt(marked: Marked, path: Path): number {
  let entry = root;
  for (const step of path) {
    const { entries } = insideOf(marked, entry);
    const next = entries.get(step) ?? entries.get(String(step));
    if (next === undefined) break;
    entry = next;
  }
  return entry;
}

function insideOf(marked: Marked, entry: number): Inside {
  const { marks, insides } = marked;
  const known = insides.get(entry);
  if (known !== undefined) return known;
  const level = levelOf(marked, entry);
  const entries = new Map<string | number, number>();
  let value: number | undefined;
  for (let mark = entry + 3; mark < marks.length && levelOf(marked, mark) > level; mark += 3) {
    if (levelOf(marked, mark) === level + 1) value = mark;
    if (levelOf(marked, mark) === level + 2) entries.set(keyOf(marked, mark) ?? entries.size, mark);
  }
  const inside = { entries, value };
  insides.set(entry, inside);
  return inside;
}

function levelOf({ marks }: Marked, mark: number): number {
  return marks[mark] ?? 0;
}

type Place = readonly [from: number, to: number];

function extentOf({ text, marks }: Marked, mark: number): Place {
  // A literal text ends behind its last line, whether that has an end or not.
  return [marks[mark + 1] ?? 0, Math.min(marks[mark + 2] ?? 0, text.length)];
}

function wordsOf(marked: Marked, mark: number): string {
  return marked.text.slice(...extentOf(marked, mark));
}

function keyOf(marked: Marked, entry: number): string | undefined {
  const words = wordsOf(marked, entry);
  if (words === '') return undefined;
  return /^["']/.test(words) ? unquoted(words) : words;
}

/** A collection is pointed at by its key: a caret under forty lines helps nobody. So is nothing at all. */
function placeOf(marked: Marked, entry: number, part: 'key' | 'value'): Place {
  const { value } = insideOf(marked, entry);
  const hasKey = keyOf(marked, entry) !== undefined;
  const isText = value !== undefined && isSomething(wordsOf(marked, value));
  return hasKey && (part === 'key' || !isText) ? extentOf(marked, entry) : firstPlace(marked, entry);
}

function isSomething(words: string): boolean {
  return words !== '' && !/^[[{]/.test(words) && resolved(words) !== null;
}

/** Where a value stands; a collection in block style is shown by what comes first in it. */
function firstPlace(marked: Marked, entry: number): Place {
  const { value } = insideOf(marked, entry);
  if (value !== undefined) return extentOf(marked, value);
  const first = entry + 3;
  return keyOf(marked, first) === undefined ? firstPlace(marked, first) : extentOf(marked, first);
}
