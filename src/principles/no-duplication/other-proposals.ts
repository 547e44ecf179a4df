import type { Placed } from '../../facts/changes.ts';
import { adds, changeInWords, permanentChanges } from '../../facts/changes.ts';
import { areasReached, collisions } from '../../facts/collisions.ts';
import { endsService } from '../../facts/existing-services.ts';
import { judgedStage } from '../../facts/stage.ts';
import type { Change, Proposal } from '../../generated/proposal.ts';
import type { Context, Criterion, Observation } from '../../model/principle.ts';
import { contradicted, looked, waitsFor } from '../../model/principle.ts';
import type { Stage } from '../../model/stage.ts';
import { isAtOrAfter } from '../../model/stage.ts';
import { listed } from '../../model/words.ts';

export const otherProposals: Criterion = {
  id: 'no-duplication/other-proposals',
  asks: 'Does no other live proposal add the same thing, or remove what this one relies on?',
  why: `
Two boards can each have a good plan, and both plans together be a bad one: two new units for the same people, or a unit that is to grow
on a ward that the other board closes. The proposals of one repository are compared, unless withdrawn, superseded or rejected. The one at the earlier stage has to give way; at the same stage
both are found. Of two services that are near, and not the same, it is only warned.`,
  due: 'options',
  severity: 'error',
  basis: 'computed',
  source: [
    { work: 'bma-redesign', where: 'no duplication of existing services' },
    { work: 'custom', where: 'compared with the other proposals of the repository' },
  ],
  scale: 'all',
  precedesApproval: true,
  notApplicable(proposal, context) {
    if (context.neighbours.length === 0) return 'Only one proposal is judged.';
    if (rivals(proposal, context).length > 0) return undefined;
    return 'No other proposal is live.';
  },
  *check(proposal, context) {
    const others = rivals(proposal, context);
    for (const change of permanentChanges(proposal)) yield* compared(proposal, change, others, context);
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

interface Rival {
  readonly proposal: Proposal;
  readonly stage: Stage;
}

/** The other proposals that are live. One that replaces another is not its rival. */
function rivals(proposal: Proposal, { neighbours, asOf }: Context): Rival[] {
  return neighbours
    .filter(({ id, supersedes }) => proposal.supersedes !== id && supersedes !== proposal.id)
    .filter(({ status }) => status?.is !== 'withdrawn' && status?.is !== 'superseded')
    .filter(({ decision }) => decision?.outcome !== 'reject')
    .map((other) => ({ proposal: other, stage: judgedStage(other, asOf, undefined).stage }));
}

function* compared(
  proposal: Proposal,
  { entry, at }: Placed<Change>,
  others: readonly Rival[],
  { stage }: Context,
): Generator<Observation> {
  const name = changeInWords(proposal, entry);
  const met = others.flatMap((other) =>
    collisions(proposal, entry, other.proposal).map(({ what, isNear }) => ({
      what,
      isWarning: isNear || !isAtOrAfter(other.stage, stage),
    })),
  );
  if (met.length > 0) {
    const message = `${name} collides with another proposal: ${listed(met.map(({ what }) => what))}.`;
    const severity = met.every(({ isWarning }) => isWarning) ? ({ severity: 'warning' } as const) : {};
    const hint = 'Agree with its authors which of the two goes on, and change or withdraw the other.';
    yield contradicted(at, message, { ...severity, hint });
  } else if (areasReached({ proposal, change: entry }) !== undefined) {
    yield looked;
  } else if (adds(entry) || endsService(entry)) {
    yield waitsFor('inclusion/whole-catchment', ['catchment'], `it is not said which areas ${name} serves`);
  }
}
