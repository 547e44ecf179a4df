import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  before,
  day,
  dayInWords,
  daysAfter,
  duration,
  easter,
  firstOf,
  inWords,
  iso,
  isPossible,
  lastOf,
  onOrBefore,
  plusMonths,
  span,
  workingDaysAfter,
} from '../../src/model/dates.ts';

const days = fc.integer({ min: day(1995, 1, 1), max: day(2045, 12, 31) });
/** A day written as exactly as chance has it. */
const written = fc
  .tuple(days, fc.constantFrom(4, 7, 10))
  .map(([at, length]) => ({ at, text: iso(at).slice(0, length) }));

describe('a date as written', () => {
  it('spans the days that it may mean (property)', () => {
    fc.assert(
      fc.property(written, ({ at, text }) => {
        const { from, to } = span(text);
        expect(from <= at && at <= to).toBe(true);
        expect(iso(from).startsWith(text) && iso(to).startsWith(text)).toBe(true);
        expect(iso(from - 1).startsWith(text) || iso(to + 1).startsWith(text)).toBe(false);
      }),
    );
  });

  it('may be a bare year, which YAML reads as a number', () => {
    expect(span(2026)).toEqual({ from: day(2026, 1, 1), to: day(2026, 12, 31) });
  });

  it('counts as its month where no calendar has the day', () => {
    expect(isPossible('2026-02-30')).toBe(false);
    expect(isPossible('2024-02-29')).toBe(true);
    expect(span('2026-02-30')).toEqual(span('2026-02'));
  });

  it('is said in words', () => {
    expect([inWords('2026-01-12'), inWords('2026-01'), inWords(2026)]).toEqual([
      '12 January 2026',
      'January 2026',
      '2026',
    ]);
    expect(dayInWords(day(2026, 12, 31))).toBe('31 December 2026');
  });
});

describe('an order of two dates', () => {
  it('is broken only if it holds on no day they may mean (property)', () => {
    fc.assert(
      fc.property(written, written, (a, b) => {
        const [x, y] = [span(a.text), span(b.text)];
        if (onOrBefore(x, y) === 'broken') expect(a.at).toBeGreaterThan(b.at);
        if (onOrBefore(x, y) === 'kept') expect(a.at).toBeLessThanOrEqual(b.at);
        if (before(x, y) === 'broken') expect(a.at).toBeGreaterThanOrEqual(b.at);
        if (before(x, y) === 'kept') expect(a.at).toBeLessThan(b.at);
      }),
    );
  });

  it('is never contradicted by a date that is less exact (property)', () => {
    fc.assert(
      fc.property(days, days, fc.constantFrom(4, 7), (a, b, length) => {
        const exact = onOrBefore(span(iso(a)), span(iso(b)));
        const vague = onOrBefore(span(iso(a).slice(0, length)), span(iso(b)));
        if (exact !== 'broken') expect(vague).not.toBe('broken');
      }),
    );
  });

  it('allows the same day where it says “on or before”', () => {
    const same = span('2026-01-12');
    expect([onOrBefore(same, same), before(same, same)]).toEqual(['kept', 'broken']);
    expect([onOrBefore(span('2026-01'), same), before(span('2026-01'), same)]).toEqual(['open', 'open']);
  });
});

describe('lengths of time', () => {
  it('count both ends', () => {
    expect(duration(span('2026-01-12'), span('2026-04-05'))).toEqual({ least: 84, most: 84 });
    expect(duration(span('2025-04-01'), span('2026-03-31'))).toEqual({ least: 365, most: 365 });
    expect(daysAfter(span('2026-01-12'), span('2026-01-13'))).toEqual({ least: 1, most: 1 });
  });

  it('hold the true one, however vague the dates (property)', () => {
    fc.assert(
      fc.property(written, written, (a, b) => {
        const { least, most } = duration(span(a.text), span(b.text));
        const truth = b.at - a.at + 1;
        expect(least <= truth && truth <= most).toBe(true);
      }),
    );
  });

  it('go by calendar months', () => {
    expect(plusMonths(span('2026-01-31'), 1)).toEqual(span('2026-02-28'));
    expect(plusMonths(span('2026-11-30'), 3)).toEqual(span('2027-02-28'));
    expect(plusMonths(span('2026-03-15'), -3)).toEqual(span('2025-12-15'));
    expect(plusMonths(span('2026-12-15'), 12)).toEqual(span('2027-12-15'));
  });

  it('count working days after the first', () => {
    const friday = span('2026-01-09');
    expect(workingDaysAfter(friday, span('2026-01-12')).least).toBe(1);
    expect(workingDaysAfter(friday, span('2026-01-11')).least).toBe(0);
    expect(workingDaysAfter(friday, span('2026-01-16')).least).toBe(5);
    expect(workingDaysAfter(friday, span('2026-01-09')).least).toBe(0);
    expect(workingDaysAfter(span('2026-01'), span('2026-02-02'))).toEqual({ least: 1, most: 22 });
  });
});

describe('first and last', () => {
  it('are told as far as they can be', () => {
    const spans = [span('2026'), span('2026-03-01'), span('2027-01')];
    expect(firstOf(spans)).toEqual({ from: day(2026, 1, 1), to: day(2026, 3, 1) });
    expect(lastOf(spans)).toEqual({ from: day(2027, 1, 1), to: day(2027, 1, 31) });
    expect([firstOf([]), lastOf([])]).toEqual([undefined, undefined]);
  });
});

it('Easter falls where the calendar has it', () => {
  expect([2019, 2024, 2025, 2026, 2038].map((year) => iso(easter(year)))).toEqual([
    '2019-04-21',
    '2024-03-31',
    '2025-04-20',
    '2026-04-05',
    '2038-04-25',
  ]);
});
