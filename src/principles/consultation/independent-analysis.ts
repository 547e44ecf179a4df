import { compared } from '../../facts/comparison.ts';
import type { Gate } from '../../facts/gates.ts';
import { isGate } from '../../facts/gates.ts';
import { isOwnOrganisation } from '../../facts/organisations.ts';
import { decisionAfterClose, publicConsultation, whyNoPublicConsultation } from '../../facts/public-consultation.ts';
import type { PartialDate, Proposal, PublicConsultation } from '../../generated/proposal.ts';
import { dated, daysAfter, onOrBefore, span, workingDaysAfter } from '../../model/dates.ts';
import type { Path } from '../../model/path.ts';
import type { Criterion, Observation } from '../../model/principle.ts';
import { contradicted, missing, unsupported } from '../../model/principle.ts';
import type { Limits, ThresholdId } from '../../model/thresholds.ts';
import { counted } from '../../model/words.ts';

const at = ['consultation', 'public', 'analysis'];

export const independentAnalysis: Criterion = {
  id: 'consultation/independent-analysis',
  asks: 'Were the answers analysed, independently, before the decision?',
  why: `
Those who decide must have read what people said. That takes an analysis by someone who has no stake in the result, out in time
to be weighed, and papers that reach the decision-makers in time to be read. Two weeks and five working days are custom, not
law.`,
  due: 'decision',
  severity: 'error',
  basis: 'computed',
  source: [
    { work: 'bma-redesign', where: 'prior consultation with staff and patients' },
    { work: 'gunning', where: 'the answers are conscientiously taken into account' },
    { work: 'consideration-time' },
  ],
  scale: 'all',
  notApplicable: whyNoPublicConsultation,
  *check(proposal, context) {
    const round = publicConsultation(proposal);
    if ('saw' in round) {
      yield round;
      return;
    }
    const gate = decisionAfterClose(proposal, context);
    if (gate !== undefined && !isGate(gate)) yield gate;
    const decision = isGate(gate) ? gate : undefined;
    const { analysis } = round.entry;
    if (analysis === undefined) {
      const hint = 'Say who analysed them, whether they are independent, and when it was published.';
      yield missing(at, 'No analysis of the answers is in the proposal.', { hint });
    } else {
      yield* analyst(proposal, analysis);
      yield* published(analysis.published, decision, context.limits);
    }
    yield* papers(proposal.decision?.papersSent, decision, context.limits);
  },
  examples: {
    good: `
consultation:
  public:
    opens: 2026-01-12
    closes: 2026-04-12
    analysis: {by: Thornley University, independent: true, published: 2026-05-20}
decision: {date: 2026-07-09, papersSent: 2026-07-01}
`,
    bad: `
organisations: [{id: icb, name: Fenland Integrated Care Board, role: lead-commissioner}]
consultation:
  public:
    opens: 2026-01-12
    closes: 2026-04-12
    analysis:
      by: Fenland Integrated Care Board     # <- contradicted (warning)
      independent: true
      published: 2026-07-16                 # <- contradicted
decision: {papersSent: 2026-07-06, date: 2026-07-09}  # <- unsupported (warning)
`,
  },
};

function* analyst(proposal: Proposal, analysis: NonNullable<PublicConsultation['analysis']>): Generator<Observation> {
  const { by, independent } = analysis;
  const severity = 'warning';
  if (by === undefined) {
    yield missing([...at, 'by'], 'Who analysed the answers is not said.', { hint: 'Name them.' });
  } else if (independent === undefined) {
    const hint = 'Say whether they are independent of those who propose the change.';
    yield missing([...at, 'independent'], `Whether ${by} is independent is not said.`, { severity, hint });
  } else if (!independent) {
    const hint = 'Have the analysis checked by someone who has no stake in the result.';
    yield unsupported([...at, 'independent'], `${by}, who analysed the answers, is not independent.`, {
      severity,
      hint,
    });
  } else if (isOwnOrganisation(proposal, by)) {
    const hint = 'Have the analysis checked by someone else, or say that it is not independent.';
    const message = `The analysis is called independent, and ${by} is one of the organisations behind the proposal.`;
    yield contradicted([...at, 'by'], message, { severity, hint });
  }
}

function* published(
  written: PartialDate | undefined,
  decision: Gate | undefined,
  limits: Limits,
): Generator<Observation> {
  const place = [...at, 'published'];
  if (written === undefined) {
    const hint = 'Give the day on which everybody could read it.';
    yield missing(place, 'When the analysis of the answers was published is not said.', { hint });
    return;
  }
  if (decision === undefined) return;
  const said = `The analysis of the answers was published ${dated(written)}`;
  const order = onOrBefore(span(written), decision.when);
  const hint = 'Put the decision off until the analysis has been weighed.';
  yield compared({ at: place, said, order, gate: decision, wrong: 'after', hint });
  const days = daysAfter(span(written), decision.when);
  if (order === 'kept') yield* timeLeft(place, said, days, { id: 'analysis-days', unit: 'day' }, limits);
}

function* papers(written: PartialDate | undefined, decision: Gate | undefined, limits: Limits): Generator<Observation> {
  const place = ['decision', 'papersSent'];
  if (written === undefined) {
    const hint = 'Give the day on which they were sent.';
    yield missing(place, 'When the papers went to the decision-makers is not said.', { severity: 'warning', hint });
  } else if (decision !== undefined) {
    const said = `The papers went to the decision-makers ${dated(written)}`;
    const days = workingDaysAfter(span(written), decision.when);
    yield* timeLeft(place, said, days, { id: 'papers-days', unit: 'working day' }, limits);
  }
}

/** A warning where too few days are left before the decision. */
function* timeLeft(
  place: Path,
  said: string,
  { least, most }: { readonly least: number; readonly most: number },
  { id, unit }: { readonly id: ThresholdId; readonly unit: string },
  limits: Limits,
): Generator<Observation> {
  if (least >= limits[id]) return;
  const few = `fewer than ${counted(limits[id], unit)} before the decision`;
  const detail = { severity: 'warning', thresholds: [id] } as const;
  yield most < limits[id]
    ? unsupported(place, `${said}, ${few}.`, { ...detail, hint: 'Leave time to read and to weigh.' })
    : missing(place, `${said}, which may be ${few}.`, { ...detail, hint: 'Give the day.' });
}
