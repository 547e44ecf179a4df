import type { Node, Pair, YAMLMap, YAMLSeq } from 'yaml';
import { isCollection, isPair, isScalar } from 'yaml';

// Where things stand in a text that was read.

/** The first and the last place of a node, the latter behind its last letter and not behind what is blank. */
export function extent(node: Node, text: string): readonly [from: number, to: number] {
  const from = node.range?.[0] ?? 0;
  return [from, contentEnd(node, text)];
}

/** Behind the last letter of a node: comments and blank lines after it are not its own. */
export function contentEnd(node: Node, text: string): number {
  const end = node.range?.[1] ?? 0;
  if (isCollection(node) && node.flow !== true) {
    const last = node.items.at(-1);
    if (isPair(last)) return pairEnd(last, text);
    if (isNode(last)) return contentEnd(last, text);
  }
  return trimmed(text, end);
}

/** Behind the last letter of a key and its value; where there is no value, behind the colon. */
export function pairEnd({ key, value }: Pair, text: string): number {
  if (isNode(value) && !isEmpty(value)) return contentEnd(value, text);
  return colonOf(key, text) + 1;
}

/** The colon behind a key. */
export function colonOf(key: unknown, text: string): number {
  const from = isNode(key) ? (key.range?.[1] ?? 0) : 0;
  const colon = text.indexOf(':', from);
  return colon === -1 ? from : colon;
}

/** Whether a node is a null that nobody wrote. */
export function isEmpty(node: Node): boolean {
  return isScalar(node) && node.value === null && (node.source ?? '') === '';
}

/** The column of the keys or hyphens of a block collection. */
export function columnOf(collection: YAMLMap | YAMLSeq): number {
  const token = collection.srcToken;
  return token !== undefined && 'indent' in token ? Number(token.indent) : 0;
}

export function startOf(node: unknown): number {
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}

/** Where the line ends that a place lies in: before its line break. */
export function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  if (end === -1) return text.length;
  return text[end - 1] === '\r' ? end - 1 : end;
}

/** Where the line begins that a place lies in. */
export function startOfLine(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

/** Where the next line begins. */
export function nextLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end + 1;
}

function trimmed(text: string, end: number): number {
  let at = end;
  while (at > 0 && /\s/.test(text[at - 1] ?? '')) at -= 1;
  return at;
}

export function isNode(node: unknown): node is Node {
  return isScalar(node) || isCollection(node) || (typeof node === 'object' && node !== null && 'range' in node);
}
