import type { ComparedSide, Comparison } from '../model/comparison.ts';
import { iso } from '../model/dates.ts';
import type { Found } from './counts.ts';
import { jsonOfFinding, thresholdsOf } from './json.ts';
import type { PrincipleProgress } from './progress.ts';
import { progressOf, resultOf } from './progress.ts';

/** Version 1 of the machine-readable comparison, described by schemas/diff.schema.json. */
export function* diffAsJson(comparison: Comparison): Generator<string> {
  const { tool, asOf, before, after, register, beside, leftOut } = comparison;
  const progress = progressOf(comparison);
  const data = {
    version: 1,
    tool: { name: tool.name, version: tool.version },
    asOf: iso(asOf),
    thresholds: thresholdsOf(comparison),
    before: sideOf(before),
    after: sideOf(after),
    register: register ?? null,
    beside,
    result: resultOf(comparison, progress),
    isWorse: progress.isWorse,
    isBetter: progress.isBetter,
    principles: progress.principles.map((each) => principle(each, after.report?.file ?? before.report?.file ?? '')),
    leftOut: [...leftOut],
  };
  yield `${JSON.stringify(data, null, 2)}\n`;
}

function sideOf({ name, report }: ComparedSide) {
  return {
    name,
    isThere: report !== undefined,
    id: report?.id ?? null,
    title: report?.title ?? null,
    notJudged: report?.notJudged ?? null,
    stage: report?.stage?.stage ?? null,
    stageDeclared: report?.stage?.declared ?? null,
    passed: report?.passed ?? null,
  };
}

function principle(progress: PrincipleProgress, file: string) {
  const { assessment, before, after, turn, criteria, appeared, vanished, remaining } = progress;
  const finding = ({ result, finding: each, early }: Found) => ({
    criterion: result.id,
    early,
    ...(result.waived === undefined ? {} : { waived: result.waived }),
    finding: jsonOfFinding(each, file),
  });
  return {
    id: assessment.id,
    title: assessment.title,
    before: before ?? null,
    after: after ?? null,
    turn,
    criteria: criteria.map(({ before: was, after: is, turn: way }) => {
      return { id: is.id, asks: is.asks, before: was.outcome.is, after: is.outcome.is, turn: way };
    }),
    new: appeared.map(finding),
    gone: vanished.map(({ found, turn: way }) => ({ ...finding(found), turn: way })),
    still: remaining.map(({ found, turn: way }) => ({ ...finding(found), turn: way })),
  };
}
