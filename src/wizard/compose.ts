import type { Document, Node, YAMLMap, YAMLSeq } from 'yaml';
import { isMap, isSeq, parseDocument, visit } from 'yaml';
import type { Path } from '../model/path.ts';
import { isEntry, isSame, withoutValue, withValue } from './data.ts';
import type { Edit } from './edit.ts';
import { edited } from './edit.ts';
import type { Layout } from './insert.ts';
import { inFlow, inMap, inSeq } from './insert.ts';
import { colonOf, columnOf, extent, isEmpty, isNode } from './places.ts';
import { removal } from './remove.ts';
import { asBlock, asFlow } from './render.ts';

/**
 * The text with a value at a path, or undefined where it cannot be put there without changing something else. Nothing
 * is written anew but what was answered: comments, order, quotation marks and blank lines stay as they are. What comes
 * out is read again, by `reader`, and is right if it holds the old data with the one answer.
 */
export function withAnswer(
  text: string,
  path: Path,
  value: unknown,
  layout: Layout,
  reader: (text: string) => unknown = dataOf,
): string | undefined {
  const document = read(text);
  const expected = withValue(document.toJS(), path, value);
  for (const edits of ways(document, text, path, value, layout)) {
    const written = edited(text, edits);
    if (isSame(reader(written), expected)) return written;
  }
  const plain = withoutAliases(document, text);
  return plain === undefined ? undefined : withAnswer(plain, path, value, layout, reader);
}

/** The text without what stands at a path, or undefined where it cannot be taken out without changing something else. */
export function withoutAnswer(text: string, path: Path): string | undefined {
  const document = read(text);
  const expected = withoutValue(document.toJS(), path);
  const edit = removal(document, text, path);
  const written = edit === undefined ? undefined : edited(text, [edit]);
  if (written !== undefined && isSame(dataOf(written), expected)) return written;
  const plain = withoutAliases(document, text);
  return plain === undefined ? undefined : withoutAnswer(plain, path);
}

/** The data of a text; undefined where it is no YAML. */
export function dataOf(text: string): unknown {
  const document = parsed(text);
  try {
    return document.errors.length > 0 ? undefined : document.toJS();
  } catch {
    return undefined; // An alias that leads nowhere.
  }
}

/** Reads a text while nobody waits, so that it is known when an answer to it comes. */
export function prepare(text: string): void {
  read(text);
}

let last: { readonly text: string; readonly document: Document.Parsed } | undefined;

/** A text as it was last read: of a long one, reading takes longer than all the rest. */
function read(text: string): Document.Parsed {
  if (last?.text !== text) last = { text, document: parsed(text) };
  return last.document;
}

function parsed(text: string): Document.Parsed {
  return parseDocument(text, { keepSourceTokens: true, stringKeys: true, version: '1.2' });
}

/** The ways to write an answer, the most pleasant first. */
function* ways(document: Document, text: string, path: Path, value: unknown, layout: Layout): Generator<Edit[]> {
  const { node, depth, key, isIn } = deepest(document, path);
  const missing = path.slice(depth);
  const [step, ...rest] = missing;
  if (node === undefined) {
    yield [{ from: text.length, to: text.length, text: `${asKey(path, value)}\n` }];
  } else if (step === undefined) {
    yield* replacements(node, key, isIn, text, value);
  } else if (isMap(node)) {
    yield* inMap(node, String(step), withValue(undefined, rest, value), { text, at: path.slice(0, depth), layout });
  } else if (isSeq(node)) {
    const whole = withValue(undefined, rest, value);
    if (node.flow === true && node.items.length === 0) yield* filled(node, key, isIn, text, [whole]);
    yield inSeq(node, whole, text);
  } else {
    yield* filled(node, key, isIn, text, withValue(undefined, missing, value));
  }
}

function asKey([key, ...rest]: Path, value: unknown): string {
  return `${String(key)}:${asBlock(withValue(undefined, rest, value), 0)}`;
}

interface Place {
  /** What is there as far as the path leads: undefined for an empty text. */
  readonly node: Node | undefined;
  readonly depth: number;
  /** Its key, and what that is a key of. */
  readonly key: unknown;
  readonly isIn: YAMLMap | YAMLSeq | undefined;
}

function deepest(document: Document, path: Path): Place {
  let place: Place = {
    node: isNode(document.contents) ? document.contents : undefined,
    depth: 0,
    key: undefined,
    isIn: undefined,
  };
  if (place.node !== undefined && isEmpty(place.node)) return { ...place, node: undefined };
  for (const step of path) {
    const { node, depth } = place;
    const below = isMap(node)
      ? pairOf(node, step)
      : isSeq(node)
        ? { key: undefined, value: node.items[Number(step)] }
        : undefined;
    if (!(isMap(node) || isSeq(node)) || below === undefined || !isNode(below.value)) break;
    place = { node: below.value, depth: depth + 1, key: below.key, isIn: node };
  }
  return place;
}

function pairOf(map: YAMLMap, key: string | number) {
  return map.items.find((pair) => isNode(pair.key) && 'value' in pair.key && pair.key.value === String(key));
}

/** Another value in the place of one. Of a list, only what changed. */
function* replacements(node: Node, key: unknown, isIn: Place['isIn'], text: string, value: unknown): Generator<Edit[]> {
  if (isSeq(node) && Array.isArray(value)) yield* appended(node, text, value);
  yield* filled(node, key, isIn, text, value);
}

/** A list that only grows, grows; the entries that it had stay as they are. */
function* appended(list: YAMLSeq, text: string, value: readonly unknown[]): Generator<Edit[]> {
  const old: unknown = list.toJSON();
  if (!Array.isArray(old) || old.length === 0 || old.length >= value.length) return;
  if (!old.every((each, index) => isSame(each, value[index]))) return;
  const added = value.slice(old.length);
  if (added.length === 1) yield inSeq(list, added[0], text);
  else if (list.flow === true) yield inFlow(list, added.map(asFlow).join(', '), list.items.at(-1), text);
}

/** A value in the place of what stands behind a key or hyphen. */
function* filled(node: Node, key: unknown, isIn: Place['isIn'], text: string, value: unknown): Generator<Edit[]> {
  const [from, to] = isEmpty(node) && isNode(key) ? afterColon(key, text) : extent(node, text);
  if (isMap(isIn) && isIn.flow !== true) {
    const block = asBlock(value, columnOf(isIn));
    const [start] = afterColon(key, text);
    const isPlain = /^[ \t]*$/.test(text.slice(start, from));
    const isOneLine = !block.includes('\n') && !isEmpty(node);
    if (isPlain) yield [isOneLine ? { from, to, text: block.trim() } : { from: start, to, text: block }];
  }
  const isBare = isEmpty(node);
  yield [{ from, to, text: `${isBare ? ' ' : ''}${asFlow(value)}` }];
  if (isEntry(value) || Array.isArray(value)) {
    const below = isIn === undefined ? 0 : columnOf(isIn);
    yield [{ from, to, text: asBlock(value, below) }];
  }
}

function afterColon(key: unknown, text: string): readonly [number, number] {
  const at = colonOf(key, text) + 1;
  return [at, at];
}

/** The text with what each alias stands for written out, where there are any. */
function withoutAliases(document: Document, text: string): string | undefined {
  const edits: Edit[] = [];
  visit(document, {
    Alias(_, alias) {
      const target = alias.resolve(document);
      const [from = 0] = alias.range ?? [];
      if (target !== undefined && isNode(alias)) {
        edits.push({ from, to: from + alias.source.length + 1, text: asFlow(target.toJS(document)) });
      }
    },
  });
  return edits.length === 0 ? undefined : edited(text, edits);
}
