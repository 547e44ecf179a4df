import { ids, keyReferences } from '../generated/fields.ts';
import type { Question, Section } from '../generated/questions.ts';
import { questions, sections } from '../generated/questions.ts';
import type { Path } from '../model/path.ts';
import { placesOf, valueAt } from '../model/path.ts';
import { quoted } from '../model/words.ts';

// The proposal as a form: which question is asked at a place, and what stands around it.

/** The field of a path: indices, and the keys of tables, as `*`. */
export function fieldOf(path: Path): string {
  let field = '';
  for (const step of path) {
    const key = typeof step === 'number' || sections[field]?.isTable ? '*' : step;
    field = field === '' ? key : `${field}/${key}`;
  }
  return field;
}

export function questionAt(path: Path): Question | undefined {
  return questions[fieldOf(path)];
}

/** The section that a path leads to or is an entry of; undefined where it leads to neither. */
export function sectionAt(path: Path): Section | undefined {
  const field = fieldOf(path);
  return sections[field] ?? (field.endsWith('/*') ? sections[field.slice(0, -2)] : undefined);
}

/** The fields that are asked in a section, in their order: of a list, those of one entry. */
export function fieldsIn(section: string): string[] {
  const { keys = [], isList } = sections[section] ?? {};
  const inside = isList ? `${section}/*` : section;
  return keys.flatMap((key) => {
    const field = inside === '' ? key : `${inside}/${key}`;
    return field in questions ? [field] : fieldsIn(field);
  });
}

/** The lists of the file whose entries have names, by the collection: where they stand, and the key of the name. */
export const collections: Readonly<Record<string, { readonly list: string; readonly key: string }>> =
  Object.fromEntries(
    ids.map(([field, collection]) => {
      const steps = field.split('/');
      return [collection, { list: steps.slice(0, -2).join('/'), key: steps.at(-1) ?? 'id' }];
    }),
  );

/** An entry that others refer to. */
export interface Named {
  readonly name: string;
  /** What it is, in the author’s words. */
  readonly about: string;
}

/** The entries of a collection that have a name. */
export function namedIn(data: unknown, collection: string): Named[] {
  const { list, key } = collections[collection] ?? { list: '', key: 'id' };
  return placesOf(data, `${list}/*`).flatMap(({ value }) => {
    const name = valueAt(value, [key]);
    return typeof name === 'string' ? [{ name, about: wordsOf(value, name) }] : [];
  });
}

const telling = [
  'name',
  'title',
  'action',
  'hazard',
  'statement',
  'who',
  'theme',
  'text',
  'issue',
  'role',
  'kind',
  'service',
];

/** What an entry is, in a few words of its own. */
export function wordsOf(entry: unknown, name?: string): string {
  const said = telling.map((key) => valueAt(entry, [key])).find((value) => typeof value === 'string' && value !== name);
  const text = typeof said === 'string' ? said : '';
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

/**
 * Every place of a field: for a list, its entries as they are, and where there is none, one that could be the first; for
 * a table, the rows that it can have.
 */
export function placesFor(field: string, data: unknown): Path[] {
  let places: Path[] = [[]];
  let at = '';
  for (const step of field.split('/')) {
    const table = keyReferences.find(([holder]) => holder === at)?.[1];
    const isTable = sections[at]?.isTable === true;
    places = places.flatMap((place) => {
      if (step !== '*') return [[...place, step]];
      if (isTable) return namedIn(data, table ?? '').map(({ name }) => [...place, name]);
      const entries = valueAt(data, place);
      const count = Array.isArray(entries) ? Math.max(entries.length, 1) : 1;
      return Array.from({ length: count }, (_, index) => [...place, index]);
    });
    at = at === '' ? step : `${at}/${step}`;
  }
  return places;
}

/** Whether something is said at a place. */
export function isAnswered(data: unknown, path: Path): boolean {
  const value = valueAt(data, path);
  return value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0);
}

/** Where a place is, for people: changes › close-westhaven › hours. */
export function trail(path: Path, data: unknown): string {
  return path
    .slice(0, -1)
    .map((step, depth) => {
      if (typeof step === 'string') return inWords(step);
      const entry = valueAt(data, path.slice(0, depth + 1));
      const key = sections[fieldOf(path.slice(0, depth))]?.names ?? 'id';
      const name = valueAt(entry, [key]) ?? wordsOf(entry);
      return typeof name === 'string' && name !== '' ? quoted(name) : `no. ${step + 1}`;
    })
    .join(' › ');
}

/** A key as people would write it: impact assessments. */
export function inWords(key: string): string {
  return key.replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`).replaceAll('-', ' ');
}
