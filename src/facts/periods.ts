import type { Temporary } from '../generated/proposal.ts';
import type { Order, Span } from '../model/dates.ts';
import { inWords, onOrBefore, periodEnds, span, together } from '../model/dates.ts';

/** A stretch of time, from one date to another. */
export interface Stretch {
  readonly from: Span;
  readonly until: Span;
  readonly inWords: string;
}

/** A period as written (`2024-04-01/2025-03-31`). */
export function stretch(period: string): Stretch {
  const { from, until } = periodEnds(period);
  return { from: span(from), until: span(until), inWords: `${inWords(from)} to ${inWords(until)}` };
}

/**
 * Whether a stretch of time lies inside a temporary change. One that has not been ended lasts as long as planned,
 * or goes on where nothing is planned; where its start is not given, it may lie inside and may not.
 */
export function isInside({ from, until }: Stretch, { since, until: planned, ended }: Temporary): Order | 'unknown' {
  const end = ended ?? planned;
  const inTime = end === undefined ? 'kept' : onOrBefore(until, span(end));
  if (since !== undefined) return together(onOrBefore(span(since), from), inTime);
  return inTime === 'broken' ? 'broken' : 'unknown';
}
