import { inFuture } from '../../facts/answers.ts';
import { whyNotWeighted } from '../../facts/appraisal.ts';
import { dated, inWords, onOrBefore, span } from '../../model/dates.ts';
import type { Criterion } from '../../model/principle.ts';
import { contradicted, looked, missing } from '../../model/principle.ts';

export const weightsFirst: Criterion = {
  id: 'not-finance-driven/weights-first',
  asks: 'Were the weights published before the options were scored?',
  why: `
Whoever chooses the weights after the scores are in can choose the winner. Weights that were published first, on the same day at the
latest, cannot have been fitted to the result.`,
  due: 'pre-consultation',
  severity: 'error',
  basis: 'computed',
  source: [
    { work: 'bma-redesign', where: 'redesign must not be driven only by financial pressures' },
    { work: 'green-book', where: 'criteria and weights before scores' },
  ],
  scale: 'all',
  notApplicable: whyNotWeighted,
  *check({ options = {} }, { asOf }) {
    const { scored, financialScored, weightsPublished } = options;
    const place = ['options', 'scored'];
    yield* inFuture(asOf, ['options', 'financialScored'], financialScored, 'Money was scored');
    if (weightsPublished === undefined) {
      const message = 'It is not said when the weights were published.';
      yield missing(['options', 'weightsPublished'], message, { hint: 'Give the date.' });
    }
    if (scored === undefined) {
      yield missing(place, 'It is not said when the options were scored.', { hint: 'Give the date.' });
      return;
    }
    const isToCome = yield* inFuture(asOf, place, scored, 'The options were scored');
    if (weightsPublished === undefined || isToCome) return;

    yield looked;
    const order = onOrBefore(span(weightsPublished), span(scored));
    const published = `the weights were published: ${inWords(weightsPublished)}`;
    const related = [{ at: ['options', 'weightsPublished'], message: published }];
    if (order === 'broken') {
      const message = `The options were scored ${dated(scored)}, before the weights were published ${dated(weightsPublished)}.`;
      yield contradicted(place, message, { hint: 'Score them again, with the weights that were published.', related });
    } else if (order === 'open') {
      const message = `The options were scored ${dated(scored)}, which may be before or after the weights were published (${inWords(weightsPublished)}).`;
      yield missing(place, message, { hint: 'Give the day.', related });
    }
  },
  examples: {
    good: `
options:
  criteria: [{id: quality, kind: quality, weight: 70}, {id: cost, kind: finance, weight: 30}]
  weightsPublished: 2025-06-20
  scored: 2025-07-18
`,
    bad: `
options:
  criteria: [{id: quality, kind: quality, weight: 70}, {id: cost, kind: finance, weight: 30}]
  weightsPublished: 2025-09-01
  scored: 2025-07-18   # <- contradicted
`,
  },
};
