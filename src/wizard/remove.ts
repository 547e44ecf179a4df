import type { Document, Node, YAMLMap, YAMLSeq } from 'yaml';
import { isMap, isSeq } from 'yaml';
import type { Path } from '../model/path.ts';
import type { Edit } from './edit.ts';
import { contentEnd, isNode, nextLine, pairEnd, startOf, startOfLine } from './places.ts';

/** What takes out what stands at a path; an entry or list that would be empty goes with it. */
export function removal(document: Document, text: string, path: Path): Edit | undefined {
  const parent = nodeAt(document, path.slice(0, -1));
  const step = path.at(-1);
  if (step === undefined || !(isMap(parent) || isSeq(parent))) return undefined;
  const places = isMap(parent) ? pairsOf(parent, text) : itemsOf(parent, text);
  const index = isMap(parent) ? parent.items.findIndex(({ key }) => keyOf(key) === String(step)) : Number(step);
  const own = places[index];
  if (own === undefined) return undefined;
  if (places.length === 1) return path.length > 1 ? removal(document, text, path.slice(0, -1)) : undefined;
  const [before, after] = [places[index - 1], places[index + 1]];
  if (parent.flow === true) {
    return before !== undefined ? cut(before.to, own.to) : after === undefined ? undefined : cut(own.from, after.from);
  }
  const line = startOfLine(text, own.from);
  const isAlone =
    /^[ \t]*-?[ \t]*$/.test(text.slice(line, own.from)) && (isSeq(parent) || !text.slice(line, own.from).includes('-'));
  if (isAlone) return cut(line, nextLine(text, own.to));
  return after === undefined ? undefined : cut(own.from, after.from);
}

interface Extent {
  readonly from: number;
  readonly to: number;
}

function pairsOf(map: YAMLMap, text: string): Extent[] {
  return map.items.map((pair) => ({ from: startOf(pair.key), to: pairEnd(pair, text) }));
}

function itemsOf(list: YAMLSeq, text: string): Extent[] {
  return list.items.map((item) => ({ from: startOf(item), to: isNode(item) ? contentEnd(item, text) : startOf(item) }));
}

function cut(from: number, to: number): Edit {
  return { from, to, text: '' };
}

function nodeAt(document: Document, path: Path): Node | undefined {
  let node: unknown = document.contents;
  for (const step of path) {
    if (isMap(node)) node = node.items.find(({ key }) => keyOf(key) === String(step))?.value;
    else if (isSeq(node)) node = node.items[Number(step)];
    else return undefined;
  }
  return isNode(node) ? node : undefined;
}

function keyOf(key: unknown): unknown {
  return isNode(key) && 'value' in key ? key.value : undefined;
}
