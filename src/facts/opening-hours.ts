import type { Hours } from '../generated/proposal.ts';

const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const minutesOfDay = 24 * 60;
const minutesOfWeek = 7 * minutesOfDay;

/** Minutes of the week, counted from Monday midnight; the end is not part of it. */
type Stretch = readonly [from: number, to: number];

/** The share of the hours of one service in which another is open too; undefined where the one is never open. */
export function sharedHours(hours: Hours, others: Hours): number | undefined {
  const open = stretches(hours);
  const total = minutes(open);
  if (total === 0) return undefined;
  const openToo = stretches(others);
  const shared = open.flatMap(([from, to]) =>
    openToo.map(([start, end]): Stretch => [Math.max(from, start), Math.min(to, end)]),
  );
  return minutes(shared.filter(([from, to]) => from < to)) / total;
}

function minutes(open: readonly Stretch[]): number {
  return open.reduce((sum, [from, to]) => sum + to - from, 0);
}

/** When a service is open: stretches in order that do not touch. Without days, every day is meant. */
function stretches(hours: Hours): Stretch[] {
  if (hours === '24x7') return [[0, minutesOfWeek]];
  const open = hours === 'none' ? [] : hours.split(', ').flatMap(stretchesOfPart);
  return merged(open.sort(([a], [b]) => a - b));
}

/** The stretches of `mon-fri 08:00-18:00`. An end at or before the start is one of the next day. */
function stretchesOfPart(part: string): Stretch[] {
  const [times = '', named = 'mon-sun'] = part.split(' ').reverse();
  const [from = 0, to = 0] = times.split('-').map(minuteOfDay);
  const length = to > from ? to - from : to - from + minutesOfDay;
  return daysNamed(named).flatMap((day): Stretch[] => {
    const start = day * minutesOfDay + from;
    const past = start + length - minutesOfWeek;
    return past > 0
      ? [
          [0, past],
          [start, minutesOfWeek],
        ]
      : [[start, start + length]];
  });
}

function minuteOfDay(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour * 60 + minute;
}

/** The days of `sat`, `mon-fri` or `sat-mon`, Monday being 0. */
function daysNamed(named: string): number[] {
  const [first = 0, last = first] = named.split('-').map((day) => days.indexOf(day));
  const count = ((last - first + 7) % 7) + 1;
  return Array.from({ length: count }, (_, index) => (first + index) % 7);
}

function merged(sorted: readonly Stretch[]): Stretch[] {
  const whole: Stretch[] = [];
  for (const [from, to] of sorted) {
    const last = whole.at(-1);
    if (last !== undefined && from <= last[1]) whole[whole.length - 1] = [last[0], Math.max(last[1], to)];
    else whole.push([from, to]);
  }
  return whole;
}
