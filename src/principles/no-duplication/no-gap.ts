import type { Placed } from '../../facts/changes.ts';
import { adds, changeInWords, permanentChanges } from '../../facts/changes.ts';
import { ownRow, rowInWords } from '../../facts/existing-services.ts';
import { areasOf } from '../../facts/new-services.ts';
import { providers, remaining } from '../../facts/providers.ts';
import type { Change, Proposal } from '../../generated/proposal.ts';
import type { Criterion, Observation } from '../../model/principle.ts';
import { contradicted, looked, missing, waitsFor } from '../../model/principle.ts';
import type { Register } from '../../model/register.ts';
import { listed, plain } from '../../model/words.ts';

export const noGap: Criterion = {
  id: 'no-duplication/no-gap',
  asks: 'Does no area lose its last provider?',
  why: `
The other side of duplication: a service is taken away because there is another, and for some areas there is none. After all changes
of the proposal, each area of a service that goes has an open one of the same or a near service, in the register or among the new
ones, or the replacement in another form that the change names. A gap that is meant is said so, with its reason, in notReplaced.`,
  due: 'pre-consultation',
  severity: 'error',
  basis: 'computed',
  source: [{ work: 'bma-redesign', where: 'no duplication of existing services, and care at least not compromised' }],
  scale: 'all',
  precedesApproval: true,
  notApplicable(proposal) {
    return losses(proposal).length === 0 ? 'Nothing is closed, moved, merged, reduced or replaced.' : undefined;
  },
  *check(proposal, { register }) {
    if (register === undefined) {
      yield waitsFor('no-duplication/register', ['changes'], 'there is no register of existing services');
      return;
    }
    for (const change of losses(proposal)) yield* covered(proposal, change, register);
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

function* covered(proposal: Proposal, change: Placed<Change>, register: Register): Generator<Observation> {
  const { entry, at } = change;
  const name = changeInWords(proposal, entry);
  if (entry.notReplaced !== undefined) {
    yield looked;
    return;
  }
  const row = ownRow(register, entry);
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
  yield* gaps(proposal, change, areas, register);
}

function* gaps(
  proposal: Proposal,
  { entry, at }: Placed<Change>,
  areas: readonly string[],
  register: Register,
): Generator<Observation> {
  const next = providers(proposal, entry).map((provider) => ({ provider, areas: areasOf(proposal, provider.entry) }));
  if (next.some(({ provider }) => !adds(provider.entry))) return;
  const rows = remaining(proposal, entry, register);
  const served = new Set([...rows.map(({ catchment }) => catchment), ...next.map((each) => each.areas)].flat());
  const lost = areas.filter((area) => !served.has(area));
  if (lost.length === 0) return;
  const vague = next.filter((each) => each.areas === undefined);
  for (const { provider } of vague) {
    const message = `it is not said which areas ${changeInWords(proposal, provider.entry)} serves`;
    yield waitsFor('no-duplication/overlap', provider.at, message);
  }
  if (vague.length > 0) return;
  const silent = rows.filter(({ catchment }) => catchment === undefined);
  const name = changeInWords(proposal, entry);
  if (silent.length > 0) {
    const message = `Whether ${listed(lost)} keeps the service after ${name} cannot be told: the register does not say which areas ${listed(silent.map(rowInWords))} serves.`;
    yield missing(at, message, { hint: 'Give `catchment` in the register.' });
  } else {
    const message = `After ${name} nobody offers ${plain(entry.service)} or a near service in ${listed(lost)}.`;
    yield contradicted(at, message, {
      hint: 'Keep or add a service there, name what takes its place in `replacedBy`, or say in `notReplaced` why nothing does.',
    });
  }
}
