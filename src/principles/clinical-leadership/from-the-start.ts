import { inFuture, optional } from '../../facts/answers.ts';
import { gateOf, noLaterThan } from '../../facts/comparison.ts';
import type { Gate } from '../../facts/gates.ts';
import type { Term } from '../../facts/leads.ts';
import { gapsBetween, startsOf, terms } from '../../facts/leads.ts';
import type { Proposal } from '../../generated/proposal.ts';
import type { Day } from '../../model/dates.ts';
import { isAhead, onOrBefore, span } from '../../model/dates.ts';
import type { Criterion, Observation, Problem } from '../../model/principle.ts';
import { looked, missing, unsupported, waitsFor } from '../../model/principle.ts';
import type { Limits } from '../../model/thresholds.ts';
import { counted } from '../../model/words.ts';

const approvedAt = ['caseForChange', 'approved'] as const;

export const fromTheStart: Criterion = {
  id: 'clinical-leadership/from-the-start',
  asks: 'Was there a clinical lead before the case for change was approved, and ever since?',
  why: `
The case for change says what the problem is, and so what may solve it. A clinician who is put in charge after that has been
approved leads where others point. The same day is early enough, and an earlier lead counts. Ninety days without any lead are
found too: that number is custom, not law.`,
  due: 'options',
  severity: 'error',
  basis: 'computed',
  source: [
    { work: 'bma-redesign', where: 'be led by clinicians' },
    { work: 'quick-guide', where: 'clinical involvement from the outset' },
  ],
  scale: 'substantial',
  *check(proposal, { asOf, limits }) {
    const approved = proposal.caseForChange?.approved;
    if (approved === undefined) {
      const hint = 'Give the date on which it was approved.';
      yield missing(approvedAt, 'When the case for change was approved is not said.', { hint });
    }
    const isToCome = yield* inFuture(asOf, approvedAt, approved, 'The case for change was approved');
    const isFact = approved !== undefined && !isToCome;
    const gate = isFact ? gateOf('the case for change was approved', approved, approvedAt) : undefined;
    yield* led(proposal, gate, asOf, limits);
  },
  examples: {
    good: `
caseForChange: {approved: 2025-03-20}
leadership:
  clinicalLead:
    name: Dr Asha Verma
    appointed: 2025-06-01
    before: [{name: Dr Tom Birch, from: 2025-01-10, until: 2025-04-30}]
`,
    bad: `
caseForChange: {approved: 2025-03-20}
leadership:
  clinicalLead:
    name: Dr Asha Verma
    appointed: 2025-12-01   # <- unsupported (warning)
    before: [{name: Dr Tom Birch, from: 2025-04-10, until: 2025-07-31}]   # <- contradicted
`,
  },
};

function* led(proposal: Proposal, gate: Gate | undefined, asOf: Day, limits: Limits): Generator<Observation> {
  const lead = proposal.leadership?.clinicalLead;
  if (lead === undefined) {
    yield waitsFor('clinical-leadership/named-lead', ['leadership', 'clinicalLead'], 'there is no clinical lead');
    return;
  }
  const all = terms(lead);
  const starts = startsOf(all);
  const kept = gate !== undefined && starts.some(({ from }) => onOrBefore(span(from), gate.when) === 'kept');
  for (const { from, fromAt, name, untilAt } of all) {
    if (from !== undefined || untilAt === undefined) continue;
    const detail = { hint: 'Give the date.', ...(kept ? { severity: 'warning' as const } : {}) };
    yield missing(fromAt, `When ${name} took the lead is not said.`, detail);
  }
  yield* yetToLead(all, asOf);
  if (lead.appointed === undefined || isAhead(lead.appointed, asOf)) {
    const gap =
      lead.appointed === undefined
        ? 'when the clinical lead took office is not said'
        : 'the clinical lead takes office in the future';
    yield waitsFor('clinical-leadership/named-lead', ['leadership', 'clinicalLead', 'appointed'], gap);
    return;
  }
  const [first] = starts;
  if (first === undefined || starts.length < all.length) return;
  if (gate !== undefined) {
    const what = `The first clinical lead, ${first.name}, took office`;
    const hint = 'Let a clinical lead look at the case for change, and have it approved again.';
    if (kept) yield looked;
    else yield noLaterThan({ what, written: first.from, at: first.fromAt }, gate, hint);
  }
  yield* withoutLead(proposal, limits);
}

/** Whoever led before began and ended before today. */
function* yetToLead(all: readonly Term[], asOf: Day): Generator<Problem> {
  for (const { from, fromAt, name, until, untilAt } of all) {
    if (untilAt === undefined) continue; // who leads now
    yield* inFuture(asOf, fromAt, from, `${name} took the lead`, optional);
    yield* inFuture(asOf, untilAt, until, `${name} gave up the lead`, optional);
  }
}

function* withoutLead({ leadership }: Proposal, limits: Limits): Generator<Observation> {
  const all = terms(leadership?.clinicalLead ?? {});
  for (const { until, untilAt, name } of all) {
    if (untilAt === undefined || until !== undefined) continue;
    yield missing(untilAt, `When ${name} gave up the lead is not said.`, {
      severity: 'warning',
      hint: 'Give the date.',
    });
  }
  for (const { next, days } of gapsBetween(all)) {
    const limit = limits['lead-gap'];
    if (days.most <= limit) continue;
    const detail = { severity: 'warning', thresholds: ['lead-gap'] } as const;
    if (days.least > limit) {
      const message = `Before ${next.name} took office there was no clinical lead for ${counted(days.least, 'day')}.`;
      yield unsupported(next.fromAt, message, {
        ...detail,
        hint: 'Say who led meanwhile, and enter them in `before`.',
      });
    } else {
      const message = `Before ${next.name} took office there may have been no clinical lead for more than ${counted(limit, 'day')}.`;
      yield missing(next.fromAt, message, { ...detail, hint: 'Give the day.' });
    }
  }
}
