import type { Baseline, Benefit, Indicator, Proposal, Target } from '../generated/proposal.ts';
import type { Context, CriterionId } from '../model/principle.ts';
import { quoted } from '../model/words.ts';
import type { Placed } from './changes.ts';
import { changesCare, placed } from './changes.ts';

/** The indicators with their paths. */
export function indicators(proposal: Proposal): Placed<Indicator>[] {
  return placed(proposal.monitoring?.indicators, ['monitoring', 'indicators']);
}

/** What an indicator is called, in the author's words. */
export function indicatorName({ id, name }: Indicator): string {
  return quoted(name ?? id);
}

/** The baselines of an indicator: its own, and those of the benefits that it is to show. */
export function baselinesOf(proposal: Proposal, indicator: Placed<Indicator>): Placed<Baseline>[] {
  return holders(proposal, indicator).flatMap(({ entry, at }) =>
    entry.baseline === undefined ? [] : [{ entry: entry.baseline, at: [...at, 'baseline'] }],
  );
}

/** The targets of an indicator: its own, and those of the benefits that it is to show. */
export function targetsOf(proposal: Proposal, indicator: Placed<Indicator>): Placed<Target>[] {
  return holders(proposal, indicator).flatMap(({ entry, at }) =>
    entry.target === undefined ? [] : [{ entry: entry.target, at: [...at, 'target'] }],
  );
}

/**
 * Which criterion asks for the baseline and the target of an indicator: `claims` where it is to show a benefit of
 * a substantial change to clinical care, else `defined`.
 */
export function asksForNumbers(proposal: Proposal, { entry }: Placed<Indicator>, { scale }: Context): CriterionId {
  const areClaimsAsked = scale === 'substantial' && changesCare(proposal);
  return areClaimsAsked && benefitsShownBy(proposal, entry).length > 0
    ? 'clinical-evidence/claims'
    : 'monitoring/defined';
}

function holders(proposal: Proposal, indicator: Placed<Indicator>): Placed<Indicator | Benefit>[] {
  return [indicator, ...benefitsShownBy(proposal, indicator.entry)];
}

function benefitsShownBy(proposal: Proposal, { id }: Indicator): Placed<Benefit>[] {
  return placed(proposal.benefits, ['benefits']).filter(({ entry }) => entry.indicator === id);
}
