import { inFuture } from '../../facts/answers.ts';
import { isLiveBy, permanentChanges } from '../../facts/changes.ts';
import { compared } from '../../facts/comparison.ts';
import type { Gate } from '../../facts/gates.ts';
import { decisionTaken, expectsPublicConsultation, isGate } from '../../facts/gates.ts';
import { notYetHeld, occasions, oneBefore } from '../../facts/involvement.ts';
import type { PartialDate, Proposal } from '../../generated/proposal.ts';
import { before, inWords, span } from '../../model/dates.ts';
import type { Context, Criterion, Observation } from '../../model/principle.ts';
import { liesAhead, missing } from '../../model/principle.ts';

const at = ['consultation', 'public'];

export const publicFirst: Criterion = {
  id: 'consultation/public-first',
  asks: 'Was the public consulted before the decision?',
  why: `
People are consulted so that they can change what is decided. A decision on the day the consultation closes, or earlier, has not
waited for them. The dates are those on which it really opened and closed, extensions included. A minor change need not have a
consultation: one engagement of patients before the decision will do.`,
  due: 'consultation',
  severity: 'error',
  basis: 'computed',
  source: [
    { work: 'bma-redesign', where: 'not imposed without prior consultation with staff and patients' },
    { work: 'gunning', where: 'consultation while the proposal is at a formative stage' },
  ],
  scale: 'all',
  precedesApproval: true,
  *check(proposal, context) {
    yield* expectsPublicConsultation(proposal, context) ? consulted(proposal, context) : engaged(proposal, context);
  },
  examples: {
    good: `
consultation:
  public: {opens: 2026-01-12, closes: 2026-04-12}
decision: {date: 2026-07-09}
`,
    bad: `
consultation:
  public: {opens: 2026-01-12, closes: 2026-04-12}
decision: {date: 2026-03-26, outcome: approve}    # <- contradicted
`,
  },
};

function* consulted(proposal: Proposal, context: Context): Generator<Observation> {
  const round = proposal.consultation?.public;
  if (round === undefined) {
    yield missing(at, 'No public consultation is in the proposal.', {
      hint: 'Consult the public before the decision, and give the days on which it opens and closes.',
    });
  } else {
    yield* dates(round.opens, round.closes);
  }
  const decision = yield* decided(proposal, context);
  if (decision !== undefined && round?.closes !== undefined) yield afterClose(decision, round.closes);
}

function* dates(opens: PartialDate | undefined, closes: PartialDate | undefined): Generator<Observation> {
  if (opens === undefined) {
    const message = 'The public consultation does not say when it opens.';
    yield missing([...at, 'opens'], message, { hint: 'Give the day on which it opened or is to open.' });
  }
  if (closes === undefined) {
    const message = 'The public consultation does not say when it closes.';
    yield missing([...at, 'closes'], message, { hint: 'Give the day on which it closed or is to close.' });
  }
}

/** The decision. Its date is asked for here, and the other criteria wait for it. */
function* decided(proposal: Proposal, context: Context): Generator<Observation, Gate | undefined> {
  const gate = decisionTaken(proposal, context);
  if (isGate(gate)) {
    if (proposal.decision?.outcome !== undefined)
      yield* inFuture(context.asOf, gate.at, proposal.decision.date, 'The decision was taken');
    return gate;
  }
  const isLive = permanentChanges(proposal).some(({ entry }) => isLiveBy(entry, context.asOf));
  yield gate === undefined && !isLive
    ? liesAhead('The decision is still to be taken.')
    : missing(['decision', 'date'], 'The decision has no date.', {
        hint: 'Give the day of the meeting that decided, or is to decide.',
      });
  return undefined;
}

function afterClose(decision: Gate, closes: PartialDate): Observation {
  return compared({
    at: decision.at,
    said: `The decision is dated ${decision.inWords}`,
    order: before(span(closes), decision.when),
    gate: { what: 'the consultation had closed', inWords: inWords(closes), at: [...at, 'closes'] },
    wrong: 'before',
    hint: 'Put the decision off until the answers are in.',
  });
}

/** What a minor change is asked instead. */
function* engaged(proposal: Proposal, context: Context): Generator<Observation> {
  yield* notYetHeld(proposal, context.asOf);
  const decision = yield* decided(proposal, context);
  const all = occasions(proposal, 'patients');
  if (all.length === 0) {
    yield missing(['engagement'], 'No engagement of patients is in the proposal that counts.', {
      hint: 'Add one with its date, audience, method and number of participants.',
    });
  }
  if (decision !== undefined) yield* oneBefore(all, decision, 'Patients');
}
