import { changeInWords, permanentChanges, temporaryChanges } from '../../facts/changes.ts';
import type { Gate, MaybeGate } from '../../facts/gates.ts';
import { firstChangeLive, isGate } from '../../facts/gates.ts';
import { asksForNumbers, baselinesOf, indicatorName, indicators } from '../../facts/indicators.ts';
import type { Stretch } from '../../facts/periods.ts';
import { isInside, stretch } from '../../facts/periods.ts';
import type { Proposal } from '../../generated/proposal.ts';
import { onOrBefore, plusDays, plusMonths } from '../../model/dates.ts';
import type { Path } from '../../model/path.ts';
import type { Context, Criterion, Observation } from '../../model/principle.ts';
import { contradicted, looked, missing, unsupported, waitsFor } from '../../model/principle.ts';
import { counted } from '../../model/words.ts';

export const baselineFirst: Criterion = {
  id: 'monitoring/baseline-first',
  asks: 'Was every baseline measured before the first change goes live, over a whole year?',
  why: `
A baseline measured after the doors have moved compares the change with itself. One measured while the service was shut for a time
makes any outcome look like progress. A year evens out winter and summer. The period may end on the day of going live; twelve months is
custom, not law.`,
  due: 'decision',
  severity: 'error',
  basis: 'computed',
  source: [{ work: 'bma-redesign', where: 'redesign must be monitored after implementation' }, { work: 'custom' }],
  scale: 'all',
  notApplicable: (proposal) => (indicators(proposal).length === 0 ? 'No indicator is named.' : undefined),
  *check(proposal, context) {
    const live = firstChangeLive(proposal, ({ temporary }) => temporary === undefined);
    if (live !== undefined && !isGate(live)) yield live;
    for (const indicator of indicators(proposal)) {
      const name = indicatorName(indicator.entry);
      const baselines = baselinesOf(proposal, indicator);
      if (baselines.length === 0) {
        yield waitsFor(
          asksForNumbers(proposal, indicator, context),
          [...indicator.at, 'baseline'],
          `${name} has no baseline`,
        );
      }
      for (const { entry, at } of baselines) {
        const place = [...at, 'period'];
        if (entry.period === undefined) {
          const hint = 'Give the first and the last day, such as `2024-04-01/2025-03-31`.';
          yield missing(place, `The baseline of ${name} does not say when it was measured.`, { hint });
        } else {
          yield* measured({ name, at: place, period: stretch(entry.period) }, live, proposal, context);
        }
      }
    }
  },
  examples: {
    good: `
changes:
  - {id: close-ward, kind: close, service: community-hospital-beds, date: 2027-03-01}
monitoring:
  indicators:
    - {id: readmissions, domain: safety, baseline: {value: 11.3, period: 2024-04-01/2025-03-31}}
`,
    bad: `
changes:
  - {id: close-ward, kind: close, service: community-hospital-beds, date: 2027-03-01}
monitoring:
  indicators:
    - {id: readmissions, domain: safety, baseline: {value: 11.3, period: 2026-04-01/2027-03-31}}   # <- contradicted
    - {id: waiting, domain: access, baseline: {value: 4, period: 2025-10-01/2025-12-31}}   # <- unsupported (warning)
`,
  },
};

interface Measured {
  /** The indicator in words. */
  readonly name: string;
  readonly at: Path;
  readonly period: Stretch;
}

/** Reports at most one thing about a period: too late, taken at a bad time, or too short. */
function* measured(baseline: Measured, live: MaybeGate, proposal: Proposal, context: Context): Generator<Observation> {
  const { from, until } = baseline.period;
  if (onOrBefore(from, until) === 'broken') return;
  yield looked;
  const late = isGate(live) ? [...beforeLive(baseline, live)] : [];
  const disturbed = late.length > 0 ? [] : [...duringTemporary(baseline, proposal)];
  yield* late;
  yield* disturbed;
  if (late.length === 0 && disturbed.length === 0) yield* longEnough(baseline, context);
}

function* beforeLive({ name, at, period }: Measured, live: Gate): Generator<Observation> {
  const inTime = onOrBefore(period.until, live.when);
  const related = [{ at: live.at, message: `${live.what}: ${live.inWords}` }];
  if (inTime === 'broken') {
    const message = `The baseline of ${name}, ${period.inWords}, ends after ${live.what} on ${live.inWords}.`;
    yield contradicted(at, message, { hint: 'Measure it over a year that ends before then.', related });
  } else if (inTime === 'open') {
    const message = `The baseline of ${name}, ${period.inWords}, may end before or after ${live.what} (${live.inWords}).`;
    yield missing(at, message, { hint: 'Give the day.', related });
  }
}

function* duringTemporary({ name, at, period }: Measured, proposal: Proposal): Generator<Observation> {
  const services = permanentChanges(proposal).map(({ entry }) => entry.service);
  for (const { entry, at: place } of temporaryChanges(proposal)) {
    if (entry.temporary === undefined || !services.includes(entry.service)) continue;
    const inside = isInside(period, entry.temporary);
    const change = changeInWords(proposal, entry);
    const related = [{ at: place, message: `the temporary change ${change}` }];
    if (inside === 'kept') {
      const message = `The baseline of ${name}, ${period.inWords}, falls inside ${change}, which was for a time only.`;
      yield unsupported(at, message, { hint: 'Measure it over a year in which the service ran as usual.', related });
    } else if (inside === 'open') {
      const message = `The baseline of ${name}, ${period.inWords}, may or may not fall inside ${change}.`;
      yield missing(at, message, { hint: 'Give the day.', related });
    } else if (inside === 'unknown') {
      yield waitsFor(
        'consultation/not-by-stealth',
        [...place, 'temporary', 'since'],
        `${change} does not say since when`,
      );
    }
  }
}

function* longEnough({ name, at, period }: Measured, { limits }: Context): Generator<Observation> {
  const months = limits['baseline-months'];
  const enough = onOrBefore(plusDays(plusMonths(period.from, months), -1), period.until);
  const detail = { severity: 'warning', thresholds: ['baseline-months'] } as const;
  const least = counted(months, 'month');
  if (enough === 'broken') {
    const message = `The baseline of ${name}, ${period.inWords}, covers less than ${least}.`;
    yield unsupported(at, message, { ...detail, hint: 'Measure it over a whole year, so that every season counts.' });
  } else if (enough === 'open') {
    const message = `The baseline of ${name}, ${period.inWords}, may cover less than ${least}.`;
    yield missing(at, message, { ...detail, hint: 'Give the day.' });
  }
}
