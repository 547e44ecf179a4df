import type { Proposal } from '../generated/proposal.ts';
import { changesCare } from './changes.ts';

/** Why nothing is asked about benefits: none is promised, and none has to be, as no clinical care is changed. */
export function whyNoBenefits(proposal: Proposal): string | undefined {
  const isSilent = (proposal.benefits ?? []).length === 0 && !changesCare(proposal);
  return isSilent ? 'No benefit is promised.' : undefined;
}
