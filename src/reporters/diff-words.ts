import type { ComparedSide, Comparison } from '../model/comparison.ts';
import { dayInWords } from '../model/dates.ts';
import { counted } from '../model/words.ts';
import { inShort } from './changes.ts';
import type { Paint } from './paint.ts';
import type { CriterionTurn, PrincipleProgress, Progress, Turn } from './progress.ts';
import { resultOf } from './progress.ts';
import { laxerLines } from './run-lines.ts';

/** What came of a comparison: WORSE: PASS at options → FAIL at decision. */
export function resultLine(comparison: Comparison, progress: Progress, paint: Paint): string {
  const result = resultOf(comparison, progress).toUpperCase();
  const painted = paint.bold[progress.isWorse ? 'red' : progress.isBetter ? 'green' : 'yellow'](result);
  const [was, is] = [comparison.before, comparison.after].map((side) => standing(side, paint));
  if (progress.isNew) return `${painted}: ${is}`;
  return `${painted}: ${was === is ? is : `${was} → ${is}`}`;
}

function standing({ report }: ComparedSide, paint: Paint): string {
  return report === undefined ? 'not there' : inShort(report, paint);
}

/** What the comparison rests on, and why it is judged at the stages it is: sentences. */
export function groundsOf({ asOf, limits, register, beside, before, after, leftOut }: Comparison): string[] {
  const others = beside === 0 ? 'alone' : `beside ${counted(beside, 'other proposal')} as they are now`;
  const known = register === undefined ? 'without a register' : `with ${register} as it is now`;
  const stages = [before.report?.stage?.stage, after.report?.stage?.stage];
  const [was, is] = stages;
  const isOther = was !== undefined && is !== undefined && was !== is;
  const idle = [before, after].flatMap(({ name, report }) =>
    report?.notJudged === undefined ? [] : [`${name} was not judged: ${report.notJudged}`],
  );
  return [
    ...idle,
    ...(isOther ? [`It was judged at ${was} and is judged at ${is}, where other criteria are due.`] : []),
    `Judged as of ${dayInWords(asOf)}, ${others}, ${known}.`,
    ...laxerLines(limits),
    ...(leftOut.length === 0
      ? []
      : [`Not all could be compared with the others (${leftOut.length}): --format json says what.`]),
  ];
}

/** Why a verdict changed for a principle as a whole: kept → not kept. */
export function verdictsOf({ before, after }: PrincipleProgress): string {
  if (before === undefined || after === undefined || before === after) return after ?? before ?? '';
  return `${before} → ${after}`;
}

/** What a criterion came to and comes to: met → unmet. */
export function outcomesOf({ before, after }: CriterionTurn): string {
  return `${before.outcome.is} → ${after.outcome.is}`.replaceAll('-', ' ');
}

/** Whether anything is to be said of a principle. */
export function isChanged(each: PrincipleProgress): boolean {
  const { turn, criteria, appeared, vanished, remaining } = each;
  const heavier = remaining.filter(({ turn: way }) => way !== 'same');
  return turn !== 'same' || criteria.length + appeared.length + vanished.length + heavier.length > 0;
}

/** What to say of a turn before what turned. */
export const turnNames: Readonly<Record<Turn, string>> = {
  better: 'better',
  worse: 'worse',
  other: 'other',
  same: 'still',
};
