import { iso } from '../model/dates.ts';
import { pointer } from '../model/path.ts';
import type { Assessment, CriterionResult, Finding, Report, Run } from '../model/report.ts';
import { isLaxer, thresholdIds, thresholds } from '../model/thresholds.ts';
import { citationText } from '../model/works.ts';
import { countsOf, principlesOf, waivedCount } from './counts.ts';
import type { Look } from './reporter.ts';
import type { Tally } from './tally.ts';
import { count, hasNothingChanged, isAllPassed } from './tally.ts';

/** Version 1 of the machine-readable report: a shape of its own, described by schemas/report.schema.json. */
export function* json(run: Run, look: Look): Generator<string> {
  const head = JSON.stringify(headOf(run), null, 2);
  yield head.slice(0, head.lastIndexOf('\n'));
  yield ',\n  "proposals": [';
  let separator = '\n';
  for (const report of run.reports) {
    if (report.notJudged !== undefined) continue;
    yield `${separator}    ${JSON.stringify(proposal(report, look), null, 2).replaceAll('\n', '\n    ')}`;
    separator = ',\n';
  }
  yield separator === '\n' ? ']\n}\n' : '\n  ]\n}\n';
}

/** The same as data, for a program that calls ours. */
export function dataOf(run: Run) {
  const judged = [...run.reports].filter(({ notJudged }) => notJudged === undefined);
  return { ...headOf(run), proposals: judged.map((report) => proposal(report, {})) };
}

/** All but the proposals, which may be many. */
function headOf(run: Run) {
  const counts = {
    proposals: 0,
    passed: 0,
    failed: 0,
    rejected: 0,
    notJudged: run.unread.length,
    errors: 0,
    warnings: 0,
    waived: 0,
  };
  const notJudged: { file: string; id?: string; reason: string }[] = [...run.unread];
  for (const report of run.reports) {
    const { file, id, notJudged: reason } = report;
    if (reason === undefined) count(report, counts);
    else notJudged.push({ file, ...(id === undefined ? {} : { id }), reason });
  }
  const { name, version } = run.tool;
  return {
    version: 1 as const,
    tool: { name, version },
    asOf: iso(run.asOf),
    packs: [...run.packs],
    thresholds: thresholdsOf(run),
    changedSince: run.changedSince ?? null,
    passed: isPassed(run, counts, notJudged.length),
    summary: { ...counts, notJudged: notJudged.length },
    notJudged: notJudged.sort((a, b) => (a.file < b.file ? -1 : 1)),
    leftOut: [...run.leftOut],
    notes: [...run.notes],
  };
}

/** Nothing that was not judged passes; but where nothing changed, nothing had to be judged. */
function isPassed(run: Run, tally: Tally, notJudged: number): boolean {
  return isAllPassed(run, tally) || (hasNothingChanged(run, tally) && notJudged === 0);
}

/** The thresholds in force, as the JSON reports give them. */
export function thresholdsOf({ limits }: Pick<Run, 'limits'>) {
  return thresholdIds.map((id) => {
    const { value, source } = thresholds[id];
    return { id, value: limits[id], default: value, source: citationText(source), laxer: isLaxer(id, limits) };
  });
}

function proposal(report: Report, look: Pick<Look, 'principle'>) {
  const { file, id, title, nation, status, refused, stage, scale, passed, assessments } = report;
  const shown = assessments.filter((each) => look.principle === undefined || each.id === look.principle);
  return {
    file,
    id: id ?? null,
    title: title ?? null,
    nation: nation ?? null,
    status,
    ...(refused === undefined ? {} : { refused: { outcome: refused.outcome, message: `${refused.inWords}.` } }),
    stage: stage?.stage ?? null,
    stageDeclared: stage?.declared ?? null,
    ...(stage?.provedBy === undefined
      ? {}
      : {
          stageBy: {
            stage: stage.provedBy.stage,
            message: stage.provedBy.message,
            pointer: pointer(stage.provedBy.path),
          },
        }),
    scale: scale === undefined ? null : scale.undecided ? ('undecided' as const) : scale.scale,
    ...(scale?.reason === undefined ? {} : { scaleReason: scale.reason }),
    passed,
    waived: waivedCount(report),
    kept: principlesOf(report).filter(({ verdict }) => verdict.startsWith('kept')).length,
    principles: shown.map((assessment) => principle(assessment, file)),
  };
}

function principle({ id, title, verdict, source, criteria }: Assessment, file: string) {
  return {
    id,
    title,
    verdict,
    source: citationText(source),
    counts: countsOf(criteria),
    criteria: criteria.map((result) => criterion(result, file)),
  };
}

function criterion({ outcome, waived, source, ...rest }: CriterionResult, file: string) {
  return {
    id: rest.id,
    asks: rest.asks,
    due: rest.due,
    severity: rest.severity,
    basis: rest.basis,
    source: source.map(citationText),
    outcome: outcome.is,
    ...('reason' in outcome ? { reason: outcome.reason } : {}),
    ...(waived === undefined ? {} : { waived }),
    findings: 'findings' in outcome ? outcome.findings.map((each) => jsonOfFinding(each, file)) : [],
  };
}

/** A finding as the JSON reports give it. */
export function jsonOfFinding(
  { kind, severity, message, hint, path, range, thresholds: used, related, fingerprint }: Finding,
  file: string,
) {
  return {
    kind,
    severity,
    message: message,
    ...(hint === undefined ? {} : { hint: hint }),
    pointer: pointer(path),
    start: range.start,
    end: range.end,
    ...(used.length === 0 ? {} : { thresholds: [...used] }),
    ...(related.length === 0
      ? {}
      : {
          related: related.map((other) => ({
            message: other.message,
            file: other.file ?? file,
            pointer: pointer(other.path),
            start: other.range.start,
          })),
        }),
    fingerprint,
  };
}
