import type { ChalkInstance as Paint } from 'chalk';
import { Chalk } from 'chalk';
import { dayInWords } from '../model/dates.ts';
import type { Assessment, CriterionResult, Report, Run, Verdict } from '../model/report.ts';
import { nextStage } from '../model/stage.ts';
import { thresholdsInForce } from '../model/thresholds.ts';
import { counted } from '../model/words.ts';
import { citationText } from '../model/works.ts';
import { frame } from './codeframe.ts';
import type { Found } from './counts.ts';
import { countsOf, extent, found, principlesOf, waivedCount } from './counts.ts';
import type { Look, Reporter } from './reporter.ts';
import { visible } from './visible.ts';
import { wrap } from './wrap.ts';

/** The report for a person at a screen. Nothing but colour depends on colour. */
export const terminal: Reporter = (run, look) => {
  const paint = new Chalk({ level: look.color ? 1 : 0 });
  const parts = run.reports.map((report) => one(report, run, look, paint));
  const unread = run.unread.map(
    ({ file, reason }) => `${paint.bold.red('NOT READ')} ${visible(file)}: ${visible(reason)}\n`,
  );
  return [...parts, ...unread, ...(run.reports.length > 1 ? [total(run, paint)] : [])].join('\n');
};

function one(report: Report, run: Run, look: Look, paint: Paint): string {
  const criteria = report.assessments
    .filter(({ id }) => look.principle === undefined || id === look.principle || id === 'well-formed')
    .flatMap((assessment) => assessment.criteria);
  const sections = [
    head(report, run, look, paint),
    report.notJudged === undefined ? table(report, look, paint) : '',
    ...findingsOf(criteria, report, look, paint),
    dueNext(report, look, paint),
    foot(report, look, paint),
  ];
  return sections.filter((section) => section !== '').join('\n');
}

function head(report: Report, run: Run, look: Look, paint: Paint): string {
  const { source, title, stage, scale, passed, notJudged } = report;
  const lines = title === undefined ? [] : [paint.bold(wrap(visible(title), look.width))];
  lines.push(paint.dim(`${visible(source.file)}, as of ${dayInWords(run.asOf)}`));
  if (notJudged !== undefined) return [...lines, `${paint.bold('NOT JUDGED')} ${visible(notJudged)}`, ''].join('\n');
  const verdict = passed ? paint.bold.green('PASS') : paint.bold.red('FAIL');
  const waived = waivedCount(report);
  const waivers = waived === 0 ? '' : ` with ${counted(waived, 'waiver')}`;
  lines.push(`${verdict}${waivers}${stage === undefined ? '' : ` at ${stage.stage}`}: ${extent(report)}`);
  const judgedAt = whyThere(stage);
  if (judgedAt !== undefined) lines.push(wrap(judgedAt, look.width));
  if (scale?.reason !== undefined) {
    const text = scale.undecided
      ? `What is asked of substantial changes alone is pending: ${visible(scale.reason)}.`
      : `It is judged as substantial: ${visible(scale.reason)}.`;
    lines.push(wrap(text, look.width));
  }
  const laxer = thresholdsInForce(run.limits).filter(({ isLaxer }) => isLaxer).length;
  if (laxer > 0) lines.push(`${counted(laxer, 'threshold')} laxer than the default.`);
  return `${lines.join('\n')}\n`;
}

/** Why it is judged at a stage that is not the one it declares. */
function whyThere(stage: Report['stage']): string | undefined {
  if (stage === undefined) return undefined;
  const { declared, provedBy, asked } = stage;
  const proof = provedBy === undefined ? '' : visible(provedBy.message);
  if (asked) {
    const proved = provedBy === undefined ? '' : `, and its dates prove ${provedBy.stage}: ${proof}`;
    return `You asked for ${stage.stage}; the file says ${declared}${proved}.`;
  }
  return provedBy === undefined
    ? undefined
    : `The file says ${declared}; it is judged at ${stage.stage}, because ${proof}.`;
}

function table(report: Report, look: Look, paint: Paint): string {
  const rows = principlesOf(report)
    .filter(({ id }) => look.principle === undefined || id === look.principle)
    .map((assessment) => row(assessment, paint));
  return `${rows.join('\n')}\n`;
}

function row({ name, verdict, criteria }: Assessment, paint: Paint): string {
  const { applicable, met, computed, pending } = countsOf(criteria);
  const numbers = verdict === 'not judged' ? '' : `${met}/${applicable} met, ${computed} computed, ${pending} pending`;
  const waived = criteria.find((result) => result.waived !== undefined)?.waived;
  const until = waived === undefined ? '' : `\n${' '.repeat(22)}waived until ${waived.until}`;
  return `  ${name.padEnd(20)}${colored(verdict, verdict.padEnd(24), paint)} ${numbers}`.trimEnd().concat(until);
}

function colored(verdict: Verdict, text: string, paint: Paint): string {
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

function findingsOf(criteria: readonly CriterionResult[], report: Report, look: Look, paint: Paint): string[] {
  const all = found(criteria);
  const shown = all.slice(0, look.maxFindings ?? all.length);
  const rest = all.length - shown.length;
  const more =
    rest === 0
      ? []
      : [`${counted(rest, 'more finding')}: leave out --max-findings to see ${rest === 1 ? 'it' : 'them'}.\n`];
  return [...shown.map((each) => block(each, report, look, paint)), ...more];
}

function block({ result, finding, early }: Found, report: Report, look: Look, paint: Paint): string {
  const { source } = report;
  const { kind, severity, message, hint, range, related } = finding;
  const badge = severity === 'error' ? paint.red.bold(severity) : paint.yellow.bold(severity);
  const label = result.id.startsWith('well-formed/') ? '' : ` ${kind}`; // a file that cannot be read refutes nothing
  const when = early ? `, counts from ${result.due} on` : '';
  const waived = result.waived === undefined ? '' : `, waived until ${result.waived.until}`;
  const place = `${visible(source.file)}:${range.start.line}:${range.start.column}`;
  const lines = [
    `${badge}${label}${when}${waived}: ${paint.bold(result.id)}`,
    paint.cyan(place),
    frame(source.text, range, look.width, paint),
    `  ${wrap(visible(message), look.width, '  ')}`,
    ...related.map((other) => {
      const where = `line ${other.range.start.line}: ${visible(other.message)}`;
      return `  ${wrap(`See ${where}`, look.width, '    ')}`;
    }),
    ...(hint === undefined ? [] : [`  ${wrap(`→ ${visible(hint)}`, look.width, '    ')}`]),
    ...finding.thresholds.map(
      ({ id, value, unit, source: work }) =>
        `  ${paint.dim(wrap(`threshold ${id}: ${value} ${unit}; ${work}`, look.width, '    '))}`,
    ),
    `  ${paint.dim(wrap(result.source.map(citationText).join('; '), look.width, '  '))}`,
  ];
  return `${lines.join('\n')}\n`;
}

const mostDue = 5;

function dueNext(report: Report, look: Look, paint: Paint): string {
  const next = report.stage === undefined ? undefined : nextStage(report.stage.stage);
  if (next === undefined || report.notJudged !== undefined) return '';
  const due = principlesOf(report)
    .flatMap(({ criteria }) => criteria)
    .filter(({ due: at, outcome }) => at === next && outcome.is === 'pending' && outcome.findings.length > 0);
  if (due.length === 0) return '';
  const lines = due.slice(0, mostDue).map(({ id, asks }) => `  ${wrap(`${asks} (${id})`, look.width, '    ')}`);
  const rest = due.length - lines.length;
  const more = `  ${rest > 0 ? `And ${rest} more: ` : ''}reconfig check ${visible(report.source.file)} --stage ${next}`;
  return `${[paint.bold(`Due next, at ${next}`), ...lines, paint.dim(more)].join('\n')}\n`;
}

function foot(report: Report, look: Look, paint: Paint): string {
  const criteria = report.assessments.flatMap((assessment) => assessment.criteria);
  const counts = countsOf(criteria);
  const findings = found(criteria).filter(({ early }) => !early);
  const errors = findings.filter(({ finding }) => finding.severity === 'error').length;
  const numbers = [
    counted(errors, 'error'),
    counted(findings.length - errors, 'warning'),
    `${counts.met} criteria met`,
    `${counts.unmet} unmet`,
    `${counts.pending} pending`,
    `${counts.notApplicable} not applicable`,
  ].join(', ');
  const limits = 'This is no advice on the law, and the absence of findings is no approval.';
  return `${wrap(numbers, look.width)}\n${paint.dim(wrap(limits, look.width))}\n`;
}

function total({ reports, unread }: Run, paint: Paint): string {
  const judged = reports.filter(({ notJudged }) => notJudged === undefined);
  const passed = judged.filter((report) => report.passed).length;
  const others = reports.length - judged.length + unread.length;
  const tail = others === 0 ? '' : `, ${others} not judged`;
  return `${paint.bold(`${counted(judged.length, 'proposal')} judged: ${passed} passed, ${judged.length - passed} failed${tail}.`)}\n`;
}
