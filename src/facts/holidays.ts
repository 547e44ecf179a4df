import type { Day } from '../model/dates.ts';
import { calendar, day, easter } from '../model/dates.ts';
import { listed } from '../model/words.ts';

/** The times between two days at which people are away: August, Christmas and Easter; nothing where there is none. */
export function holidaysInWords(from: Day, until: Day): string {
  const first = calendar(from).year;
  const years = Array.from({ length: Math.max(0, calendar(until).year - first + 1) }, (_, index) => first + index);
  const names = years.flatMap((year) =>
    Object.entries({
      August: [day(year, 8, 1), day(year, 8, 31)],
      Christmas: [day(year, 12, 25), day(year, 12, 26)],
      Easter: [easter(year) - 2, easter(year) + 1],
    }).flatMap(([name, [start = 0, end = 0]]) => (start <= until && from <= end ? [name] : [])),
  );
  return listed(names);
}
