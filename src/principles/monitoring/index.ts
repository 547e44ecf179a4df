import type { Principle } from '../../model/principle.ts';
import { baselineFirst } from './baseline-first.ts';
import { benefitsTracked } from './benefits-tracked.ts';
import { defined } from './defined.ts';
import { domains } from './domains.ts';
import { oversight } from './oversight.ts';
import { resourced } from './resourced.ts';
import { reviews } from './reviews.ts';
import { reviewsHeld } from './reviews-held.ts';
import { triggers } from './triggers.ts';
import { wayBack } from './way-back.ts';

export const monitoring: Principle = {
  id: 'monitoring',
  name: 'Monitoring',
  title: 'It is monitored after it is made',
  why: `
Whether care got better can only be shown by someone who wrote down beforehand how good it was, what it should become, and what
happens if it does not.
`,
  source: { work: 'bma-redesign', where: 'redesign must be monitored after implementation' },
  criteria: [
    domains,
    defined,
    baselineFirst,
    benefitsTracked,
    triggers,
    reviews,
    reviewsHeld,
    oversight,
    wayBack,
    resourced,
  ],
};
