import { thin } from '../../facts/answers.ts';
import { appraisalCriteria, whyNotWeighted } from '../../facts/appraisal.ts';
import type { Proposal } from '../../generated/proposal.ts';
import type { Context, Criterion, Observation } from '../../model/principle.ts';
import { contradicted, looked, missing, unsupported } from '../../model/principle.ts';
import { numeral, quoted } from '../../model/words.ts';

export const weights: Criterion = {
  id: 'not-finance-driven/weights',
  asks: 'Does money weigh less than care when options are scored, and do the weights add up?',
  why: `
Weights decide which option wins. Above 40 per cent for money a warning asks for a second look; above 60 per cent money outweighs all
else, and a reason has to be given. Weights that do not come to 100 (99 to 101, for rounding) cannot be checked by anybody. All three
numbers are custom, not law.`,
  due: 'pre-consultation',
  severity: 'error',
  basis: 'computed',
  source: [
    { work: 'bma-redesign', where: 'redesign must not be driven only by financial pressures' },
    { work: 'custom', where: 'how much money may weigh' },
  ],
  scale: 'all',
  notApplicable: whyNotWeighted,
  *check(proposal, context) {
    const criteria = appraisalCriteria(proposal);
    const unweighted = criteria.filter(({ entry }) => entry.weight === undefined);
    for (const { entry, at } of unweighted) {
      const hint = 'Give its weight in per cent.';
      yield missing([...at, 'weight'], `The criterion ${quoted(entry.id)} has no weight.`, { hint });
    }
    if (unweighted.length === 0) {
      yield looked;
      yield* sum(sumOf(criteria.map(({ entry }) => entry.weight)), context);
    }
    yield* money(proposal, context);
  },
  examples: {
    good: `
options:
  criteria:
    - {id: quality, kind: quality, weight: 40}
    - {id: journeys, kind: access, weight: 25}
    - {id: staff, kind: workforce, weight: 15}
    - {id: cost, kind: finance, weight: 20}
`,
    bad: `
options:
  criteria:
    - {id: quality, kind: quality, weight: 35}
    - {id: cost, kind: finance, weight: 65}   # <- unsupported
`,
  },
};

function* sum(total: number, { limits }: Context): Generator<Observation> {
  const thresholds = ['weights-least', 'weights-most'] as const;
  if (total >= limits['weights-least'] && total <= limits['weights-most']) return;
  const message = `The weights come to ${numeral(total)} per cent, not to 100.`;
  yield contradicted(['options', 'criteria'], message, { hint: 'Correct the weights.', thresholds });
}

function* money(proposal: Proposal, { limits }: Context): Generator<Observation> {
  const financial = appraisalCriteria(proposal).filter(({ entry }) => entry.kind === 'finance');
  const share = sumOf(financial.map(({ entry }) => entry.weight));
  if (share <= limits['finance-weight']) return;
  const reason = proposal.options?.weightsReason;
  const isFar = share > limits['finance-weight-limit'];
  const threshold = isFar ? 'finance-weight-limit' : 'finance-weight';
  const [only, ...more] = financial;
  const at = only === undefined || more.length > 0 ? ['options', 'criteria'] : [...only.at, 'weight'];
  const because = reason === undefined ? ', and no reason is given' : '';
  const message = `Money weighs ${numeral(share)} per cent, more than ${numeral(limits[threshold])}${because}.`;
  const hint =
    reason === undefined ? 'Give money less weight, or say in `weightsReason` why not.' : 'Give money less weight.';
  const severity = isFar && reason === undefined ? 'error' : 'warning';
  yield unsupported(at, message, { severity, hint, thresholds: [threshold] });
  yield* thin(['options', 'weightsReason'], reason, 'the reason for the weight of money');
}

/** The sum of weights, free of the dust of binary fractions. */
function sumOf(weights: readonly (number | undefined)[]): number {
  const total = weights.reduce<number>((sum, weight) => sum + (weight ?? 0), 0);
  return Math.round(total * 1e6) / 1e6;
}
