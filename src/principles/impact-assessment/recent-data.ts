import { inFuture } from '../../facts/answers.ts';
import { assessmentInWords, assessments } from '../../facts/assessments.ts';
import { placed } from '../../facts/changes.ts';
import type { Gate } from '../../facts/gates.ts';
import { decisionTaken, isGate } from '../../facts/gates.ts';
import { journeyInWords, journeys } from '../../facts/journeys.ts';
import type { PartialDate, Proposal } from '../../generated/proposal.ts';
import { dated, onOrBefore, plusMonths, span } from '../../model/dates.ts';
import type { Path } from '../../model/path.ts';
import type { Context, Criterion, Observation } from '../../model/principle.ts';
import { looked, missing, unsupported, waitsFor } from '../../model/principle.ts';
import { quoted } from '../../model/words.ts';

export const recentData: Criterion = {
  id: 'impact-assessment/recent-data',
  asks: 'Are the figures that the impact assessments rest on recent?',
  why: `
Where people live, how they travel and how full the wards are change within a few years. Figures that end more than 24 months before
the decision, or 36 for journeys, describe another place. Both numbers are custom, not law. Figures that do not say when they end
cannot be judged.`,
  due: 'decision',
  severity: 'warning',
  basis: 'computed',
  source: [{ work: 'bma-redesign', where: 'a thorough impact assessment' }, { work: 'irp-2020' }],
  scale: 'all',
  *check(proposal, context) {
    const decision = decisionTaken(proposal, context);
    if (decision !== undefined && !isGate(decision)) yield decision;
    if (assessments(proposal).length === 0) {
      yield waitsFor('impact-assessment/kinds', ['impactAssessments'], 'there is no impact assessment');
    } else if (assessments(proposal).every(({ entry }) => !entry.data?.length)) {
      const message = 'No impact assessment says which figures it rests on, and until when they run.';
      yield missing(['impactAssessments', 'data'], message, { hint: 'Name the figures in `data`, with the last day.' });
    }
    for (const figures of allFigures(proposal)) {
      yield* recent(figures, decision !== undefined && isGate(decision) ? decision : undefined, context);
    }
  },
  examples: {
    good: `
impactAssessments:
  - {id: quality, kind: quality, data: [{name: Admissions for stroke, until: 2025-03-31}]}
catchment: [{area: westhaven, name: Westhaven}]
travel:
  - {area: westhaven, mode: car, dataUntil: 2023-09-30}
decision: {date: 2026-07-09}
`,
    bad: `
impactAssessments:
  - {id: quality, kind: quality, data: [{name: Admissions for stroke, until: 2024-03-31}]}   # <- unsupported
  - {id: equality, kind: equality, data: [{name: Census}]}   # <- missing
catchment: [{area: westhaven, name: Westhaven}]
travel:
  - {area: westhaven, mode: car, dataUntil: 2023-06-30}   # <- unsupported
decision: {date: 2026-07-09}
`,
  },
};

/** A set of figures and the last day it covers. */
interface Figures {
  readonly name: string;
  readonly until: PartialDate | undefined;
  readonly at: Path;
  readonly threshold: 'data-age' | 'travel-data-age';
}

function allFigures(proposal: Proposal): Figures[] {
  const assessed = assessments(proposal).flatMap(({ entry, at }) =>
    placed(entry.data, [...at, 'data']).map((each): Figures => {
      const name = each.entry.name === undefined ? 'figures' : `figures ${quoted(each.entry.name)}`;
      return {
        name: `The ${name} behind the ${assessmentInWords(entry)}`,
        until: each.entry.until,
        at: [...each.at, 'until'],
        threshold: entry.kind === 'travel' ? 'travel-data-age' : 'data-age',
      };
    }),
  );
  const travelled = journeys(proposal).map(
    ({ entry, at }): Figures => ({
      name: `The figures behind the journey times ${journeyInWords(proposal, entry)}`,
      until: entry.dataUntil,
      at: [...at, 'dataUntil'],
      threshold: 'travel-data-age',
    }),
  );
  return [...assessed, ...travelled];
}

/** Compares the end of some figures with today, and with the decision. */
function* recent(figures: Figures, decision: Gate | undefined, { asOf, limits }: Context): Generator<Observation> {
  const { name, until, at, threshold } = figures;
  if (until === undefined) {
    yield missing(at, `${name} do not say when they end.`, { hint: 'Give the last day that they cover.' });
    return;
  }
  const isToCome = yield* inFuture(asOf, at, until, `${name} are said to end`);
  if (decision === undefined || isToCome) return;
  const months = limits[threshold];
  const order = onOrBefore(decision.when, plusMonths(span(until), months));
  const related = [{ at: decision.at, message: `${decision.what}: ${decision.inWords}` }];
  if (order === 'kept') {
    yield looked;
  } else if (order === 'open') {
    const message = `${name} end ${dated(until)}, which may be more than ${months} months before the decision.`;
    yield missing(at, message, { hint: 'Give the day.', related, thresholds: [threshold] });
  } else {
    const message = `${name} end ${dated(until)}, more than ${months} months before the decision (${decision.inWords}).`;
    yield unsupported(at, message, { hint: 'Bring the figures up to date.', related, thresholds: [threshold] });
  }
}
