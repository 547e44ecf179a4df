import type { Principle } from '../../model/principle.ts';
import { conflicts } from './conflicts.ts';
import { dissent } from './dissent.ts';
import { doctorsHeard } from './doctors-heard.ts';
import { everySite } from './every-site.ts';
import { fromTheStart } from './from-the-start.ts';
import { independentReview } from './independent-review.ts';
import { majority } from './majority.ts';
import { modelBeforeMoney } from './model-before-money.ts';
import { namedLead } from './named-lead.ts';
import { professions } from './professions.ts';

export const clinicalLeadership: Principle = {
  id: 'clinical-leadership',
  name: 'Clinical leadership',
  title: 'It is led by clinicians',
  why: `
Those who treat patients know where a plan will break. Leading means deciding, not being asked to applaud; disagreement that is on
record and answered is a sign of it.
`,
  source: { work: 'bma-redesign', where: 'redesign must be led by clinicians' },
  criteria: [
    namedLead,
    fromTheStart,
    everySite,
    majority,
    professions,
    modelBeforeMoney,
    doctorsHeard,
    independentReview,
    dissent,
    conflicts,
  ],
};
