import { designGroup, designGroupAt } from '../../facts/design-group.ts';
import { isClinician } from '../../facts/people.ts';
import type { Criterion } from '../../model/principle.ts';
import { contradicted, looked, missing } from '../../model/principle.ts';
import { counted } from '../../model/words.ts';

export const majority: Criterion = {
  id: 'clinical-leadership/majority',
  asks: 'Do clinicians form the majority of the staff in the group that designs the change, or chair it?',
  why: `
A group in which clinicians are outnumbered and do not take the chair advises them of what has been designed. More than half of the
staff, or the chair, is enough; half is not. Patients in the group do not count on either side.`,
  due: 'options',
  severity: 'error',
  basis: 'computed',
  source: [
    { work: 'bma-redesign', where: 'be led by clinicians' },
    { work: 'custom', where: 'majority or chair' },
  ],
  scale: 'substantial',
  *check(proposal) {
    const members = designGroup(proposal);
    if (members.length === 0) {
      const hint = 'List the members with role, profession, site and whether they still treat patients.';
      yield missing(designGroupAt, 'Who sits in the design group is not said.', { hint });
      return;
    }
    const staff = members.filter(({ entry }) => entry.profession !== 'patient');
    const clinicians = staff.filter(({ entry }) => isClinician(entry.profession));
    const unknown = staff.filter(({ entry }) => entry.profession === undefined);
    const isMajority = (count: number): boolean => count * 2 > staff.length;
    if (isMajority(clinicians.length) || clinicians.some(({ entry }) => entry.chair === true)) {
      yield looked;
    } else if (isMajority(clinicians.length + unknown.length) || unknown.some(({ entry }) => entry.chair === true)) {
      for (const { at } of unknown) {
        const message =
          'The profession of a member is not said, so whether clinicians are in the majority cannot be told.';
        yield missing([...at, 'profession'], message, { hint: 'Give the profession.' });
      }
    } else {
      const message = `The design group has ${counted(clinicians.length, 'clinician')} among ${counted(staff.length, 'member')} of staff, no majority, and no clinician is in the chair.`;
      yield contradicted(designGroupAt, message, { hint: 'Add clinicians, or let one of them chair the group.' });
    }
  },
  examples: {
    good: `
leadership:
  designGroup:
    - {role: Consultant stroke physician, profession: medical, site: nfi, practising: true}
    - {role: Stroke ward sister, profession: nursing, site: whg, practising: true}
    - {role: Programme director, profession: management}
    - {role: Patient member, profession: patient}
sites: [{id: nfi}, {id: whg}]
`,
    bad: `
leadership:
  designGroup:   # <- contradicted
    - {role: Consultant stroke physician, profession: medical}
    - {role: Programme director, profession: management, chair: true}
    - {role: Director of finance, profession: management}
    - {role: Patient member, profession: patient}
`,
  },
};
