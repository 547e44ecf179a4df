import type { Profession } from '../generated/proposal.ts';

const clinicians: readonly Profession[] = [
  'medical',
  'nursing',
  'midwifery',
  'allied-health',
  'pharmacy',
  'general-practice',
  'dental',
  'psychology',
  'paramedic',
  'healthcare-science',
];

/** Whether a profession treats patients. */
export function isClinician(profession: Profession | undefined): boolean {
  return profession !== undefined && clinicians.includes(profession);
}
