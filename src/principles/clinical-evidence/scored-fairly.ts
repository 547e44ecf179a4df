import type { Criterion } from '../../model/principle.ts';
import { lookedAt, missing } from '../../model/principle.ts';

export const scoredFairly: Criterion = {
  id: 'clinical-evidence/scored-fairly',
  asks: 'Were others than the proposer’s managers among those who scored the options?',
  why: `
Scores are judgements, and whoever wrote the plan judges it kindly. Clinicians, patients, staff, the public or somebody independent should
be among those who score. That managers score too is no fault.`,
  due: 'pre-consultation',
  severity: 'warning',
  basis: 'declared',
  source: [
    { work: 'bma-redesign', where: 'good clinical evidence' },
    { work: 'custom', where: 'somebody else among those who score' },
  ],
  scale: 'all',
  notApplicable({ options = {} }) {
    const { scores, scored, financialScored, scoredBy } = options;
    const given = [scores, scored, financialScored, scoredBy];
    return given.some((each) => each !== undefined) ? undefined : 'The options were not scored.';
  },
  *check({ options = {} }) {
    const { scoredBy = [] } = options;
    const at = ['options', 'scoredBy'];
    const hint = 'Have the options scored by clinicians, patients, staff, the public or somebody independent too.';
    if (scoredBy.length === 0) {
      yield missing(at, 'It is not said who scored the options.', { hint: 'Say who scored them.' });
    } else if (scoredBy.every((scorer) => scorer === 'managers')) {
      yield missing(at, 'Only the proposer’s own managers scored the options.', { hint });
    } else {
      yield lookedAt(at);
    }
  },
  examples: {
    good: `
options:
  scored: 2025-07-18
  scoredBy: [clinicians, patients, managers]
`,
    bad: `
options:
  scored: 2025-07-18
  scoredBy: [managers]   # <- missing
`,
  },
};
