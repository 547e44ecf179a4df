import type { Nation, Proposal } from '../generated/proposal.ts';
import { doesNotPropose, hasRole, organisationById } from './organisations.ts';

/**
 * Whether an organisation speaks for the public in a nation: in England a scrutiny body or a council, elsewhere a
 * patient-voice body, and none that proposes the change itself.
 */
export function speaksForPublic(proposal: Proposal, id: string, nation: Nation): boolean {
  const organisation = organisationById(proposal, id);
  if (organisation === undefined) return false;
  if (nation !== 'england') return hasRole(organisation, 'patient-voice') && doesNotPropose(organisation);
  return hasRole(organisation, 'council') || (hasRole(organisation, 'scrutiny') && doesNotPropose(organisation));
}
