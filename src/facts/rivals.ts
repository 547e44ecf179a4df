import type { Change, NewService, Proposal } from '../generated/proposal.ts';
import { onOrBefore, span } from '../model/dates.ts';
import type { Problem, Wait } from '../model/principle.ts';
import type { Register, RegisteredService } from '../model/register.ts';
import type { Limits } from '../model/thresholds.ts';
import type { Placed } from './changes.ts';
import { goLive, permanentChanges } from './changes.ts';
import { endsService, rowsLike } from './existing-services.ts';
import type { Incomparable, Overlap } from './overlap.ts';
import { overlapOf } from './overlap.ts';
import { closesInTime } from './side-by-side.ts';

/** An existing service that a new one overlaps with, or may overlap with. */
export interface Rival {
  readonly row: RegisteredService;
  readonly overlap: Overlap;
  /** What cannot be told: whether the proposal itself closes it in time. */
  readonly undecided?: Problem | Wait;
}

/** What a new service was compared with. */
export interface Comparison {
  readonly rivals: readonly Rival[];
  readonly incomparable: readonly { readonly row: RegisteredService; readonly because: Incomparable }[];
}

/**
 * Compares a new service with every existing one of the same or a near service, but never with the row that its own
 * change names, nor with one that is closed, or that the proposal closes in time.
 */
export function rivalsOf(
  proposal: Proposal,
  added: NewService,
  change: Placed<Change>,
  register: Register,
  limits: Limits,
): Comparison {
  const ending = permanentChanges(proposal)
    .filter(({ entry }) => endsService(entry) && entry.id !== change.entry.id)
    .sort((a, b) => (a.entry.id < b.entry.id ? -1 : 1));
  const rivals: Rival[] = [];
  const incomparable: Comparison['incomparable'][number][] = [];
  for (const row of rowsLike(register, added.service ?? change.entry.service)) {
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
      rivals.push({ row, overlap, ...(undecided === undefined ? {} : { undecided }) });
    }
  }
  return { rivals, incomparable };
}

/** Whether the register itself says that a service is gone when the new one goes live. */
function isGoneBefore({ closes }: RegisteredService, change: Change): boolean {
  const live = goLive(change);
  return closes !== undefined && live !== undefined && onOrBefore(span(closes), live) === 'kept';
}
