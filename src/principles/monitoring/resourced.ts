import type { Criterion } from '../../model/principle.ts';
import { lookedAt, missing } from '../../model/principle.ts';

export const resourced: Criterion = {
  id: 'monitoring/resourced',
  asks: 'Is there money for the evaluation?',
  why: `
Counting, asking and writing up is work. Where no money is set aside for it, it is the first thing to be dropped when the change has
gone live. Any sum meets it; whether it is enough is for people to judge.`,
  due: 'decision',
  severity: 'warning',
  basis: 'declared',
  source: [
    { work: 'bma-redesign', where: 'redesign must be monitored after implementation' },
    { work: 'post-project-evaluation', where: 'asks what budget remains for the appraisal' },
  ],
  scale: 'substantial',
  *check({ monitoring }) {
    const hint = 'Set a sum aside and give it in pounds.';
    const budget = monitoring?.budget;
    if (budget !== undefined && budget > 0) yield lookedAt(['monitoring', 'budget']);
    else yield missing(['monitoring', 'budget'], 'No money is set aside for the evaluation.', { hint });
  },
  examples: {
    good: `
monitoring:
  budget: 60000
`,
    bad: `
monitoring:
  budget: 0   # <- missing
`,
  },
};
