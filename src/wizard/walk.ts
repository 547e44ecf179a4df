import { questions, sections } from '../generated/questions.ts';
import type { Path } from '../model/path.ts';
import { valueAt } from '../model/path.ts';
import { withValue } from './data.ts';
import { fieldOf, placesFor } from './form.ts';

/**
 * The way through a section, or through an entry of a list: its questions in their order, and behind the entries of each
 * list the list itself, which stands for asking whether there is one more. `wanted` are the fields that matter, if not all
 * do.
 */
export function walkThrough(place: Path, data: unknown, wanted?: ReadonlySet<string>): Path[] {
  const field = fieldOf(place);
  const section = sections[field];
  if (section?.isTable)
    return placesFor(`${field}/*`, data)
      .filter((at) => isBelow(at, place))
      .flatMap((at) => walkThrough(at, data, wanted));
  if (section?.isList) {
    const entries = valueAt(data, place);
    const count = Array.isArray(entries) ? Math.max(1, entries.length) : 1;
    const ways = Array.from({ length: count }, (_, index) => walkThrough([...place, index], data, wanted)).flat();
    return ways.length === 0 ? [] : [...ways, place];
  }
  if (field in questions) {
    const isWanted = wanted === undefined || wanted.has(field) || questions[field]?.isRequired === true;
    return isWanted ? [place] : [];
  }
  const keys = section?.keys ?? sections[field.replace(/\/\*$/, '')]?.keys ?? [];
  const ways = keys.map((key) => walkThrough([...place, key], data, wanted));
  const isOfUse = wanted === undefined || ways.flat().some((at) => wanted.has(fieldOf(at)));
  return isOfUse ? ways.flat() : [];
}

/** The way through a new entry at the end of a list. */
export function walkThroughNew(list: Path, index: number, data: unknown, wanted?: ReadonlySet<string>): Path[] {
  return walkThrough([...list, index], withValue(data, [...list, index], {}), wanted);
}

export function isBelow(path: Path, start: Path): boolean {
  return start.every((step, index) => path[index] === step);
}
