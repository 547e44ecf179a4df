import { criteriaOf } from '../model/criteria.ts';
import type { Report } from '../model/report.ts';

/** What shuts the gate. `contradicted` and `never` are for looking at old files. */
export const gates = ['error', 'warning', 'contradicted', 'never'] as const;
export type Gate = (typeof gates)[number];

/** Whether the gate is shut for a proposal: a pure function of what was found. One that was not judged shuts no gate. */
export function isShut({ passed, assessments, notJudged }: Report, gate: Gate): boolean {
  if (notJudged !== undefined) return false;
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

/** Whether a proposal can open the gate for a run: one that was rejected cannot by itself, where a pass is asked for. */
export function opens({ notJudged, refused }: Report, gate: Gate): boolean {
  return notJudged === undefined && (refused?.outcome !== 'rejected' || gate === 'contradicted' || gate === 'never');
}

function findings(assessments: Report['assessments']) {
  return criteriaOf(assessments).flatMap(({ outcome, waived }) =>
    outcome.is === 'unmet' && waived === undefined ? outcome.findings : [],
  );
}
