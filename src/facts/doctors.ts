import type { Change, Family, ProfessionalBody, Proposal, StaffGroup } from '../generated/proposal.ts';
import { familyOf, permanentChanges } from './changes.ts';

const hospitalFamilies: readonly Family[] = [
  'emergency',
  'maternity',
  'neonatal',
  'paediatric',
  'stroke',
  'trauma',
  'critical-care',
  'cancer',
  'mental-health',
  'planned',
];

const outsideHospital = [
  'walk-in-centre',
  'ambulance',
  'patient-transport',
  'home-birth',
  'community-mental-health',
  'mental-health-crisis',
  'community-diagnostic-centre',
];

const primaryWithoutPractices = ['community-pharmacy', 'dental', 'optometry', 'sexual-health', 'health-visiting'];

const employedDoctors: readonly StaffGroup[] = [
  'medical',
  'stroke-consultants',
  'emergency-consultants',
  'obstetric-consultants',
  'anaesthetists',
  'paediatric-consultants',
  'resident-doctors',
];

/** The bodies of doctors that a proposal concerns. */
export function bodiesOfDoctors(proposal: Proposal): ProfessionalBody[] {
  const bodies: ProfessionalBody[] = [];
  if (concernsEmployedDoctors(proposal)) bodies.push('local-negotiating-committee');
  if (concernsPractices(proposal)) bodies.push('local-medical-committee');
  if (concernsHospital(proposal)) bodies.push('consultant-body');
  return bodies;
}

function concernsHospital(proposal: Proposal): boolean {
  return permanentChanges(proposal).some(({ entry }) => isHospitalService(entry));
}

function isHospitalService(change: Change): boolean {
  return hospitalFamilies.includes(familyOf(change)) && !outsideHospital.includes(change.service);
}

/** A hospital has employed doctors; elsewhere the staff that are named tell. Where no staff are affected there are none. */
function concernsEmployedDoctors(proposal: Proposal): boolean {
  const staff = proposal.consultation?.staff;
  if (staff?.affected === 0) return false;
  const named = permanentChanges(proposal).flatMap(({ entry }) => entry.staff?.map(({ group }) => group) ?? []);
  const groups = [...named, ...(staff?.groups ?? [])];
  return concernsHospital(proposal) || groups.some((group) => employedDoctors.includes(group));
}

function concernsPractices(proposal: Proposal): boolean {
  const isNamed = proposal.sectors?.some(({ sector, affected }) => sector === 'general-practice' && affected === true);
  return (
    isNamed === true ||
    permanentChanges(proposal).some(
      ({ entry }) => familyOf(entry) === 'primary' && !primaryWithoutPractices.includes(entry.service),
    )
  );
}
