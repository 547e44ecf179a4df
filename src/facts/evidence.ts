import type { Evidence, EvidenceKind, Proposal } from '../generated/proposal.ts';
import type { Placed } from './changes.ts';
import { placed } from './changes.ts';
import { isOwnOrganisation } from './organisations.ts';

const strongKinds: readonly EvidenceKind[] = [
  'review',
  'guideline',
  'trial',
  'controlled-study',
  'national-audit',
  'national-standard',
];

/** Every document of the evidence with its path. */
export function evidence(proposal: Proposal): Placed<Evidence>[] {
  return placed(proposal.evidence, ['evidence']);
}

/** The documents that something rests on: those it names, without any that speaks against the proposal. */
export function restingOn(proposal: Proposal, ids: readonly string[] | undefined): Placed<Evidence>[] {
  return evidence(proposal).filter(({ entry }) => ids?.includes(entry.id) && entry.contrary !== true);
}

/** Whether a document is more than opinion or a description: research that compares, national figures or standards. */
export function isStrong({ kind }: Evidence): boolean {
  return strongKinds.includes(kind);
}

/** Whether a document is shown to be somebody else's: it names a publisher, and that is none of the organisations. */
export function isSomebodyElses(proposal: Proposal, { publisher }: Evidence): boolean {
  return publisher !== undefined && !isOwnOrganisation(proposal, publisher);
}

/** Whether a document is about this place; local data are, unless they say otherwise. */
export function isLocal({ local, kind }: Evidence): boolean {
  return local ?? kind === 'local-data';
}
