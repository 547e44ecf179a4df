import type { Principle } from '../../model/principle.ts';
import { bestForPatients } from './best-for-patients.ts';
import { candour } from './candour.ts';
import { clinicalDriver } from './clinical-driver.ts';
import { patientBenefit } from './patient-benefit.ts';
import { savings } from './savings.ts';
import { weights } from './weights.ts';
import { weightsFirst } from './weights-first.ts';

export const notFinanceDriven: Principle = {
  id: 'not-finance-driven',
  name: 'Not only finance',
  title: 'Money is not the only reason',
  why: `
Money may be a reason and mostly is one; it may not be the only one, and it must be said. Savings from moving care have been
promised more often than they were seen.
`,
  source: { work: 'bma-redesign', where: 'redesign must not be driven only by financial pressures' },
  criteria: [clinicalDriver, patientBenefit, weights, weightsFirst, bestForPatients, candour, savings],
};
