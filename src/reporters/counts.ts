import { shownOf } from '../model/criteria.ts';
import type { Path } from '../model/path.ts';
import type { Assessment, CriterionResult, Finding, Report } from '../model/report.ts';
import { byPlace } from '../model/source.ts';

/** How many criteria of an assessment came to what. */
export interface Counts {
  readonly applicable: number;
  readonly met: number;
  /** Of those that are met, how many compared facts. */
  readonly computed: number;
  readonly unmet: number;
  readonly pending: number;
  readonly notApplicable: number;
}

export function countsOf(criteria: readonly CriterionResult[]): Counts {
  const count = (is: CriterionResult['outcome']['is']): number =>
    criteria.filter(({ outcome }) => outcome.is === is).length;
  const notApplicable = count('not-applicable');
  return {
    applicable: criteria.length - notApplicable,
    met: count('met'),
    computed: criteria.filter(({ outcome, basis }) => outcome.is === 'met' && basis === 'computed').length,
    unmet: count('unmet'),
    pending: count('pending'),
    notApplicable,
  };
}

/** The principles of a report, without the assessment of reading. */
export function principlesOf({ assessments }: Report): Assessment[] {
  return assessments.filter(({ id }) => id !== 'well-formed');
}

/** A finding with the criterion it belongs to. */
export interface Found {
  readonly result: CriterionResult;
  readonly finding: Finding;
  /** Given when it does not count yet: a contradiction that is shown before its criterion is due. */
  readonly early: boolean;
}

/** The findings that are shown, worst first: what counts, and contradictions that will. */
export function found(criteria: readonly CriterionResult[]): Found[] {
  const all: Found[] = [];
  for (const result of criteria) {
    const early = result.outcome.is === 'pending';
    for (const finding of shownOf(result.outcome)) all.push({ result, finding, early });
  }
  return all.sort((a, b) => weight(a) - weight(b) || byPlace(a.finding.range, b.finding.range));
}

/** Whether a finding is one that makes its proposal fail. */
export function failing({ result, finding, early }: Found): boolean {
  return finding.severity === 'error' && !early && result.waived === undefined;
}

/** How bad a finding is: the less, the worse. */
export function weight({ finding, early }: Found): number {
  const kinds = { contradicted: 0, missing: 1, unsupported: 2 };
  return (early ? 10 : 0) + (finding.severity === 'error' ? 0 : 4) + kinds[finding.kind];
}

/** How much of a proposal could be judged: the first line of every report says it. */
export function extent(report: Report): string {
  const principles = principlesOf(report);
  if (report.notJudged !== undefined) return 'not judged';
  const judged = principles.filter(
    ({ verdict }) => !['not judged', 'not applicable', 'not yet assessable'].includes(verdict),
  );
  const declared = judged.filter(({ verdict }) => verdict === 'kept on declaration only').length;
  const tail = declared === 0 ? '' : `, ${declared} of them on declaration only`;
  return `${judged.length} of ${principles.length} principles judged${tail}`;
}

/** The waivers that hold in a report. */
export function waivedCount({ assessments }: Report): number {
  let count = 0;
  for (const { criteria } of assessments) for (const { waived } of criteria) if (waived !== undefined) count += 1;
  return count;
}

/** Whether all that keeps a principle from being shown is waived. */
export function isOnlyWaived({ verdict, criteria }: Assessment): boolean {
  const unmet = criteria.filter(({ outcome }) => outcome.is === 'unmet');
  return verdict === 'not shown' && unmet.length > 0 && unmet.every(({ waived }) => waived !== undefined);
}

/** A path as a person reads it: consultation.public.opens, changes[0].date. */
export function readablePath(path: Path): string {
  return path
    .map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index === 0 ? '' : '.'}${step}`))
    .join('');
}
