import type { Proposal, Temporary } from '../generated/proposal.ts';
import { before, span } from '../model/dates.ts';
import type { Path } from '../model/path.ts';
import { changeInWords, temporaryChanges } from './changes.ts';

/** A change that is said to be for a time only, with its name in words and the path to what is said of its time. */
export interface Measure {
  readonly name: string;
  readonly at: Path;
  readonly temporary: Temporary;
}

/** The changes that are said to be for a time only. */
export function measures(proposal: Proposal): Measure[] {
  return temporaryChanges(proposal).flatMap(({ entry, at }) => {
    const { temporary } = entry;
    return temporary === undefined
      ? []
      : [{ name: changeInWords(proposal, entry), at: [...at, 'temporary'], temporary }];
  });
}

/** Whether a change was approved after a consultation of the public had closed. */
export function isApprovedAfterConsultation({ consultation, decision }: Proposal): boolean {
  const closes = consultation?.public?.closes;
  const isApproved = decision?.outcome === 'approve' || decision?.outcome === 'approve-modified';
  if (!isApproved || decision.date === undefined || closes === undefined) return false;
  return before(span(closes), span(decision.date)) === 'kept';
}
