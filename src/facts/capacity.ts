import type { Capacity, Change } from '../generated/proposal.ts';
import type { Placed } from './changes.ts';
import { placed } from './changes.ts';

/** How much a change's service can take, measure by measure. */
export function capacities({ entry, at }: Placed<Change>): Placed<Capacity>[] {
  return placed(entry.capacity, [...at, 'capacity']);
}

/** Whether a capacity is set against a demand: one of the figures for it is there. */
export function isSetAgainstDemand({ demand, occupancy }: Capacity): boolean {
  return demand !== undefined || occupancy !== undefined;
}

/**
 * How much the demand after the change needs at the planned occupancy, rounded up; undefined where a figure is
 * not given. No demand needs nothing.
 */
export function neededCapacity({ demand, occupancy }: Capacity): number | undefined {
  if (demand?.after === 0) return 0;
  if (demand?.after === undefined || !occupancy) return undefined;
  return Math.ceil((demand.after * 100) / occupancy - roundingError);
}

const roundingError = 1e-9;

/** What must be given of a capacity and is not, each as a path within it and in words. */
export function absentFigures({ after, demand, occupancy }: Capacity): { path: string[]; words: string }[] {
  const absent: { path: string[]; words: string }[] = [];
  if (after === undefined) absent.push({ path: ['after'], words: 'the capacity after the change' });
  if (demand?.after === undefined) absent.push({ path: ['demand', 'after'], words: 'the demand after the change' });
  if (!occupancy && demand?.after !== 0) absent.push({ path: ['occupancy'], words: 'the planned occupancy' });
  return absent;
}

/** Whether the average demand falls. */
export function demandFalls({ demand }: Capacity): boolean {
  return demand?.before !== undefined && demand.after !== undefined && demand.after < demand.before;
}
