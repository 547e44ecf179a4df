import { assessmentInWords, assessments, awaitedCompletion, deadlines } from '../../facts/assessments.ts';
import type { Placed } from '../../facts/changes.ts';
import { compared } from '../../facts/comparison.ts';
import { isGate } from '../../facts/gates.ts';
import type { ImpactAssessment, Proposal } from '../../generated/proposal.ts';
import { dated, onOrBefore, span } from '../../model/dates.ts';
import type { Context, Criterion, Observation } from '../../model/principle.ts';
import { looked, waitsFor } from '../../model/principle.ts';

export const first: Criterion = {
  id: 'impact-assessment/first',
  asks: 'Was every impact assessment complete before consultation opened, before the decision, before go-live?',
  why: `
The principle says first. An assessment that is finished after the doors of the consultation have opened could not inform those who
answered; one finished after the decision could not inform those who decided. The same day is early enough. Data protection and
sustainability need only be complete before the change goes live.`,
  due: 'consultation',
  severity: 'error',
  basis: 'computed',
  source: [{ work: 'bma-redesign', where: 'first have a thorough impact assessment' }],
  scale: 'all',
  precedesApproval: true,
  *check(proposal, context) {
    const given = assessments(proposal);
    if (given.length === 0) {
      yield waitsFor('impact-assessment/kinds', ['impactAssessments'], 'there is no impact assessment');
      return;
    }
    for (const gate of deadlines('quality', proposal, context)) if (gate !== undefined && !isGate(gate)) yield gate;
    for (const each of given) yield* inTime(proposal, context, each);
  },
  examples: {
    good: `
impactAssessments:
  - {id: quality, kind: quality, completed: 2025-10-01}
consultation: {public: {opens: 2026-01-12, closes: 2026-04-12}}
decision: {date: 2026-07-09}
changes:
  - {id: open-ward, kind: open, service: acute-stroke, date: 2027-03-01}
`,
    bad: `
impactAssessments:
  - {id: quality, kind: quality, completed: 2026-02-20}   # <- contradicted
consultation: {public: {opens: 2026-01-12, closes: 2026-04-12}}
decision: {date: 2026-07-09}
changes:
  - {id: open-ward, kind: open, service: acute-stroke, date: 2027-03-01}
`,
  },
};

/** Compares one assessment with the dates that it must not come after; only the first that it breaks is reported. */
function* inTime(
  proposal: Proposal,
  context: Context,
  { entry, at }: Placed<ImpactAssessment>,
): Generator<Observation> {
  const { completed } = entry;
  const awaited = awaitedCompletion({ entry, at }, context);
  if (awaited !== undefined) yield awaited;
  if (awaited !== undefined || completed === undefined) return;
  const gates = deadlines(entry.kind, proposal, context).filter(isGate);
  const orders = gates.map((gate) => ({ gate, order: onOrBefore(span(completed), gate.when) }));
  const worst = orders.find(({ order }) => order === 'broken') ?? orders.find(({ order }) => order === 'open');
  yield worst === undefined
    ? looked
    : compared({
        at: [...at, 'completed'],
        said: `The ${assessmentInWords(entry)} was complete ${dated(completed)}`,
        ...worst,
        wrong: 'after',
        hint: 'Finish the assessment first and put the later steps off.',
      });
}
