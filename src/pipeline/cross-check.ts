import { dates, ids, keyReferences, periods, references } from '../generated/fields.ts';
import type { PartialDate, Proposal } from '../generated/proposal.ts';
import { inWords, isPossible, onOrBefore, periodEnds, span } from '../model/dates.ts';
import type { Path, Place } from '../model/path.ts';
import { fieldsOf, placesByField } from '../model/path.ts';
import type { Trouble } from '../model/trouble.ts';
import { quoted } from '../model/words.ts';
import { didYouMean } from './nearest.ts';
import type { Locate } from './parse.ts';

/** Trouble before it is placed; `part` says whether the key or the value of the path is meant. */
type Unplaced = Omit<Trouble, 'range'> & { readonly part?: 'key' };
/** The places of all fields that are checked. */
type Places = ReadonlyMap<string, readonly Place[]>;
/** The ids that each collection of the file holds. */
type Known = ReadonlyMap<string, ReadonlySet<string>>;

/** What is wrong between the parts of a proposal whose shape is right: double ids, dangling references, impossible dates. */
export function crossCheck(proposal: Proposal, locate: Locate, criteria: () => readonly string[]): Trouble[] {
  const places = placesByField(proposal, checked);
  const known = knownIds(places);
  const all = [
    ...doubleIds(places),
    ...danglingReferences(places, known),
    ...danglingKeys(places, known),
    ...unknownCriteria(places, criteria),
    ...impossibleDays(places),
    ...reversedPeriods(places),
    ...reversedSpans(places),
  ];
  return all.map(({ part, ...trouble }) => ({ ...trouble, range: locate(trouble.path, part) }));
}

function knownIds(places: Places): Known {
  const known = new Map<string, Set<string>>();
  for (const [field, collection] of ids) {
    const names = known.get(collection) ?? new Set<string>();
    for (const { value } of places.get(field) ?? []) names.add(String(value));
    known.set(collection, names);
  }
  return known;
}

function* doubleIds(places: Places): Generator<Unplaced> {
  for (const [field, collection] of ids) {
    const seen = new Set<unknown>();
    for (const { at: path, value } of places.get(field) ?? []) {
      if (seen.has(value)) {
        const message = `${quoted(String(value))} names a second entry of \`${listOf(collection)}\`.`;
        yield { kind: 'ids', path, message, hint: 'Give each entry of a list an id of its own.' };
      }
      seen.add(value);
    }
  }
}

function* danglingReferences(places: Places, known: Known): Generator<Unplaced> {
  for (const [field, collection] of references) {
    for (const { at, value } of places.get(field) ?? []) yield* dangling(at, String(value), collection, known);
  }
}

function* danglingKeys(places: Places, known: Known): Generator<Unplaced> {
  for (const [field, collection] of keyReferences) {
    for (const { at, value } of places.get(field) ?? []) {
      for (const key of Object.keys(Object(value))) {
        for (const trouble of dangling([...at, key], key, collection, known)) yield { ...trouble, part: 'key' };
      }
    }
  }
}

function* dangling(path: Path, id: string, collection: string, known: Known): Generator<Unplaced> {
  const names = known.get(collection) ?? new Set();
  if (names.has(id)) return;
  const list = listOf(collection);
  yield {
    kind: 'references',
    path,
    message: `${quoted(id)} leads nowhere: no entry of \`${list}\` has this id.${didYouMean(id, names)}`,
    hint: names.size === 0 ? `Add \`${list}\` with this entry.` : `Correct the id, or add the entry to \`${list}\`.`,
  };
}

function* unknownCriteria(places: Places, criteria: () => readonly string[]): Generator<Unplaced> {
  for (const field of namingCriteria) {
    for (const { at: path, value } of places.get(field) ?? []) {
      const id = String(value);
      if (criteria().includes(id)) continue;
      const message = `${quoted(id)} is no criterion.${didYouMean(id, criteria())}`;
      yield { kind: 'references', path, message, hint: 'See `reconfig list` for the criteria.' };
    }
  }
}

function* impossibleDays(places: Places): Generator<Unplaced> {
  for (const field of dates) {
    for (const { at: path, value } of places.get(field) ?? []) {
      const written = String(value);
      if (isPossible(written)) continue;
      const message = `${quoted(written)} is a day that no calendar has.`;
      yield { kind: 'dates', path, message, hint: 'Correct the day, or give the month alone.' };
    }
  }
}

function* reversedPeriods(places: Places): Generator<Unplaced> {
  for (const field of periods) {
    for (const { at, value } of places.get(field) ?? []) {
      const { from, until } = periodEnds(String(value));
      for (const day of [from, until].filter((end) => !isPossible(end))) {
        yield {
          kind: 'dates',
          path: at,
          message: `${quoted(day)} is a day that no calendar has.`,
          hint: 'Correct the day.',
        };
      }
      yield* reversed(at, 'The period', from, until);
    }
  }
}

function* reversedSpans(places: Places): Generator<Unplaced> {
  for (const [field, start, end] of spans) {
    for (const { at, value } of places.get(field) ?? []) {
      const from: unknown = Reflect.get(Object(value), start);
      const until: unknown = Reflect.get(Object(value), end);
      if (from !== undefined && until !== undefined)
        yield* reversed([...at, end], 'The time given here', String(from), String(until));
    }
  }
}

function* reversed(path: Path, what: string, from: PartialDate, until: PartialDate): Generator<Unplaced> {
  if (onOrBefore(span(from), span(until)) !== 'broken') return;
  const message = `${what} ends before it begins: it runs from ${inWords(from)} to ${inWords(until)}.`;
  yield { kind: 'dates', path, message, hint: 'Correct one of the two dates.' };
}

/** How an author finds a collection in the file. */
function listOf(collection: string): string {
  const lists: Readonly<Record<string, string>> = {
    options: 'options.longlist',
    appraisalCriteria: 'options.criteria',
    indicators: 'monitoring.indicators',
  };
  return lists[collection] ?? collection;
}

/** Entries that hold a beginning and an end. */
const spans: readonly (readonly [field: string, start: string, end: string])[] = [
  ['consultation/public', 'opens', 'closes'],
  ['consultation/staff', 'opens', 'closes'],
  ['consultation/earlier/*', 'opens', 'closes'],
  ['finance/doubleRunning', 'from', 'until'],
  ['leadership/clinicalLead/before/*', 'from', 'until'],
  ['changes/*/temporary', 'since', 'until'],
  ['changes/*/temporary', 'since', 'ended'],
  ['waivers/*', 'approvedOn', 'expires'],
];

const namingCriteria = ['notDone/*/criterion', 'waivers/*/criterion'];

const checked = fieldsOf([
  ...[ids, references, keyReferences, spans].flatMap((list) => list.map(([field]) => field)),
  ...namingCriteria,
  ...dates,
  ...periods,
]);
