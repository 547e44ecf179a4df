import type { Change, Proposal } from '../generated/proposal.ts';
import type { Placed } from './changes.ts';
import { isPermanent, isSameOrNear, permanentChanges } from './changes.ts';

const takingAway: readonly Change['kind'][] = ['close', 'reduce'];
const adding: readonly Change['kind'][] = ['open', 'expand'];
const changingPlaces: readonly Change['kind'][] = ['move', 'merge', 'replace'];

/** The permanent changes that take the place of another, as it names them. None replaces itself, and no closure replaces anything. */
export function replacements(proposal: Proposal, change: Change): Placed<Change>[] {
  if (change.replacedBy === undefined) return [];
  return permanentChanges(proposal).filter(({ entry }) => takesThePlace(entry, change));
}

function takesThePlace(replacement: Change, { id, replacedBy }: Change): boolean {
  return (
    replacedBy?.includes(replacement.id) === true && replacement.id !== id && !takingAway.includes(replacement.kind)
  );
}

/** Whether a change must say what takes its place: a closure or reduction, and what names a replacement elsewhere. */
export function needsReplacement({ kind, replacedBy }: Change): boolean {
  return takingAway.includes(kind) || (changingPlaces.includes(kind) && replacedBy !== undefined);
}

/**
 * Whether activity arrives with a change: it takes the service elsewhere itself, is named as a replacement, or adds
 * where the same or a near service gives something up.
 */
export function receives(proposal: Proposal, change: Change): boolean {
  if (changingPlaces.includes(change.kind) && change.replacedBy === undefined) return true;
  return permanentChanges(proposal).some(
    ({ entry }) =>
      (isPermanent(change) && takesThePlace(change, entry)) ||
      (adding.includes(change.kind) && givesUp(entry) && isSameOrNear(entry.service, change.service)),
  );
}

/**
 * Whether a change leaves less than there was. For changes of hours, of access and of organisation the figures say;
 * one that is not given counts as fallen.
 */
export function givesUp(change: Change): boolean {
  if (needsReplacement(change)) return true;
  if (!['change-hours', 'change-access', 'integrate'].includes(change.kind)) return false;
  return (change.capacity ?? []).some(
    ({ before, after }) => before === undefined || after === undefined || after < before,
  );
}
