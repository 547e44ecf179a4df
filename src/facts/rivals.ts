import type { Change, NewService, Proposal } from '../generated/proposal.ts';
import { onOrBefore, span } from '../model/dates.ts';
import type { Neighbour } from '../model/neighbour.ts';
import type { Context, Problem, Wait } from '../model/principle.ts';
import type { Register, RegisteredService } from '../model/register.ts';
import type { Placed } from './changes.ts';
import { goLive, permanentChanges } from './changes.ts';
import { endsService } from './existing-services.ts';
import type { Incomparable, Overlap } from './overlap.ts';
import { overlapOf } from './overlap.ts';
import type { Deed, Standing } from './projection.ts';
import { deedsTo, projected } from './projection.ts';
import { closesInTime } from './side-by-side.ts';

/** A service that a new one overlaps with, or may overlap with: it exists, or another proposal plans it. */
export interface Rival extends Standing {
  readonly overlap: Overlap;
  /** What cannot be told: whether the proposal itself closes it in time. */
  readonly undecided?: Problem | Wait;
}

/** What a new service was compared with. */
export interface Comparison {
  readonly rivals: readonly Rival[];
  readonly incomparable: readonly { readonly row: RegisteredService; readonly because: Incomparable }[];
}

/** What a new service is compared in the light of. */
export type Surroundings = Pick<Context, 'limits' | 'neighbours'> & { readonly register: Register };

/**
 * Compares a new service with every one of the same or a near service that stands when it goes live, but never with the
 * row that its own change names, nor with one that is closed, or that the proposal closes in time. Where another proposal
 * plans the same service in one of its areas, the two collide, which is another criterion’s.
 */
export function rivalsOf(
  proposal: Proposal,
  added: NewService,
  change: Placed<Change>,
  { register, limits, neighbours = [] }: Surroundings,
): Comparison {
  const ending = permanentChanges(proposal)
    .filter(({ entry }) => endsService(entry) && entry.id !== change.entry.id)
    .sort((a, b) => (a.entry.id < b.entry.id ? -1 : 1));
  const rivals: Rival[] = [];
  const incomparable: Comparison['incomparable'][number][] = [];
  for (const standing of standingBeside(added, change.entry, register, neighbours)) {
    const { row } = standing;
    if (isElsewhere(added, row)) continue;
    if (row.id === change.entry.registered || row.status === 'closed' || isGoneBefore(row, change.entry)) continue;
    const answers = ending
      .filter(({ entry }) => entry.registered === row.id)
      .map((closing) => closesInTime(proposal, closing, change, limits));
    if (answers.includes(true)) continue;
    const overlap = overlapOf(added, row, limits);
    if ('unknown' in overlap) {
      incomparable.push({ row, because: overlap });
    } else if (overlap.atMost >= limits['overlap-low']) {
      const undecided = answers.find((answer) => typeof answer !== 'boolean');
      rivals.push({ ...standing, overlap, ...(undecided === undefined ? {} : { undecided }) });
    }
  }
  return { rivals, incomparable };
}

/** What stands when a new service goes live. Where its date is not given, all that others add stands, and nothing is ended. */
function standingBeside(
  added: NewService,
  change: Change,
  register: Register,
  neighbours: readonly Neighbour[],
): Standing[] {
  const service = added.service ?? change.service;
  const live = goLive(change) ?? { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };
  const { standing } = projected(
    register,
    { service, areas: added.catchment ?? [] },
    deedsTo(service, neighbours),
    live,
  );
  return standing.filter(({ row, broughtBy }) => !collides(added, row, broughtBy));
}

function collides(added: NewService, row: RegisteredService, broughtBy: Deed | undefined): boolean {
  if (broughtBy === undefined || row.service !== added.service) return false;
  return (added.catchment ?? []).some((area) => row.catchment?.includes(area) === true);
}

/** Without an area in common there is no overlap, whatever else is known or not. */
function isElsewhere(added: NewService, { catchment }: RegisteredService): boolean {
  if (catchment === undefined || added.catchment === undefined || added.catchment.length === 0) return false;
  return !added.catchment.some((area) => catchment.includes(area));
}

/** Whether the register itself says that a service is gone when the new one goes live. */
function isGoneBefore({ closes }: RegisteredService, change: Change): boolean {
  const live = goLive(change);
  return closes !== undefined && live !== undefined && onOrBefore(span(closes), live) === 'kept';
}
