import { thin } from '../../facts/answers.ts';
import type { Placed } from '../../facts/changes.ts';
import { firstGoLive, placed } from '../../facts/changes.ts';
import type { Proposal, Review, ReviewKind } from '../../generated/proposal.ts';
import type { Span } from '../../model/dates.ts';
import { before, firstOf, span } from '../../model/dates.ts';
import type { Context, Criterion, Observation } from '../../model/principle.ts';
import { looked, missing } from '../../model/principle.ts';
import type { Stage } from '../../model/stage.ts';
import { quoted } from '../../model/words.ts';

export const earlierFindings: Criterion = {
  id: 'consultation/earlier-findings',
  asks: 'Has what an earlier refusal or review asked for been answered?',
  why: `
A proposal that was sent back comes again with an answer to what was asked of it. Each recommendation of a scrutiny committee, a
panel, a court or a minister is accepted, partly accepted or rejected; rejecting one is an answer, passing over it is not.
Reviews are asked about that were given before the gate which the proposal is put to.`,
  due: 'case-for-change',
  severity: 'warning',
  basis: 'computed',
  source: [
    { work: 'bma-redesign', where: 'not imposed without prior consultation with staff and patients' },
    { work: 'custom', where: 'what was asked is answered' },
  ],
  scale: 'all',
  precedesApproval: true,
  notApplicable: (proposal, context) =>
    earlierReviews(proposal, context).length === 0
      ? 'No scrutiny committee, panel, court or minister has reviewed it before this stage.'
      : undefined,
  *check(proposal, context) {
    for (const review of earlierReviews(proposal, context)) yield* answered(review);
  },
  examples: {
    good: `
reviews:
  - by: Independent Reconfiguration Panel
    kind: panel
    date: 2024-03-12
    recommendations:
      - {text: Show what ambulance journeys would become, response: accepted, reason: Journeys from 14 areas are in part 6}
`,
    bad: `
reviews:
  - by: Independent Reconfiguration Panel
    kind: panel
    date: 2024-03-12
    recommendations:
      - {text: Show what ambulance journeys would become}       # <- missing
`,
  },
};

const kinds: readonly ReviewKind[] = ['scrutiny', 'panel', 'court', 'minister'];

/** The reviews that were given before the gate; without a date, one counts as given before. */
function earlierReviews(proposal: Proposal, { stage }: Context): Placed<Review>[] {
  const gate = gates[stage](proposal);
  return placed(proposal.reviews, ['reviews']).filter(({ entry }) => {
    if (!kinds.includes(entry.kind)) return false;
    return gate === undefined || entry.date === undefined || before(span(entry.date), gate) !== 'broken';
  });
}

const on = (written: string | number | undefined) => (written === undefined ? undefined : span(written));

/** When a proposal is at each gate, where it says. */
const gates: Record<Stage, (proposal: Proposal) => Span | undefined> = {
  'case-for-change': ({ caseForChange }) => on(caseForChange?.approved),
  options: ({ options }) => on(options?.shortlisted?.date),
  'pre-consultation': ({ consultation }) => on(consultation?.public?.opens),
  consultation: ({ consultation }) => on(consultation?.public?.opens),
  decision: ({ decision }) => on(decision?.date),
  implementation: firstGoLive,
  evaluation: ({ monitoring }) => firstOf((monitoring?.reviews ?? []).flatMap(({ due }) => on(due) ?? [])),
};

function* answered({ entry, at }: Placed<Review>): Generator<Observation> {
  const by = entry.by ?? `the ${entry.kind}`;
  for (const { entry: asked, at: place } of placed(entry.recommendations, [...at, 'recommendations'])) {
    const what = asked.text === undefined ? 'A recommendation' : quoted(asked.text);
    if (asked.response === undefined) {
      const hint = 'Say whether it is accepted, partly accepted or rejected, and why.';
      yield missing([...place, 'response'], `${what}, asked for by ${by}, has no answer.`, { hint });
    } else {
      yield looked;
    }
    yield* thin([...place, 'reason'], asked.reason, `the answer to ${by}`);
  }
}
