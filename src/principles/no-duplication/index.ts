import type { Principle } from '../../model/principle.ts';
import { doubleRunning } from './double-running.ts';
import { justified } from './justified.ts';
import { noGap } from './no-gap.ts';
import { otherProposals } from './other-proposals.ts';
import { overlap } from './overlap.ts';
import { register } from './register.ts';
import { spareCapacity } from './spare-capacity.ts';

export const noDuplication: Principle = {
  id: 'no-duplication',
  name: 'No duplication',
  title: 'It does not duplicate existing services',
  why: `
Two services side by side for the same people waste staff that neither can find. The reverse is as bad: a service taken away on
the ground that there is another, where there is none.
`,
  source: { work: 'bma-redesign', where: 'redesign must not be a duplication of existing services' },
  criteria: [register, overlap, spareCapacity, justified, doubleRunning, noGap, otherProposals],
};
