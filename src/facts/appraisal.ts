import type { Appraisal, Proposal } from '../generated/proposal.ts';
import type { Placed } from './changes.ts';
import { placed } from './changes.ts';

/** Something that the options were scored on. */
export type AppraisalCriterion = NonNullable<Appraisal['criteria']>[number];

/** What the options were scored on, with paths. */
export function appraisalCriteria(proposal: Proposal): Placed<AppraisalCriterion>[] {
  return placed(proposal.options?.criteria, ['options', 'criteria']);
}

/** Why weights are not asked for. Criteria that leave their weights out are taken for weighted ones. */
export function whyNotWeighted(proposal: Proposal): string | undefined {
  return appraisalCriteria(proposal).length === 0 ? 'The options were not scored on weighted criteria.' : undefined;
}
