import type { PartialDate, Proposal, Review } from '../generated/proposal.ts';
import { quoted } from '../model/words.ts';
import type { Placed } from './changes.ts';
import { placed } from './changes.ts';
import { hasRole, isOwnOrganisation } from './organisations.ts';

/** The reviews of the clinical case with their paths. */
export function clinicalReviews({ reviews }: Proposal): Placed<Review>[] {
  return placed(reviews, ['reviews']).filter(({ entry }) => entry.kind === 'clinical');
}

/** Whether a name is that of a body which reviews clinical cases in England, as far as a name can tell. */
export function isSenateOrCollege(name: string): boolean {
  return /senate|college|faculty|\bRC[A-Z]+\b/i.test(name);
}

/** Whether a name is that of an organisation which makes the proposal. */
export function isProposer(proposal: Proposal, name: string): boolean {
  const proposers = (proposal.organisations ?? []).filter((organisation) =>
    hasRole(organisation, 'lead-commissioner', 'commissioner', 'provider', 'decider'),
  );
  return isOwnOrganisation({ ...proposal, organisations: proposers }, name);
}

/** Whether a review says when it was given. */
export function hasDate(review: Placed<Review>): review is Placed<Review & { date: PartialDate }> {
  return review.entry.date !== undefined;
}

/** Who gave a review, with “by”. */
export function byOf({ entry: { by } }: Placed<Review>): string {
  return by === undefined ? 'by a clinical body' : `by ${quoted(by)}`;
}
