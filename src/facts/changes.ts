import type { Change, Family, Proposal } from '../generated/proposal.ts';
import { services } from '../generated/vocabulary.ts';
import type { Day, Span } from '../model/dates.ts';
import { duration, firstOf, lastOf, span } from '../model/dates.ts';
import type { Path } from '../model/path.ts';
import { defaultLimits } from '../model/thresholds.ts';
import { plain, quoted } from '../model/words.ts';
import { sharedHours } from './opening-hours.ts';

/** An entry of a list with the path to it. */
export interface Placed<T> {
  readonly entry: T;
  readonly at: Path;
}

/** The entries of a list with their paths; an absent list has none. */
export function placed<T>(list: readonly T[] | undefined, at: Path): Placed<T>[] {
  return (list ?? []).map((entry, index) => ({ entry, at: [...at, index] }));
}

/** Every change with its path. */
export function changes(proposal: Proposal): Placed<Change>[] {
  return placed(proposal.changes, ['changes']);
}

/**
 * The changes for good. A temporary change counts as one too when it is planned to last over 365 days, or does
 * not say from when to when.
 */
export function permanentChanges(proposal: Proposal): Placed<Change>[] {
  return changes(proposal).filter(({ entry }) => isPermanent(entry));
}

/** The changes that are said to be for a time only. */
export function temporaryChanges(proposal: Proposal): Placed<Change>[] {
  return changes(proposal).filter(({ entry }) => entry.temporary !== undefined);
}

/** Whether a change is judged as one for good. */
export function isPermanent({ temporary }: Change): boolean {
  if (temporary === undefined) return true;
  if (temporary.since === undefined || temporary.until === undefined) return true;
  return duration(span(temporary.since), span(temporary.until)).least > defaultLimits['temporary-limit'];
}

/** The change with an id. */
export function changeById({ changes: all }: Proposal, id: string): Placed<Change> | undefined {
  const index = all.findIndex((change) => change.id === id);
  const entry = all[index];
  return entry === undefined ? undefined : { entry, at: ['changes', index] };
}

/** When a change goes live, or undefined where it does not say. */
export function goLive(change: Change): Span | undefined {
  const written = change.date ?? change.temporary?.since;
  return written === undefined ? undefined : span(written);
}

/** When the first of the permanent changes goes live, as far as their dates are given. */
export function firstGoLive(proposal: Proposal): Span | undefined {
  return firstOf(goLives(proposal));
}

/** When the last of the permanent changes goes live, as far as their dates are given. */
export function lastGoLive(proposal: Proposal): Span | undefined {
  return lastOf(goLives(proposal));
}

function goLives(proposal: Proposal): Span[] {
  return permanentChanges(proposal).flatMap(({ entry }) => goLive(entry) ?? []);
}

/** Whether a change has certainly gone live by a day. */
export function isLiveBy(change: Change, today: Day): boolean {
  const live = goLive(change);
  return live !== undefined && live.to <= today;
}

/** The family of a change's service; of a service of the vocabulary, the vocabulary knows it. */
export function familyOf(change: Change): Family {
  return services[change.service]?.family ?? change.family ?? 'other';
}

/** Whether a change concerns clinical care: every family but social care. */
export function isClinical(change: Change): boolean {
  return familyOf(change) !== 'social-care';
}

/** Whether clinical care is changed for good. */
export function changesCare(proposal: Proposal): boolean {
  return permanentChanges(proposal).some(({ entry }) => isClinical(entry));
}

/** Whether two services are the same or near enough to stand in for each other. */
export function isSameOrNear(a: string, b: string): boolean {
  return a === b || (services[a]?.near ?? []).includes(b);
}

/**
 * Whether a permanent change takes something from a site. Hours and ways of access that are left out count as
 * taken away.
 */
export function takesFromSite(change: Change): boolean {
  return isPermanent(change) && takesAway(change);
}

/** Whether a change takes something from a site, be it for good or for a time. */
export function takesAway(change: Change): boolean {
  switch (change.kind) {
    case 'close':
    case 'move':
    case 'merge':
    case 'reduce':
    case 'replace':
      return true;
    case 'change-hours':
      return !keepsItsHours(change.hours?.before, change.hours?.after);
    case 'change-access': {
      const after = change.access?.after;
      return !(change.access?.before ?? ['?']).every((route) => after?.some((kept) => kept === route));
    }
    default:
      return false;
  }
}

/** Whether a change adds a service, or adds to one, at some site. */
export function adds(change: Change): boolean {
  return ['open', 'expand', 'move', 'merge', 'replace'].includes(change.kind);
}

/** Whether a permanent change of the proposal takes something from a site. */
export function siteLoses(proposal: Proposal): boolean {
  return changes(proposal).some(({ entry }) => takesFromSite(entry));
}

function keepsItsHours(before: string | undefined, after: string | undefined): boolean {
  if (before === undefined || after === undefined) return false;
  const kept = sharedHours(before, after);
  return kept === undefined || kept === 1; // never open before, or open at every hour as before
}

const deeds: Record<Change['kind'], string> = {
  open: 'opening',
  expand: 'expanding',
  move: 'moving',
  merge: 'merging',
  reduce: 'reducing',
  close: 'closing',
  'change-hours': 'changing the hours of',
  'change-access': 'changing access to',
  replace: 'replacing',
  integrate: 'integrating',
};

/** A change in words: “close-westhaven” (closing hyper-acute stroke at Westhaven General). */
export function changeInWords(proposal: Proposal, change: Change): string {
  const site = proposal.sites?.find(({ id }) => id === change.site);
  const place = site === undefined ? '' : ` at ${site.name ?? site.id}`;
  return `${quoted(change.id)} (${deeds[change.kind]} ${plain(change.service)}${place})`;
}
