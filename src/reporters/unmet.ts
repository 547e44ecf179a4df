import { criteriaOf } from '../model/criteria.ts';
import type { Report, Run } from '../model/report.ts';
import { counted } from '../model/words.ts';
import type { Found } from './counts.ts';
import { failing, found, weight } from './counts.ts';
import { isShown } from './one-proposal.ts';
import type { Look } from './reporter.ts';

/** A finding that counts, with the report it stands in. */
export interface Unmet extends Found {
  readonly report: Report;
}

/** What a format that lists findings has to list besides, with the sentence that says what is wrong. */
export interface Trouble {
  readonly id: 'not-judged' | 'nothing-kept' | 'nothing-ahead' | 'not-all-shown';
  readonly file: string;
  readonly message: string;
}

/**
 * What makes a run fail without a finding that is shown: files that were not read; proposals in which nothing is wrong yet
 * and no principle is kept, or something is outside the one principle that is to be shown; and, where nothing else was
 * there to be judged, those that are rejected or withdrawn. A format that lists findings alone would be green for them.
 * Beside proposals that were judged, those that are withdrawn are only `idle`.
 */
export function troublesOf(
  { unread, reports }: Run,
  look: Look,
): { readonly troubles: readonly Trouble[]; readonly idle: readonly Trouble[] } {
  const troubles = unread.map(({ file, reason }) => notJudgedAt(file, reason));
  const withdrawn: Trouble[] = [];
  const rejected: Trouble[] = [];
  let isAnyJudged = false;
  let isAnyAhead = false;
  for (const report of reports) {
    const { file, notJudged } = report;
    if (notJudged !== undefined) {
      withdrawn.push(notJudgedAt(file, notJudged));
      continue;
    }
    isAnyJudged = true;
    const isRejected = report.refused?.outcome === 'rejected';
    if (!isRejected) isAnyAhead = true;
    if (!report.passed) troubles.push(...troublesIn(report, look));
    else if (isRejected) rejected.push({ id: 'nothing-ahead', file, message: nothingAhead });
  }
  if (!isAnyAhead) troubles.push(...rejected);
  return isAnyJudged ? { troubles, idle: withdrawn } : { troubles: [...troubles, ...withdrawn], idle: [] };
}

function notJudgedAt(file: string, reason: string): Trouble {
  return { id: 'not-judged', file, message: `It was not judged. ${reason}` };
}

const nothingAhead = 'It was rejected. The run does not pass, because nothing in it goes ahead.';

function* troublesIn({ file, assessments }: Report, look: Look): Generator<Trouble> {
  const errors = found(criteriaOf(assessments)).filter(failing);
  if (errors.length === 0) {
    yield { id: 'nothing-kept', file, message: 'It does not pass: none of the principles is kept.' };
  }
  const hidden = errors.filter((each) => !isShown(each, look)).length;
  if (hidden > 0) {
    const message = `It does not pass: ${counted(hidden, 'error')} of other principles ${hidden === 1 ? 'is' : 'are'} not shown.`;
    yield { id: 'not-all-shown', file, message };
  }
}

/** Of all proposals, the findings that count: what falls due later is left to the reports that can say so. */
export function* unmetOf({ reports }: Run, look: Look): Generator<Unmet> {
  for (const report of reports) {
    for (const each of found(criteriaOf(report.assessments))) {
      if (!each.early && isShown(each, look)) yield { ...each, report };
    }
  }
}

/** Orders the findings of all proposals by how bad they are; last come those that are waived. */
export function byWeight(a: Unmet, b: Unmet): number {
  const waived = Number(a.result.waived !== undefined) - Number(b.result.waived !== undefined);
  return waived === 0 ? weight(a) - weight(b) : waived;
}
