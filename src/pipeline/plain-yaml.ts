import type { PlainText, Stop } from './parsed.ts';
import type { Cursor, Notes } from './plain-cursor.ts';
import { beyond, enter, firstLine, nextLine, passesLine, spaces, take, takes } from './plain-cursor.ts';
import { resolved, unquoted } from './plain-words.ts';

/**
 * Reads the part of YAML 1.2 that proposals are written in, some thirty times as fast as the full parser: block and
 * flow collections, plain and quoted texts, folded and literal ones, comments. It takes a text whole or not at all:
 * at whatever it is not sure of it stops and says where, and the full parser judges. A text begins at the first column;
 * a part of one may begin at another. Never throws.
 */
export function readPlain(text: string, notes?: Notes, column = 0): Pick<PlainText, 'data'> | Stop {
  const stranger = text.search(strange);
  if (stranger !== -1) return { stoppedAt: stranger };
  const cursor: Cursor = { text: text.endsWith('\n') ? text : `${text}\n`, notes, at: 0, column: -1, depth: 0 };
  try {
    firstLine(cursor);
    const data = cursor.column === column ? block(cursor, -1, cursor.at) : undefined;
    if (cursor.column === -1 && typeof data === 'object' && data !== null) return { data };
  } catch {
    // Beyond this reader, or a line so long that a pattern gave up on it.
  }
  return { stoppedAt: Math.min(cursor.at, text.length) };
}

/** Tabs, control characters, line breaks that are none in YAML 1.2, and a byte-order mark. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const strange = /[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\ufeff]|\r(?!\n)/;

/** The parser takes no key of more than 1,024 characters. */
const longestKey = 1000;
const plainKey = /\w[\w./-]{0,99}:(?=[ \r\n])/y;
const colon = /:(?=[ \r\n])/y;

/** Plain texts on one line, without the spaces behind them. Each begins with what begins nothing else. */
const plainInBlock =
  /(?:-?\.?\w|\.\.?(?=[/ \r\n])|[^-\s.!"#%&'*,:>?@[\]`{|}])[^ :\r\n]*(?:(?: +(?![ #\r\n])|:(?![ \r\n]))[^ :\r\n]*)*/y;
const plainInFlow =
  /(?:-?\.?\w|\.\.?(?=[/ \r\n,\]}])|[^-\s.!"#%&'*,:>?@[\]`{|}])[^ :\r\n,[\]{}]*(?:(?: +(?![ #\r\n,[\]{}])|:(?![ \r\n,[\]{}]))[^ :\r\n,[\]{}]*)*/y;

/** The escapes that JSON has too, and means the same by. */
const doubleQuoted = /"[^"\\\r\n]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\r\n]*)*"/y;
const singleQuoted = /'[^'\r\n]*(?:''[^'\r\n]*)*'/y;

/** A comment that has a line of its own. */
const commentLine = /\n *#/;

const longHead = /[|>]-?\r?\n/y;
const longLine = /[^ \r\n][^\r\n]*/y;
const lineBreaks = /(?:\r?\n)+/y;

/** What begins at the column of the cursor, below something at the column of its parent, up to the line after it. */
function block(cursor: Cursor, parent: number, behindParent: number): unknown {
  if (isEntry(cursor)) return blockList(cursor, cursor.column);
  const key = keyOf(cursor, cursor.depth + 1);
  if (key !== undefined) return blockMap(cursor, cursor.column, key);
  // Behind such a comment, the full parser may take the lines after a plain text for a part of it.
  if (commentLine.test(cursor.text.slice(behindParent, cursor.at))) throw beyond;
  return blockValue(cursor, parent);
}

function isEntry({ text, at }: Cursor): boolean {
  const next = text[at + 1];
  return text[at] === '-' && (next === ' ' || next === '\n' || next === '\r');
}

function blockList(cursor: Cursor, column: number): unknown[] {
  enter(cursor);
  const entries: unknown[] = [];
  do {
    cursor.notes?.entry(cursor.depth, cursor.at, cursor.at);
    cursor.at += 1;
    entries.push(valueBehind(cursor, column, false));
  } while (cursor.column === column && isEntry(cursor));
  if (cursor.column > column) throw beyond;
  cursor.depth -= 1;
  return entries;
}

function blockMap(cursor: Cursor, column: number, first: string): Record<string, unknown> {
  enter(cursor);
  const map: Record<string, unknown> = {};
  let key: string | undefined = first;
  do {
    assertNew(map, key);
    map[key] = valueBehind(cursor, column, true);
    key = cursor.column === column ? keyOf(cursor, cursor.depth) : undefined;
  } while (key !== undefined);
  if (cursor.column >= column) throw beyond;
  cursor.depth -= 1;
  return map;
}

/**
 * What every object has, such as `__proto__`, is no key for this reader. No value is undefined; and the engine is far
 * quicker to read what is not there than to say that it is not.
 */
function assertNew(map: Record<string, unknown>, key: string): void {
  if (map[key] !== undefined) throw beyond;
}

/** The key that stands here with its colon, in a map of this depth. */
function keyOf(cursor: Cursor, depth: number): string | undefined {
  const { text, at } = cursor;
  const key = takes(cursor, plainKey) ? text.slice(at, cursor.at - 1) : quotedKey(cursor);
  if (key !== undefined) cursor.notes?.entry(depth, at, cursor.at - 1);
  return key;
}

function quotedKey(cursor: Cursor): string | undefined {
  const { text, at } = cursor;
  if (!isQuote(text[at])) return undefined;
  const key = quoted(cursor);
  if (cursor.at - at < longestKey && takes(cursor, colon)) return key;
  cursor.at = at;
  return undefined;
}

function isQuote(character: string | undefined): boolean {
  return character === '"' || character === "'";
}

/** What stands behind the colon of a key or the dash of an entry, or below them. */
function valueBehind(cursor: Cursor, column: number, isInMap: boolean): unknown {
  const width = spaces(cursor);
  const { at } = cursor;
  if (passesLine(cursor)) {
    // A list may begin right below its key.
    const isBelow = cursor.column > column || (isInMap && cursor.column === column && isEntry(cursor));
    if (isBelow) return block(cursor, column, at);
    cursor.notes?.value(cursor.depth, at, at);
    return null;
  }
  if (isInMap) return blockValue(cursor, column);
  cursor.column = column + 1 + width;
  return block(cursor, column, at);
}

/** A value that is no block collection, up to the line after it. */
function blockValue(cursor: Cursor, parent: number): unknown {
  const first = cursor.text[cursor.at];
  if (first === '|' || first === '>') return longText(cursor, parent);
  if (first !== '{' && first !== '[' && !isQuote(first)) return plainText(cursor, parent);
  const value = flowValue(cursor, parent);
  nextLine(cursor);
  return value;
}

/** A plain text; lines that are indented more than its parent carry it on. */
function plainText(cursor: Cursor, parent: number): unknown {
  const from = cursor.at;
  let words = take(cursor, plainInBlock);
  for (;;) {
    const { text, at } = cursor;
    nextLine(cursor);
    if (cursor.column <= parent) {
      cursor.notes?.value(cursor.depth, from, at);
      return resolved(words);
    }
    const between = text.slice(at, cursor.at);
    if (between.includes('#')) throw beyond;
    words += folded(breaksIn(between)) + take(cursor, plainInBlock);
  }
}

function breaksIn(between: string): number {
  return between.split('\n').length - 1;
}

/** A line break between two lines of a folded text is a space; the empty lines between them are line breaks. */
function folded(breaks: number): string {
  return breaks === 1 ? ' ' : '\n'.repeat(breaks - 1);
}

/** A text after `>` or `|`: all lines are indented as the first is; those of a literal text may be indented more. */
function longText(cursor: Cursor, parent: number): string {
  const from = cursor.at;
  const head = take(cursor, longHead);
  const isFolded = head.startsWith('>');
  const indent = spaces(cursor);
  if (indent <= parent) throw beyond;
  let words = take(cursor, longLine);
  for (;;) {
    const end = cursor.at;
    const breaks = breaksIn(take(cursor, lineBreaks));
    const more = spaces(cursor) - indent;
    if (takes(cursor, lineBreaks)) throw beyond;
    if (more < 0) {
      cursor.notes?.value(cursor.depth, from, cursor.text.indexOf('\n', end) + 1);
      cursor.at = end;
      nextLine(cursor);
      return head.includes('-') ? words : `${words}\n`;
    }
    if (isFolded && more > 0) throw beyond;
    words += isFolded ? folded(breaks) : '\n'.repeat(breaks) + ' '.repeat(more);
    words += take(cursor, longLine);
  }
}

function flowValue(cursor: Cursor, parent: number): unknown {
  const from = cursor.at;
  const first = cursor.text[from];
  let value: unknown;
  if (isQuote(first)) value = quoted(cursor);
  else if (first === '{') value = flowMap(cursor, parent);
  else value = first === '[' ? flowList(cursor, parent) : resolved(take(cursor, plainInFlow));
  cursor.notes?.value(cursor.depth, from, cursor.at);
  return value;
}

function flowMap(cursor: Cursor, parent: number): Record<string, unknown> {
  const map: Record<string, unknown> = {};
  flowEntries(cursor, parent, '}', () => {
    const key = keyOf(cursor, cursor.depth);
    if (key === undefined) throw beyond;
    assertNew(map, key);
    passGap(cursor, parent);
    map[key] = flowValue(cursor, parent);
  });
  return map;
}

function flowList(cursor: Cursor, parent: number): unknown[] {
  const entries: unknown[] = [];
  flowEntries(cursor, parent, ']', () => {
    cursor.notes?.entry(cursor.depth, cursor.at, cursor.at);
    entries.push(flowValue(cursor, parent));
  });
  return entries;
}

function flowEntries(cursor: Cursor, parent: number, close: string, read: () => void): void {
  enter(cursor);
  cursor.at += 1;
  passGap(cursor, parent);
  while (cursor.text[cursor.at] !== close) {
    read();
    passGap(cursor, parent);
    const next = cursor.text[cursor.at];
    if (next === close) break;
    if (next !== ',') throw beyond;
    cursor.at += 1;
    passGap(cursor, parent);
  }
  cursor.at += 1;
  cursor.depth -= 1;
}

/**
 * Passes spaces, comments and line breaks inside a flow collection, whose lines are indented more than its parent. The
 * full parser refuses some comments that are not indented.
 */
function passGap(cursor: Cursor, parent: number): void {
  const { text, at } = cursor;
  if (!passesLine(cursor)) spaces(cursor);
  else if (cursor.column <= parent || text.slice(at, cursor.at).includes('\n#')) throw beyond;
}

function quoted(cursor: Cursor): string {
  return unquoted(take(cursor, cursor.text[cursor.at] === "'" ? singleQuoted : doubleQuoted));
}
