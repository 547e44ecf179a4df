import type { Comparison } from '../model/comparison.ts';
import type { Report } from '../model/report.ts';
import { counted } from '../model/words.ts';
import { groundsOf, isChanged, outcomesOf, resultLine, turnNames, verdictsOf } from './diff-words.ts';
import { reportOf } from './difference.ts';
import { findingText } from './finding-text.ts';
import type { Paint } from './paint.ts';
import type { PrincipleProgress, Progress, Turn } from './progress.ts';
import { progressOf } from './progress.ts';
import type { Look } from './reporter.ts';
import { limitsOfUse } from './run-lines.ts';
import { visible } from './visible.ts';
import { wrap } from './wrap.ts';

/** What got better and worse from one state of a proposal to another, for a person at a screen. */
export function* diffForTerminal(comparison: Comparison, { paint, width }: Look): Generator<string> {
  const { before, after } = comparison;
  const progress = progressOf(comparison);
  const title = after.report?.title ?? before.report?.title;
  const grounds = groundsOf(comparison).map((each) => wrap(visible(each), width));
  yield `${[
    ...(title === undefined ? [] : [paint.bold(wrap(visible(title), width))]),
    paint.dim(`${visible(before.name)} → ${visible(after.name)}`),
    resultLine(comparison, progress, paint),
    ...grounds,
  ].join('\n')}\n`;
  const report = reportOf(after.report);
  if (report !== undefined) yield* principles(progress, report, width, paint);
  yield `\n${paint.dim(wrap(limitsOfUse, width))}\n`;
}

/** The principles of which something changed, then the names of the others. */
function* principles(progress: Progress, report: Report, width: number, paint: Paint): Generator<string> {
  for (const each of progress.principles) if (isChanged(each)) yield* principle(each, report, width, paint);
  const same = progress.principles.filter((each) => !isChanged(each) && each.assessment.id !== 'well-formed');
  if (same.length === 0) return;
  const names = same.map((each) => `${each.assessment.name} (${verdictsOf(each)}${stillThere(each)})`);
  yield `\n${wrap(`${progress.isNew ? 'Nothing found' : 'No change'}: ${names.join(', ')}.`, width)}\n`;
}

function stillThere({ remaining }: PrincipleProgress): string {
  return remaining.length === 0 ? '' : `, ${counted(remaining.length, 'finding')} still there`;
}

/** One principle: its verdict, the criteria that turned, what is gone, what is still there, and what is new in full. */
function* principle(progress: PrincipleProgress, report: Report, width: number, paint: Paint): Generator<string> {
  const { assessment, turn, criteria, appeared, vanished, remaining } = progress;
  const row = (way: Turn, name: string, text: string): string =>
    brush(way, paint)(`  ${wrap(`${name.padEnd(7)} ${visible(text)}`, width, '          ')}`);
  yield `\n${[
    `${paint.bold(assessment.name)}: ${brush(turn, paint)(verdictsOf(progress))}`,
    ...criteria.map((each) => row(each.turn, turnNames[each.turn], `${outcomesOf(each)}: ${each.after.id}`)),
    ...vanished.map((each) => row(each.turn, 'gone', `${each.found.result.id}: ${each.found.finding.message}`)),
    ...remaining.map((each) =>
      row(each.turn, turnNames[each.turn], `${each.found.result.id}: ${each.found.finding.message}`),
    ),
    ...(appeared.length === 0 ? [] : [paint.red(`  new     ${appeared.length}, as follows`)]),
  ].join('\n')}\n`;
  for (const each of appeared) yield `\n${findingText(each, report, width, paint)}`;
}

function brush(turn: Turn, paint: Paint): (text: string) => string {
  if (turn === 'better') return paint.green;
  return turn === 'worse' ? paint.red : (text) => text;
}
