import { areaByIdInWords } from '../../facts/catchment.ts';
import type { Placed } from '../../facts/changes.ts';
import { adds, changeInWords, goLive, permanentChanges } from '../../facts/changes.ts';
import { ownRow, rowInWords } from '../../facts/existing-services.ts';
import type { Gap } from '../../facts/gaps.ts';
import { gapsAfter } from '../../facts/gaps.ts';
import { areasOf } from '../../facts/new-services.ts';
import { deedInWords, deedsTo, elsewhere } from '../../facts/projection.ts';
import { providers } from '../../facts/providers.ts';
import { undated } from '../../facts/side-by-side.ts';
import type { Change, Proposal } from '../../generated/proposal.ts';
import { spanInWords } from '../../model/dates.ts';
import type { Neighbour } from '../../model/neighbour.ts';
import type { Criterion, Observation, Problem, ProblemDetail } from '../../model/principle.ts';
import { contradicted, looked, missing, waitsFor } from '../../model/principle.ts';
import type { Register } from '../../model/register.ts';
import type { Stage } from '../../model/stage.ts';
import { isAtOrAfter } from '../../model/stage.ts';
import { listed, plain } from '../../model/words.ts';

export const noGap: Criterion = {
  id: 'no-duplication/no-gap',
  asks: 'Does no area lose its last provider?',
  why: `
The other side of duplication: a service is taken away because there is another, and for some areas there is none. After all changes
of the proposal, each area of a service that goes has an open one of the same or a near service, in the register or among the new
ones, or the replacement in another form that the change names. What other live proposals will have added or ended is counted, from
the day this one goes live. A gap that is meant is said so, with its reason, in notReplaced.`,
  due: 'pre-consultation',
  severity: 'error',
  basis: 'computed',
  source: [{ work: 'bma-redesign', where: 'no duplication of existing services, and care at least not compromised' }],
  scale: 'all',
  precedesApproval: true,
  notApplicable(proposal) {
    return losses(proposal).length === 0 ? 'Nothing is closed, moved, merged, reduced or replaced.' : undefined;
  },
  *check(proposal, { register, neighbours = [], stage }) {
    if (register === undefined) {
      yield waitsFor('no-duplication/register', ['changes'], 'there is no register of existing services');
      return;
    }
    for (const change of losses(proposal)) yield* covered(proposal, change, { register, neighbours, stage });
  },
  examples: {
    good: `
changes:
  - {id: open-utc, kind: open, service: urgent-treatment-centre}
  - {id: close-wic, kind: close, service: walk-in-centre, registered: svc-4}
catchment: [{area: westhaven}, {area: thornley}]
newServices:
  - {id: utc, change: open-utc, service: urgent-treatment-centre, catchment: [westhaven]}
x-register:
  - {id: svc-4, name: Westhaven walk-in centre, service: walk-in-centre, catchment: [westhaven, thornley]}
  - {id: svc-5, name: Thornley minor injuries unit, service: minor-injuries-unit, catchment: [thornley]}
`,
    bad: `
changes:
  - {id: open-utc, kind: open, service: urgent-treatment-centre}
  - {id: close-wic, kind: close, service: walk-in-centre, registered: svc-4}   # <- contradicted
catchment: [{area: westhaven}, {area: thornley}]
newServices:
  - {id: utc, change: open-utc, service: urgent-treatment-centre, catchment: [westhaven]}
x-register:
  - {id: svc-4, name: Westhaven walk-in centre, service: walk-in-centre, catchment: [westhaven, thornley]}
  - {id: svc-5, name: Thornley minor injuries unit, service: minor-injuries-unit, catchment: [thornley], status: temporarily-closed}
`,
  },
};

/** The changes after which an area may be without the service. */
function losses(proposal: Proposal): Placed<Change>[] {
  return permanentChanges(proposal).filter(({ entry }) =>
    ['close', 'move', 'merge', 'reduce', 'replace'].includes(entry.kind),
  );
}

interface Surroundings {
  readonly register: Register;
  readonly neighbours: readonly Neighbour[];
  readonly stage: Stage;
}

function* covered(proposal: Proposal, change: Placed<Change>, surroundings: Surroundings): Generator<Observation> {
  const { entry, at } = change;
  const name = changeInWords(proposal, entry);
  if (entry.notReplaced !== undefined) {
    yield looked;
    return;
  }
  const row = ownRow(surroundings.register, entry);
  if (row === undefined) {
    const message = `it is not known which row of the register ${name} is about`;
    yield waitsFor('no-duplication/register', [...at, 'registered'], message);
    return;
  }
  const areas = row.catchment ?? (proposal.catchment ?? []).map(({ area }) => area);
  if (areas.length === 0) {
    yield waitsFor('inclusion/whole-catchment', ['catchment'], `it is not said which areas ${name} serves`);
    return;
  }
  yield looked;
  yield* gaps(proposal, change, areas, surroundings);
}

function* gaps(
  proposal: Proposal,
  change: Placed<Change>,
  areas: readonly string[],
  surroundings: Surroundings,
): Generator<Observation> {
  const { entry } = change;
  const next = providers(proposal, entry).map((provider) => ({ provider, areas: areasOf(proposal, provider.entry) }));
  if (next.some(({ provider }) => !adds(provider.entry))) return;
  const isMoving = deedsTo(entry.service, surroundings.neighbours).length > 0;
  if (isMoving && goLive(entry) === undefined) yield undated(proposal, change);
  const served = new Set(next.flatMap((each) => each.areas ?? []));
  const left = areas.filter((area) => !served.has(area));
  const found = gapsAfter(proposal, entry, left, surroundings);
  const vague = found.length === 0 ? [] : next.filter((each) => each.areas === undefined);
  for (const { provider } of vague) {
    const message = `it is not said which areas ${changeInWords(proposal, provider.entry)} serves`;
    yield waitsFor('no-duplication/overlap', provider.at, message);
  }
  if (vague.length === 0) for (const gap of found) yield problem(proposal, change, gap, surroundings.stage);
}

function problem(proposal: Proposal, { entry, at }: Placed<Change>, { areas, by, silent }: Gap, stage: Stage): Problem {
  const name = changeInWords(proposal, entry);
  const where = listed(areas.map((area) => areaByIdInWords(proposal, area)));
  const others = by.length === 0 ? '' : ` and ${listed(by.map(deedInWords))}`;
  const givesWay = by.length === 0 || by.some((deed) => isAtOrAfter(deed.by.stage, stage));
  const detail: ProblemDetail = {
    ...(givesWay ? {} : { severity: 'warning' }),
    related: by.map((deed) => ({
      at: deed.change.at,
      message: `${deedInWords(deed)}, ${spanInWords(deed.live)}`,
      elsewhere: elsewhere(deed),
    })),
  };
  if (silent.length > 0) {
    const message = `Whether the service stays in ${where} after ${name}${others} cannot be told: the register does not say which areas ${listed(silent.map(rowInWords))} serves.`;
    return missing(at, message, { ...detail, hint: 'Give `catchment` in the register.' });
  }
  const message = `After ${name}${others} nobody offers ${plain(entry.service)} or a near service in ${where}.`;
  const hint =
    by.length === 0
      ? 'Keep or add a service there, name what takes its place in `replacedBy`, or say in `notReplaced` why nothing does.'
      : 'Agree with the authors of the other proposal which of the two services stays, or say in `notReplaced` why neither does.';
  return contradicted(at, message, { ...detail, hint });
}
