import type { Principle } from '../../model/principle.ts';
import { accessible } from './accessible.ts';
import { effectsDiffer } from './effects-differ.ts';
import { heard } from './heard.ts';
import { patientGroups } from './patient-groups.ts';
import { sectors } from './sectors.ts';
import { sectorsEarly } from './sectors-early.ts';
import { wholeCatchment } from './whole-catchment.ts';

export const inclusion: Principle = {
  id: 'inclusion',
  name: 'Inclusion',
  title: 'All sectors and all patient groups are included',
  why: `
A service that closes in one place is felt in another: in general practice, in social care, on the ambulance, across the border.
Leaving a sector or a group unmentioned is not the same as finding that it is not affected.
`,
  source: { work: 'bma-redesign', where: 'redesign must include all sectors and patient groups' },
  criteria: [sectors, sectorsEarly, patientGroups, effectsDiffer, heard, wholeCatchment, accessible],
};
