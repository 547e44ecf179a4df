import { compared } from '../../facts/comparison.ts';
import type { Gate } from '../../facts/gates.ts';
import { isGate } from '../../facts/gates.ts';
import { occasions, oneBefore } from '../../facts/involvement.ts';
import { decisionAfterClose } from '../../facts/public-consultation.ts';
import type { PartialDate, StaffConsultation } from '../../generated/proposal.ts';
import { before, dated, span } from '../../model/dates.ts';
import type { Criterion, Observation } from '../../model/principle.ts';
import { missing } from '../../model/principle.ts';

const at = ['consultation', 'staff'];

export const staffFirst: Criterion = {
  id: 'consultation/staff-first',
  asks: 'Were staff consulted before the decision?',
  why: `
The people who give the care see first what a plan overlooks. A consultation of staff that ends with the decision or after it is
about how to carry it out, not about whether: it does not count. Where no member of staff is affected, \`affected: 0\` says so.
A minor change is asked for one engagement of staff before the decision.`,
  due: 'decision',
  severity: 'error',
  basis: 'computed',
  source: [{ work: 'bma-redesign', where: 'not imposed without prior consultation with staff and patients' }],
  scale: 'all',
  notApplicable: ({ consultation }) =>
    consultation?.staff?.affected === 0 ? 'No member of staff is affected.' : undefined,
  *check(proposal, context) {
    const gate = decisionAfterClose(proposal, context);
    if (gate !== undefined && !isGate(gate)) yield gate;
    const staff = proposal.consultation?.staff;
    const decision = isGate(gate) ? gate : undefined;
    if (context.scale === 'substantial') {
      yield* consulted(staff, decision);
      return;
    }
    const ended = staff?.closes === undefined ? [] : [{ at: [...at, 'closes'], written: staff.closes }];
    const all = [...occasions(proposal, 'staff'), ...ended];
    if (all.length === 0) {
      yield missing(['engagement'], 'No engagement of staff is in the proposal that counts.', {
        hint: 'Add one with its date, audience, method and number of participants.',
      });
    }
    if (decision !== undefined) yield* oneBefore(all, decision, 'Staff');
  },
  examples: {
    good: `
consultation:
  public: {opens: 2026-01-12, closes: 2026-04-12}
  staff: {opens: 2026-01-12, closes: 2026-03-01, affected: 210, groups: [nursing, medical]}
decision: {date: 2026-07-09}
`,
    bad: `
consultation:
  public: {opens: 2026-01-12, closes: 2026-04-12}
  staff:
    opens: 2026-07-13
    closes: 2026-08-28     # <- contradicted
    affected: 210
decision: {date: 2026-07-09}
`,
  },
};

function* consulted(staff: StaffConsultation | undefined, decision: Gate | undefined): Generator<Observation> {
  if (staff === undefined) {
    yield missing(at, 'No consultation of staff is in the proposal.', {
      hint: 'Consult the staff before the decision, and give the days on which it opens and closes.',
    });
    return;
  }
  if (staff.opens === undefined) {
    const message = 'The consultation of staff does not say when it opened.';
    yield missing([...at, 'opens'], message, { hint: 'Give the day on which it opened.' });
  }
  if (staff.closes === undefined) {
    const message = 'The consultation of staff does not say when it closed.';
    yield missing([...at, 'closes'], message, { hint: 'Give the day on which it closed.' });
  } else if (decision !== undefined) {
    yield beforeDecision(staff.closes, decision);
  }
}

function beforeDecision(closes: PartialDate, decision: Gate): Observation {
  return compared({
    at: [...at, 'closes'],
    said: `The consultation of staff closed ${dated(closes)}`,
    order: before(span(closes), decision.when),
    gate: decision,
    wrong: 'not before',
    hint: 'Put the decision off until staff have answered.',
  });
}
