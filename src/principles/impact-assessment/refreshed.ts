import { inFuture, promised, thin } from '../../facts/answers.ts';
import { assessmentInWords, assessments, awaitedCompletion, completedInTime } from '../../facts/assessments.ts';
import type { Placed } from '../../facts/changes.ts';
import { placed } from '../../facts/changes.ts';
import type { Gate } from '../../facts/gates.ts';
import { consultationCloses, expectsPublicConsultation, isGate } from '../../facts/gates.ts';
import { decisionAfterClose } from '../../facts/public-consultation.ts';
import type { ImpactAssessment, Proposal } from '../../generated/proposal.ts';
import type { Order } from '../../model/dates.ts';
import { onOrBefore, span, together } from '../../model/dates.ts';
import type { Context, Criterion, Observation } from '../../model/principle.ts';
import { looked, missing, waitsFor } from '../../model/principle.ts';

export const refreshed: Criterion = {
  id: 'impact-assessment/refreshed',
  asks: 'Was the impact assessment brought up to date with what the consultation said?',
  why: `
People who answer a consultation know things that the assessors did not: the bus that stopped running, the ward that is always full.
An assessment that reads the same afterwards did not listen. An update after the consultation closed and by the decision meets it,
for quality, equality and an integrated assessment alike, and it says what changed.`,
  due: 'decision',
  severity: 'error',
  basis: 'computed',
  source: [
    { work: 'bma-redesign', where: 'a thorough impact assessment' },
    { work: 'gunning' },
    { work: 'equality-act' },
  ],
  scale: 'all',
  notApplicable(proposal, context) {
    return expectsPublicConsultation(proposal, context) ? undefined : 'There was no public consultation.';
  },
  *check(proposal, context) {
    const gates = [consultationCloses(proposal, context), decisionAfterClose(proposal, context)] as const;
    for (const gate of gates) if (gate !== undefined && !isGate(gate)) yield gate;
    const concerned = assessments(proposal).filter(({ entry }) => isConcerned(entry));
    if (concerned.length === 0) {
      const message = 'there is no quality or equality assessment';
      yield waitsFor('impact-assessment/kinds', ['impactAssessments'], message);
    }
    for (const each of assessments(proposal)) yield* said(each, context);
    const [closes, decision] = gates;
    if (!isGate(closes) || !isGate(decision)) return;
    for (const each of concerned) yield* updated(proposal, context, each, { closes, decision });
  },
  examples: {
    good: `
consultation: {public: {opens: 2026-01-12, closes: 2026-04-12}}
decision: {date: 2026-07-09}
impactAssessments:
  - id: iia
    kind: integrated
    covers: [quality, equality]
    completed: 2025-10-01
    updated: [{date: 2026-06-20, what: "Evening bus times, which 620 answers had asked about"}]
`,
    bad: `
consultation: {public: {opens: 2026-01-12, closes: 2026-04-12}}
decision: {date: 2026-07-09}
impactAssessments:
  - id: quality
    kind: quality
    completed: 2025-10-01
    updated: [{date: 2026-02-20, what: Bed numbers for winter 2026}]   # <- missing
  - id: equality
    kind: equality
    completed: 2025-10-01
    updated: [{date: 2026-06-20}]   # <- missing (warning)
`,
  },
};

function isConcerned({ kind }: ImpactAssessment): boolean {
  return kind === 'quality' || kind === 'equality' || kind === 'integrated';
}

/** Whether every update says what changed, and has happened. */
function* said({ entry, at }: Placed<ImpactAssessment>, { asOf }: Context): Generator<Observation> {
  const name = assessmentInWords(entry);
  for (const { entry: update, at: place } of placed(entry.updated, [...at, 'updated'])) {
    const what = [...place, 'what'];
    if (update.what === undefined) {
      const message = `An update of the ${name} does not say what changed.`;
      yield missing(what, message, { severity: 'warning', hint: 'Say what the consultation changed in it.' });
    }
    yield* thin(what, update.what, `an update of the ${name}`);
    yield* promised(what, update.what, `an update of the ${name}`);
    yield* inFuture(asOf, [...place, 'date'], update.date, `The ${name} was brought up to date`);
  }
}

function* updated(
  proposal: Proposal,
  context: Context,
  { entry, at }: Placed<ImpactAssessment>,
  { closes, decision }: { readonly closes: Gate; readonly decision: Gate },
): Generator<Observation> {
  const name = assessmentInWords(entry);
  const orders = (entry.updated ?? []).map(({ date }): Order => {
    if (date === undefined) return 'open';
    return together(onOrBefore(closes.when, span(date)), onOrBefore(span(date), decision.when));
  });
  const window = `after ${closes.what} (${closes.inWords}) and by the decision (${decision.inWords})`;
  const related = [closes, decision].map((gate) => ({ at: gate.at, message: `${gate.what}: ${gate.inWords}` }));
  const awaited = awaitedCompletion({ entry, at }, context);
  if (orders.includes('kept')) {
    yield looked;
  } else if (awaited !== undefined) {
    yield awaited;
  } else if (completedInTime(entry, proposal, context) !== 'kept') {
    yield waitsFor('impact-assessment/first', [...at, 'completed'], `the ${name} was not complete in time`);
  } else {
    const isOpen = orders.includes('open');
    const message = isOpen
      ? `It cannot be told whether the ${name} was brought up to date ${window}.`
      : `The ${name} was not brought up to date ${window}.`;
    const hint = isOpen ? 'Give the day of the update.' : 'Take in what people said, and enter the update.';
    yield missing([...at, 'updated'], message, { hint, related });
  }
}
