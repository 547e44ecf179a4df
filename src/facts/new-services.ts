import type { Change, NewService, Proposal } from '../generated/proposal.ts';
import type { Placed } from './changes.ts';
import { adds, permanentChanges, placed } from './changes.ts';

/** What the proposal says it adds, with its paths. */
export function newServices(proposal: Proposal): Placed<NewService>[] {
  return placed(proposal.newServices, ['newServices']);
}

/** The permanent changes that add a service, or add to one. */
export function additions(proposal: Proposal): Placed<Change>[] {
  return permanentChanges(proposal).filter(({ entry }) => adds(entry));
}

/** What the proposal says of the services that a change adds. */
export function addedBy(proposal: Proposal, { id }: Change): Placed<NewService>[] {
  return newServices(proposal).filter(({ entry }) => entry.change === id);
}

/** The areas that the services of a change serve, as far as the proposal says; undefined where it does not. */
export function areasOf(proposal: Proposal, change: Change): readonly string[] | undefined {
  const areas = addedBy(proposal, change).map(({ entry }) => entry.catchment ?? []);
  if (areas.length === 0 || areas.some((list) => list.length === 0)) return undefined;
  return areas.flat();
}
