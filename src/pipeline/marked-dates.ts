import { chronology } from '../facts/chronology.ts';
import type { Proposal } from '../generated/proposal.ts';
import { criteriaOf, shownOf } from '../model/criteria.ts';
import { pointer } from '../model/path.ts';
import type { Assessment, DatedEvent } from '../model/report.ts';
import type { Locate } from './parse.ts';

/** The dates of a proposal in order, each with the sentences of the findings that say it contradicts another. */
export function markedDates(proposal: Proposal, assessments: readonly Assessment[], locate: Locate): DatedEvent[] {
  const broken = brokenPlaces(assessments);
  return chronology(proposal).map(({ at, written, when, what }) => {
    return { path: at, line: locate(at).start.line, written, when, what, broken: broken.get(pointer(at)) ?? [] };
  });
}

/** By pointer: what is said of a place in findings that the proposal contradicts itself there. */
function brokenPlaces(assessments: readonly Assessment[]): Map<string, string[]> {
  const places = new Map<string, string[]>();
  for (const { outcome } of criteriaOf(assessments)) {
    for (const { kind, path, message } of shownOf(outcome)) {
      if (kind === 'contradicted') places.set(pointer(path), [...(places.get(pointer(path)) ?? []), message]);
    }
  }
  return places;
}
