import type { Principle } from '../../model/principle.ts';
import { acceptedRisk } from './accepted-risk.ts';
import { adverseEffects } from './adverse-effects.ts';
import { affordable } from './affordable.ts';
import { everyOption } from './every-option.ts';
import { first } from './first.ts';
import { journeys } from './journeys.ts';
import { kinds } from './kinds.ts';
import { mitigated } from './mitigated.ts';
import { neighbours } from './neighbours.ts';
import { recentData } from './recent-data.ts';
import { refreshed } from './refreshed.ts';
import { safety } from './safety.ts';
import { signedOff } from './signed-off.ts';

export const impactAssessment: Principle = {
  id: 'impact-assessment',
  name: 'Impact assessment',
  title: 'A thorough impact assessment comes first, safety included',
  why: `
A change to a hospital is felt by people who were not in the room when it was planned. An impact assessment says beforehand who
gains, who loses and what could go wrong; made afterwards, it can only excuse what has been decided.
`,
  source: { work: 'bma-redesign', where: 'redesign must first have a thorough impact assessment that examines safety' },
  criteria: [
    kinds,
    safety,
    first,
    refreshed,
    everyOption,
    adverseEffects,
    mitigated,
    signedOff,
    journeys,
    neighbours,
    recentData,
    acceptedRisk,
    affordable,
  ],
};
