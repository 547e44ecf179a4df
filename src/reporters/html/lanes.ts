import type { DatedEvent } from '../../model/report.ts';

/** The lanes of the picture from top to bottom, each with the parts of a proposal whose dates it holds. */
const lanes: readonly { readonly name: string; readonly parts: readonly string[] }[] = [
  { name: 'Evidence and figures', parts: ['evidence', 'travel', 'caseForChange', 'drivers'] },
  { name: 'Listening', parts: ['engagement', 'sectors', 'patientGroups', 'organisations'] },
  {
    name: 'Design and assessment',
    parts: ['leadership', 'options', 'impactAssessments', 'reviews', 'emergencyJourneys'],
  },
  { name: 'Consultation', parts: ['consultation'] },
  { name: 'Approval and decision', parts: ['approvals', 'decision', 'scaleDecision', 'waivers', 'status'] },
  { name: 'The change itself', parts: ['changes', 'milestones', 'newServices', 'mitigations', 'safety', 'finance'] },
  { name: 'Watching it', parts: ['monitoring'] },
];
const others = 'Other dates';

/** A lane that has dates. */
export interface Lane {
  readonly name: string;
  readonly events: readonly DatedEvent[];
}

export function lanesOf(events: readonly DatedEvent[]): Lane[] {
  return [...lanes.map(({ name }) => name), others]
    .map((name) => ({ name, events: events.filter((event) => laneFor(event) === name) }))
    .filter(({ events: own }) => own.length > 0);
}

/** Studies and figures may be much older than the plan: the line of time begins with what belongs to the plan. */
export function planned(events: readonly DatedEvent[]): readonly DatedEvent[] {
  const own = events.filter((event) => laneFor(event) !== lanes[0]?.name && !event.path.includes('data'));
  return own.length > 0 ? own : events;
}

function laneFor({ path: [part] }: DatedEvent): string {
  return lanes.find(({ parts }) => parts.includes(String(part)))?.name ?? others;
}
