import { criteriaOf } from '../model/criteria.ts';
import type { Assessment, Report, Run, Unjudged } from '../model/report.ts';
import type { Found } from './counts.ts';
import { found, principlesOf, waivedCount } from './counts.ts';

/** What a file came to: a report, or why there is none. */
export type Standing = Report | Unjudged;

/** How what a file came to differs from what it came to before. Undefined: it is not among what was judged. */
export interface Difference {
  readonly before: Standing | undefined;
  readonly after: Standing | undefined;
  /** Whether it is new, gone, or passes or fails where it did not, or at another stage. */
  readonly isOtherVerdict: boolean;
  /** The principles of which the verdict is another one. */
  readonly turned: readonly { readonly before: Assessment; readonly after: Assessment }[];
  /** What was not found before, or is said or counted otherwise. */
  readonly appeared: readonly Found[];
  /** What is found no more. */
  readonly vanished: readonly Found[];
}

/** The files of two runs, sorted by name, with what each came to in both; undefined where it is not among them. */
export function* sideBySide(before: Run, after: Run): Generator<[Standing | undefined, Standing | undefined]> {
  const earlier = standings(before);
  const later = standings(after);
  let [a, b] = [earlier.next().value, later.next().value];
  while (a !== undefined || b !== undefined) {
    const first = b === undefined || (a !== undefined && a.file < b.file) ? a : b;
    const [hasA, hasB] = [a?.file === first?.file, b?.file === first?.file];
    yield [hasA ? a : undefined, hasB ? b : undefined];
    if (hasA) a = earlier.next().value;
    if (hasB) b = later.next().value;
  }
}

/** What a run found of each file, sorted by the names of the files, as its reports are. */
function* standings({ reports, unread }: Run): Generator<Standing, undefined> {
  const others = [...unread];
  for (const report of reports) {
    while (others[0] !== undefined && others[0].file < report.file) yield* others.splice(0, 1);
    yield report;
  }
  yield* others;
}

/**
 * What changed for a file; undefined where nothing did. Findings with one fingerprint are the same, wherever their lines
 * have moved, as long as they say the same and count for as much.
 */
export function differenceOf(before: Standing | undefined, after: Standing | undefined): Difference | undefined {
  const [earlier, later] = [reportOf(before), reportOf(after)];
  const [foundBefore, foundAfter] = [findingsIn(earlier), findingsIn(later)];
  const appeared = without(foundAfter, foundBefore, sayingOf);
  const vanished = without(without(foundBefore, foundAfter, sayingOf), appeared, identityOf);
  const turned = turnedIn(earlier, later);
  const isOtherVerdict = verdictOf(before) !== verdictOf(after);
  const isSame = !isOtherVerdict && appeared.length + vanished.length + turned.length === 0;
  return isSame ? undefined : { before, after, isOtherVerdict, turned, appeared, vanished };
}

/** The report on a file that was judged. */
export function reportOf(standing: Standing | undefined): Report | undefined {
  return standing === undefined || 'reason' in standing || standing.notJudged !== undefined ? undefined : standing;
}

function findingsIn(report: Report | undefined): Found[] {
  return report === undefined ? [] : found(criteriaOf(report.assessments));
}

function turnedIn(before: Report | undefined, after: Report | undefined): Difference['turned'] {
  if (before === undefined || after === undefined) return [];
  const verdicts = new Map(principlesOf(before).map((each) => [each.id, each]));
  return principlesOf(after).flatMap((each) => {
    const earlier = verdicts.get(each.id);
    return earlier === undefined || earlier.verdict === each.verdict ? [] : [{ before: earlier, after: each }];
  });
}

/** What a list has more of than another, one for one. */
export function without(list: readonly Found[], others: readonly Found[], keyOf: (each: Found) => string): Found[] {
  const left = new Map<string, number>();
  for (const each of others) left.set(keyOf(each), (left.get(keyOf(each)) ?? 0) + 1);
  return list.filter((each) => {
    const count = left.get(keyOf(each)) ?? 0;
    if (count > 0) left.set(keyOf(each), count - 1);
    return count === 0;
  });
}

/** What two findings have in common that are the same, wherever they stand and whatever they say. */
export function identityOf({ finding }: Found): string {
  return finding.fingerprint;
}

function sayingOf({ result, finding, early }: Found): string {
  const { fingerprint, severity, message } = finding;
  return [fingerprint, severity, early, result.waived?.until, message].join('\n');
}

function verdictOf(standing: Standing | undefined): string {
  if (standing === undefined) return '';
  if ('reason' in standing) return standing.reason;
  const { notJudged, passed, stage } = standing;
  return [notJudged, passed, stage?.stage, waivedCount(standing)].join('\n');
}
