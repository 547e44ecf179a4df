import type { Change, Proposal } from '../generated/proposal.ts';
import { listed, quoted } from '../model/words.ts';
import type { Placed } from './changes.ts';
import { adds, changeInWords, permanentChanges } from './changes.ts';
import { endsService } from './existing-services.ts';
import { areasOf } from './new-services.ts';

/** A change with the proposal that it is part of. */
interface Deed {
  readonly proposal: Proposal;
  readonly change: Change;
}

/** Something that stands between two changes. */
export interface Collision {
  /** The middle of a sentence. */
  readonly what: string;
  /** The change of the other proposal. */
  readonly with: Placed<Change>;
}

/** What stands between a change and those of another proposal. */
export function collisions(proposal: Proposal, change: Change, other: Proposal): Collision[] {
  const mine = { proposal, change };
  return permanentChanges(other).flatMap((theirs) => {
    const what = collision(mine, { proposal: other, change: theirs.entry });
    return what === undefined ? [] : [{ what, with: theirs }];
  });
}

/** The areas that a change serves, else those of its proposal; undefined where neither is said. */
export function areasReached({ proposal, change }: Deed): readonly string[] | undefined {
  const areas = areasOf(proposal, change) ?? (proposal.catchment ?? []).map(({ area }) => area);
  return areas.length === 0 ? undefined : areas;
}

function collision(mine: Deed, theirs: Deed): string | undefined {
  const who = quoted(theirs.proposal.id);
  const what = changeInWords(theirs.proposal, theirs.change);
  const bothAdd = adds(mine.change) && adds(theirs.change);
  if (bothAdd && isSameRow(mine.change, theirs.change))
    return `${who} builds on the same row of the register with ${what}`;
  const shared = bothAdd && mine.change.service === theirs.change.service ? sharedAreas(mine, theirs) : [];
  if (shared.length > 0) return `${who} adds the same service with ${what}, in ${listed(shared)} too`;
  if (endsService(mine.change) && endsService(theirs.change) && isSameRow(mine.change, theirs.change))
    return `${who} ends the same service with ${what}`;
  if (reliesOn(mine, theirs)) return `${who} ends what it relies on with ${what}`;
  return reliesOn(theirs, mine) ? `${who} relies with ${what} on what it ends` : undefined;
}

function isSameRow(a: Change, b: Change): boolean {
  return a.registered !== undefined && a.registered === b.registered;
}

function sharedAreas(a: Deed, b: Deed): string[] {
  const others = new Set(areasReached(b));
  return (areasReached(a) ?? []).filter((area) => others.has(area));
}

/** Whether one change builds on a service, or needs one beside it, that another change ends. */
function reliesOn(user: Deed, ending: Deed): boolean {
  if (!endsService(ending.change)) return false;
  return buildsOn(user, ending) || needs(user, ending);
}

function buildsOn(user: Deed, ending: Deed): boolean {
  if (!adds(user.change)) return false;
  if (user.change.registered !== undefined && ending.change.registered !== undefined) {
    return isSameRow(user.change, ending.change);
  }
  return user.change.service === ending.change.service && isSamePlace(user, ending);
}

/** A service needed on the spot is one at the same place; one in a network is lost where nothing replaces it. */
function needs(user: Deed, ending: Deed): boolean {
  if (user.change.kind === 'close') return false;
  return (user.change.interdependencies ?? []).some(({ service, arrangement }) => {
    if (service !== ending.change.service) return false;
    if (arrangement !== 'networked' && arrangement !== 'transfer') return isSamePlace(user, ending);
    const isReplaced = adds(ending.change) || (ending.change.replacedBy ?? []).length > 0;
    return !isReplaced && sharedAreas(user, ending).length > 0;
  });
}

/** Whether one change ends something at the site of the other; where a site is not given, areas in common will do. */
function isSamePlace(user: Deed, ending: Deed): boolean {
  const here = siteOf(user.proposal, user.change.toSite ?? user.change.site);
  const there = siteOf(ending.proposal, ending.change.site);
  return here === undefined || there === undefined ? sharedAreas(user, ending).length > 0 : areOne(here, there);
}

/** A site as other proposals may know it. */
export interface KnownSite {
  readonly id: string;
  readonly name: string | undefined;
}

/** A site of a proposal by its id. */
export function siteOf({ sites }: Proposal, id: string | undefined): KnownSite | undefined {
  return id === undefined
    ? undefined
    : {
        id,
        name: sites
          ?.find((site) => site.id === id)
          ?.name?.trim()
          .toLowerCase(),
      };
}

/** Whether two sites are one: by their names; by their ids, which are each file’s own, only where a name is not given. */
function areOne(a: KnownSite, b: KnownSite): boolean {
  return a.name === undefined || b.name === undefined ? a.id === b.id : a.name === b.name;
}
