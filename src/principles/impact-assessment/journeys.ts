import { areaByIdInWords } from '../../facts/catchment.ts';
import type { Placed } from '../../facts/changes.ts';
import { changes, placed, takesAway } from '../../facts/changes.ts';
import { isForEmergencies, journeyInWords, journeys as journeyRows, modeInWords } from '../../facts/journeys.ts';
import type { Area, Journey, Proposal, TravelMode } from '../../generated/proposal.ts';
import type { Criterion, Observation, Problem } from '../../model/principle.ts';
import { looked, missing, waitsFor } from '../../model/principle.ts';
import { listed } from '../../model/words.ts';

export const journeys: Criterion = {
  id: 'impact-assessment/journeys',
  asks: 'Are journeys known, before and after, from every area and in every way of travelling?',
  why: `
Care that has moved away must still be reached: by ambulance in an emergency, by car, and by those who have no car. An average hides
those who live farthest off, so the time that 19 in 20 journeys stay under is asked beside the median. Where no bus goes, a row for
public transport without times says so, and is only warned about.`,
  due: 'pre-consultation',
  severity: 'error',
  basis: 'computed',
  source: [
    { work: 'bma-redesign', where: 'a thorough impact assessment' },
    { work: 'irp-2020' },
    { work: 'ambulance-case' },
  ],
  scale: 'all',
  precedesApproval: true,
  asksTemporary: true,
  notApplicable(proposal) {
    return changes(proposal).some(({ entry }) => takesAway(entry)) ? undefined : 'No site loses anything.';
  },
  *check(proposal) {
    const rows = journeyRows(proposal);
    const areas = placed(proposal.catchment, ['catchment']);
    if (rows.length === 0) {
      const hint = 'Give the times before and after, for each area of the catchment and way of travelling.';
      yield missing(['travel'], 'No journey times are given.', { hint });
      return;
    }
    if (areas.length === 0) {
      const message = 'the areas where the patients live are not listed';
      yield waitsFor('inclusion/whole-catchment', ['catchment'], message);
    }
    const modes = modesOf(proposal);
    for (const area of areas) yield* unreached(proposal, area, modes);
    for (const row of rows) yield* known(proposal, row);
  },
  examples: {
    good: `
changes: [{id: close-stroke, kind: close, service: hyper-acute-stroke, site: whg}]
sites: [{id: whg, name: Westhaven General}]
catchment: [{area: westhaven, name: Westhaven}]
travel:
  - {area: westhaven, mode: ambulance, before: {median: 14, p95: 26}, after: {median: 29, p95: 44}}
  - {area: westhaven, mode: car, before: {median: 16, p95: 30}, after: {median: 34, p95: 52}}
  - {area: westhaven, mode: public-transport, before: {median: 25, p95: 60}, after: {median: 75, p95: 140}}
`,
    bad: `
changes: [{id: close-stroke, kind: close, service: hyper-acute-stroke, site: whg}]
sites: [{id: whg, name: Westhaven General}]
catchment:
  - {area: westhaven, name: Westhaven}
  - {area: thornley, name: Thornley}   # <- missing
travel:
  - {area: westhaven, mode: ambulance, before: {median: 14}, after: {median: 29}}   # <- missing
  - {area: westhaven, mode: car, before: {median: 16, p95: 30}, after: {median: 34, p95: 52}}
  - {area: westhaven, mode: public-transport}   # <- missing (warning)
  - {area: thornley, mode: car, before: {median: 12, p95: 20}, after: {median: 12, p95: 20}}
`,
  },
};

/** The ways of travelling that are asked. */
function modesOf(proposal: Proposal): TravelMode[] {
  const isUrgent = changes(proposal).some(({ entry }) => takesAway(entry) && isForEmergencies(entry));
  return [...(isUrgent ? ['ambulance' as const] : []), 'car', 'public-transport'];
}

function* unreached(proposal: Proposal, { entry, at }: Placed<Area>, modes: readonly TravelMode[]): Generator<Problem> {
  const given = journeyRows(proposal).filter(({ entry: row }) => row.area === entry.area);
  const lacking = modes.filter((mode) => !given.some(({ entry: row }) => row.mode === mode));
  if (lacking.length === 0) return;
  const name = areaByIdInWords(proposal, entry.area);
  const message = `For ${name} there are no journey times ${listed(lacking.map((mode) => modeInWords[mode]))}.`;
  yield missing(at, message, { hint: 'Add them to `travel`, before and after the change.' });
}

/** Whether a row gives all four times. */
function* known(proposal: Proposal, { entry, at }: Placed<Journey>): Generator<Observation> {
  const lacking = [...timesLacking(entry)];
  if (lacking.length === 0) {
    yield looked;
    return;
  }
  const message = `The journeys ${journeyInWords(proposal, entry)} lack ${listed(lacking)}.`;
  yield missing(at, message, {
    hint: 'Give the median and the time that 19 in 20 journeys stay under (p95), before and after.',
    ...(entry.mode === 'public-transport' ? { severity: 'warning' } : {}),
  });
}

function* timesLacking({ before, after }: Journey): Generator<string> {
  if (before?.median === undefined) yield 'the median before';
  if (before?.p95 === undefined) yield 'the longest (p95) before';
  if (after?.median === undefined) yield 'the median after';
  if (after?.p95 === undefined) yield 'the longest (p95) after';
}
