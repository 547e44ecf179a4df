import type { Change, Mitigation, Proposal } from '../generated/proposal.ts';
import type { Placed } from './changes.ts';
import { changeById, changes, permanentChanges, placed, takesFromSite } from './changes.ts';
import { effects } from './effects.ts';

/** Every mitigation with its path. */
export function mitigations(proposal: Proposal): Placed<Mitigation>[] {
  return placed(proposal.mitigations, ['mitigations']);
}

/** Something that names mitigations, and the changes that it says it comes from. */
interface Use {
  readonly mitigations: readonly string[];
  readonly changes: readonly string[];
}

function uses(proposal: Proposal): Use[] {
  const of = (names: readonly string[] | undefined, from: readonly string[] | undefined): Use => ({
    mitigations: names ?? [],
    changes: from ?? [],
  });
  return [
    ...effects(proposal).map(({ entry }) => of(entry.mitigations, entry.changes)),
    ...(proposal.patientGroups ?? []).map((entry) => of(entry.mitigations, [])),
    ...changes(proposal).map(({ entry }) => of(entry.mitigations, [entry.id])),
  ];
}

/** Whether anything names a mitigation. */
export function isUsed(proposal: Proposal, { id }: Mitigation): boolean {
  return uses(proposal).some((use) => use.mitigations.includes(id));
}

/**
 * The changes that a mitigation is said to soften: of those that its uses name, the ones that take something from a
 * site, else all that are named.
 */
export function softened(proposal: Proposal, { id }: Mitigation): Placed<Change>[] {
  const named = uses(proposal)
    .filter((use) => use.mitigations.includes(id))
    .flatMap((use) => use.changes)
    .flatMap((name) => changeById(proposal, name) ?? []);
  const losing = named.filter(({ entry }) => takesFromSite(entry));
  return losing.length > 0 ? losing : named;
}

/** The permanent changes that take something from a site and that no effect names: whose effect they have is not said. */
export function unnamedLosses(proposal: Proposal): Placed<Change>[] {
  const named = effects(proposal).flatMap(({ entry }) => entry.changes ?? []);
  return permanentChanges(proposal).filter(
    ({ entry }) => takesFromSite(entry) && !named.includes(entry.id) && !entry.mitigations?.length,
  );
}
