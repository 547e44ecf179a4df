import type { Range } from '../model/source.ts';
import type { Locate, PlainText, Stop } from './parsed.ts';
import { rangesOf } from './parsed.ts';
import { placesIn, readPlaced } from './plain-places.ts';
import { readPlain } from './plain-yaml.ts';

/** What stands around the list, and an entry of it, are no longer than this: one that names all small areas of a country. */
const longestPart = 700_000;

/** As many different keys as its entries have, all together: the engine remembers each way in which they follow each other. */
const mostKeys = 1_000;

/**
 * Reads plain YAML of which the most is one list in block style, at the top below `key`. Each entry is read by itself and
 * given to `take`, which says whether to go on; so nothing of an entry has to be held that is not kept there. What comes
 * out has an empty list in its place, and the way back to the lines of the entries too. Never throws.
 */
export function readRows(text: string, key: string, take: (entry: unknown) => boolean): PlainText | Stop {
  const list = listBelow(text, key);
  if ('stoppedAt' in list) return list;
  const { from, to, indent } = list;
  const head = `${text.slice(0, list.at)}${key}: []\n`;
  if (head.length + text.length - to > longestPart) return { stoppedAt: to };
  const frame = readPlaced(head + text.slice(to));
  if (!('data' in frame)) return { stoppedAt: frame.stoppedAt < head.length ? frame.stoppedAt : to };

  const keys = new Set<string>();
  const bounds = [from];
  let start = from;
  for (const next of endsOfEntries(text, list)) {
    const read = next - start > longestPart ? { stoppedAt: 0 } : readPlain(text.slice(start, next), undefined, indent);
    if (!('data' in read)) return { stoppedAt: start + read.stoppedAt };
    const [entry, ...more] = Array.isArray(read.data) ? read.data : [];
    addKeys(entry, keys);
    if (entry === undefined || more.length > 0 || keys.size > mostKeys) return { stoppedAt: start };
    bounds.push(next);
    if (!take(entry)) break;
    start = next;
  }
  return { data: frame.data, locate: locator(text, key, { ...list, bounds }, frame.locate) };
}

/** A list in block style: where its key stands, where its lines begin and end, and how far its dashes are indented. */
interface List {
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly indent: number;
}

function listBelow(text: string, key: string): List | Stop {
  const opening = new RegExp(`^${key}: *(?:#.*)?\\r?\\n`, 'm').exec(text);
  if (opening === null) return { stoppedAt: Math.max(0, text.search(new RegExp(`^${key}:`, 'm'))) };
  const { index: at } = opening;
  const from = at + opening[0].length;
  const to = nextAt(text, /^[^\s#-]/gm, from);
  const dash = nextAt(text, /(?<=^ *)-(?=[ \r\n])/gm, from);
  return dash < to ? { at, from, to, indent: dash - text.lastIndexOf('\n', dash) - 1 } : { stoppedAt: from };
}

/** Where the entries end: each at the dash of the next, the last with the list. */
function* endsOfEntries(text: string, { from, to, indent }: List): Generator<number> {
  const entry = new RegExp(`^ {${indent}}-(?=[ \\r\\n])`, 'gm');
  for (let at = nextAt(text, entry, from); at < to; ) {
    at = Math.min(nextAt(text, entry, entry.lastIndex), to);
    yield at;
  }
}

/** Where the pattern matches next; the end of the text where it does not. */
function nextAt(text: string, pattern: RegExp, from: number): number {
  pattern.lastIndex = from;
  return pattern.exec(text)?.index ?? text.length;
}

function addKeys(value: unknown, keys: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) for (const key of Object.keys(value)) keys.add(key);
  for (const inside of Object.values(value)) addKeys(inside, keys);
}

function locator(
  text: string,
  key: string,
  { from, to, indent, bounds }: List & { readonly bounds: readonly number[] },
  around: Locate,
): Locate {
  const rangeAt = rangesOf(text);
  const lineOf = (offset: number): number => rangeAt(offset, offset).start.line;
  return ([first, row, ...rest], part) => {
    const [start, end] = first === key && typeof row === 'number' ? bounds.slice(row, row + 2) : [];
    if (start !== undefined && end !== undefined) {
      const entry = placesIn(text.slice(start, end), indent);
      return lower(entry([0, ...rest], part), lineOf(start) - 1);
    }
    const place = around(first === key ? [key] : [first, row, ...rest].filter((step) => step !== undefined), part);
    return place.start.line < lineOf(from) ? place : lower(place, lineOf(to) - lineOf(from));
  };
}

function lower({ start, end }: Range, lines: number): Range {
  return { start: { ...start, line: start.line + lines }, end: { ...end, line: end.line + lines } };
}
