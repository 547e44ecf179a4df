import type { Change, Proposal } from '../generated/proposal.ts';
import type { RegisteredService } from '../model/register.ts';
import type { Placed } from './changes.ts';
import { isSameOrNear, permanentChanges } from './changes.ts';
import { endsService, staysOpen } from './existing-services.ts';
import { additions } from './new-services.ts';
import { replacements } from './replacements.ts';

/** Those of some services that are open, and that no change of the proposal ends. */
export function remaining(proposal: Proposal, rows: readonly RegisteredService[]): RegisteredService[] {
  const ended = new Set(
    permanentChanges(proposal).flatMap(({ entry }) => (endsService(entry) ? (entry.registered ?? []) : [])),
  );
  return rows.filter((row) => staysOpen(row) && !ended.has(row.id));
}

/** The changes that bring the service or a near one, or that are named as taking its place in another form. */
export function providers(proposal: Proposal, change: Change): Placed<Change>[] {
  const alike = additions(proposal).filter(({ entry }) => isSameOrNear(change.service, entry.service));
  const named = replacements(proposal, change).filter(
    ({ entry }) => !alike.some((other) => other.entry.id === entry.id),
  );
  return [...alike, ...named];
}
