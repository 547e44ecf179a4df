import { dayInWords } from '../model/dates.ts';
import type { Assessment, Report, Run, Verdict } from '../model/report.ts';
import { stages } from '../model/stage.ts';
import { counted } from '../model/words.ts';
import { isOnlyWaived, principlesOf } from './counts.ts';
import { colored, findingsOf, verdictLine } from './one-proposal.ts';
import type { Paint } from './paint.ts';
import type { Look } from './reporter.ts';
import { leftOutLines, limitsOfUse, scopeLines } from './run-lines.ts';
import type { Tally } from './tally.ts';
import { count, emptyTally, hasNothingChanged, isAllPassed } from './tally.ts';
import { visible } from './visible.ts';
import { wrap } from './wrap.ts';

/** What stands for a verdict in the matrix; it reads without colour. */
const signs: Readonly<Record<Verdict, string>> = {
  kept: '+',
  'kept on declaration only': 'd',
  'not kept': 'X',
  'not shown': '?',
  'not judged': '!',
  'not yet assessable': '.',
  'not applicable': '/',
};
const waivedSign = 'w';

/** A sign with what it means, each. */
export const meaningsOfSigns: readonly string[] = [...Object.entries(signs), ['waived', waivedSign]].map(
  ([verdict, sign]) => `${sign} ${verdict}`,
);

/** Many proposals: a matrix of proposals and principles first, then the findings by file, then the counts. */
export function* manyProposals(run: Run, look: Look, paint: Paint): Generator<string> {
  const tally = emptyTally();
  let others = run.unread.length;
  const rows: string[] = [];
  let names: readonly string[] = [];
  for (const report of run.reports) {
    if (report.notJudged === undefined) count(report, tally);
    else others += 1;
    if (isLeftOut(report, look)) continue;
    if (report.notJudged === undefined) names = principlesOf(report).map(({ name }) => name);
    rows.push(row(report, paint));
  }
  if (look.quiet && rows.length + run.unread.length === 0) return;
  const matrix = rows.length === 0 ? [] : ['', ...legend(names, look, paint), ...rows];
  yield `${[...title(run, tally, look, paint), ...matrix].join('\n')}\n`;
  // Gone through once more, because the texts of thousands would take much room until the last row is known.
  for (const report of run.reports) {
    if (isLeftOut(report, look)) continue;
    const findings = [...findingsOf(report, look, paint)];
    if (findings.length > 0) yield `\n${[`${fileHead(report, look, paint)}\n`, ...findings].join('\n')}`;
  }
  for (const { file, reason } of run.unread) {
    const what = wrap(`${visible(file)}: ${visible(reason)}`, look.width, '         ');
    yield `\n${paint.bold.red('NOT READ')} ${what}\n`;
  }
  const left = leftOutLines(run, look, paint);
  yield `\n${left === '' ? '' : `${left}\n`}${foot(tally, others, look, paint)}`;
}

function isLeftOut({ passed, notJudged }: Report, { quiet }: Look): boolean {
  return quiet && (passed || notJudged !== undefined);
}

function title(run: Run, tally: Tally, look: Look, paint: Paint): string[] {
  return [verdictOnAll(run, tally, paint), ...scopeLines(run, look)];
}

/** PASS or FAIL, and how many of the proposals pass. */
export function verdictOnAll(run: Run, tally: Tally, paint: Paint): string {
  const { proposals, passed, rejected, waived } = tally;
  const asOf = `as of ${dayInWords(run.asOf)}`;
  if (hasNothingChanged(run, tally)) {
    return `${paint.bold('0 proposals changed, nothing judged')}, ${asOf}`;
  }
  const verdict = isAllPassed(run, tally) ? paint.bold.green('PASS') : paint.bold.red('FAIL');
  const counts =
    proposals === 0
      ? 'no proposal was judged'
      : `${passed} of ${counted(proposals, 'proposal')} ${proposals === 1 ? 'passes' : 'pass'}`;
  const waivers = waived === 0 ? '' : ` with ${counted(waived, 'waiver')}`;
  const why = proposals > 0 && proposals === rejected ? ', but nothing goes ahead' : '';
  return `${verdict}${waivers}: ${counts}${why}, ${asOf}`;
}

/** The numbers of the principles above their columns, what they stand for, and what the signs mean. */
function legend(names: readonly string[], { width }: Look, paint: Paint): string[] {
  if (names.length === 0) return [];
  const principles = names.map((name, index) => `${index + 1} ${name}`);
  return [
    paint.dim(wrapTogether(principles, width)),
    paint.dim(wrapTogether(meaningsOfSigns, width)),
    '',
    `      ${names.map((_, index) => index + 1).join(' ')}`,
  ];
}

/** A list in lines that break between its entries only. */
function wrapTogether(entries: readonly string[], width: number): string {
  const glued = entries.map((entry) => entry.replaceAll(' ', '\u00a0')).join(', ');
  return wrap(glued, width).replaceAll('\u00a0', ' ');
}

const widestStage = Math.max(...stages.map((stage) => stage.length));

function row(report: Report, paint: Paint): string {
  const { file, notJudged, passed, stage } = report;
  const name = visible(file);
  if (notJudged !== undefined) return `${paint.dim('----')}  ${name}: ${visible(notJudged)}`;
  const verdict = passed ? paint.green('PASS') : paint.red('FAIL');
  const verdicts = principlesOf(report).map((each) => colored(each.verdict, signOf(each), paint));
  return `${verdict}  ${verdicts.join(' ')}  ${(stage?.stage ?? 'not read').padEnd(widestStage)}  ${name}`;
}

/** The sign of a verdict; of one that stands in nobody’s way because all that it rests on is waived, that. */
export function signOf(assessment: Assessment): string {
  return isOnlyWaived(assessment) ? waivedSign : signs[assessment.verdict];
}

function fileHead(report: Report, look: Look, paint: Paint): string {
  return `${nameLine(report, look, paint)}\n${verdictLine(report, paint)}`;
}

/** The file of a proposal, and its title. */
export function nameLine(
  { file, title: words }: Pick<Report, 'file' | 'title'>,
  { width }: Look,
  paint: Paint,
): string {
  return paint.bold(wrap(`${visible(file)}${words === undefined ? '' : `: ${visible(words)}`}`, width));
}

function foot(tally: Tally, others: number, { width }: Look, paint: Paint): string {
  return `${wrap(numbersOfAll(tally, others), width)}\n${paint.dim(wrap(limitsOfUse, width))}\n`;
}

/** How many proposals came to what, in a line. `others` were not judged. */
export function numbersOfAll(tally: Tally, others: number): string {
  const { proposals, passed, failed, errors, warnings, waived } = tally;
  const numbers = [
    `${counted(proposals, 'proposal')} judged: ${passed} passed, ${failed} failed`,
    ...(others === 0 ? [] : [`${others} not judged`]),
    counted(errors, 'error'),
    counted(warnings, 'warning'),
    ...(waived === 0 ? [] : [counted(waived, 'waiver')]),
  ].join(', ');
  return `${numbers}.`;
}
