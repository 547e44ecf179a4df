import type { Path } from '../model/path.ts';
import { byPlace } from '../model/source.ts';
import type { Trouble } from '../model/trouble.ts';
import { numeral } from '../model/words.ts';
import type { Locate } from './parsed.ts';

/** More entries than any list of a real proposal has; rules compare the entries of lists with each other. */
const longestList = 500;

/** As many troubles as anyone reads at once: one slip may be made in every entry. */
const mostTroubles = 500;

/** Lists that are too long to be judged. */
export function longLists(data: unknown, locate: Locate): Trouble[] {
  return hasLongList(data) ? [...longListsIn(data, locate, [])] : [];
}

/** Looked at first, because it is almost never so, and no places need be kept for it. */
function hasLongList(data: unknown): boolean {
  if (typeof data !== 'object' || data === null) return false;
  if (Array.isArray(data)) return data.length > longestList || data.some(hasLongList);
  for (const key of Object.keys(data)) if (hasLongList(Reflect.get(data, key))) return true;
  return false;
}

function* longListsIn(data: unknown, locate: Locate, at: Path): Generator<Trouble> {
  if (typeof data !== 'object' || data === null) return;
  if (Array.isArray(data) && data.length > longestList) {
    const message = `The list has ${numeral(data.length)} entries; a proposal has ${longestList} in one list at most.`;
    yield { kind: 'limits', message, hint: 'Put together what belongs together.', path: at, range: locate(at) };
    return;
  }
  const entries: Iterable<readonly [string | number, unknown]> = Array.isArray(data)
    ? data.entries()
    : Object.entries(data);
  for (const [step, entry] of entries) yield* longListsIn(entry, locate, [...at, step]);
}

/** The troubles by line; where there are too many, the first of them and how many there are more. */
export function foremost(troubles: readonly Trouble[]): Trouble[] {
  const sorted = [...troubles].sort((a, b) => byPlace(a.range, b.range));
  const next = sorted[mostTroubles];
  if (next === undefined) return sorted;
  const message = `There are ${numeral(sorted.length - mostTroubles)} more faults, from this line on.`;
  const hint = 'Put right those above; one slip is often made in every entry.';
  return [...sorted.slice(0, mostTroubles), { ...next, kind: 'limits', message, hint }];
}
