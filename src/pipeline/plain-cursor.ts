/** Is told where things stand, by the depth of the collection that they belong to; the whole text has none. */
export interface Notes {
  /** The key of an entry, or the place of its dash or comma, which has no extent. */
  entry(depth: number, from: number, to: number): void;
  /** What the last entry of this depth holds, if it is no block collection: a text, or what stands in brackets. */
  value(depth: number, from: number, to: number): void;
}

/** How far the reader has come. */
export interface Cursor {
  /** The text, with a line break of ours if its last line has none. */
  readonly text: string;
  readonly notes: Notes | undefined;
  at: number;
  /** How far what stands here is indented, where a line or an entry begins; -1 at the end of the text. */
  column: number;
  depth: number;
}

/** Thrown where the text is beyond this reader. */
export const beyond = new Error('beyond the plain reader');

/** The lines without content, and the indentation of the next. */
const emptyLines = /(?: *(?:#.*)?\r?\n)* */y;
/** The same behind a value and the spaces after it, with the rest of its line. */
const gap = new RegExp(` *(?:(?<= )#.*)?\\r?\\n${emptyLines.source}`, 'y');

/** How deep collections may lie in one another; nothing in a proposal lies deeper than ten levels. */
const deepest = 60;

/** Passes what the pattern matches here, if it does. */
export function takes(cursor: Cursor, pattern: RegExp): boolean {
  pattern.lastIndex = cursor.at;
  if (!pattern.test(cursor.text)) return false;
  cursor.at = pattern.lastIndex;
  return true;
}

/** Gives what the pattern matches here; throws where it does not. */
export function take(cursor: Cursor, pattern: RegExp): string {
  const from = cursor.at;
  if (!takes(cursor, pattern)) throw beyond;
  return cursor.text.slice(from, cursor.at);
}

/** Passes the spaces that stand here, and says how many there are. */
export function spaces(cursor: Cursor): number {
  const { text, at } = cursor;
  let end = at;
  while (text.charCodeAt(end) === space) end += 1;
  cursor.at = end;
  return end - at;
}

const space = 0x20;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const hash = 0x23;

/** Whether content begins with a character: it is no space, no end of a line, and begins no comment. */
function isContent(code: number): boolean {
  return code !== space && code !== hash && code !== lineFeed && code !== carriageReturn;
}

/** Goes to the first line that has content. */
export function firstLine(cursor: Cursor): void {
  takes(cursor, emptyLines);
  beginLine(cursor);
}

/** Goes on to the next line that has content, if this one has no more. */
export function passesLine(cursor: Cursor): boolean {
  const { text, at } = cursor;
  const here = text.charCodeAt(at);
  if (isContent(here)) return false;
  // Most lines follow at once upon the one before, and to see that takes a tenth of what the pattern takes.
  if (here === lineFeed) {
    let next = at + 1;
    while (text.charCodeAt(next) === space) next += 1;
    if (next < text.length && isContent(text.charCodeAt(next))) {
      cursor.at = next;
      cursor.column = next - at - 1;
      return true;
    }
  }
  if (!takes(cursor, gap)) return false;
  beginLine(cursor);
  return true;
}

function beginLine(cursor: Cursor): void {
  const { text, at } = cursor;
  cursor.column = at === text.length ? -1 : at - 1 - text.lastIndexOf('\n', at - 1);
}

/** The same; throws if there is more on this line. */
export function nextLine(cursor: Cursor): void {
  if (!passesLine(cursor)) throw beyond;
}

/** Goes one collection deeper; throws where that is too deep. */
export function enter(cursor: Cursor): void {
  cursor.depth += 1;
  if (cursor.depth > deepest) throw beyond;
}
