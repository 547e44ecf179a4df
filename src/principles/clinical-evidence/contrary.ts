import { thin } from '../../facts/answers.ts';
import { evidence } from '../../facts/evidence.ts';
import type { Criterion } from '../../model/principle.ts';
import { lookedAt, missing } from '../../model/principle.ts';
import { quoted } from '../../model/words.ts';

export const contrary: Criterion = {
  id: 'clinical-evidence/contrary',
  asks: 'Was evidence that speaks against the change looked at?',
  why: `
Anybody can find a study that agrees. For nearly every kind of reorganisation there is also research that found no gain, or none in
places like this one. At least one such document, marked \`contrary: true\` with what it found, shows that it was read. It refutes
nothing: a proposal is the stronger for it.`,
  due: 'pre-consultation',
  severity: 'warning',
  basis: 'declared',
  source: [
    { work: 'bma-redesign', where: 'good clinical evidence' },
    { work: 'kings-fund-2014', where: 'the evidence is mixed, and savings are seldom shown' },
  ],
  scale: 'substantial',
  *check(proposal) {
    const against = evidence(proposal).filter(({ entry }) => entry.contrary === true);
    if (against.length === 0) {
      yield missing(['evidence'], 'No evidence that speaks against the change is named.', {
        hint: 'Add the studies that found no gain, with `contrary: true` and what they found.',
      });
    }
    for (const { entry, at } of against) {
      if (entry.finding === undefined) {
        yield missing(
          [...at, 'finding'],
          `${quoted(entry.id)} speaks against the change, and what it found is not said.`,
          {
            hint: 'Say what it found.',
          },
        );
      } else {
        yield lookedAt([...at, 'finding']);
        yield* thin([...at, 'finding'], entry.finding, `the finding of ${quoted(entry.id)}`);
      }
    }
  },
  examples: {
    good: `
evidence:
  - {id: stroke-study, kind: controlled-study, finding: Deaths fell by 1.1 in 100 in the city that centralised fully}
  - {id: no-gain, kind: review, finding: Savings from centralising were seldom shown and 4 of 6 schemes cost more, contrary: true}
`,
    bad: `
evidence:   # <- missing
  - {id: stroke-study, kind: controlled-study, finding: Deaths fell by 1.1 in 100 in the city that centralised fully}
`,
  },
};
