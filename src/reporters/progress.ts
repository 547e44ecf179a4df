import type { Comparison } from '../model/comparison.ts';
import type { Assessment, CriterionResult, Report, Verdict } from '../model/report.ts';
import type { Found } from './counts.ts';
import { found } from './counts.ts';
import { identityOf, reportOf, without } from './difference.ts';

/** Which way something went. `other`: it is not the same, and neither better nor worse. */
export type Turn = 'better' | 'worse' | 'other' | 'same';

/** A criterion that came to something else. */
export interface CriterionTurn {
  readonly before: CriterionResult;
  readonly after: CriterionResult;
  readonly turn: Turn;
}

/**
 * A finding from before. If it is still there, whether it weighs more or less: it became an error, fell due, lost its
 * waiver. If it is gone, whether that is known to be better: its criterion may only have nothing to look at any more.
 */
export interface Traced {
  readonly found: Found;
  readonly turn: Turn;
}

/** What became of a principle, or of whether the proposal can be read. */
export interface PrincipleProgress {
  /** As it is now; where the proposal is gone, as it was. */
  readonly assessment: Assessment;
  readonly before: Verdict | undefined;
  readonly after: Verdict | undefined;
  readonly turn: Turn;
  readonly criteria: readonly CriterionTurn[];
  readonly appeared: readonly Found[];
  readonly vanished: readonly Traced[];
  readonly remaining: readonly Traced[];
}

/** What became of a proposal from one state to another. */
export interface Progress {
  readonly isNew: boolean;
  readonly isGone: boolean;
  readonly isWorse: boolean;
  readonly isBetter: boolean;
  readonly principles: readonly PrincipleProgress[];
}

/**
 * What got better and what got worse. A proposal that was not there, or not judged, before got worse if it fails. One that
 * could not be read, and now can, got better, whatever is found in it.
 */
export function progressOf({ before, after }: Comparison): Progress {
  const [was, is] = [reportOf(before.report), reportOf(after.report)];
  const [isNew, isGone] = [before.report === undefined, after.report === undefined];
  const principles = (is ?? was)?.assessments.map((each) => principleProgress(each, was, is)) ?? [];
  if (is === undefined) return { isNew, isGone, isWorse: false, isBetter: false, principles };
  if (was === undefined) return { isNew, isGone, isWorse: !is.passed, isBetter: false, principles };
  const isRead = !isUnread(was);
  const turns = principles.flatMap((each) => turnsOf(each, isRead));
  return {
    ...{ isNew, isGone, principles },
    isWorse: (was.passed && !is.passed) || turns.includes('worse'),
    isBetter: (is.passed && !was.passed) || turns.includes('better'),
  };
}

/** What came of a comparison, in words. */
export type Result =
  | 'new'
  | 'gone'
  | 'not judged'
  | 'worse'
  | 'better'
  | 'better and worse'
  | 'neither better nor worse';

/** In words what came of it all. */
export function resultOf({ after }: Comparison, { isNew, isGone, isWorse, isBetter }: Progress): Result {
  if (after.report?.notJudged !== undefined) return 'not judged';
  if (isNew) return 'new';
  if (isGone) return 'gone';
  if (isWorse) return isBetter ? 'better and worse' : 'worse';
  return isBetter ? 'better' : 'neither better nor worse';
}

/** Every way that something of a principle went. What was not seen in a text that could not be read is not new. */
function turnsOf({ turn, criteria, appeared, vanished, remaining }: PrincipleProgress, isRead: boolean): Turn[] {
  return [
    turn,
    ...criteria.map((each) => each.turn),
    ...(isRead ? appeared.map((): Turn => 'worse') : []),
    ...[...vanished, ...remaining].map((each) => each.turn),
  ];
}

function principleProgress(shown: Assessment, was: Report | undefined, is: Report | undefined): PrincipleProgress {
  const own = (report: Report | undefined) => report?.assessments.find(({ id }) => id === shown.id);
  const [before, after] = [own(was), own(is)];
  const [foundBefore, foundAfter] = [found(before?.criteria ?? []), found(after?.criteria ?? [])];
  const appeared = without(foundAfter, foundBefore, identityOf);
  const isJudged = after !== undefined && after.verdict !== 'not judged';
  return {
    assessment: shown,
    before: before?.verdict,
    after: after?.verdict,
    turn: verdictTurn(before?.verdict, after?.verdict),
    criteria: criteriaTurned(before, after),
    appeared,
    // What a text that cannot be read does not show is not gone.
    vanished: isJudged ? without(foundBefore, foundAfter, identityOf).map((each) => vanishing(each, after)) : [],
    remaining: remainingOf(foundBefore, without(foundAfter, appeared, identityOf)),
  };
}

function isUnread(report: Report): boolean {
  return report.assessments.some(({ verdict }) => verdict === 'not judged');
}

/** The better, the more. What is not applicable stands beside the ladder. */
const ladder: readonly Verdict[] = [
  'not judged',
  'not kept',
  'not shown',
  'not yet assessable',
  'kept on declaration only',
  'kept',
];

function verdictTurn(before: Verdict | undefined, after: Verdict | undefined): Turn {
  if (before === undefined || after === undefined || before === after) return 'same';
  const [from, to] = [ladder.indexOf(before), ladder.indexOf(after)];
  if (from === -1 || to === -1) return 'other';
  return to > from ? 'better' : 'worse';
}

function criteriaTurned(before: Assessment | undefined, after: Assessment | undefined): CriterionTurn[] {
  if (before === undefined || after === undefined) return [];
  // Of a text that cannot be read nothing is known of any criterion, which is said once, by the verdict.
  if ([before, after].some(({ verdict, id }) => verdict === 'not judged' && id !== 'well-formed')) return [];
  const earlier = new Map(before.criteria.map((each) => [each.id, each]));
  return after.criteria.flatMap((each) => {
    const was = earlier.get(each.id);
    if (was === undefined || was.outcome.is === each.outcome.is) return [];
    return [{ before: was, after: each, turn: outcomeTurn(was, each) }];
  });
}

/** To be unmet and then to wait is no better: a fact may have been taken out. */
function outcomeTurn({ outcome: { is: before } }: CriterionResult, { outcome: { is: after } }: CriterionResult): Turn {
  if (before === 'not-applicable' || after === 'not-applicable') return 'other';
  if (after === 'met') return 'better';
  return before === 'met' || after === 'unmet' ? 'worse' : 'other';
}

function vanishing(found: Found, { criteria }: Assessment): Traced {
  const outcome = criteria.find(({ id }) => id === found.result.id)?.outcome.is;
  return { found, turn: outcome === 'met' || outcome === 'unmet' ? 'better' : 'other' };
}

function remainingOf(before: readonly Found[], still: readonly Found[]): Traced[] {
  const earlier = new Map(before.map((each) => [identityOf(each), each]));
  return still.map((each) => {
    const was = earlier.get(identityOf(each));
    const change = was === undefined ? 0 : strengthOf(each) - strengthOf(was);
    return { found: each, turn: change === 0 ? 'same' : change > 0 ? 'worse' : 'better' };
  });
}

/** How much stands in the way because of a finding. */
function strengthOf({ finding, early, result }: Found): number {
  if (early) return 0;
  if (finding.severity === 'warning') return 1;
  return result.waived === undefined ? 3 : 2;
}
