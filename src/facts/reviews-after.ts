import type { Monitoring, PartialDate, Proposal } from '../generated/proposal.ts';
import { firstOf, onOrBefore, span, spanInWords } from '../model/dates.ts';
import { waitsFor } from '../model/principle.ts';
import type { Placed } from './changes.ts';
import { placed } from './changes.ts';
import type { MaybeGate } from './gates.ts';
import { isGate, lastChangeLive } from './gates.ts';

/** A review of the change after it is made. */
export type ReviewAfter = NonNullable<Monitoring['reviews']>[number];

/** The reviews that are to follow the change, with their paths. */
export function reviewsAfter(proposal: Proposal): Placed<ReviewAfter>[] {
  return placed(proposal.monitoring?.reviews, ['monitoring', 'reviews']);
}

/** Those of them that say when they are due. */
export function datedReviews(proposal: Proposal): Placed<ReviewAfter & { readonly due: PartialDate }>[] {
  return reviewsAfter(proposal).flatMap(({ entry, at }) =>
    entry.due === undefined ? [] : [{ entry: { ...entry, due: entry.due }, at }],
  );
}

/** The first review after the last change went live. Where any has no date, which is first cannot be told. */
export function firstReview(proposal: Proposal): MaybeGate {
  const live = lastChangeLive(proposal);
  if (!isGate(live)) return live;
  const undated = reviewsAfter(proposal).find(({ entry }) => entry.due === undefined);
  if (undated !== undefined) return waitsFor('monitoring/reviews', [...undated.at, 'due'], 'a review has no date');
  const later = datedReviews(proposal)
    .map(({ entry, at }) => ({ when: span(entry.due), at: [...at, 'due'] }))
    .filter(({ when }) => onOrBefore(live.when, when) !== 'broken');
  const when = firstOf(later.map((review) => review.when));
  if (when === undefined)
    return waitsFor('monitoring/reviews', ['monitoring', 'reviews'], 'no review after the last change has a date');
  const at = later.find((review) => review.when.from === when.from)?.at ?? ['monitoring', 'reviews'];
  return { what: 'the first review', when, inWords: spanInWords(when), at };
}
