import type { Report, Run } from '../model/report.ts';

/** What shuts the gate. `contradicted` and `never` are for looking at old files. */
export const gates = ['error', 'warning', 'contradicted', 'never'] as const;
export type Gate = (typeof gates)[number];

/** Whether the gate is shut for a run: a pure function of what was found. */
export function isShut({ reports }: Run, gate: Gate): boolean {
  return reports.filter(({ notJudged }) => notJudged === undefined).some((report) => isShutFor(report, gate));
}

function isShutFor({ passed, assessments }: Report, gate: Gate): boolean {
  switch (gate) {
    case 'error':
      return !passed;
    case 'warning':
      return !passed || findings(assessments).length > 0;
    case 'contradicted':
      return findings(assessments).some(({ kind, severity }) => kind === 'contradicted' && severity === 'error');
    case 'never':
      return false;
  }
}

function findings(assessments: Report['assessments']) {
  return assessments
    .flatMap(({ criteria }) => criteria)
    .flatMap(({ outcome, waived }) => (outcome.is === 'unmet' && waived === undefined ? outcome.findings : []));
}
