import type { LineCounter } from 'yaml';
import type { Path } from '../model/path.ts';
import type { Position, Range } from '../model/source.ts';
import type { Trouble } from '../model/trouble.ts';

/** Where a path stands in the text; a path that leads nowhere gives its nearest ancestor. */
export type Locate = (path: Path, part?: 'key' | 'value') => Range;

/** A text as data, with the way back to its lines. */
export interface Parsed {
  readonly data: unknown;
  readonly locate: Locate;
  readonly troubles: readonly Trouble[];
  /** False where the structure of the text is uncertain, so that nothing more can be said of it. */
  readonly readable: boolean;
}

/** A text that the plain reader took, with the way back to its lines. */
export interface PlainText {
  readonly data: unknown;
  readonly locate: Locate;
}

/** Where the plain reader stopped. */
export interface Stop {
  readonly stoppedAt: number;
}

/** What a file is to be, as far as reading its text goes. */
export interface Genre {
  /** A proposal, a register. */
  readonly noun: string;
  /** The longest text that is read, in UTF-16 units. */
  readonly longest: number;
  /** What to do with a longer one. */
  readonly shorten: string;
  /** The longest text that may be any YAML, where that is less, and what is wrong with a longer one: the full parser needs much memory. */
  readonly unlessPlain?: { readonly longest: number; readonly message: string; readonly shorten: string };
  /** What to write into an empty one. */
  readonly begin: string;
  /** How a plain text is read, where it is not read at once. */
  readonly read?: (text: string) => PlainText | Stop;
}

const start: Position = { line: 1, column: 1 };
const wholeFile: Range = { start, end: start };

export type RangeAt = (from: number, to: number) => Range;

/** What comes of a text that cannot be read. */
export function unreadable(troubles: readonly Trouble[]): Parsed {
  return { data: undefined, locate: () => wholeFile, troubles, readable: false };
}

/** Trouble with a text as a whole, or at a place that no path leads to. */
export function about(kind: Trouble['kind'], message: string, hint: string, range = wholeFile): Trouble {
  return { kind, message, hint, path: [], range };
}

/** The places of a text by their offsets. Its lines are counted when the first place is asked for. */
export function rangesOf(text: string): RangeAt {
  let lines: readonly number[] | undefined;
  const positionAt = (offset: number): Position => {
    lines ??= beginningsOfLines(text);
    const line = lineAt(lines, offset);
    return { line, column: offset - (lines[line - 1] ?? 0) + 1 };
  };
  return (from, to) => ({ start: positionAt(from), end: positionAt(to) });
}

function beginningsOfLines(text: string): number[] {
  const lines: number[] = [];
  let at = 0;
  do {
    lines.push(at);
    at = text.indexOf('\n', at) + 1;
  } while (at > 0);
  return lines;
}

/** The number of the line that an offset lies in, by halving. */
function lineAt(lines: readonly number[], offset: number): number {
  let [first, behind] = [0, lines.length];
  while (behind - first > 1) {
    const middle = (first + behind) >> 1;
    if ((lines[middle] ?? 0) <= offset) first = middle;
    else behind = middle;
  }
  return behind;
}

export function position(lines: LineCounter, offset: number): Position {
  const { line, col } = lines.linePos(offset);
  return line === 0 ? start : { line, column: col };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/** The first control character that no text of ours may hold. */
export function* forbiddenCharacters(text: string, rangeAt: RangeAt): Generator<Trouble> {
  const at = text.search(forbidden);
  if (at === -1) return;
  const code = text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0');
  yield {
    kind: 'syntax',
    message: `A control character (U+${code}) stands in the text.`,
    hint: 'Delete it; it often comes with text pasted from another program.',
    path: [],
    range: rangeAt(at, at + 1),
  };
}
