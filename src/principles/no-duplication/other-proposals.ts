import type { Placed } from '../../facts/changes.ts';
import { adds, changeInWords, permanentChanges } from '../../facts/changes.ts';
import { areasReached, collisions } from '../../facts/collisions.ts';
import { endsService } from '../../facts/existing-services.ts';
import { elsewhere } from '../../facts/projection.ts';
import type { Change, Proposal } from '../../generated/proposal.ts';
import type { Context, Criterion, Observation } from '../../model/principle.ts';
import { contradicted, looked, waitsFor } from '../../model/principle.ts';
import { isAtOrAfter } from '../../model/stage.ts';
import { listed } from '../../model/words.ts';

export const otherProposals: Criterion = {
  id: 'no-duplication/other-proposals',
  asks: 'Does no other live proposal add the same thing, or remove what this one relies on?',
  why: `
Two boards can each have a good plan, and both plans together be a bad one: two new units for the same people, or a unit that is to grow
on a ward that the other board closes. The proposals of one repository are compared from the stage of options on, unless withdrawn,
superseded or rejected. The one at the earlier stage has to give way; at the same stage
both are found. Two services that are near, and not the same, are weighed against each other like a new one and an old (overlap).`,
  due: 'options',
  severity: 'error',
  basis: 'computed',
  source: [
    { work: 'bma-redesign', where: 'no duplication of existing services' },
    { work: 'custom', where: 'compared with the other proposals of the repository' },
  ],
  scale: 'all',
  precedesApproval: true,
  notApplicable(_, { neighbours }) {
    return neighbours === undefined ? 'Only one proposal is judged.' : undefined;
  },
  *check(proposal, context) {
    for (const change of permanentChanges(proposal)) yield* compared(proposal, change, context);
  },
  examples: {
    good: `
changes:
  - {id: open-utc, kind: open, service: urgent-treatment-centre}
catchment: [{area: westhaven}]
x-neighbours:
  - id: thornley-beds
    stage: consultation
    changes: [{id: open-beds, kind: open, service: community-hospital-beds}]
    catchment: [{area: westhaven}, {area: thornley}]
`,
    bad: `
changes:
  - {id: open-utc, kind: open, service: urgent-treatment-centre}   # <- contradicted
catchment: [{area: westhaven}]
x-neighbours:
  - id: thornley-urgent-care
    stage: consultation
    changes: [{id: open-more, kind: open, service: urgent-treatment-centre}]
    catchment: [{area: westhaven}, {area: thornley}]
`,
  },
};

function* compared(
  proposal: Proposal,
  { entry, at }: Placed<Change>,
  { stage, neighbours = [] }: Context,
): Generator<Observation> {
  const name = changeInWords(proposal, entry);
  const met = neighbours.flatMap((by) =>
    collisions(proposal, entry, by.proposal).map(({ what, with: change }) => ({ what, by, change })),
  );
  if (met.length > 0) {
    const message = `${name} collides with another proposal: ${listed(met.map(({ what }) => what))}.`;
    const givesWay = met.some(({ by }) => isAtOrAfter(by.stage, stage));
    const hint = 'Agree with its authors which of the two goes on, and change or withdraw the other.';
    const related = met.map(({ by, change }) => ({
      at: change.at,
      message: changeInWords(by.proposal, change.entry),
      elsewhere: elsewhere({ by, change }),
    }));
    yield contradicted(at, message, { ...(givesWay ? {} : { severity: 'warning' }), hint, related });
  } else if (areasReached({ proposal, change: entry }) !== undefined) {
    yield looked;
  } else if (adds(entry) || endsService(entry)) {
    yield waitsFor('inclusion/whole-catchment', ['catchment'], `it is not said which areas ${name} serves`);
  }
}
