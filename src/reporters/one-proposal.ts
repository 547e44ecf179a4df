import { criteriaOf } from '../model/criteria.ts';
import { dayInWords } from '../model/dates.ts';
import type { Assessment, CriterionResult, Report, Run, Verdict } from '../model/report.ts';
import type { Stage } from '../model/stage.ts';
import { nextStage } from '../model/stage.ts';
import { counted } from '../model/words.ts';
import type { Found } from './counts.ts';
import { countsOf, extent, failing, found, principlesOf, waivedCount } from './counts.ts';
import { findingText } from './finding-text.ts';
import type { Paint } from './paint.ts';
import type { Look } from './reporter.ts';
import { leftOutLines, limitsOfUse, scopeLines } from './run-lines.ts';
import { visible } from './visible.ts';
import { wrap } from './wrap.ts';

/** All that is to be said of one proposal; with `quiet`, only of what fails. */
export function* oneProposal(report: Report, run: Run, look: Look, paint: Paint): Generator<string> {
  if (look.quiet && (report.passed || report.notJudged !== undefined)) return;
  const sections = [
    head(report, run, look, paint),
    report.notJudged === undefined ? table(report, look, paint) : '',
    ...findingsOf(report, look, paint),
    look.quiet ? '' : dueNext(report, look, paint),
    leftOutLines(run, look, paint),
    foot(report, look, paint),
  ];
  yield sections.filter((section) => section !== '').join('\n');
}

function head(report: Report, run: Run, look: Look, paint: Paint): string {
  const { file, title, notJudged } = report;
  const lines = title === undefined ? [] : [paint.bold(wrap(visible(title), look.width))];
  lines.push(paint.dim(`${visible(file)}, as of ${dayInWords(run.asOf)}`));
  if (notJudged !== undefined) return [...lines, `${paint.bold('NOT JUDGED')} ${visible(notJudged)}`, ''].join('\n');
  lines.push(verdictLine(report, paint), ...circumstances(report).map((each) => wrap(visible(each), look.width)));
  return `${[...lines, ...scopeLines(run, look)].join('\n')}\n`;
}

/** Why a proposal is judged at another stage than it declares, and why it is taken to be as large as it is: sentences. */
export function circumstances({ stage, scale, refused }: Report): string[] {
  return [whyThere(stage), whyScale(scale), whyLess(refused)].filter((why) => why !== undefined);
}

/** Why one that was not approved is asked less, and what the pass of a rejected one is worth. */
function whyLess(refused: Report['refused']): string | undefined {
  if (refused === undefined) return undefined;
  const worth = refused.outcome === 'rejected' ? ', and it makes no run pass by itself' : '';
  return `${refused.inWords}. What must come before an approval is not asked of it${worth}.`;
}
/** Why it is taken to be as large a change as it is, where that has to be said. */
function whyScale(scale: Report['scale']): string | undefined {
  if (scale?.reason === undefined) return undefined;
  return scale.undecided
    ? `What is asked of substantial changes alone is pending: ${scale.reason}.`
    : `It is judged as substantial: ${scale.reason}.`;
}

/** PASS or FAIL, at which stage, and how much was asked. */
export function verdictLine(report: Report, paint: Paint): string {
  return `${verdictInShort(report, paint)}: ${extent(report)}`;
}

/** PASS or FAIL, and at which stage. */
export function verdictInShort(report: Report, paint: Paint): string {
  const verdict = report.passed ? paint.bold.green('PASS') : paint.bold.red('FAIL');
  const waived = waivedCount(report);
  const waivers = waived === 0 ? '' : ` with ${counted(waived, 'waiver')}`;
  return `${verdict}${waivers}${report.stage === undefined ? '' : ` at ${report.stage.stage}`}`;
}

/** Why it is judged at a stage that is not the one it declares. */
function whyThere(stage: Report['stage']): string | undefined {
  if (stage === undefined) return undefined;
  const { declared, provedBy, asked } = stage;
  const proof = provedBy?.message ?? '';
  if (asked) {
    const proved = provedBy === undefined ? '' : `, and its dates prove ${provedBy.stage}: ${proof}`;
    return `You asked for ${stage.stage}; the file says ${declared}${proved}.`;
  }
  return provedBy === undefined
    ? undefined
    : `The file says ${declared}; it is judged at ${stage.stage}, because ${proof}.`;
}

function table(report: Report, look: Look, paint: Paint): string {
  const rows = principlesShown(report, look)
    .filter(({ verdict }) => !look.quiet || isInTheWay(verdict))
    .map((assessment) => row(assessment, paint));
  return rows.length === 0 ? '' : `${rows.join('\n')}\n`;
}

/** The principles, or the only one that is to be shown. */
export function principlesShown(report: Report, { principle }: Pick<Look, 'principle'>): Assessment[] {
  return principlesOf(report).filter(({ id }) => principle === undefined || id === principle);
}

/** Whether a verdict is one for which a proposal may fail. */
export function isInTheWay(verdict: Verdict): boolean {
  return verdict === 'not kept' || verdict === 'not shown' || verdict === 'not judged';
}

function row({ name, verdict, criteria }: Assessment, paint: Paint): string {
  const { applicable, met, computed, pending } = countsOf(criteria);
  const numbers = verdict === 'not judged' ? '' : `${met}/${applicable} met, ${computed} computed, ${pending} pending`;
  const waived = criteria.find((result) => result.waived !== undefined)?.waived;
  const until = waived === undefined ? '' : `\n${' '.repeat(22)}waived until ${waived.until}`;
  return `  ${name.padEnd(20)}${colored(verdict, verdict.padEnd(24), paint)} ${numbers}`.trimEnd().concat(until);
}

/** A text in the colour of a verdict. */
export function colored(verdict: Verdict, text: string, paint: Paint): string {
  switch (verdict) {
    case 'kept':
      return paint.green(text);
    case 'kept on declaration only':
      return paint.yellow(text);
    case 'not kept':
    case 'not shown':
    case 'not judged':
      return paint.red(text);
    case 'not applicable':
    case 'not yet assessable':
      return paint.dim(text);
  }
}

/** The findings of a proposal, worst first. */
export function findingsOf(report: Report, look: Look, paint: Paint): Generator<string> {
  return findingTexts(found(criteriaOf(report.assessments)), report, look, paint);
}

/** Some findings of a proposal: those that are to be shown, as far as there is room. */
export function* findingTexts(some: readonly Found[], report: Report, look: Look, paint: Paint): Generator<string> {
  const all = some.filter((each) => isShown(each, look));
  const shown = all.slice(0, look.maxFindings ?? all.length);
  for (const each of shown) yield findingText(each, report, look.width, paint);
  const rest = all.length - shown.length;
  if (rest > 0) {
    yield `${counted(rest, 'more finding')}: leave out --max-findings to see ${rest === 1 ? 'it' : 'them'}.\n`;
  }
}

/** Of one principle only, where that was asked for; what is said of reading is shown all the same. */
export function isShown(each: Found, { principle, quiet }: Look): boolean {
  const [owner] = each.result.id.split('/');
  return (principle === undefined || owner === principle || owner === 'well-formed') && (!quiet || failing(each));
}

/** The stage that comes next, and the criteria that would not be met there as the proposal is. */
export function dueAtNext(
  report: Report,
  look: Pick<Look, 'principle'>,
): { readonly next: Stage | undefined; readonly due: CriterionResult[] } {
  const next = report.stage === undefined ? undefined : nextStage(report.stage.stage);
  if (next === undefined || report.notJudged !== undefined) return { next, due: [] };
  const due = criteriaOf(principlesShown(report, look)).filter(
    ({ due: at, outcome }) => at === next && outcome.is === 'pending' && outcome.foreseen > 0,
  );
  return { next, due };
}

const mostDue = 5;

function dueNext(report: Report, look: Look, paint: Paint): string {
  const { next, due } = dueAtNext(report, look);
  if (due.length === 0) return '';
  const lines = due.slice(0, mostDue).map(({ id, asks }) => `  ${wrap(`${asks} (${id})`, look.width, '    ')}`);
  const rest = due.length - lines.length;
  const more = `  ${rest > 0 ? `And ${rest} more: ` : ''}reconfig check ${visible(report.file)} --stage ${next}`;
  return `${[paint.bold(`Due next, at ${next}`), ...lines, paint.dim(more)].join('\n')}\n`;
}

function foot(report: Report, look: Look, paint: Paint): string {
  return `${wrap(numbersOf(report), look.width)}\n${paint.dim(wrap(limitsOfUse, look.width))}\n`;
}

/** How many findings there are, and what the criteria came to, in a line. */
export function numbersOf(report: Report): string {
  if (report.notJudged !== undefined) return 'Nothing was judged.';
  const criteria = criteriaOf(report.assessments);
  const counts = countsOf(criteria);
  const findings = found(criteria).filter(({ early }) => !early);
  const errors = findings.filter(({ finding }) => finding.severity === 'error').length;
  return [
    counted(errors, 'error'),
    counted(findings.length - errors, 'warning'),
    `${counts.met} criteria met`,
    `${counts.unmet} unmet`,
    `${counts.pending} pending`,
    `${counts.notApplicable} not applicable`,
  ].join(', ');
}
