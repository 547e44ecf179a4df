import type { Report, Run } from '../model/report.ts';
import type { Found } from './counts.ts';
import { found, weight } from './counts.ts';
import { isShown } from './one-proposal.ts';
import type { Look } from './reporter.ts';

/** A finding that counts, with the report it stands in. */
export interface Unmet extends Found {
  readonly report: Report;
}

/** Of all proposals, the findings that count: what falls due later is left to the reports that can say so. */
export function* unmetOf({ reports }: Run, look: Look): Generator<Unmet> {
  for (const report of reports) {
    for (const each of found(report.assessments.flatMap(({ criteria }) => criteria))) {
      if (!each.early && isShown(each, look)) yield { ...each, report };
    }
  }
}

/** Orders the findings of all proposals by how bad they are; last come those that are waived. */
export function byWeight(a: Unmet, b: Unmet): number {
  const waived = Number(a.result.waived !== undefined) - Number(b.result.waived !== undefined);
  return waived === 0 ? weight(a) - weight(b) : waived;
}
