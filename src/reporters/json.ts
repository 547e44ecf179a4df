import { iso } from '../model/dates.ts';
import { pointer } from '../model/path.ts';
import type { Assessment, CriterionResult, Finding, Report, Run } from '../model/report.ts';
import { thresholdsInForce } from '../model/thresholds.ts';
import { citationText } from '../model/works.ts';
import { countsOf, found, principlesOf, waivedCount } from './counts.ts';
import type { Look } from './reporter.ts';

/** Version 1 of the machine-readable report: a shape of its own, described by schemas/report.schema.json. */
export function json(run: Run, look: Look): string {
  const judged = run.reports.filter(({ notJudged }) => notJudged === undefined);
  const notJudged = [
    ...run.reports.flatMap(({ source, id, notJudged: reason }) =>
      reason === undefined ? [] : [{ file: source.file, ...(id === undefined ? {} : { id }), reason }],
    ),
    ...run.unread,
  ];
  const value = {
    version: 1,
    tool: run.tool,
    asOf: iso(run.asOf),
    packs: run.packs,
    thresholds: thresholdsOf(run),
    passed: judged.length > 0 && run.unread.length === 0 && judged.every(({ passed }) => passed),
    summary: summary(judged, notJudged.length),
    notJudged,
    proposals: judged.map((report) => proposal(report, look)),
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

function thresholdsOf({ limits }: Run) {
  return thresholdsInForce(limits).map(({ id, inForce, value, source, isLaxer }) => {
    return { id, value: inForce, default: value, source: citationText(source), laxer: isLaxer };
  });
}

function summary(judged: readonly Report[], notJudged: number) {
  const findings = judged.flatMap(({ assessments }) => found(assessments.flatMap(({ criteria }) => criteria)));
  const counted = findings.filter(({ early }) => !early);
  return {
    proposals: judged.length,
    passed: judged.filter(({ passed }) => passed).length,
    failed: judged.filter(({ passed }) => !passed).length,
    notJudged,
    errors: counted.filter(({ finding }) => finding.severity === 'error').length,
    warnings: counted.filter(({ finding }) => finding.severity === 'warning').length,
    waived: judged.reduce((sum, report) => sum + waivedCount(report), 0),
  };
}

function proposal(report: Report, look: Look) {
  const { source, id, title, nation, status, stage, scale, passed, assessments } = report;
  const shown = assessments.filter((each) => look.principle === undefined || each.id === look.principle);
  return {
    file: source.file,
    id: id ?? null,
    title: title ?? null,
    nation: nation ?? null,
    status,
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
    scale: scale === undefined ? null : scale.undecided ? 'undecided' : scale.scale,
    ...(scale?.reason === undefined ? {} : { scaleReason: scale.reason }),
    passed,
    waived: waivedCount(report),
    kept: principlesOf(report).filter(({ verdict }) => verdict.startsWith('kept')).length,
    principles: shown.map((assessment) => principle(assessment, source.file)),
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
    findings: 'findings' in outcome ? outcome.findings.map((each) => finding(each, file)) : [],
  };
}

function finding(
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
    ...(used.length === 0 ? {} : { thresholds: used }),
    ...(related.length === 0
      ? {}
      : {
          related: related.map((other) => ({
            message: other.message,
            file,
            pointer: pointer(other.path),
            start: other.range.start,
          })),
        }),
    fingerprint,
  };
}
