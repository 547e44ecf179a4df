import type { Placed } from '../../facts/changes.ts';
import { asksForNumbers, baselinesOf, indicatorName, indicators, targetsOf } from '../../facts/indicators.ts';
import type { Baseline, Indicator, Proposal, Target } from '../../generated/proposal.ts';
import type { Path } from '../../model/path.ts';
import type { Criterion, CriterionId, Observation } from '../../model/principle.ts';
import { contradicted, looked, missing, waitsFor } from '../../model/principle.ts';
import { numeral } from '../../model/words.ts';

export const defined: Criterion = {
  id: 'monitoring/defined',
  asks: 'Has every indicator a unit, a baseline, a target, a direction, an owner and a frequency?',
  why: `
An indicator without a number to start from and a number to reach cannot show that anything went wrong, and one without an owner is
looked at by nobody. Baseline and target may stand with the indicator or with the benefit that it is to show. A target that equals its
baseline promises nothing, unless the point is to hold what there is; a target on the wrong side promises harm.`,
  due: 'decision',
  severity: 'error',
  basis: 'computed',
  source: [
    { work: 'bma-redesign', where: 'redesign must be monitored after implementation' },
    { work: 'green-book', where: 'monitoring and evaluation' },
  ],
  scale: 'all',
  notApplicable: (proposal) => (indicators(proposal).length === 0 ? 'No indicator is named.' : undefined),
  *check(proposal, context) {
    for (const indicator of indicators(proposal)) {
      yield* absentFields(proposal, indicator);
      const owner = asksForNumbers(proposal, indicator, context);
      const baselines = baselinesOf(proposal, indicator);
      const targets = targetsOf(proposal, indicator);
      yield* absentNumbers('baseline', baselines, indicator, owner);
      yield* absentNumbers('target', targets, indicator, owner);
      for (const baseline of baselines) {
        for (const target of targets) yield* direction(indicator.entry, baseline, target);
      }
    }
  },
  examples: {
    good: `
monitoring:
  indicators:
    - id: mortality
      name: Deaths within 30 days of a stroke
      domain: outcome
      unit: per cent of patients
      direction: down
      baseline: {value: 14.2, period: 2024-04-01/2025-03-31}
      target: {value: 12.5, by: 2028-03-31}
      owner: Medical director, Northfield NHS Foundation Trust
      frequency: quarterly
`,
    bad: `
monitoring:
  indicators:
    - id: mortality   # <- missing
      name: Deaths within 30 days of a stroke
      domain: outcome
      unit: per cent of patients
      direction: down
      baseline: {value: 14.2, period: 2024-04-01/2025-03-31}
      target: {value: 14.2, by: 2028-03-31}   # <- contradicted
      frequency: quarterly
`,
  },
};

const fields = { direction: 'a direction', owner: 'an owner', frequency: 'a frequency' } as const;

function* absentFields(proposal: Proposal, indicator: Placed<Indicator>): Generator<Observation> {
  const { entry, at } = indicator;
  const name = indicatorName(entry);
  const hasUnit =
    entry.unit !== undefined || baselinesOf(proposal, indicator).some((baseline) => baseline.entry.unit !== undefined);
  if (!hasUnit) yield missing([...at, 'unit'], `The indicator ${name} has no unit.`, { hint: 'Say what it counts.' });
  for (const field of ['direction', 'owner', 'frequency'] as const) {
    if (entry[field] !== undefined) continue;
    yield missing([...at, field], `The indicator ${name} lacks ${fields[field]}.`, { hint: `Add \`${field}\`.` });
  }
}

function* absentNumbers(
  key: 'baseline' | 'target',
  given: readonly Placed<Baseline | Target>[],
  indicator: Placed<Indicator>,
  owner: CriterionId,
): Generator<Observation> {
  const valueless = given.filter(({ entry }) => entry.value === undefined).map(({ at }) => [...at, 'value']);
  const gaps: readonly Path[] = given.length === 0 ? [[...indicator.at, key]] : valueless;
  for (const at of gaps) {
    const what = `the indicator ${indicatorName(indicator.entry)} has no number for its ${key}`;
    const hint = `Give the number and ${key === 'baseline' ? 'when it was measured' : 'by when it is to be reached'}.`;
    if (owner === 'monitoring/defined') yield missing(at, `${what.replace('the', 'The')}.`, { hint });
    else yield waitsFor(owner, at, what, hint);
  }
}

/** Compares a target with the baseline it starts from. */
function* direction(indicator: Indicator, from: Placed<Baseline>, to: Placed<Target>): Generator<Observation> {
  const baseline = from.entry.value;
  const target = to.entry.value;
  if (baseline === undefined || target === undefined || indicator.direction === undefined) return;
  yield looked;
  if (indicator.direction === 'hold') return;
  const name = indicatorName(indicator);
  const way = indicator.direction === 'up' ? 'rise' : 'fall';
  const related = [{ at: [...from.at, 'value'], message: `the baseline: ${numeral(baseline)}` }];
  if (target === baseline) {
    const hint = 'Set a target that is better than the baseline, or give the direction `hold`.';
    const message = `The target of ${name} is its baseline, ${numeral(target)}, and the number is meant to ${way}.`;
    yield contradicted([...to.at, 'value'], message, { hint, related });
  } else if (target > baseline !== (indicator.direction === 'up')) {
    const message = `${name} is meant to ${way}, and its target is ${numeral(target)}, from ${numeral(baseline)} now.`;
    const hint = 'Correct the target or the direction.';
    yield contradicted([...to.at, 'value'], message, { hint, related });
  }
}
