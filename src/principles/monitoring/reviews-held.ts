import { inFuture } from '../../facts/answers.ts';
import type { Placed } from '../../facts/changes.ts';
import type { ReviewAfter } from '../../facts/reviews-after.ts';
import { reviewsAfter } from '../../facts/reviews-after.ts';
import type { PartialDate } from '../../generated/proposal.ts';
import { dated, daysAfter, span } from '../../model/dates.ts';
import type { Path } from '../../model/path.ts';
import type { Context, Criterion, Observation } from '../../model/principle.ts';
import { contradicted, looked, missing, unsupported, waitsFor } from '../../model/principle.ts';
import { counted } from '../../model/words.ts';

export const reviewsHeld: Criterion = {
  id: 'monitoring/reviews-held',
  asks: 'Was every review held that is past its date, and did it look at figures?',
  why: `
Reviews are promised at the decision and lapse afterwards. One that is more than 30 days late and was not held breaks the promise, and
one without figures is a conversation. What it found does not matter here: bad figures, reported, meet it. The 30 days are custom.`,
  due: 'implementation',
  severity: 'error',
  basis: 'computed',
  source: [{ work: 'bma-redesign', where: 'redesign must be monitored after implementation' }, { work: 'custom' }],
  scale: 'all',
  notApplicable: (proposal, context) =>
    reviewsAfter(proposal).every(({ entry }) => isAhead(entry, context))
      ? `No review has been held, and none was due more than ${counted(context.limits['review-grace'], 'day')} ago.`
      : undefined,
  *check(proposal, context) {
    for (const { entry, at } of reviewsAfter(proposal)) {
      if (entry.due === undefined) yield waitsFor('monitoring/reviews', [...at, 'due'], 'a review has no date');
      if (entry.held !== undefined) yield* held({ entry, at }, entry.held, context);
      else if (hasResult(entry))
        yield missing([...at, 'held'], 'A review with a result does not say when it was held.', {
          hint: 'Give the date.',
        });
      else if (entry.due !== undefined) yield* notHeld(at, entry.due, context);
    }
  },
  examples: {
    good: `
monitoring:
  indicators: [{id: falls, domain: safety, name: Falls with harm on the ward}]
  reviews:
    - {due: 2026-03-31, held: 2026-04-20, report: Board paper 7 of April 2026, actuals: {falls: 3}}
    - {due: 2026-09-30}
`,
    bad: `
monitoring:
  reviews:
    - {due: 2026-03-31, held: 2026-04-20, report: The board was assured}   # <- unsupported
    - {due: 2026-06-30}   # <- contradicted
`,
  },
};

/** How long a review has been due. */
function overdue(due: PartialDate, { asOf }: Context): { least: number; most: number } {
  return daysAfter(span(due), { from: asOf, to: asOf });
}

function hasFigures({ actuals = {} }: ReviewAfter): boolean {
  return Object.keys(actuals).length > 0;
}

function hasResult(review: ReviewAfter): boolean {
  return review.report !== undefined || review.actuals !== undefined;
}

function isAhead(review: ReviewAfter, context: Context): boolean {
  if (review.due === undefined || review.held !== undefined || hasResult(review)) return false;
  return overdue(review.due, context).most <= context.limits['review-grace'];
}

function* held({ entry, at }: Placed<ReviewAfter>, date: PartialDate, { asOf }: Context): Generator<Observation> {
  yield looked;
  const isToCome = yield* inFuture(asOf, [...at, 'held'], date, 'The review was held');
  if (isToCome || hasFigures(entry)) return;
  const hint = 'Give the value of each indicator in `actuals`.';
  yield unsupported([...at, 'actuals'], `The review held ${dated(date)} gives no figures.`, { hint });
}

function* notHeld(at: Path, due: PartialDate, context: Context): Generator<Observation> {
  const days = overdue(due, context);
  const grace = context.limits['review-grace'];
  const thresholds = ['review-grace'] as const;
  if (days.least > grace) {
    const late = counted(days.least, 'day');
    const message = `The review due ${dated(due)} has not been held, ${late} later.`;
    yield contradicted([...at, 'due'], message, { hint: 'Hold it and give its figures.', thresholds });
  } else if (days.most > grace) {
    const message = `The review due ${dated(due)} has not been held, and may be more than ${counted(grace, 'day')} late.`;
    yield missing([...at, 'due'], message, { hint: 'Give the day.', thresholds });
  }
}
