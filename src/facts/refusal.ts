import type { Proposal } from '../generated/proposal.ts';
import type { Day } from '../model/dates.ts';
import { dated, isAhead, span } from '../model/dates.ts';
import type { Refusal } from '../model/report.ts';
import { changes, isLiveBy, placed } from './changes.ts';

/** What a decision does to the proposal, in words. */
export const outcomeInWords = {
  approve: 'approved',
  'approve-modified': 'approved with changes',
  defer: 'deferred',
  reject: 'rejected',
} as const;

/** Whether the proposal was turned down or put off by today. */
export function refusalOf(proposal: Proposal, asOf: Day): Refusal | undefined {
  const { outcome, date } = proposal.decision ?? {};
  if (outcome !== 'reject' && outcome !== 'defer') return undefined;
  if ((date !== undefined && isAhead(date, asOf)) || isMade(proposal, asOf)) return undefined;
  const word = outcomeInWords[outcome];
  return { outcome: word, inWords: `The proposal was ${word}${date === undefined ? '' : ` ${dated(date)}`}` };
}

/** Whether something was done that a refusal does not undo: a change is live, or a step was taken that cannot be undone. */
function isMade({ milestones, ...proposal }: Proposal, asOf: Day): boolean {
  const isTaken = placed(milestones, ['milestones']).some(
    ({ entry: { date, irreversible, runsDown } }) =>
      (irreversible || runsDown) && date !== undefined && span(date).to <= asOf,
  );
  return isTaken || changes(proposal).some(({ entry }) => isLiveBy(entry, asOf));
}
