import { isEntry } from './data.ts';
import { collections, namedIn } from './form.ts';
import { slugged } from './understand.ts';

const telling = ['name', 'title', 'action', 'hazard'];
const mostWords = 5;

/** A short name for an entry, made of what is said of it, that no other entry of its collection has. */
export function nameFor(entry: unknown, collection: string, data: unknown): string {
  const taken = new Set(namedIn(data, collection).map(({ name }) => name));
  const words = isEntry(entry) ? wordsOf(entry) : '';
  const name = shortened(words) || fallback(collection);
  if (!taken.has(name)) return name;
  for (let count = 2; ; count += 1) if (!taken.has(`${name}-${count}`)) return `${name}-${count}`;
}

function wordsOf(entry: Record<string, unknown>): string {
  const said = telling.map((key) => entry[key]).find((value) => typeof value === 'string');
  if (typeof said === 'string') return said;
  return [entry['kind'], entry['service'], entry['change']].filter((each) => typeof each === 'string').join('-');
}

function shortened(text: string): string {
  const slug = slugged(text.split(/\s+/).slice(0, mostWords).join(' '));
  return slug.length > 40 ? slug.slice(0, 40).replace(/-[^-]*$/, '') : slug;
}

/** The collection in the singular: hazard, saving. */
function fallback(collection: string): string {
  const word = collections[collection]?.list.split('/').at(-1) ?? collection;
  return slugged(word.replace(/([A-Z])/g, '-$1').replace(/s$/, ''));
}
