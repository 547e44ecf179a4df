import type { Pair, YAMLMap, YAMLSeq } from 'yaml';
import { isPair } from 'yaml';
import type { Path } from '../model/path.ts';
import { isEntry } from './data.ts';
import type { Edit } from './edit.ts';
import { columnOf, contentEnd, endOfLine, isNode, nextLine, pairEnd } from './places.ts';
import { asBlock, asFlow, asItem } from './render.ts';

/** What is known of a format: the order of the keys of an entry, and what is said above a new section of the file. */
export interface Layout {
  order(at: Path): readonly string[];
  /** A line of prose, without a hash. */
  heading(key: string): string | undefined;
}

interface Where {
  readonly text: string;
  readonly at: Path;
  readonly layout: Layout;
}

/** A new key of an entry, behind the one that comes before it in the format. */
export function* inMap(map: YAMLMap, key: string, value: unknown, where: Where): Generator<Edit[]> {
  const { text, at, layout } = where;
  const before = predecessor(map, key, layout.order(at));
  if (map.flow === true) {
    yield inFlow(map, `${key}: ${asFlow(value)}`, before, text);
    return;
  }
  const indent = columnOf(map);
  const lines = `${' '.repeat(indent)}${key}:${asBlock(value, indent)}`;
  if (before === undefined) return;
  const end = pairEnd(before, text);
  const heading = at.length === 0 && (isEntry(value) || Array.isArray(value)) ? layout.heading(key) : undefined;
  yield [below(text, end, lines, heading)];
  const flat = `${' '.repeat(indent)}${key}: ${asFlow(value)}`;
  yield [below(text, end, flat, heading)];
}

/** The key behind which another is put: the last of those before it in the format, else the last one there is. */
function predecessor(map: YAMLMap, key: string, order: readonly string[]): Pair | undefined {
  const rank = order.indexOf(key);
  const earlier = map.items.filter(({ key: other }) => {
    const place = isNode(other) && 'value' in other ? order.indexOf(String(other.value)) : -1;
    return place !== -1 && place < rank;
  });
  return earlier.at(-1) ?? map.items.at(-1);
}

/** Another entry at the end of a list. */
export function inSeq(list: YAMLSeq, value: unknown, text: string): Edit[] {
  const last = list.items.at(-1);
  if (list.flow === true) return inFlow(list, asFlow(value), last, text);
  const indent = columnOf(list);
  const end = isNode(last) ? contentEnd(last, text) : (list.range?.[1] ?? text.length);
  return [below(text, end, `${' '.repeat(indent)}${asItem(value, indent)}`)];
}

/** Something more in `[ ]` or `{ }`, behind what is there. */
export function inFlow(collection: YAMLMap | YAMLSeq, piece: string, before: unknown, text: string): Edit[] {
  const [from = 0, to = 0] = collection.range ?? [];
  if (collection.items.length === 0) return [{ from: from + 1, to: from + 1, text: piece }];
  const end = isPair(before) ? pairEnd(before, text) : isNode(before) ? contentEnd(before, text) : from + 1;
  const isLast = before === collection.items.at(-1);
  const comma = isLast ? /^\s*,/.exec(text.slice(end, to - 1))?.[0].length : undefined;
  if (comma !== undefined) return [inserted(end + comma, ` ${piece}`)];
  return [inserted(end, `, ${piece}`)];
}

/** Lines below the one that a place lies in; a heading makes them a section, with a blank line before it and after. */
function below(text: string, at: number, lines: string, heading?: string): Edit {
  const end = behindComments(text, endOfLine(text, at), lines.search(/\S/));
  if (heading === undefined) return inserted(end, `\n${lines}${end === text.length ? '\n' : ''}`);
  const next = text.slice(nextLine(text, end));
  const isTight = next !== '' && !/^[ \t]*\r?\n/.test(next);
  const tail = end === text.length ? '\n' : isTight ? '\n' : '';
  return inserted(end, `\n\n# ${heading}\n${lines}${tail}`);
}

/** The end of the last comment below a line that stands further in than a column: it is of what is above it. */
function behindComments(text: string, line: number, column: number): number {
  const comment = new RegExp(`(?:[ \\t]*\\r?\\n)* {${column + 1},}#`, 'y');
  for (let end = line; ; ) {
    comment.lastIndex = nextLine(text, end);
    if (!comment.test(text)) return end;
    end = endOfLine(text, comment.lastIndex);
  }
}

function inserted(at: number, put: string): Edit {
  return { from: at, to: at, text: put };
}
