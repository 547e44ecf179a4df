import { criteriaOf } from '../model/criteria.ts';
import type { Report, Run } from '../model/report.ts';
import { found, waivedCount } from './counts.ts';

/** What came of all proposals of a run that were judged. */
export interface Tally {
  proposals: number;
  passed: number;
  failed: number;
  /** Of those that pass, how many were rejected. */
  rejected: number;
  errors: number;
  warnings: number;
  waived: number;
}

export function emptyTally(): Tally {
  return { proposals: 0, passed: 0, failed: 0, rejected: 0, errors: 0, warnings: 0, waived: 0 };
}

/** Adds a proposal that was judged to the sum. */
export function count(report: Report, tally: Tally): void {
  tally.proposals += 1;
  tally[report.passed ? 'passed' : 'failed'] += 1;
  if (report.passed && report.refused?.outcome === 'rejected') tally.rejected += 1;
  tally.waived += waivedCount(report);
  for (const { finding, early } of found(criteriaOf(report.assessments))) {
    if (!early) tally[finding.severity === 'error' ? 'errors' : 'warnings'] += 1;
  }
}

/** Whether nothing was judged because nothing changed, which is no failure. */
export function hasNothingChanged({ unread, changedSince }: Run, { proposals }: Tally): boolean {
  return proposals === 0 && unread.length === 0 && changedSince !== undefined;
}

/** Whether something that goes ahead was judged, all that was judged passes, and nothing was left unread. */
export function isAllPassed({ unread }: Run, { proposals, passed, rejected }: Tally): boolean {
  return passed === proposals && proposals > rejected && unread.length === 0;
}
