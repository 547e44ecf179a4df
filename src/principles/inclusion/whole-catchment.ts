import { areaInWords } from '../../facts/catchment.ts';
import type { Placed } from '../../facts/changes.ts';
import { placed } from '../../facts/changes.ts';
import { hasRole, organisations } from '../../facts/organisations.ts';
import { notAtTheTable, publicBodiesOf } from '../../facts/public-bodies.ts';
import type { Area, Proposal } from '../../generated/proposal.ts';
import type { Criterion, Observation, ProblemDetail } from '../../model/principle.ts';
import { contradicted, looked, missing, unsupported } from '../../model/principle.ts';
import type { Limits } from '../../model/thresholds.ts';
import { listed, numeral, quoted } from '../../model/words.ts';

export const wholeCatchment: Criterion = {
  id: 'inclusion/whole-catchment',
  asks: 'Is everyone in the catchment at the table, across the border too?',
  why: `
Patients do not stop at the boundary of a council or a nation, and those farthest from the hospital are the first to be forgotten.
The areas of the catchment account for nearly all of the activity, and each that counts has its council, and outside England the body
that speaks for patients there, with that council among its members. A list of bodies consulted that leaves one of them out
contradicts itself. The percentages are custom, not law.`,
  due: 'options',
  severity: 'error',
  basis: 'computed',
  source: [
    { work: 'bma-redesign', where: 'include all sectors and patient groups' },
    { work: 'irp-2024', where: 'other affected councils are heard' },
    { work: 'llais-guidance', where: 'Wales' },
  ],
  scale: 'substantial',
  *check(proposal, { limits }) {
    const areas = placed(proposal.catchment, ['catchment']);
    if (areas.length === 0) {
      const hint = 'Enter the areas, the share of the activity that comes from each, and its council.';
      yield missing(['catchment'], 'Where the patients live is not said.', { hint });
      return;
    }
    yield* shares(areas, limits);
    for (const area of areas) yield* represented(proposal, area, limits);
  },
  examples: {
    good: `
organisations:
  - {id: westhaven, name: Westhaven Borough Council, role: council}
  - {id: marches, name: South Marches Council, role: council}
  - {id: scrutiny, name: Westhaven Health Scrutiny Committee, role: scrutiny, members: [westhaven]}
  - {id: llais, name: Llais, role: patient-voice, members: [marches]}
catchment:
  - {area: westhaven, name: Westhaven, share: 90, council: westhaven}
  - {area: south-marches, name: South Marches, share: 6, council: marches, nation: wales}
consultation: {bodies: [{body: scrutiny}, {body: llais}]}
`,
    bad: `
organisations:
  - {id: westhaven, name: Westhaven Borough Council, role: council}
  - {id: fenland, name: Fenland County Council, role: council}
  - {id: marches, name: South Marches Council, role: council}
catchment:                                                                                   # <- unsupported (warning)
  - {area: westhaven, name: Westhaven, share: 70, council: westhaven}
  - {area: fenland, name: Fenland, share: 10, council: fenland}                              # <- contradicted
  - {area: south-marches, name: South Marches, share: 6, council: marches, nation: wales}    # <- missing
  - {area: thornley, name: Thornley, share: 3}                                               # <- missing (warning)
consultation: {bodies: [{body: westhaven}]}
`,
  },
};

function* shares(areas: readonly Placed<Area>[], limits: Limits): Generator<Observation> {
  const given = areas.flatMap(({ entry }) => entry.share ?? []);
  for (const { entry, at } of areas) {
    if (entry.share !== undefined) continue;
    const message = `What share of the activity comes from ${areaInWords(entry)} is not said.`;
    yield missing([...at, 'share'], message, { hint: 'Give it in per cent.' });
  }
  if (given.length < areas.length) return;
  yield looked;
  const total = Math.round(given.reduce((sum, share) => sum + share, 0) * 100) / 100;
  if (total >= limits['catchment-total']) return;
  const message = `The areas of the catchment account for only ${numeral(total)} per cent of the activity.`;
  yield unsupported(['catchment'], message, {
    severity: 'warning',
    hint: 'Add the areas where the other patients live.',
    thresholds: ['catchment-total'],
  });
}

function* represented(proposal: Proposal, { entry, at }: Placed<Area>, limits: Limits): Generator<Observation> {
  const { share } = entry;
  if (share !== undefined && share < limits['catchment-small-share']) return;
  const counts = share === undefined || share >= limits['catchment-share'];
  const detail: ProblemDetail = {
    severity: counts ? 'error' : 'warning',
    thresholds: share === undefined ? [] : [counts ? 'catchment-share' : 'catchment-small-share'],
  };
  const name =
    share === undefined ? areaInWords(entry) : `${areaInWords(entry)} (${numeral(share)} per cent of the activity)`;
  const gap = notAtTheTable(proposal, entry, name);
  if (gap !== undefined) {
    yield missing([...at, 'council'], gap.message, { ...detail, hint: gap.hint });
    return;
  }
  const speakers = publicBodiesOf(proposal, entry);
  const consulted = proposal.consultation?.bodies ?? [];
  if (consulted.length === 0 || share === undefined) return;
  if (consulted.some(({ body }) => speakers.some(({ id }) => id === body))) return;
  const [silent] = organisations(proposal).filter(
    ({ entry: { id, members }, entry: organisation }) =>
      consulted.some(({ body }) => body === id) &&
      !members?.length &&
      hasRole(organisation, 'scrutiny') &&
      !hasRole(organisation, 'council'),
  );
  if (silent !== undefined) {
    const message = `Whether ${quoted(silent.entry.name ?? silent.entry.id)} speaks for ${name} is not said.`;
    yield missing([...silent.at, 'members'], message, { ...detail, hint: 'Name the councils that are its members.' });
    return;
  }
  const names = listed(speakers.map((speaker) => quoted(speaker.name ?? speaker.id)));
  yield contradicted(at, `Nobody who speaks for ${name} is among the bodies consulted: not ${names}.`, {
    ...detail,
    hint: 'Consult them, and enter them under `consultation.bodies`.',
    related: [{ at: ['consultation', 'bodies'], message: 'The bodies consulted' }],
  });
}
