import type { Principle } from '../../model/principle.ts';
import { capacity } from './capacity.ts';
import { claims } from './claims.ts';
import { contrary } from './contrary.ts';
import { emergencyJourneys } from './emergency-journeys.ts';
import { inForce } from './in-force.ts';
import { interdependencies } from './interdependencies.ts';
import { localNeed } from './local-need.ts';
import { noDetriment } from './no-detriment.ts';
import { options } from './options.ts';
import { readyFirst } from './ready-first.ts';
import { scoredFairly } from './scored-fairly.ts';
import { staffed } from './staffed.ts';
import { strongEvidence } from './strong-evidence.ts';

export const clinicalEvidence: Principle = {
  id: 'clinical-evidence',
  name: 'Clinical evidence',
  title: 'Good clinical evidence shows that care gets better, or at least is not compromised',
  why: `
Centralising helps in some services and not in others; beds that close before the care that replaces them opens harm people.
Evidence means figures from here and studies from elsewhere, those that speak against the plan included.
`,
  source: {
    work: 'bma-redesign',
    where: 'redesign must be based on good clinical evidence that care will be improved or at least not compromised',
  },
  criteria: [
    claims,
    strongEvidence,
    localNeed,
    noDetriment,
    contrary,
    inForce,
    interdependencies,
    capacity,
    readyFirst,
    staffed,
    options,
    scoredFairly,
    emergencyJourneys,
  ],
};
