import type { PartialDate } from '../generated/proposal.ts';

/** A day, counted from 1 January 1970. */
export type Day = number;

/** The days that a date of some precision may mean, both ends included. */
export interface Span {
  readonly from: Day;
  readonly to: Day;
}

/**
 * Whether an order of two dates holds: on every day they may mean, on none, or on some.
 * Only `broken` contradicts; `open` asks for the day.
 */
export type Order = 'kept' | 'broken' | 'open';

const millisecondsOfDay = 86_400_000;
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** The day of a calendar date; months count from 1 and may run over (month 13 is January of the next year). */
export function day(year: number, month: number, date: number): Day {
  return Math.round(Date.UTC(year, month - 1, date) / millisecondsOfDay);
}

/** The span of a date as written (`2026-01-12`, `2026-01` or `2026`). An impossible day counts as its month. */
export function span(written: PartialDate): Span {
  const { year, month, date } = figuresOf(String(written));
  if (month === undefined) return { from: day(year, 1, 1), to: day(year + 1, 1, 0) };
  const last = daysInMonth(year, month);
  if (date === undefined || date > last) return { from: day(year, month, 1), to: day(year, month, last) };
  const exact = day(year, month, date);
  return { from: exact, to: exact };
}

/** False for a day that no calendar has, such as 30 February. */
export function isPossible(written: PartialDate): boolean {
  const { year, month = 1, date = 1 } = figuresOf(String(written));
  return date <= daysInMonth(year, month);
}

/** The figures of a date as written. */
function figuresOf(written: string): { year: number; month?: number; date?: number } {
  const year = Number(written.slice(0, 4));
  if (written.length < 7) return { year };
  const month = Number(written.slice(5, 7));
  return written.length < 10 ? { year, month } : { year, month, date: Number(written.slice(8)) };
}

/** The day of a whole date as written (`2026-01-12`); undefined for a text that is none. */
export function dayOf(written: string): Day | undefined {
  const isWhole = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(written);
  return isWhole && isPossible(written) ? span(written).from : undefined;
}

/** The two ends of a period as written (`2024-04-01/2025-03-31`). */
export function periodEnds(period: string): { from: string; until: string } {
  const [from = '', until = ''] = period.split('/');
  return { from, until };
}

/** Whether no day of what a date may mean has come by a day. */
export function isAhead(written: PartialDate, today: Day): boolean {
  return span(written).from > today;
}

/** Whether `a` is on or before `b`. */
export function onOrBefore(a: Span, b: Span): Order {
  if (a.to <= b.from) return 'kept';
  return a.from > b.to ? 'broken' : 'open';
}

/** Whether `a` is before `b`; the same day is not before. */
export function before(a: Span, b: Span): Order {
  if (a.to < b.from) return 'kept';
  return a.from >= b.to ? 'broken' : 'open';
}

/** Whether several orders hold together: broken where one is, else open where one is. */
export function together(...orders: readonly Order[]): Order {
  return orders.find((order) => order === 'broken') ?? orders.find((order) => order === 'open') ?? 'kept';
}

/** The first of several dates, as far as it can be told; undefined when there are none. */
export function firstOf(spans: readonly Span[]): Span | undefined {
  if (spans.length === 0) return undefined;
  return { from: Math.min(...spans.map(({ from }) => from)), to: Math.min(...spans.map(({ to }) => to)) };
}

/** The last of several dates, as far as it can be told; undefined when there are none. */
export function lastOf(spans: readonly Span[]): Span | undefined {
  if (spans.length === 0) return undefined;
  return { from: Math.max(...spans.map(({ from }) => from)), to: Math.max(...spans.map(({ to }) => to)) };
}

/** The fewest and the most days that lie from the start to the end, both counted. */
export function duration(start: Span, end: Span): { least: number; most: number } {
  return { least: end.from - start.to + 1, most: end.to - start.from + 1 };
}

/** The fewest and the most days after `start` that `end` comes; negative when it comes before. */
export function daysAfter(start: Span, end: Span): { least: number; most: number } {
  return { least: end.from - start.to, most: end.to - start.from };
}

/** The span moved by a number of days. */
export function plusDays({ from, to }: Span, days: number): Span {
  return { from: from + days, to: to + days };
}

/** The span moved by calendar months; the 31st becomes the last day of a shorter month. */
export function plusMonths({ from, to }: Span, count: number): Span {
  return { from: dayPlusMonths(from, count), to: dayPlusMonths(to, count) };
}

function dayPlusMonths(start: Day, count: number): Day {
  const { year, month, date } = calendar(start);
  const total = month - 1 + count;
  const endYear = year + Math.floor(total / 12);
  const endMonth = (((total % 12) + 12) % 12) + 1;
  return day(endYear, endMonth, Math.min(date, daysInMonth(endYear, endMonth)));
}

/** The fewest and the most working days (Monday to Friday) strictly after `start`, up to and including `end`. */
export function workingDaysAfter(start: Span, end: Span): { least: number; most: number } {
  return { least: weekdaysBetween(start.to, end.from), most: weekdaysBetween(start.from, end.to) };
}

function weekdaysBetween(start: Day, end: Day): number {
  if (end <= start) return 0;
  const weeks = Math.floor((end - start) / 7);
  let count = weeks * 5;
  for (let at = start + weeks * 7 + 1; at <= end; at += 1) if (isWeekday(at)) count += 1;
  return count;
}

function isWeekday(at: Day): boolean {
  const weekday = (((at + 4) % 7) + 7) % 7; // day 0 was a Thursday; Sunday is 0
  return weekday !== 0 && weekday !== 6;
}

/** Year, month (from 1) and date of a day. */
export function calendar(at: Day): { year: number; month: number; date: number } {
  const date = new Date(at * millisecondsOfDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, date: date.getUTCDate() };
}

/** A day as `2026-01-12`. */
export function iso(at: Day): string {
  return new Date(at * millisecondsOfDay).toISOString().slice(0, 10);
}

/** A day in words: 12 January 2026. */
export function dayInWords(at: Day): string {
  const { year, month, date } = calendar(at);
  return `${date} ${months[month - 1]} ${year}`;
}

/** A date as written, in words: 12 January 2026, January 2026, or 2026. */
export function inWords(written: PartialDate): string {
  const { year, month, date } = figuresOf(String(written));
  if (month === undefined) return String(year);
  const name = `${months[month - 1]} ${year}`;
  return date === undefined ? name : `${date} ${name}`;
}

/** A date as written, with its preposition: on 12 January 2026, in January 2026, in 2026. */
export function dated(written: PartialDate): string {
  return `${figuresOf(String(written)).date === undefined ? 'in' : 'on'} ${inWords(written)}`;
}

/** A span in words: the day where it is one, else from when to when. */
export function spanInWords({ from, to }: Span): string {
  return from === to ? dayInWords(from) : `between ${dayInWords(from)} and ${dayInWords(to)}`;
}

/** Easter Sunday of a year (the anonymous Gregorian computus). */
export function easter(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return day(year, Math.floor(f / 31), (f % 31) + 1);
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
