import type { PartialDate } from '../generated/proposal.ts';
import type { RegisteredService } from '../generated/register.ts';
import { isPossible } from '../model/dates.ts';
import type { Path } from '../model/path.ts';
import { valueAt } from '../model/path.ts';
import type { Trouble } from '../model/trouble.ts';
import { quoted } from '../model/words.ts';
import { schemaErrors } from './conformity.ts';
import { firstFew } from './faulty-rows.ts';
import type { Locate } from './parse.ts';
import { about } from './parsed.ts';
import { overload } from './register-limits.ts';
import type { Shape } from './schema-sentences.ts';
import { shapeTroubles } from './schema-sentences.ts';
import { strangeService } from './strange-service.ts';

/** Rows, and what has to be known of all of them to judge one. */
interface Rows {
  readonly rows: readonly unknown[];
  /** The first row of each id. */
  readonly firsts: ReadonlyMap<unknown, number>;
  /** Whether the use of services seems to be given as a share of 1 throughout. */
  readonly inShares: boolean;
  /** Dates that were found to be days of the calendar: many rows have the same. */
  readonly possible: Set<PartialDate>;
}

/**
 * What is wrong with the rows of a register. Each is judged by itself, and places are looked up only of the faults that
 * are told: a fault in every row needs no more memory than a fault in one.
 */
export function rowTroubles(rows: readonly unknown[], shape: Shape): Trouble[] {
  const all: Rows = { rows, firsts: firstOfEachId(rows), inShares: areInShares(rows), possible: new Set() };
  const unplaced = { ...shape, locate: () => nowhere };
  const faulty: number[] = [];
  for (const index of rows.keys()) if (faultsOf(index, all, unplaced).next().done !== true) faulty.push(index);
  return firstFew(faulty, (index) => faultsOf(index, all, shape));
}

/** Whether a row can be judged among the others: it has the shape of a service. */
export function isSound(row: unknown): boolean {
  return overload(row) === undefined && schemaErrors('register', { register: 1, services: [row] }).length === 0;
}

const start = { line: 1, column: 1 };
const nowhere = { start, end: start };

function firstOfEachId(rows: readonly unknown[]): Map<unknown, number> {
  const firsts = new Map<unknown, number>();
  for (const [index, row] of rows.entries()) {
    const id = valueAt(row, ['id']);
    if (!firsts.has(id)) firsts.set(id, index);
  }
  return firsts;
}

/** So little use is not that of every service. */
const leastUse = 2;

function areInShares(rows: readonly unknown[]): boolean {
  return rows.every((row) => {
    const use = valueAt(row, ['utilisation']);
    return typeof use !== 'number' || use < leastUse;
  });
}

function* faultsOf(index: number, all: Rows, shape: Shape): Generator<Trouble> {
  const row = all.rows[index];
  const excess = overload(row);
  if (excess !== undefined) {
    yield about('limits', excess, 'Take out what is no fact about the service.', shape.locate(['services', index]));
    return;
  }
  const alone = { register: 1, services: [row] };
  const faults = schemaErrors('register', alone);
  if (faults.length > 0) {
    const errors = faults.map((error) => ({
      ...error,
      instancePath: error.instancePath.replace('/services/0', `/services/${index}`),
    }));
    yield* shapeTroubles(errors, { services: { [index]: row } }, shape);
    return;
  }
  const { locate } = shape;
  yield* strangeService(['services', index], row, locate);
  for (const fault of inconsistencies(row as RegisteredService, index, all, locate)) {
    yield { ...fault, range: locate(fault.path) };
  }
}

/** What is wrong with a row whose shape is right. */
function* inconsistencies(
  { id, ages, closes, asOf, utilisation = 0 }: RegisteredService,
  index: number,
  { firsts, inShares, possible }: Rows,
  locate: Locate,
): Generator<Omit<Trouble, 'range'>> {
  const at = (key: string): Path => ['services', index, key];
  const first = firsts.get(id) ?? index;
  if (first < index) {
    const message = `${quoted(id)} is the id of two services; the other is on line ${locate(['services', first, 'id']).start.line}.`;
    yield { kind: 'ids', message, hint: 'Give each service an id of its own.', path: at('id') };
  }
  yield* impossibleDay(closes, at('closes'), possible);
  yield* impossibleDay(asOf, at('asOf'), possible);
  if (inShares && utilisation > 0) {
    const message = `\`utilisation\` is ${utilisation}, and no service has ${leastUse} per cent or more.`;
    const hint = `Write it in per cent: ${Math.round(utilisation * 1000) / 10}.`;
    yield { kind: 'schema', message, hint, path: at('utilisation') };
  }
  const [from = 0, to = from] = ages ?? [];
  if (from > to) {
    const message = `\`ages\` runs from ${from} down to ${to}.`;
    yield { kind: 'schema', message, hint: 'Write the lower age first.', path: at('ages') };
  }
}

/** A day that is none; one that is known to be possible is not looked up again. */
export function* impossibleDay(
  written: PartialDate | undefined,
  path: Path,
  possible = new Set<PartialDate>(),
): Generator<Omit<Trouble, 'range'>> {
  if (written === undefined || possible.has(written)) return;
  if (isPossible(written)) {
    possible.add(written);
    return;
  }
  const message = `${quoted(String(written))} is a day that no calendar has.`;
  yield { kind: 'dates', message, hint: 'Correct the day, or give the month alone.', path };
}
