import type { Proposal } from '../generated/proposal.ts';
import type { Day } from '../model/dates.ts';
import { dated, isAhead } from '../model/dates.ts';
import type { JudgedScale } from '../model/report.ts';
import type { Stage } from '../model/stage.ts';
import { isAtOrAfter } from '../model/stage.ts';
import { doesNotPropose, organisationById, organisationName } from './organisations.ts';

/**
 * How large the change is taken to be. `minor` counts only when a body that does not propose has decided so,
 * and while no such body holds the change to be substantial.
 */
export function judgedScale(proposal: Proposal, stage: Stage, asOf: Day): JudgedScale {
  const { scale, scaleDecision } = proposal;
  if (scale === 'minor') {
    const objector = proposal.consultation?.bodies?.find(({ body, substantial }) => {
      const organisation = organisationById(proposal, body);
      return substantial === true && organisation !== undefined && doesNotPropose(organisation);
    });
    if (objector !== undefined) {
      const name = organisationName(proposal, objector.body);
      return substantial(`it is called minor, and ${name} holds it to be substantial`);
    }
    const decider = organisationById(proposal, scaleDecision?.by);
    if (scaleDecision === undefined)
      return substantial('it is called minor, and no body that does not propose has said so');
    if (decider === undefined || !doesNotPropose(decider)) {
      const name = decider === undefined ? 'nobody named' : (decider.name ?? decider.id);
      return substantial(`it is called minor by ${name}, not by a body that does not propose`);
    }
    if (scaleDecision.date === undefined)
      return substantial('it is called minor, and the decision on that has no date');
    if (isAhead(scaleDecision.date, asOf))
      return substantial(
        `it is called minor, and the decision on that, ${dated(scaleDecision.date)}, has not come yet`,
      );
    return { scale: 'minor', undecided: false };
  }
  if (scale === 'substantial') return { scale: 'substantial', undecided: false };
  if (isAtOrAfter(stage, 'consultation')) return substantial('nobody has said how large it is');
  return { scale: 'substantial', undecided: true, reason: 'nobody has said yet whether it is substantial' };
}

function substantial(reason: string): JudgedScale {
  return { scale: 'substantial', undecided: false, reason };
}
