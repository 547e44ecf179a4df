import type { Io } from '../world/io.ts';

/** A pattern of names, taken apart before its first wildcard. */
export interface Glob {
  /** The folder, or the only name, that stands before the first wildcard. */
  readonly base: string;
  /** What the names below the base have to be like; none where there is no wildcard. */
  readonly parts: readonly Part[];
  /** Whether it says nothing of the names of files: its last part is `*` or `**`. */
  readonly isOpen: boolean;
}

/** Whether a name is like a part of a pattern; `many` stands for any number of names, or of characters. */
type Part = typeof many | ((name: string) => boolean);

const many = Symbol('any number');

/**
 * Takes a pattern without braces apart. `*` is any text, `?` any character, `[a-z]` and `[!a-z]` one of some or none of
 * them, `**` any number of folders, and `\` takes the wildcard after it as a character. A name that exists is itself,
 * whatever characters it has.
 */
export function globOf(pattern: string, io: Io): Glob {
  const names = pattern.split('/');
  let base = '';
  let at = 0;
  for (const name of names) {
    const literal = io.exists(base + name) ? name : hasWildcard(name) ? undefined : unescaped(name);
    if (literal === undefined) break;
    base += `${literal}/`;
    at++;
  }
  const rest = names.slice(at);
  return {
    base: base === '' ? '.' : base.length > 1 ? base.slice(0, -1) : base,
    parts: rest.map((name) => (name === '**' ? many : partOf(name))),
    isOpen: /^\*+$/.test(rest.at(-1) ?? ''),
  };
}

/** Whether the names that lead from the base to a thing are like the pattern. */
export function fits({ parts }: Glob, trail: readonly string[]): boolean {
  return follows(parts, trail);
}

/** Whether something in the folder that the names lead to may be; that those above it lead on is taken as known. */
export function leadsOn({ parts }: Glob, trail: readonly string[]): boolean {
  const open = parts.indexOf(many);
  if (open !== -1 && open < trail.length) return true;
  const part = parts[trail.length - 1];
  return part !== undefined && part !== many && part(trail.at(-1) ?? '');
}

/** The patterns that one with braces stands for: `{north,south}/*` is `north/*` and `south/*`. */
export function* withoutBraces(pattern: string): Generator<string> {
  for (let at = 0; at < pattern.length; at++) {
    if (pattern[at] === '\\') at++;
    else if (pattern[at] === '{') {
      const { end, choices } = bracesAt(pattern, at);
      if (end === undefined || choices.length < 2) continue;
      for (const choice of choices) yield* withoutBraces(pattern.slice(0, at) + choice + pattern.slice(end + 1));
      return;
    }
  }
  yield pattern;
}

/** The choices between a brace and the one that closes it, with the place of that. */
function bracesAt(pattern: string, start: number): { end: number | undefined; choices: string[] } {
  const choices: string[] = [];
  let depth = 0;
  let from = start + 1;
  for (let at = start; at < pattern.length; at++) {
    const char = pattern[at];
    if (char === '\\') at++;
    else if (char === '{') depth++;
    else if (char === '}') depth--;
    if ((char === ',' && depth === 1) || depth === 0) {
      choices.push(pattern.slice(from, at));
      from = at + 1;
    }
    if (depth === 0) return { end: at, choices };
  }
  return { end: undefined, choices };
}

function hasWildcard(name: string): boolean {
  return /[*?[{]/.test(name.replace(/\\./gs, ''));
}

function unescaped(name: string): string {
  return name.replace(/\\(.)/gs, '$1');
}

function partOf(pattern: string): Part {
  const parts = charactersOf([...pattern]);
  return (name) => follows(parts, [...name]);
}

function charactersOf(chars: readonly string[]): Part[] {
  const parts: Part[] = [];
  for (let at = 0; at < chars.length; at++) {
    const char = chars[at] ?? '';
    const end = char === '[' ? endOfSet(chars, at) : undefined;
    if (char === '*') parts.push(many);
    else if (char === '?') parts.push(() => true);
    else if (end !== undefined) {
      parts.push(setOf(chars.slice(at + 1, end)));
      at = end;
    } else {
      const own = char === '\\' ? (chars[++at] ?? char) : char;
      parts.push((other) => other === own);
    }
  }
  return parts;
}

/** Where the set that begins at a bracket ends. A bracket that closes it at once is one of its characters. */
function endOfSet(chars: readonly string[], start: number): number | undefined {
  const first = isNegation(chars[start + 1]) ? start + 2 : start + 1;
  for (let at = first; at < chars.length; at++) {
    if (chars[at] === '\\') at++;
    else if (chars[at] === ']' && at > first) return at;
  }
  return undefined;
}

function setOf(chars: readonly string[]): Part {
  const isNegative = isNegation(chars[0]);
  const members: (readonly [from: string, to: string])[] = [];
  const rest = isNegative ? chars.slice(1) : [...chars];
  while (rest.length > 0) {
    const from = memberOf(rest);
    const isRange = rest[0] === '-' && rest.length > 1;
    members.push([from, isRange && rest.shift() !== undefined ? memberOf(rest) : from]);
  }
  const order = (char: string): number => char.codePointAt(0) ?? -1;
  return (char) => members.some(([from, to]) => order(from) <= order(char) && order(char) <= order(to)) !== isNegative;
}

/** Takes the next character of a set away. */
function memberOf(rest: string[]): string {
  const char = rest.shift() ?? '';
  return char === '\\' ? (rest.shift() ?? char) : char;
}

function isNegation(char: string | undefined): boolean {
  return char === '!' || char === '^';
}

/**
 * Whether things come in the order that parts ask for. Only the last `many` is ever tried again, which is enough, and
 * takes no pattern longer than both lengths multiplied.
 */
function follows(parts: readonly Part[], things: readonly string[]): boolean {
  let part = 0;
  let again: { readonly part: number; at: number } | undefined;
  for (let at = 0; at < things.length; ) {
    const next = parts[part];
    if (next === many) {
      again = { part: ++part, at };
    } else if (next?.(things[at] ?? '')) {
      part++;
      at++;
    } else if (again !== undefined) {
      part = again.part;
      at = ++again.at;
    } else return false;
  }
  return parts.slice(part).every((each) => each === many);
}
