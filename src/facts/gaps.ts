import type { Change, Proposal } from '../generated/proposal.ts';
import type { Span } from '../model/dates.ts';
import { onOrBefore } from '../model/dates.ts';
import type { Neighbour } from '../model/neighbour.ts';
import type { Register, RegisteredService } from '../model/register.ts';
import { goLive } from './changes.ts';
import { endsService, ownRow } from './existing-services.ts';
import type { Deed } from './projection.ts';
import { deedsTo, projected } from './projection.ts';
import { remaining } from './providers.ts';

/** What is left for some areas at some date after a service has gone. */
export interface Gap {
  /** The areas that no open service is known to serve. */
  readonly areas: readonly string[];
  /** What other proposals end there: without them there would be no gap. Empty where there would. */
  readonly by: readonly Deed[];
  /** Open services of which it is not known whom they serve. */
  readonly silent: readonly RegisteredService[];
}

const always: Span = { from: Number.POSITIVE_INFINITY, to: Number.POSITIVE_INFINITY };

/**
 * The gaps that a change leaves among the areas of its service: on the day it goes live, and whenever another proposal
 * ends a like service after that. Where its own day is not given, in the end.
 */
export function gapsAfter(
  proposal: Proposal,
  change: Change,
  areas: readonly string[],
  { register, neighbours }: { readonly register: Register; readonly neighbours: readonly Neighbour[] },
): Gap[] {
  if (areas.length === 0) return [];
  const deeds = deedsTo(change.service, neighbours);
  const found = momentsOf(change, areas, deeds, register).flatMap((at): Gap[] => {
    const { standing, ended } = projected(register, { service: change.service, areas }, deeds, at);
    const rows = remaining(
      proposal,
      standing.map(({ row }) => row),
    );
    const served = new Set(rows.flatMap(({ catchment }) => catchment ?? []));
    const silent = rows.filter(({ catchment }) => catchment === undefined);
    return areas
      .filter((area) => !served.has(area))
      .map((area) => {
        const by = ended.filter(({ row }) => row.catchment?.includes(area) === true && isOthers(proposal, row));
        return { areas: [area], by: by.map((each) => each.by), silent };
      });
  });
  return together(found);
}

/** Whether a row is none that the proposal itself ends: it would be gone all the same. */
function isOthers(proposal: Proposal, row: RegisteredService): boolean {
  return remaining(proposal, [row]).length > 0;
}

/** The day of the change, and each day after it on which another proposal may end a service of the areas. */
function momentsOf(change: Change, areas: readonly string[], deeds: readonly Deed[], register: Register): Span[] {
  const live = goLive(change);
  if (live === undefined) return [always];
  const later = deeds
    .filter(({ change: { entry }, live: then }) => {
      if (!endsService(entry) || onOrBefore(then, live) === 'kept') return false;
      const served = ownRow(register, entry)?.catchment;
      return served === undefined || served.some((area) => areas.includes(area));
    })
    .map(({ live: { to } }) => ({ from: to, to }));
  return [live, ...later];
}

/** The gaps of one cause as one; an area is named once, with the first cause that was found. */
function together(found: readonly Gap[]): Gap[] {
  const causes = new Map<string, Gap>();
  const named = new Set<string>();
  for (const gap of found) {
    const areas = gap.areas.filter((area) => !named.has(area));
    if (areas.length === 0) continue;
    for (const area of areas) named.add(area);
    const cause = gap.by.map(({ by, change }) => `${by.file} ${change.entry.id}`).join('\n');
    const known = causes.get(cause);
    causes.set(cause, known === undefined ? { ...gap, areas } : { ...known, areas: [...known.areas, ...areas] });
  }
  return [...causes.values()];
}
