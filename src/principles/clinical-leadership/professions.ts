import { designGroup, designGroupAt, noDesignGroup } from '../../facts/design-group.ts';
import type { Profession } from '../../generated/proposal.ts';
import type { Criterion } from '../../model/principle.ts';
import { lookedAt, missing } from '../../model/principle.ts';
import { listed } from '../../model/words.ts';

const asked: readonly (readonly [words: string, professions: readonly Profession[]])[] = [
  ['medicine', ['medical']],
  ['nursing or midwifery', ['nursing', 'midwifery']],
  ['the allied professions', ['allied-health', 'paramedic']],
  ['general practice', ['general-practice']],
];

export const professions: Criterion = {
  id: 'clinical-leadership/professions',
  asks: 'Are medicine, nursing or midwifery, the allied professions and general practice in the design group?',
  why: `
Each profession sees another part of a patient’s way: who admits, who nurses through the night, who gets them walking, who has them
back at the surgery. A group of doctors alone is no more the whole of clinical leadership than a group of managers.`,
  due: 'options',
  severity: 'warning',
  basis: 'declared',
  source: [
    { work: 'bma-redesign', where: 'be led by clinicians' },
    { work: 'bma-arm-2022', where: 'general practice at the table' },
    { work: 'custom', where: 'the four professions' },
  ],
  scale: 'substantial',
  *check(proposal) {
    const members = designGroup(proposal);
    if (members.length === 0) {
      yield noDesignGroup;
      return;
    }
    const there = new Set(members.map(({ entry }) => entry.profession));
    const absent = asked.filter(([, any]) => !any.some((profession) => there.has(profession)));
    if (absent.length === 0) {
      yield lookedAt(designGroupAt);
      return;
    }
    const message = `Nobody in the design group is from ${listed(absent.map(([words]) => words))}.`;
    yield missing(designGroupAt, message, { hint: 'Bring them in, and enter each with the profession.' });
  },
  examples: {
    good: `
leadership:
  designGroup:
    - {role: Consultant stroke physician, profession: medical}
    - {role: Stroke ward sister, profession: nursing}
    - {role: Lead physiotherapist, profession: allied-health}
    - {role: GP in Westhaven, profession: general-practice}
`,
    bad: `
leadership:
  designGroup:   # <- missing
    - {role: Consultant stroke physician, profession: medical}
    - {role: Director of nursing, profession: nursing}
`,
  },
};
