import type { AffectedGroup, Nation, PatientGroup, Proposal } from '../generated/proposal.ts';
import type { Wait } from '../model/principle.ts';
import { waitsFor } from '../model/principle.ts';
import { plain, quoted } from '../model/words.ts';
import type { Placed } from './changes.ts';
import { placed } from './changes.ts';

const equalityAct: readonly PatientGroup[] = [
  'age',
  'disability',
  'gender-reassignment',
  'marriage-and-civil-partnership',
  'pregnancy-and-maternity',
  'race',
  'religion-or-belief',
  'sex',
  'sexual-orientation',
];

const section75: readonly PatientGroup[] = [
  'religious-belief',
  'political-opinion',
  'racial-group',
  'age',
  'marital-status',
  'sexual-orientation',
  'men-and-women',
  'disability',
  'dependants',
];

const everywhere: readonly PatientGroup[] = [
  'carers',
  'deprivation',
  'rural-or-coastal',
  'inclusion-health',
  'children',
  'learning-disability-and-autism',
  'severe-mental-illness',
  'dementia',
  'current-users',
];

/** The groups of patients that a proposal of a nation must speak of. */
export function groupsOf(nation: Nation): readonly PatientGroup[] {
  return [...(nation === 'northern-ireland' ? section75 : equalityAct), ...everywhere];
}

/** Every group of patients with its path. */
export function patientGroups(proposal: Proposal): Placed<AffectedGroup>[] {
  return placed(proposal.patientGroups, ['patientGroups']);
}

/** Whether a group is set aside as unaffected; where an effect is given it is not. */
export function isSetAside({ notAffected, effect }: AffectedGroup): boolean {
  return notAffected !== undefined && effect === undefined;
}

/** The groups that are not set aside. */
export function affectedGroups(proposal: Proposal): Placed<AffectedGroup>[] {
  return patientGroups(proposal).filter(({ entry }) => !isSetAside(entry));
}

/** The wait for the effect on a group. */
export function effectNotSaid({ entry, at }: Placed<AffectedGroup>): Wait {
  const message = `what the change means for ${groupInWords(entry)} is not said`;
  return waitsFor('inclusion/patient-groups', [...at, 'effect'], message);
}

/** A group in the author’s words: “75 and over”, else “severe mental illness”. */
export function groupInWords({ group, who }: AffectedGroup): string {
  return quoted(who ?? plain(group));
}
