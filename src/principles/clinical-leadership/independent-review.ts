import { accounts } from '../../facts/accounts.ts';
import { copied, inFuture, thin } from '../../facts/answers.ts';
import type { Placed } from '../../facts/changes.ts';
import { isClinical, permanentChanges, placed } from '../../facts/changes.ts';
import { byOf, clinicalReviews, hasDate, isProposer, isSenateOrCollege } from '../../facts/clinical-reviews.ts';
import { noLaterThan } from '../../facts/comparison.ts';
import { consultationOpens, isGate } from '../../facts/gates.ts';
import type { Proposal, Review } from '../../generated/proposal.ts';
import { isAhead, onOrBefore, span } from '../../model/dates.ts';
import type { Path } from '../../model/path.ts';
import type { Context, Criterion, Observation } from '../../model/principle.ts';
import { looked, missing, unsupported } from '../../model/principle.ts';
import { quoted } from '../../model/words.ts';

export const independentReview: Criterion = {
  id: 'clinical-leadership/independent-review',
  asks: 'Has an independent clinical body reviewed it before the public was asked, and is each recommendation answered?',
  why: `
Clinicians from elsewhere see what those within take for granted. Their review is there when the consultation opens, so that people
can read it; the same day is early enough. Each recommendation is accepted, accepted in part or rejected. In England a clinical
senate or a royal college reviews, elsewhere the nation’s own body or a college; an organisation that proposes cannot review itself.`,
  due: 'pre-consultation',
  severity: 'error',
  basis: 'computed',
  source: [
    { work: 'bma-redesign', where: 'be led by clinicians' },
    { work: 'clinical-senate', where: 'review of the clinical evidence base' },
    { work: 'assurance-guidance', where: 'clinical assurance before consultation' },
  ],
  scale: 'substantial',
  precedesApproval: true,
  notApplicable: (proposal) =>
    permanentChanges(proposal).some(({ entry }) => isClinical(entry)) ? undefined : 'No clinical service changes.',
  *check(proposal, context) {
    const reviews = clinicalReviews(proposal);
    if (reviews.length === 0) {
      const hint = 'Ask for a review, and enter it under `reviews` with its recommendations.';
      yield missing(['reviews'], 'No independent clinical body has reviewed the proposal.', { hint });
    }
    for (const review of reviews) yield* recommendations(review);
    const outside = reviews.filter(({ entry: { by } }) => by === undefined || !isProposer(proposal, by));
    yield* byWhom(proposal, reviews, outside);
    if (outside.length > 0) yield* inTime(proposal, outside, context);
  },
  examples: {
    good: `
consultation: {public: {opens: 2026-01-12, closes: 2026-04-12}}
reviews:
  - by: South Fens Clinical Senate
    kind: clinical
    date: 2025-12-15
    recommendations:
      - {text: Model the transfers at night, response: accepted, reason: Added to the business case on page 41}
      - {text: Keep both units for two years, response: rejected, reason: Neither would reach 600 admissions a year}
`,
    bad: `
consultation: {public: {opens: 2026-01-12, closes: 2026-04-12}}
reviews:
  - by: South Fens Clinical Senate
    kind: clinical
    date: 2026-02-20                                          # <- contradicted
    recommendations:
      - {text: Model the transfers at night, response: accepted}
      - {text: Keep both units for two years}                 # <- unsupported
`,
  },
};

function* byWhom(
  { nation }: Proposal,
  reviews: readonly Placed<Review>[],
  outside: readonly Placed<Review>[],
): Generator<Observation> {
  const place = ({ at }: Placed<Review>): Path => [...at, 'by'];
  for (const review of outside) {
    if (review.entry.by !== undefined) continue;
    yield missing(place(review), 'Who gave the clinical review is not said.', { hint: 'Name the body.' });
  }
  const hint = 'Ask a clinical senate or a royal college, or give its full name.';
  if (outside.length === 0) {
    for (const review of reviews) {
      const message = `The review ${byOf(review)} is not independent: whoever proposes cannot review it.`;
      yield unsupported(place(review), message, { hint });
    }
  }
  if (nation !== 'england' || outside.some(({ entry: { by } }) => by === undefined || isSenateOrCollege(by))) return;
  for (const review of outside) {
    const message = `The review ${byOf(review)} is neither a clinical senate’s nor a royal college’s.`;
    yield unsupported(place(review), message, { severity: 'warning', hint });
  }
}

function* recommendations({ entry, at }: Placed<Review>): Generator<Observation> {
  const list = placed(entry.recommendations, [...at, 'recommendations']);
  for (const { entry: recommendation, at: place } of list) {
    const { text, response, reason } = recommendation;
    const name = text === undefined ? 'a recommendation' : `the recommendation ${quoted(text)}`;
    if (response === undefined) {
      const message = `There is no answer to ${name} of the clinical review.`;
      yield unsupported([...place, 'response'], message, {
        hint: 'Say whether it is accepted, partly or not, and why.',
      });
    }
    yield* thin([...place, 'reason'], reason, `the reason for the answer to ${name}`);
  }
  yield* copied(accounts(list, 'reason'), 'recommendations');
}

/** One review in time is enough; a later one may follow. */
function* inTime(proposal: Proposal, reviews: readonly Placed<Review>[], context: Context): Generator<Observation> {
  const gate = consultationOpens(proposal, context);
  if (gate !== undefined && !isGate(gate)) yield gate;
  for (const review of reviews) {
    const place = [...review.at, 'date'];
    yield* inFuture(context.asOf, place, review.entry.date, `The review ${byOf(review)} was given`);
    if (hasDate(review)) continue;
    yield missing(place, `When the review ${byOf(review)} was given is not said.`, { hint: 'Give the date.' });
  }
  const given = reviews.filter(hasDate).filter(({ entry }) => !isAhead(entry.date, context.asOf));
  const [first] = given.sort((a, b) => span(a.entry.date).from - span(b.entry.date).from);
  if (first === undefined) return;
  if (!isGate(gate) || given.some(({ entry }) => onOrBefore(span(entry.date), gate.when) === 'kept')) {
    yield looked;
  } else if (given.length === reviews.length) {
    const event = { what: `The review ${byOf(first)} was given`, written: first.entry.date, at: [...first.at, 'date'] };
    yield noLaterThan(event, gate, 'Have it reviewed before the public is asked.');
  }
}
