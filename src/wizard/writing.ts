import { ids, keys } from '../generated/fields.ts';
import { sections } from '../generated/questions.ts';
import type { Path } from '../model/path.ts';
import { pointer, valueAt } from '../model/path.ts';
import type { Trouble } from '../model/trouble.ts';
import { withAnswer } from './compose.ts';
import { isEntry, withValue } from './data.ts';
import { fieldOf, isAnswered, questionAt, sectionAt } from './form.ts';
import type { Layout } from './insert.ts';
import type { Judged } from './judging.ts';
import { newTroubles } from './judging.ts';
import type { Held } from './memory.ts';
import { nameFor } from './naming.ts';

/** What comes of an answer: a text to be saved, or that it waits for others, or why it cannot be written. */
export type Written =
  | {
      readonly is: 'written';
      readonly judged: Judged;
      readonly held: readonly Held[];
      readonly made: readonly string[];
    }
  | { readonly is: 'held'; readonly held: readonly Held[] }
  | { readonly is: 'refused'; readonly trouble: Pick<Trouble, 'message' | 'hint'> };

export interface Bench {
  /** The text as it is saved, judged. */
  readonly before: Judged;
  readonly held: readonly Held[];
  readonly judge: (text: string) => Judged;
}

/**
 * Writes an answer into a text. What stands in an entry that lacks something it cannot be written without is held back
 * until that is given, so that the file is valid at every moment; a whole entry is put in at once, with a name.
 */
export function write({ before, held, judge: judging }: Bench, { at, value }: Held): Written {
  const judge = once(judging);
  const root = rootOf(before.data, at);
  const isMine = (each: Held): boolean => root !== undefined && startsWith(each.at, root);
  const others = held.filter((each) => pointer(each.at) !== pointer(at));
  const mine = [...others.filter(isMine), { at, value }];
  const { data, made } = named(before.data, mine, root);
  const reader = (each: string): unknown => judge(each).data;
  const text =
    root === undefined ? withAnswer(before.text, at, value, layout, reader) : compose(before, data, root, reader);
  if (text === undefined) return { is: 'refused', trouble: cannotBeWritten };
  const judged = judge(text);
  const troubles = newTroubles(judged, before).filter(({ kind }) => kind !== 'dates' && kind !== 'waivers');
  const own = troubles.find(({ path }) => startsWith(path, at));
  if (own !== undefined) return { is: 'refused', trouble: own };
  if (root !== undefined && lacks(data, root)) return { is: 'held', held: [...others, { at, value }] };
  // Of a text that had not the shape of a proposal, only now is found what else was wrong with it before.
  const hadShape = before.troubles.every(({ kind }) => kind !== 'schema');
  const other = troubles.find(({ path }) => hadShape || mine.some((each) => startsWith(path, each.at)));
  if (other !== undefined) return { is: 'refused', trouble: other };
  return { is: 'written', judged, held: others.filter((each) => !isMine(each)), made };
}

/** Judges a text once, however often it is asked for. */
function once(judge: Bench['judge']): Bench['judge'] {
  const known = new Map<string, Judged>();
  return (text) => {
    const judged = known.get(text) ?? judge(text);
    known.set(text, judged);
    return judged;
  };
}

const cannotBeWritten = {
  message: 'The answer cannot be put into the file without changing something else in it.',
  hint: 'Stop here (/stop), write it into the file by hand, and go on.',
};

/** What is to be put in as a whole: the outermost thing that is not there and cannot be written in part. */
export function rootOf(data: unknown, at: Path): Path | undefined {
  const isFile = sections['']?.keys.every((key) => !isNeeded([], key) || isAnswered(data, [key]));
  if (!isFile) return [];
  for (let depth = 1; depth < at.length; depth += 1) {
    const place = at.slice(0, depth);
    if (valueAt(data, place) == null && isPutInWhole(place)) return place;
  }
  return undefined;
}

function isPutInWhole(place: Path): boolean {
  if (typeof place.at(-1) === 'number') return true;
  const section = sections[fieldOf(place)];
  return section?.isList !== true && section?.keys.some((key) => isNeeded(place, key)) === true;
}

/** The data with the answers that belong together, their entries named. */
function named(data: unknown, answers: readonly Held[], root: Path | undefined): { data: unknown; made: string[] } {
  let all = answers.reduce((grown, each) => withValue(grown, each.at, each.value), data);
  const made: string[] = [];
  for (const { at } of root === undefined ? [] : answers) {
    for (let depth = root?.length ?? 0; depth < at.length; depth += 1) {
      const place = at.slice(0, depth);
      const section = sectionAt(place);
      const isNameless = section?.isNameMade && typeof place.at(-1) === 'number' && isEntry(valueAt(all, place));
      const key = section?.names ?? 'id';
      if (!isNameless || valueAt(all, [...place, key]) !== undefined || lacks(all, place)) continue;
      const collection = ids.find(([field]) => field === fieldOf([...place, key]))?.[1] ?? '';
      const name = nameFor(valueAt(all, place), collection, all);
      made.push(name);
      all = withValue(all, [...place, key], name);
    }
  }
  return { data: all, made };
}

function lacks(data: unknown, place: Path): boolean {
  return lackingIn(data, place).length > 0;
}

/** The places in an entry, and in those in it, that are empty and without which it cannot be written. */
export function lackingIn(data: unknown, place: Path): Path[] {
  const value = valueAt(data, place);
  if (Array.isArray(value)) return value.flatMap((_, index) => lackingIn(data, [...place, index]));
  if (!isEntry(value)) return [];
  const isListItself = sections[fieldOf(place)]?.isList === true;
  const asked = isListItself ? [] : (sectionAt(place)?.keys ?? []);
  const own = asked.filter((key) => isNeeded(place, key) && !isAnswered(data, [...place, key]));
  const below = Object.keys(value).flatMap((key) => lackingIn(data, [...place, key]));
  return [...own.map((key) => [...place, key]), ...below];
}

function isNeeded(place: Path, key: string): boolean {
  const at = [...place, key];
  return (questionAt(at) ?? sections[fieldOf(at)])?.isRequired === true;
}

/** The text with a new whole; a new file is begun. */
function compose(
  { text, data: old }: Judged,
  data: unknown,
  root: Path,
  reader: (text: string) => unknown,
): string | undefined {
  const whole = ordered(data, root);
  if (root.length > 0) return withAnswer(text, root, whole, layout, reader);
  let grown: string | undefined = text;
  for (const [key, value] of Object.entries(isEntry(whole) ? whole : {})) {
    if (grown === undefined || JSON.stringify(valueAt(old, [key])) === JSON.stringify(value)) continue;
    grown = withAnswer(grown, [key], value, layout);
  }
  return grown;
}

/** An entry with its keys in the order of the format, its name first. */
function ordered(data: unknown, place: Path): unknown {
  const value = valueAt(data, place);
  if (Array.isArray(value)) return value.map((_, index) => ordered(data, [...place, index]));
  if (!isEntry(value)) return value;
  const order = layout.order(place);
  const sorted = Object.keys(value).sort((a, b) => rank(order, a) - rank(order, b));
  return Object.fromEntries(sorted.map((key) => [key, ordered(data, [...place, key])]));
}

function rank(order: readonly string[], key: string): number {
  const at = order.indexOf(key);
  return at === -1 ? order.length : at;
}

/** The format as far as the writing of it goes. */
export const layout: Layout = {
  order: (at) => keys[fieldOf(at)] ?? [],
  heading: (key) => sections[key]?.about,
};

function startsWith(path: Path, start: Path): boolean {
  return start.every((step, index) => path[index] === step);
}
