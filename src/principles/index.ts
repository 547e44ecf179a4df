import type { Principle } from '../model/principle.ts';
import { clinicalEvidence } from './clinical-evidence/index.ts';
import { clinicalLeadership } from './clinical-leadership/index.ts';
import { consultation } from './consultation/index.ts';
import { impactAssessment } from './impact-assessment/index.ts';
import { inclusion } from './inclusion/index.ts';
import { monitoring } from './monitoring/index.ts';
import { noDuplication } from './no-duplication/index.ts';
import { notFinanceDriven } from './not-finance-driven/index.ts';

/** The name of the pack that always runs. */
export const bmaPack = 'bma';

/** The eight principles of the British Medical Association, in their order. */
export const bmaPrinciples: readonly Principle[] = [
  impactAssessment,
  inclusion,
  clinicalLeadership,
  clinicalEvidence,
  monitoring,
  notFinanceDriven,
  consultation,
  noDuplication,
];
