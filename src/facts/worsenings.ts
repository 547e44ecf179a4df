import type { Capacity, Change, Proposal } from '../generated/proposal.ts';
import type { Path } from '../model/path.ts';
import type { CriterionId } from '../model/principle.ts';
import { numeral, plain } from '../model/words.ts';
import type { Placed } from './changes.ts';
import { changeInWords, permanentChanges, placed } from './changes.ts';
import { journeyInWords, journeys, longestLengthen } from './journeys.ts';

/** Something that gets worse by the proposal’s own figures. */
interface Worsening {
  /** A plural: longer journeys. */
  readonly what: string;
  readonly at: Path;
  readonly message: string;
}

/** A figure that is not there, so that it cannot be told. */
interface Unknown {
  readonly owner: CriterionId;
  readonly at: Path;
  /** Begins in lower case, without a full stop. */
  readonly message: string;
}

/** What gets worse by the proposal’s own figures (the longest journeys, sites, capacity), and what cannot be told. */
export function worsenings(proposal: Proposal): { found: Worsening[]; gaps: Unknown[] } {
  const capacity = poolsOfCapacity(proposal);
  const found = [
    ...longerJourneys(proposal),
    ...fewerSites(proposal),
    ...capacity.filter(isComplete).flatMap((pool) => lessCapacity(pool)),
  ];
  const gaps = [
    ...unknownJourneys(proposal),
    ...capacity.filter((pool) => !isComplete(pool)).flatMap((pool) => unknownCapacity(proposal, pool)),
  ];
  return { found: found.sort((a, b) => (a.message < b.message ? -1 : 1)), gaps };
}

function longerJourneys(proposal: Proposal): Worsening[] {
  return journeys(proposal).flatMap(({ entry, at }) => {
    if (!longestLengthen(entry)) return [];
    const minutes = `${entry.before?.p95} minutes before, ${entry.after?.p95} after`;
    const message = `the longest journeys ${journeyInWords(proposal, entry)}: ${minutes}`;
    return [{ what: 'longer journeys', at: [...at, 'after', 'p95'], message }];
  });
}

function unknownJourneys(proposal: Proposal): Unknown[] {
  return journeys(proposal).flatMap(({ entry, at }): Unknown[] => {
    if (longestLengthen(entry) !== undefined) return [];
    const message = `it is not said whether the longest journeys ${journeyInWords(proposal, entry)} get longer`;
    return [{ owner: 'impact-assessment/journeys', at, message }];
  });
}

/** The services that fewer sites give afterwards: closing and merging take one, opening adds one. */
function fewerSites(proposal: Proposal): Worsening[] {
  const steps: Partial<Record<Change['kind'], number>> = { close: -1, merge: -1, open: 1 };
  const all = permanentChanges(proposal);
  return all.flatMap(({ entry, at }) => {
    const same = all.filter((other) => other.entry.service === entry.service);
    const total = same.reduce((sum, other) => sum + (steps[other.entry.kind] ?? 0), 0);
    if (total >= 0 || (steps[entry.kind] ?? 0) >= 0) return [];
    return [{ what: 'fewer sites', at: [...at, 'kind'], message: `${changeInWords(proposal, entry)}: a site fewer` }];
  });
}

/** The capacity of one service in one measure, over all changes. */
interface CapacityPool {
  readonly service: string;
  readonly measure: string;
  readonly rows: readonly Row[];
}

interface Row extends Placed<Capacity> {
  readonly change: Change;
}

function poolsOfCapacity(proposal: Proposal): CapacityPool[] {
  const pools = new Map<string, CapacityPool>();
  for (const { entry: change, at: place } of permanentChanges(proposal)) {
    for (const { entry, at } of placed(change.capacity, [...place, 'capacity'])) {
      const key = `${change.service} ${entry.measure}`;
      const rows = [...(pools.get(key)?.rows ?? []), { entry, at, change }];
      pools.set(key, { service: change.service, measure: entry.measure, rows });
    }
  }
  return [...pools.values()];
}

function isComplete({ rows }: CapacityPool): boolean {
  return rows.every(({ entry }) => entry.before !== undefined && entry.after !== undefined);
}

function lessCapacity({ service, measure, rows }: CapacityPool): Worsening[] {
  const before = rows.reduce((sum, { entry }) => sum + (entry.before ?? 0), 0);
  const after = rows.reduce((sum, { entry }) => sum + (entry.after ?? 0), 0);
  if (after >= before) return [];
  return rows
    .filter(({ entry }) => (entry.after ?? 0) < (entry.before ?? 0))
    .map(({ at }) => ({
      what: `fewer ${measure}`,
      at: [...at, 'after'],
      message: `${measure} for ${plain(service)}: ${numeral(before)} before, ${numeral(after)} after, in all`,
    }));
}

function unknownCapacity(proposal: Proposal, { measure, rows }: CapacityPool): Unknown[] {
  return rows
    .filter(({ entry }) => entry.before === undefined || entry.after === undefined)
    .map(({ at, change }) => ({
      owner: 'clinical-evidence/capacity',
      at,
      message: `it is not said how many ${measure} there are before and after ${changeInWords(proposal, change)}`,
    }));
}
