import type { Alias, Document, LineCounter, Node, Pair, YAMLError, YAMLMap } from 'yaml';
import type { Trouble } from '../model/trouble.ts';
import { quoted } from '../model/words.ts';
import type { Genre, Locate, Parsed, RangeAt } from './parsed.ts';
import { about, forbiddenCharacters, position, unreadable } from './parsed.ts';
import { yaml } from './yaml.cjs';

const mostAliases = 100;

/** Reads any YAML 1.2 with the parser of its own, which knows what is wrong, and where. Never throws. */
export function parseYaml(text: string, { noun, begin }: Genre): Parsed {
  const lines = new (yaml().LineCounter)();
  const rangeAt: RangeAt = (from, to) => ({ start: position(lines, from), end: position(lines, to) });
  try {
    const [document, second] = documentsOf(text, lines);
    if (document?.contents == null) {
      return unreadable([about('syntax', 'The file is empty.', begin)]);
    }
    if (aliasCount(document.contents) > mostAliases) return unreadable([about('limits', ...tooManyAliases)]);
    const troubles = [
      ...forbiddenCharacters(text, rangeAt),
      ...[...document.errors, ...document.warnings].map((error) => syntaxTrouble(error, text, noun, rangeAt)),
      ...structureTroubles(document.contents, document, rangeAt),
    ];
    if (second !== undefined) {
      const [from] = second.range;
      const message = `A second document begins here; a file holds one ${noun}.`;
      troubles.push(about('syntax', message, `Put each ${noun} into a file of its own.`, rangeAt(from, from)));
    }
    const deep = troubles.find(({ kind }) => kind === 'limits');
    if (deep !== undefined) return unreadable([deep]);
    const isCertain = document.errors.every(({ code }) => code === 'BAD_DQ_ESCAPE');
    if (!isCertain || troubles.some(({ message }) => message === unknownAlias[0] || message === endlessAlias[0]))
      return unreadable(oncePerLine(troubles));
    const data: unknown = document.toJS({ maxAliasCount: mostAliases });
    return { data, locate: locator(document, rangeAt), troubles: oncePerLine(troubles), readable: true };
  } catch (error) {
    if (error instanceof RangeError) return unreadable([about('limits', ...tooDeep)]);
    if (error instanceof ReferenceError) return unreadable([about('limits', ...tooManyAliases)]);
    throw error;
  }
}

const tooManyAliases = [
  'The file repeats itself through aliases (`*name`) too often to be read.',
  'Write out what the aliases stand for.',
] as const;

/** How many aliases there are: what each stands for is looked for from the beginning, so many take long. */
function aliasCount(node: unknown): number {
  if (yaml().isAlias(node)) return 1;
  if (yaml().isPair(node)) return aliasCount(node.key) + aliasCount(node.value);
  return yaml().isCollection(node) ? node.items.reduce((sum: number, item) => sum + aliasCount(item), 0) : 0;
}

const tooDeep = [
  'The file is nested too deeply to be read.',
  'Write the proposal as its format describes; nothing in it lies deeper than ten levels.',
] as const;

function documentsOf(text: string, lineCounter: LineCounter) {
  // Double keys are found by us: the parser compares every key of an entry with every other.
  const documents = yaml().parseAllDocuments(text, {
    lineCounter,
    prettyErrors: false,
    stringKeys: true,
    uniqueKeys: false,
    version: '1.2',
  });
  return Array.isArray(documents) ? documents : [];
}

/** What the parser lets pass: a key that stands twice in one entry, and an alias that leads nowhere. */
function* structureTroubles(node: unknown, document: Document, rangeAt: RangeAt): Generator<Trouble> {
  if (yaml().isAlias(node)) {
    const wrong = aliasFault(node, document);
    const range = rangeAt(...firstPlace(node));
    if (wrong !== undefined) yield { kind: 'syntax', message: wrong[0], hint: wrong[1], path: [], range };
  }
  if (!yaml().isCollection(node)) return;
  const seen = new Set<unknown>();
  for (const item of node.items) {
    const key = yaml().isPair(item) && yaml().isScalar(item.key) ? item.key.value : undefined;
    if (yaml().isPair(item) && key !== undefined && seen.has(key)) {
      const message = `${quoted(String(key))} stands here for the second time in the same entry.`;
      const hint = 'Keep one of the two; the second would hide the first.';
      yield { kind: 'syntax', message, hint, path: [], range: rangeAt(...firstPlace(item.key)) };
    }
    seen.add(key);
    yield* structureTroubles(yaml().isPair(item) ? item.value : item, document, rangeAt);
  }
}

/** What is wrong with an alias, if anything: it leads nowhere, or to what it is itself a part of. */
function aliasFault(alias: Alias, document: Document): typeof unknownAlias | typeof endlessAlias | undefined {
  const target = alias.resolve(document);
  if (target === undefined) return unknownAlias;
  const [from = 0] = alias.range ?? [];
  const [start = 0, , end = 0] = target.range ?? [];
  return start <= from && from < end ? endlessAlias : undefined;
}

const endlessAlias = [
  'An alias (`*name`) stands inside the very thing that it stands for.',
  'Write out what is meant.',
] as const;

const unknownAlias = [
  'An alias (`*name`) leads to nothing that was named before.',
  'Put a text that begins with a star into quotation marks.',
] as const;

/** The same sentence is said once for a line. */
function oncePerLine(troubles: readonly Trouble[]): Trouble[] {
  const seen = new Set<string>();
  return troubles.filter(({ range, message }) => {
    const place = `${range.start.line}:${message}`;
    if (seen.has(place)) return false;
    seen.add(place);
    return true;
  });
}

function syntaxTrouble({ code, pos: [from, to] }: YAMLError, text: string, noun: string, rangeAt: RangeAt): Trouble {
  const range = rangeAt(from, to);
  if (code === 'RESOURCE_EXHAUSTION') return { kind: 'limits', message: tooDeep[0], hint: tooDeep[1], path: [], range };
  const found = text.slice(from, to).split('\n', 1)[0]?.trim() ?? '';
  const [message, hint] = syntaxSentence(code, found, noun);
  return { kind: 'syntax', message, hint, path: [], range };
}

/** One sentence for each error of the YAML parser, and what to do. */
function syntaxSentence(code: string, found: string, noun: string): readonly [message: string, hint: string] {
  switch (code) {
    case 'TAB_AS_INDENT':
      return ['The line is indented with a tab.', 'Indent with spaces.'];
    case 'BAD_INDENT':
    case 'BLOCK_IN_FLOW':
      return [
        'The line is not indented as its neighbours are.',
        'Give the entries of one list, and the keys of one entry, the same number of spaces.',
      ];
    case 'MISSING_CHAR':
      return [
        'Something that was opened before this place is not closed, or a colon is missing.',
        'Look for a quotation mark, a bracket or a brace without its partner, or a key without a colon.',
      ];
    case 'MULTILINE_IMPLICIT_KEY':
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'KEY_OVER_1024_CHARS':
      return [
        'A key and its value cannot be told apart here.',
        'Put a text that contains a colon and a space into quotation marks.',
      ];
    case 'BAD_DQ_ESCAPE':
      return [
        'A backslash in a text with double quotation marks begins no known sequence.',
        'Double the backslash, or use single quotation marks.',
      ];
    case 'BAD_SCALAR_START':
      return [`A text cannot begin with ${quoted(found.charAt(0))}.`, 'Put the text into quotation marks.'];
    case 'BAD_ALIAS':
    case 'ALIAS_PROPS':
      return unknownAlias;
    case 'TAG_RESOLVE_FAILED':
    case 'MULTIPLE_TAGS':
    case 'BAD_COLLECTION_TYPE':
      return [
        `A tag (\`!name\`) stands here; a ${noun} has none.`,
        'Delete the tag, or put the text into quotation marks.',
      ];
    case 'NON_STRING_KEY':
      return ['A key is not a plain word.', 'Write the key as the format has it.'];
    default:
      return [
        'The line cannot be read as YAML.',
        'Check colons, quotation marks, brackets and the spaces before the line.',
      ];
  }
}

/** The way from a path to its lines. */
function locator(document: Document, rangeAt: RangeAt): Locate {
  const index = new WeakMap<object, Map<string, Pair>>();
  return (path, part = 'value') => {
    let node: unknown = document.contents;
    let key: Node | undefined;
    for (const step of path) {
      const inside = enter(document, index, node, step);
      if (inside === undefined) break;
      node = inside.value;
      key = inside.key;
    }
    // A collection is pointed at by its key: a caret under forty lines helps nobody. So is nothing at all.
    const isEmpty = node === null || (yaml().isScalar(node) && node.value === null);
    const target = key !== undefined && (part === 'key' || isEmpty || yaml().isCollection(node)) ? key : node;
    return rangeAt(...firstPlace(target ?? document.contents));
  };
}

interface Inside {
  readonly key: Node | undefined;
  readonly value: Node | null;
}

function enter(
  document: Document,
  index: WeakMap<object, Map<string, Pair>>,
  node: unknown,
  step: string | number,
): Inside | undefined {
  const target = yaml().isAlias(node) ? node.resolve(document) : node;
  if (yaml().isMap(target)) {
    const pair = pairsOf(target, index).get(String(step));
    if (pair === undefined || !yaml().isNode(pair.key)) return undefined;
    return { key: pair.key, value: yaml().isNode(pair.value) ? pair.value : null };
  }
  const item: unknown = yaml().isSeq(target) && typeof step === 'number' ? target.items[step] : undefined;
  return yaml().isNode(item) ? { key: undefined, value: item } : undefined;
}

/** The pairs of an entry by their keys, looked up once: an entry may have a hundred thousand. */
function pairsOf(map: YAMLMap, index: WeakMap<object, Map<string, Pair>>): Map<string, Pair> {
  const known = index.get(map);
  if (known !== undefined) return known;
  const pairs = new Map(map.items.map((pair) => [yaml().isScalar(pair.key) ? String(pair.key.value) : '', pair]));
  index.set(map, pairs);
  return pairs;
}

/** Where a node begins and ends; a map or list without a key of its own is shown by what comes first in it. */
function firstPlace(node: unknown): [from: number, to: number] {
  if (yaml().isCollection(node) && !node.flow) {
    const first: unknown = node.items[0];
    return firstPlace(yaml().isPair(first) ? first.key : first);
  }
  const range = yaml().isNode(node) ? node.range : undefined;
  return range ? [range[0], range[1]] : [0, 0];
}
