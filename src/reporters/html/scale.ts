import { calendar, day } from '../../model/dates.ts';
import type { DatedEvent } from '../../model/report.ts';

/** From days to places on a line, in per cent of its length. */
export interface Scale {
  readonly from: number;
  readonly to: number;
  /** What lies before the beginning or after the end stands at that edge. */
  at(day: number): number;
}

const shortest = 90;

/** A scale that holds these dates, and the day of the report where it is not far from them. */
export function scaleOf(events: readonly DatedEvent[], asOf: number): Scale {
  const first = events.reduce((least, { when }) => Math.min(least, when.from), Number.POSITIVE_INFINITY);
  const last = events.reduce((most, { when }) => Math.max(most, when.to), Number.NEGATIVE_INFINITY);
  const isNear = asOf > first - 366 && asOf < last + 366;
  const from = isNear ? Math.min(first, asOf) : first;
  const to = Math.max(isNear ? Math.max(last, asOf) : last, from + shortest);
  return { from, to, at: (when) => Math.min(100, Math.max(0, ((when - from) / (to - from)) * 100)) };
}

const mostTicks = 6;
const monthNames = ['Jan', 'Apr', 'Jul', 'Oct'];

/** Where years begin, or quarters where there are few years: at most six places, with what is written there. */
export function ticksOf({ from, to, at }: Scale): { x: number; label: string }[] {
  const first = calendar(from).year;
  const last = calendar(to).year;
  const isShort = to - from < 500;
  const step = stepFor((to - from) / 365);
  const years = Array.from({ length: Math.ceil((last - first + 1) / step) + 1 }, (_, index) => {
    return (Math.floor(first / step) + index) * step;
  });
  return (isShort ? years.flatMap(quarters) : years.map((year) => ({ when: day(year, 1, 1), label: String(year) })))
    .filter(({ when }) => when >= from && when <= to)
    .map(({ when, label }) => ({ x: at(when), label }));
}

function quarters(year: number): { when: number; label: string }[] {
  return monthNames.map((name, index) => ({ when: day(year, index * 3 + 1, 1), label: `${name} ${year}` }));
}

function stepFor(years: number): number {
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].find((each) => years / each <= mostTicks);
  return step ?? 2000;
}
