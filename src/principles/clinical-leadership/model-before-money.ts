import { inFuture } from '../../facts/answers.ts';
import { gateOf, noLaterThan } from '../../facts/comparison.ts';
import type { Gate } from '../../facts/gates.ts';
import type { Proposal } from '../../generated/proposal.ts';
import { onOrBefore, span } from '../../model/dates.ts';
import type { Criterion } from '../../model/principle.ts';
import { missing, waitsFor } from '../../model/principle.ts';

const approvedAt = ['leadership', 'clinicalModel', 'approved'] as const;
const scoredAt = ['options', 'scored'] as const;

export const modelBeforeMoney: Criterion = {
  id: 'clinical-leadership/model-before-money',
  asks: 'Was the clinical model approved before the options were scored on money?',
  why: `
How care is to be given comes first, what it costs second. A model that is approved after the scores are in has been fitted to the
option that won. The same day is early enough.`,
  due: 'pre-consultation',
  severity: 'error',
  basis: 'computed',
  source: [{ work: 'bma-redesign', where: 'be led by clinicians; not be driven only by financial pressures' }],
  scale: 'substantial',
  notApplicable: ({ options }) =>
    Object.keys(options?.scores ?? {}).length === 0 ? 'The options were not scored.' : undefined,
  *check(proposal, { asOf }) {
    if (proposal.options?.scored === undefined) {
      yield waitsFor('not-finance-driven/weights-first', scoredAt, 'when the options were scored is not said');
    }
    const approved = proposal.leadership?.clinicalModel?.approved;
    if (approved === undefined) {
      const hint = 'Give the date on which clinicians approved it.';
      yield missing(approvedAt, 'When the clinical model was approved is not said.', { hint });
      return;
    }
    const event = { what: 'The clinical model was approved', written: approved, at: approvedAt };
    const isToCome = yield* inFuture(asOf, approvedAt, approved, event.what);
    if (isToCome) return;
    const hint = 'Let clinicians approve the model, and score the options again.';
    const orders = [...scorings(proposal)].map((gate) => ({ gate, order: onOrBefore(span(approved), gate.when) }));
    const [any] = orders;
    const worst = orders.find(({ order }) => order === 'broken') ?? orders.find(({ order }) => order === 'open') ?? any;
    if (worst !== undefined) yield noLaterThan(event, worst.gate, hint);
  },
  examples: {
    good: `
leadership: {clinicalModel: {approved: 2025-07-01, by: Clinical reference group}}
options:
  longlist: [{id: as-is}, {id: northfield}]
  criteria: [{id: quality, kind: quality}, {id: money, kind: finance}]
  scored: 2025-07-18
  scores: {as-is: {quality: 2, money: 3}, northfield: {quality: 4, money: 3}}
`,
    bad: `
leadership: {clinicalModel: {approved: 2025-09-01, by: Clinical reference group}}   # <- contradicted
options:
  longlist: [{id: as-is}, {id: northfield}]
  criteria: [{id: quality, kind: quality}, {id: money, kind: finance}]
  scored: 2025-07-18
  scores: {as-is: {quality: 2, money: 3}, northfield: {quality: 4, money: 3}}
`,
  },
};

function* scorings({ options }: Proposal): Generator<Gate> {
  const { financialScored, scored } = options ?? {};
  if (financialScored !== undefined) {
    yield gateOf('the options were scored on money', financialScored, ['options', 'financialScored']);
  }
  if (scored !== undefined) yield gateOf('the options were scored', scored, scoredAt);
}
