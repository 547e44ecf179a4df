import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sharedHours } from '../src/facts/opening-hours.ts';
import { overlapOf, overlapWeights } from '../src/facts/overlap.ts';
import type { NewService } from '../src/generated/proposal.ts';
import type { RegisteredService } from '../src/model/register.ts';
import { defaultLimits } from '../src/model/thresholds.ts';

describe('the hours that two services share', () => {
  it.each<[hours: string, others: string, share: number | undefined]>([
    ['24x7', '24x7', 1],
    ['24x7', '08:00-20:00', 1 / 2],
    ['08:00-20:00', '24x7', 1],
    ['08:00-20:00', 'none', 0],
    ['none', '24x7', undefined],
    ['09:00-17:00', '17:00-21:00', 0],
    ['09:00-17:00', '13:00-21:00', 1 / 2],
    ['09:00-17:00', 'mon-fri 09:00-17:00', 5 / 7],
    ['mon-fri 09:00-17:00', 'sat-mon 09:00-17:00', 1 / 5],
    ['sat-mon 09:00-17:00', 'mon 09:00-17:00', 1 / 3],
    ['sun 22:00-08:00', 'mon 00:00-08:00', 8 / 10],
    ['22:00-08:00', '00:00-08:00', 8 / 10],
    ['sun 22:00-24:00', 'sun 22:00-24:00', 1],
    ['24x7', '00:00-24:00', 1],
    ['24x7', '08:00-08:00', 1],
    ['24x7', 'mon 00:00-24:00', 1 / 7],
    ['mon 08:00-12:00, mon 10:00-14:00', 'mon 12:00-14:00', 1 / 3],
    ['mon 08:00-18:00, mon 10:00-12:00', 'mon 17:00-18:00', 1 / 10],
    ['tue 08:00-12:00, mon 08:00-12:00', 'mon 08:00-12:00', 1 / 2],
    ['mon 08:30-09:00', 'mon 08:45-09:00', 1 / 2],
  ])('%s within %s', (hours, others, share) => {
    const shared = sharedHours(hours, others);
    if (share === undefined) expect(shared).toBeUndefined();
    else expect(shared).toBeCloseTo(share, 10);
  });

  it('are never more than all, and all of one’s own', () => {
    const time = fc
      .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '30'))
      .map(([h, m]) => `${String(h).padStart(2, '0')}:${m}`);
    const day = fc.constantFrom('', 'mon ', 'sat-sun ', 'fri-tue ');
    const part = fc.tuple(day, time, time).map(([days, from, to]) => `${days}${from}-${to}`);
    const hours = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(', '));
    fc.assert(
      fc.property(hours, hours, (a, b) => {
        const share = sharedHours(a, b) ?? Number.NaN;
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
        expect(sharedHours(a, a)).toBeCloseTo(1, 10);
      }),
    );
  });
});

describe('the overlap of two services', () => {
  const added: NewService = {
    id: 'new',
    service: 'hospice',
    catchment: ['a', 'b'],
    hours: '24x7',
    ages: [18, 117],
    access: ['referral', 'self-referral'],
  };
  const existing: RegisteredService = {
    id: 'old',
    name: 'Old',
    service: 'hospice',
    catchment: ['b', 'c'],
    hours: '08:00-20:00',
    ages: [68, 120],
    access: ['referral'],
    utilisation: 85,
  };

  it('weighs its parts to a hundred', () => {
    expect(Object.values(overlapWeights).reduce((sum: number, weight) => sum + weight, 0)).toBe(100);
    expect(overlapOf(added, existing, defaultLimits)).toEqual({
      parts: [
        ['areas', 0.5],
        ['hours', 0.5],
        ['ages', 0.5],
        ['access', 0.5],
        ['room', 0],
      ],
      score: 0.45,
      atMost: 0.45,
      unsaid: [],
    });
  });

  it('takes ages in whichever order they are given', () => {
    const turned = overlapOf({ ...added, ages: [117, 18] }, { ...existing, ages: [120, 68] }, defaultLimits);
    expect(turned).toEqual(overlapOf(added, existing, defaultLimits));
  });

  it('is never lowered beyond the doubt by leaving something out', () => {
    const share = fc.record({
      catchment: fc.subarray(['a', 'b', 'c'], { minLength: 1 }),
      hours: fc.constantFrom('24x7', '08:00-20:00', 'mon-fri 09:00-17:00'),
      ages: fc.constantFrom<number[]>([0, 120], [0, 17], [18, 120]),
      access: fc.subarray(['walk-in', 'booked', 'referral'] as const, { minLength: 1 }),
    });
    fc.assert(
      fc.property(share, share, fc.constantFrom('hours', 'ages', 'access'), (mine, theirs, key) => {
        const row = { id: 'old', name: 'Old', service: 'hospice', utilisation: 50, ...theirs };
        const whole = overlapOf({ id: 'new', service: 'hospice', ...mine }, row, defaultLimits);
        const { [key]: _, ...rest } = mine;
        const less = overlapOf({ id: 'new', service: 'hospice', ...rest }, row, defaultLimits);
        if ('unknown' in whole || 'unknown' in less) throw new Error('They can be compared.');
        expect(less.atMost).toBeGreaterThanOrEqual(whole.score);
      }),
    );
  });
});
