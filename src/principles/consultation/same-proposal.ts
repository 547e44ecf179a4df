import type { Placed } from '../../facts/changes.ts';
import { changeInWords, permanentChanges, placed } from '../../facts/changes.ts';
import { engagements } from '../../facts/engagement.ts';
import type { Gate } from '../../facts/gates.ts';
import { consultationCloses, isGate } from '../../facts/gates.ts';
import { publicConsultation, whyNoPublicConsultation } from '../../facts/public-consultation.ts';
import type { Capacity, Proposal, PublicConsultation } from '../../generated/proposal.ts';
import type { Order } from '../../model/dates.ts';
import { before, lastOf, span } from '../../model/dates.ts';
import type { Context, Criterion, Observation } from '../../model/principle.ts';
import { contradicted, looked, missing, waitsFor } from '../../model/principle.ts';
import { numeral, quoted } from '../../model/words.ts';

export const sameProposal: Criterion = {
  id: 'consultation/same-proposal',
  asks: 'Is what was decided what people were asked about?',
  why: `
A proposal may change because of what people said; if it changes for the worse, they are asked again. The option that is
decided, or recommended while the decision lies ahead, is one that people were asked about. Each capacity keeps the figure they
were told: more than a tenth under it, a custom number, and nothing was consulted on. An engagement of phase \`consultation\`
after the close counts as asking again.`,
  due: 'decision',
  severity: 'error',
  basis: 'computed',
  source: [
    { work: 'bma-redesign', where: 'not imposed without prior consultation with staff and patients' },
    { work: 'gunning', where: 'enough information for an intelligent answer' },
  ],
  scale: 'all',
  notApplicable: whyNoPublicConsultation,
  *check(proposal, context) {
    const round = publicConsultation(proposal);
    if ('saw' in round) {
      yield round;
      return;
    }
    yield* sameOption(proposal, round.entry);
    for (const { entry, at } of permanentChanges(proposal)) {
      const name = changeInWords(proposal, entry);
      for (const row of placed(entry.capacity, [...at, 'capacity'])) yield* sameCapacity(proposal, context, row, name);
    }
  },
  examples: {
    good: `
changes:
  - {id: one-unit, kind: expand, service: hyper-acute-stroke, capacity: [{measure: beds, before: 12, after: 28, consulted: 30}]}
options: {longlist: [{id: as-is}, {id: northfield}, {id: westhaven}]}
consultation:
  public: {opens: 2026-01-12, closes: 2026-04-12, options: [as-is, northfield, westhaven]}
decision: {date: 2026-07-09, outcome: approve, option: northfield}
`,
    bad: `
changes:
  - id: one-unit
    kind: expand
    service: hyper-acute-stroke
    capacity: [{measure: beds, before: 12, after: 24, consulted: 30}]   # <- contradicted
options: {longlist: [{id: as-is}, {id: northfield}, {id: westhaven}, {id: ashcombe}]}
consultation:
  public: {opens: 2026-01-12, closes: 2026-04-12, options: [as-is, northfield, westhaven]}
decision: {date: 2026-07-09, outcome: approve-modified, option: ashcombe}   # <- contradicted
`,
  },
};

function* sameOption({ decision, options }: Proposal, round: PublicConsultation): Generator<Observation> {
  const isDecided = decision?.outcome === 'approve' || decision?.outcome === 'approve-modified';
  const id = isDecided ? decision.option : options?.preferred;
  const at = isDecided ? ['decision', 'option'] : ['options', 'preferred'];
  const what = isDecided ? 'approved' : 'preferred';
  const hint = 'Name one of the options of the long list.';
  if (id === undefined && isDecided) {
    yield missing(at, 'Which option is approved is not said.', { hint });
  } else if (id === undefined) {
    yield waitsFor('not-finance-driven/best-for-patients', at, 'which option is preferred is not said', hint);
  }
  if (round.options === undefined || round.options.length === 0) {
    const place = ['consultation', 'public', 'options'];
    yield waitsFor('consultation/open-mind', place, 'which options people were asked about is not said');
  } else if (id !== undefined) {
    const message = `The option ${what}, ${quoted(id)}, is none of those that people were asked about.`;
    const related = [
      { at: ['consultation', 'public', 'options'], message: 'the options that people were asked about' },
    ];
    yield round.options.includes(id)
      ? looked
      : contradicted(at, message, { hint: 'Consult on it before it is decided.', related });
  }
}

type Row = Placed<Capacity>;

function* sameCapacity(proposal: Proposal, context: Context, { entry, at }: Row, name: string): Generator<Observation> {
  const { measure, after, consulted } = entry;
  if (consulted === undefined) {
    const message = `How many ${measure} people were told of ${name} is not said.`;
    yield missing([...at, 'consulted'], message, { hint: 'Give the figure that stood in the consultation document.' });
  }
  if (after === undefined) {
    const message = `how many ${measure} there are after ${name} is not said`;
    yield waitsFor('clinical-evidence/capacity', [...at, 'after'], message);
  }
  if (consulted === undefined || after === undefined) return;
  const limit = context.limits['consulted-worse'];
  if ((consulted - after) * 100 <= limit * consulted) {
    yield looked;
    return;
  }
  const closes = consultationCloses(proposal, context);
  if (!isGate(closes)) {
    if (closes !== undefined) yield closes;
    return;
  }
  const message = `${name} now brings ${numeral(after)} ${measure}, and people were told ${numeral(consulted)}`;
  yield askedAgain(askedSince(proposal, closes), [...at, 'after'], message);
}

/** Whether people were asked again after the consultation had closed. */
function askedSince(proposal: Proposal, closes: Gate): Order {
  const again = engagements(proposal).filter(
    ({ entry }) =>
      entry.phase === 'consultation' && entry.audience.some((who) => who === 'patients' || who === 'public'),
  );
  const last = lastOf(again.map(({ entry }) => span(entry.date)));
  return last === undefined ? 'broken' : before(closes.when, last);
}

function askedAgain(order: Order, at: Row['at'], message: string): Observation {
  if (order === 'kept') return looked;
  const thresholds = ['consulted-worse'] as const;
  return order === 'broken'
    ? contradicted(at, `${message}; nobody was asked again.`, {
        hint: 'Ask people again with the new figure.',
        thresholds,
      })
    : missing(at, `${message}; whether they were asked again since it closed cannot be told.`, {
        hint: 'Give the day.',
        thresholds,
      });
}
