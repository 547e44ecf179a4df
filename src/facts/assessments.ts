import type { AssessmentKind, ImpactAssessment, Proposal } from '../generated/proposal.ts';
import type { Order } from '../model/dates.ts';
import { isAhead, onOrBefore, span, together } from '../model/dates.ts';
import type { Context, Wait } from '../model/principle.ts';
import { waitsFor } from '../model/principle.ts';
import { plain, quoted } from '../model/words.ts';
import type { Placed } from './changes.ts';
import { placed } from './changes.ts';
import type { MaybeGate } from './gates.ts';
import { consultationOpens, decisionTaken, firstChangeLive, isGate } from './gates.ts';

/** The impact assessments with their paths. */
export function assessments(proposal: Proposal): Placed<ImpactAssessment>[] {
  return placed(proposal.impactAssessments, ['impactAssessments']);
}

/** The kinds that an assessment stands for: those that an integrated one covers, else its own. */
export function kindsOf({ kind, covers }: ImpactAssessment): readonly AssessmentKind[] {
  return kind === 'integrated' ? (covers ?? []) : [kind];
}

/** What a kind of assessment is called: quality assessment. */
export function kindInWords(kind: AssessmentKind): string {
  return kind === 'other-providers' ? 'assessment of other providers' : `${plain(kind)} assessment`;
}

/** An assessment in words: quality assessment “qia”. */
export function assessmentInWords({ kind, id }: ImpactAssessment): string {
  return `${kindInWords(kind)} ${quoted(id)}`;
}

/** Whether an assessment of this kind needs to be there only when the change goes live, and lacks only a warning. */
export function isAskedLater(kind: AssessmentKind): boolean {
  return kind === 'data-protection' || kind === 'sustainability';
}

/** The dates that an assessment of a kind must not come after, or what is waited for in their place. */
export function deadlines(kind: AssessmentKind, proposal: Proposal, context: Context): MaybeGate[] {
  const live = firstChangeLive(proposal);
  if (isAskedLater(kind)) return [live];
  return [consultationOpens(proposal, context), decisionTaken(proposal, context), live];
}

/** Whether an assessment was complete by the dates that it must not come after, as far as they are known. */
export function completedInTime({ kind, completed }: ImpactAssessment, proposal: Proposal, context: Context): Order {
  if (completed === undefined) return 'open';
  const gates = deadlines(kind, proposal, context).filter(isGate);
  return together(...gates.map(({ when }) => onOrBefore(span(completed), when)));
}

/** The wait for the criterion that asks for the date of completion, where there is none or it has not come yet. */
export function awaitedCompletion({ entry, at }: Placed<ImpactAssessment>, { asOf }: Context): Wait | undefined {
  const { completed } = entry;
  if (completed !== undefined && !isAhead(completed, asOf)) return undefined;
  const what = completed === undefined ? 'has no date of completion' : 'is not complete yet';
  return waitsFor('impact-assessment/kinds', [...at, 'completed'], `the ${assessmentInWords(entry)} ${what}`);
}
