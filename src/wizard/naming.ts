import { isEntry } from './data.ts';
import { collections, namedIn } from './form.ts';
import { slugged } from './understand.ts';

const telling = ['name', 'title', 'action', 'hazard'];
const mostWords = 5;
const longest = 40;

/** A short name for an entry, made of what is said of it, that no other entry of its collection has. */
export function nameFor(entry: unknown, collection: string, data: unknown): string {
  const taken = namedIn(data, collection).map(({ name }) => name);
  const words = isEntry(entry) ? wordsOf(entry) : '';
  return freeName(shortName(words, mostWords) || fallback(collection), taken);
}

/** A name, or, where it is taken, the same with the first number that makes it another. */
export function freeName(name: string, taken: readonly unknown[]): string {
  if (!taken.includes(name)) return name;
  for (let count = 2; ; count += 1) if (!taken.includes(`${name}-${count}`)) return `${name}-${count}`;
}

/** Words that a short name does not end on where it was cut off behind them. */
const leadingOn =
  /-(?:a|an|and|are|as|at|between|but|by|for|from|her|his|in|into|is|its|near|not|of|on|onto|or|our|over|than|that|the|their|through|to|under|which|with|within|without)$/;

/** A short name of so many words at most, made of what something is called; a word is whole or not in it. */
export function shortName(text: string, most: number): string {
  const whole = slugged(text, Number.POSITIVE_INFINITY);
  let name = whole.split('-').slice(0, most).join('-');
  if (name.length > longest)
    name = name
      .slice(0, longest + 1)
      .replace(/-[^-]*$/, '')
      .slice(0, longest);
  if (name === whole) return name;
  while (leadingOn.test(name)) name = name.replace(leadingOn, '');
  return name;
}

function wordsOf(entry: Record<string, unknown>): string {
  const said = telling.map((key) => entry[key]).find((value) => typeof value === 'string');
  if (typeof said === 'string') return said;
  return [entry['kind'], entry['service'], entry['change']].filter((each) => typeof each === 'string').join('-');
}

/** The collection in the singular: hazard, saving. */
function fallback(collection: string): string {
  const word = collections[collection]?.list.split('/').at(-1) ?? collection;
  return slugged(word.replace(/([A-Z])/g, '-$1').replace(/s$/, ''));
}
