import type { Proposal, PublicConsultation } from '../generated/proposal.ts';
import { before } from '../model/dates.ts';
import type { Context, Wait } from '../model/principle.ts';
import { waitsFor } from '../model/principle.ts';
import type { Placed } from './changes.ts';
import type { MaybeGate } from './gates.ts';
import { consultationCloses, decisionTaken, expectsPublicConsultation, isGate } from './gates.ts';

/** Why nothing is asked about a public consultation: a minor change may do without one. */
export function whyNoPublicConsultation(proposal: Proposal, context: Context): string | undefined {
  return expectsPublicConsultation(proposal, context)
    ? undefined
    : 'The change is minor, and no public consultation is in the proposal.';
}

/** The public consultation with its path, or the wait for the criterion that asks for it. */
export function publicConsultation({ consultation }: Proposal): Placed<PublicConsultation> | Wait {
  const at = ['consultation', 'public'];
  const entry = consultation?.public;
  return entry === undefined
    ? waitsFor('consultation/public-first', at, 'no public consultation is in the proposal')
    : { entry, at };
}

/**
 * The decision, for comparing other dates with it; while it does not come after the close of the public
 * consultation, the wait for the criterion that judges that order: so one wrong date is found once.
 */
export function decisionAfterClose(proposal: Proposal, context: Context): MaybeGate {
  const decision = decisionTaken(proposal, context);
  const closes = consultationCloses(proposal, context);
  if (!isGate(decision) || !isGate(closes) || before(closes.when, decision.when) === 'kept') return decision;
  return waitsFor(
    'consultation/public-first',
    decision.at,
    'it is not shown that the decision came after the consultation had closed',
  );
}
