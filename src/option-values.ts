import { InvalidArgumentError } from 'commander';
import type { Day } from './model/dates.ts';
import { dayOf, span } from './model/dates.ts';
import type { Io } from './world/io.ts';

/** https://no-color.org and https://force-color.org: what the environment says, else whether there is a terminal. */
export function isColorful({ env, isTerminal }: Io): boolean {
  if ((env['NO_COLOR'] ?? '') !== '') return false;
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return isTerminal && env['TERM'] !== 'dumb';
}

/**
 * Today in London, which is on UTC or, in summer, one hour ahead of it: only in the last hour of a day from March to
 * October can the two differ, and only then is the table of time zones worth loading.
 */
export function todayInLondon(now: Date): Day {
  const mayDiffer = now.getUTCHours() === 23 && now.getUTCMonth() >= 2 && now.getUTCMonth() <= 9;
  const date = mayDiffer
    ? new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London' }).format(now)
    : now.toISOString().slice(0, 10);
  return span(date).from;
}

/** A day as the command line gives it. */
export function dayOption(written: string): Day {
  const day = dayOf(written);
  if (day === undefined) throw new InvalidArgumentError('It should be a day such as 2026-08-01.');
  return day;
}
