import type { Organisation, OrganisationRole, Proposal } from '../generated/proposal.ts';
import { normalised } from './answers.ts';
import type { Placed } from './changes.ts';
import { placed } from './changes.ts';

/** The organisations with their paths. */
export function organisations(proposal: Proposal): Placed<Organisation>[] {
  return placed(proposal.organisations, ['organisations']);
}

/** The parts that an organisation plays. */
export function rolesOf({ role }: Organisation): readonly OrganisationRole[] {
  if (role === undefined) return [];
  return typeof role === 'string' ? [role] : role;
}

export function hasRole(organisation: Organisation, ...roles: readonly OrganisationRole[]): boolean {
  return rolesOf(organisation).some((role) => roles.includes(role));
}

/** The organisation with an id. */
export function organisationById(proposal: Proposal, id: string | undefined): Organisation | undefined {
  return proposal.organisations?.find((organisation) => organisation.id === id);
}

/** What an organisation is called: its name, else its id. */
export function organisationName(proposal: Proposal, id: string): string {
  return organisationById(proposal, id)?.name ?? id;
}

/** Whether an organisation has no part in making the proposal, and may say how large it is. */
export function doesNotPropose(organisation: Organisation): boolean {
  return (
    hasRole(organisation, 'scrutiny', 'patient-voice', 'assurer') &&
    !hasRole(organisation, 'lead-commissioner', 'commissioner', 'provider', 'decider')
  );
}

/** Whether a text names one of the proposal's own organisations, as a publisher or analyst may. */
export function isOwnOrganisation(proposal: Proposal, name: string): boolean {
  const said = normalised(name);
  return (proposal.organisations ?? []).some(({ id, name: own, ods }) =>
    [id, own, ods].some((spelling) => spelling !== undefined && normalised(spelling) === said),
  );
}
