/** How deep collections may lie in one another; nothing in a proposal lies deeper than ten levels. */
const deepest = 60;

interface Cursor {
  /** The text with a line break of ours before and after it, so that every line has two. */
  readonly text: string;
  at: number;
  /** How far what stands here is indented, where a line or an entry begins; -1 at the end of the text. */
  column: number;
  depth: number;
}

/** Thrown where the text is beyond this reader. */
const beyond = new Error('beyond the plain reader');

/**
 * Reads the part of YAML 1.2 that proposals are written in, some thirty times as fast as the full parser: block and
 * flow collections, plain and quoted texts, folded and literal ones, comments. It takes a text whole or not at all:
 * whatever it is not sure of is undefined, and the full parser judges. Never throws.
 */
export function readPlain(text: string): { readonly data: unknown } | undefined {
  if (strange.test(text)) return undefined;
  const cursor: Cursor = { text: `\n${text}\n`, at: 0, column: -1, depth: 0 };
  try {
    nextLine(cursor);
    const { column } = cursor;
    const data = column === 0 ? block(cursor, -1) : undefined;
    return cursor.column === -1 && typeof data === 'object' && data !== null ? { data } : undefined;
  } catch {
    // Beyond this reader, or a line so long that a pattern gave up on it.
    return undefined;
  }
}

/** Tabs, control characters, line breaks that are none in YAML 1.2, and a byte-order mark. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const strange = /[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\ufeff]|\r(?!\n)/;

/** The rest of a line after a value, the lines without content behind it, and the indentation of the next. */
const gap = / *(?: #.*)?\r?\n(?: *(?:#.*)?\r?\n)* */y;

/** The parser takes no key of more than 1,024 characters. */
const longestKey = 1000;
const plainKey = /\w[\w./-]{0,99}:(?=[ \r\n])/y;
const colon = /:(?=[ \r\n])/y;

/** Plain texts on one line, without the spaces behind them. Each begins with what begins nothing else. */
const plainInBlock = /(?:-?\.?\w|[^-\s.!"#%&'*,:>?@[\]`{|}])[^ :\r\n]*(?:(?: +(?![ #\r\n])|:(?![ \r\n]))[^ :\r\n]*)*/y;
const plainInFlow =
  /(?:-?\.?\w|[^-\s.!"#%&'*,:>?@[\]`{|}])[^ :\r\n,[\]{}]*(?:(?: +(?![ #\r\n,[\]{}])|:(?![ \r\n,[\]{}]))[^ :\r\n,[\]{}]*)*/y;

/** The escapes that JSON has too, and means the same by. */
const doubleQuoted = /"[^"\\\r\n]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\r\n]*)*"/y;
const singleQuoted = /'[^'\r\n]*(?:''[^'\r\n]*)*'/y;

const longHead = /[|>]-?\r?\n/y;
const longLine = /[^ \r\n][^\r\n]*/y;
const lineBreaks = /(?:\r?\n)+/y;

function takes(cursor: Cursor, pattern: RegExp): boolean {
  pattern.lastIndex = cursor.at;
  if (!pattern.test(cursor.text)) return false;
  cursor.at = pattern.lastIndex;
  return true;
}

function take(cursor: Cursor, pattern: RegExp): string {
  const from = cursor.at;
  if (!takes(cursor, pattern)) throw beyond;
  return cursor.text.slice(from, cursor.at);
}

/** Passes the spaces that stand here, and says how many there are. */
function spaces(cursor: Cursor): number {
  const from = cursor.at;
  while (cursor.text[cursor.at] === ' ') cursor.at += 1;
  return cursor.at - from;
}

/** Goes on to the next line that has content, if this one has no more. */
function passesLine(cursor: Cursor): boolean {
  if (!takes(cursor, gap)) return false;
  const { text, at } = cursor;
  cursor.column = at === text.length ? -1 : at - 1 - text.lastIndexOf('\n', at - 1);
  return true;
}

function nextLine(cursor: Cursor): void {
  if (!passesLine(cursor)) throw beyond;
}

function enter(cursor: Cursor): void {
  cursor.depth += 1;
  if (cursor.depth > deepest) throw beyond;
}

/** What begins at the column of the cursor, below something at the column of its parent, up to the line after it. */
function block(cursor: Cursor, parent: number): unknown {
  if (isEntry(cursor)) return blockList(cursor, cursor.column);
  const key = keyOf(cursor);
  return key === undefined ? blockValue(cursor, parent) : blockMap(cursor, cursor.column, key);
}

function isEntry({ text, at }: Cursor): boolean {
  const next = text[at + 1];
  return text[at] === '-' && (next === ' ' || next === '\n' || next === '\r');
}

function blockList(cursor: Cursor, column: number): unknown[] {
  enter(cursor);
  const entries: unknown[] = [];
  do {
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
    put(map, key, valueBehind(cursor, column, true));
    key = cursor.column === column ? keyOf(cursor) : undefined;
  } while (key !== undefined);
  if (cursor.column >= column) throw beyond;
  cursor.depth -= 1;
  return map;
}

function put(map: Record<string, unknown>, key: string, value: unknown): void {
  if (key === '__proto__' || Object.hasOwn(map, key)) throw beyond;
  map[key] = value;
}

/** The key that stands here with its colon. */
function keyOf(cursor: Cursor): string | undefined {
  const { text, at } = cursor;
  if (takes(cursor, plainKey)) return text.slice(at, cursor.at - 1);
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
  if (passesLine(cursor)) {
    // A list may begin right below its key.
    const isBelow = cursor.column > column || (isInMap && cursor.column === column && isEntry(cursor));
    return isBelow ? block(cursor, column) : null;
  }
  const width = spaces(cursor);
  if (isInMap) return blockValue(cursor, column);
  cursor.column = column + 1 + width;
  return block(cursor, column);
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
  let words = take(cursor, plainInBlock);
  for (;;) {
    const { text, at } = cursor;
    nextLine(cursor);
    if (cursor.column <= parent) return resolved(words);
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
  const head = take(cursor, longHead);
  const isFolded = head.startsWith('>');
  const indent = spaces(cursor);
  if (indent <= parent) throw beyond;
  let words = take(cursor, longLine);
  for (;;) {
    const end = cursor.at;
    const breaks = breaksIn(take(cursor, lineBreaks));
    const more = spaces(cursor) - indent;
    if (more < 0) {
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
  const first = cursor.text[cursor.at];
  if (isQuote(first)) return quoted(cursor);
  if (first === '{') return flowMap(cursor, parent);
  return first === '[' ? flowList(cursor, parent) : resolved(take(cursor, plainInFlow));
}

function flowMap(cursor: Cursor, parent: number): Record<string, unknown> {
  const map: Record<string, unknown> = {};
  flowEntries(cursor, parent, '}', () => {
    const key = keyOf(cursor);
    if (key === undefined) throw beyond;
    passGap(cursor, parent);
    put(map, key, flowValue(cursor, parent));
  });
  return map;
}

function flowList(cursor: Cursor, parent: number): unknown[] {
  const entries: unknown[] = [];
  flowEntries(cursor, parent, ']', () => entries.push(flowValue(cursor, parent)));
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

/** Passes spaces, comments and line breaks inside a flow collection, whose lines are indented more than its parent. */
function passGap(cursor: Cursor, parent: number): void {
  if (!passesLine(cursor)) spaces(cursor);
  else if (cursor.column <= parent) throw beyond;
}

function quoted(cursor: Cursor): string {
  if (cursor.text[cursor.at] === "'") return take(cursor, singleQuoted).slice(1, -1).replaceAll("''", "'");
  const text = take(cursor, doubleQuoted);
  return text.includes('\\') ? String(JSON.parse(text)) : text.slice(1, -1);
}

const special = /^[-+.\d~NnTtFf]/;
const decimal = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/;
const otherInteger = /^0(?:o[0-7]+|x[\da-fA-F]+)$/;
const boolean = /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/;
const nothing = /^(?:~|[Nn]ull|NULL)$/;
const infinite = /^[-+]?\.(?:inf|Inf|INF)$/;
const notANumber = /^\.(?:nan|NaN|NAN)$/;

/** What a plain text stands for in the core schema of YAML 1.2. */
function resolved(words: string): unknown {
  if (!special.test(words)) return words;
  if (decimal.test(words)) return Number(words);
  if (boolean.test(words)) return /^t/i.test(words);
  if (nothing.test(words)) return null;
  if (otherInteger.test(words)) return Number.parseInt(words.slice(2), words.startsWith('0o') ? 8 : 16);
  if (infinite.test(words)) return words.startsWith('-') ? -Infinity : Infinity;
  return notANumber.test(words) ? NaN : words;
}
