import { day } from '../../src/model/dates.ts';
import type { CriterionResult, Finding, Report, Run } from '../../src/model/report.ts';
import { defaultLimits } from '../../src/model/thresholds.ts';
import { plain } from '../../src/reporters/paint.ts';
import type { Look } from '../../src/reporters/reporter.ts';

/** A run with one file and as many findings of one criterion as are given, for what no real proposal comes to. */
export function madeRun(findings: readonly Partial<Finding>[], rest: Partial<Run> = {}, file = 'a.yaml'): Run {
  const range = { start: { line: 3, column: 1 }, end: { line: 3, column: 5 } };
  const common = { kind: 'missing', severity: 'error', path: [], thresholds: [], related: [], range } as const;
  const result: CriterionResult = {
    ...{ id: 'consultation/enough-time', asks: 'Is it?', due: 'options', severity: 'error', basis: 'computed' },
    source: [{ work: 'bma-redesign' }],
    outcome: {
      is: 'unmet',
      findings: findings.map((each, index) => ({ ...common, message: 'No.', fingerprint: `f${index}`, ...each })),
    },
  };
  const report: Report = {
    ...{ file, status: 'live', passed: false, excerpts: { 3: 'some text' } },
    assessments: [
      {
        ...({ id: 'consultation', name: 'Consultation', title: '', source: { work: 'bma-redesign' } } as const),
        ...({ verdict: 'not shown', criteria: [result] } as const),
      },
    ],
  };
  const none = { unread: [], leftOut: [], notes: [], packs: ['bma'], limits: defaultLimits, reasons: {} };
  return { tool: { name: 'reconfig', version: '1.0.0' }, asOf: day(2026, 11, 21), ...none, reports: [report], ...rest };
}

export const plainLook: Look = { paint: plain, width: 80, quiet: false };
