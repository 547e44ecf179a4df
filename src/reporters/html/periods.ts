import type { Span } from '../../model/dates.ts';
import { pointer } from '../../model/path.ts';
import type { DatedEvent } from '../../model/report.ts';

/** The keys of the first and the last day of something that lasts. */
const ends: Readonly<Record<string, string>> = { closes: 'opens', until: 'from' };

/** What lasts from one date of the proposal to another, such as a consultation from its opening to its close. */
export function periodsOf(events: readonly DatedEvent[]): Span[] {
  const byPlace = new Map(events.map((event) => [pointer(event.path), event]));
  return events.flatMap(({ path, when }) => {
    const begins = ends[String(path.at(-1))];
    const start = begins === undefined ? undefined : byPlace.get(pointer([...path.slice(0, -1), begins]));
    return start === undefined || start.when.from > when.to ? [] : [{ from: start.when.from, to: when.to }];
  });
}
