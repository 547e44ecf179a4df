import type { Change, Journey, Proposal, TravelMode } from '../generated/proposal.ts';
import { areaByIdInWords } from './catchment.ts';
import type { Placed } from './changes.ts';
import { familyOf, placed } from './changes.ts';

/** The rows of journey times with their paths. */
export function journeys(proposal: Proposal): Placed<Journey>[] {
  return placed(proposal.travel, ['travel']);
}

/** A row in words: by ambulance from “Westhaven”. */
export function journeyInWords(proposal: Proposal, { area, mode }: Journey): string {
  return `${modeInWords[mode]} from ${areaByIdInWords(proposal, area)}`;
}

/** A way of travelling after its preposition: by car. */
export const modeInWords: Readonly<Record<TravelMode, string>> = {
  ambulance: 'by ambulance',
  car: 'by car',
  'public-transport': 'by public transport',
};

/** Whether the longest journeys of a row (19 in 20 take less) get longer; undefined where a time is not given. */
export function longestLengthen({ before, after }: Journey): boolean | undefined {
  return isMore(before?.p95, after?.p95);
}

/** Whether journeys of a row get longer, by the half or by the longest; undefined where it cannot be told. */
export function lengthens(row: Journey): boolean | undefined {
  const answers = [isMore(row.before?.median, row.after?.median), longestLengthen(row)];
  if (answers.includes(true)) return true;
  return answers.includes(undefined) ? undefined : false;
}

function isMore(before: number | undefined, after: number | undefined): boolean | undefined {
  return before === undefined || after === undefined ? undefined : after > before;
}

const emergencyFamilies = ['emergency', 'maternity', 'neonatal', 'paediatric', 'stroke', 'trauma', 'critical-care'];
const reachedOtherwise = [
  'walk-in-centre',
  'minor-injuries-unit',
  'patient-transport',
  'antenatal-clinic',
  'stroke-rehabilitation',
];

/** Whether patients are brought to the service of a change by ambulance in an emergency. */
export function isForEmergencies(change: Change): boolean {
  const routes = [...(change.access?.before ?? []), ...(change.access?.after ?? [])];
  if (routes.includes('ambulance')) return true;
  return emergencyFamilies.includes(familyOf(change)) && !reachedOtherwise.includes(change.service);
}
