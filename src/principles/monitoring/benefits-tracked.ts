import { whyNoBenefits } from '../../facts/benefits.ts';
import { placed } from '../../facts/changes.ts';
import { indicators } from '../../facts/indicators.ts';
import type { Criterion } from '../../model/principle.ts';
import { looked, missing, waitsFor } from '../../model/principle.ts';
import { quoted } from '../../model/words.ts';

export const benefitsTracked: Criterion = {
  id: 'monitoring/benefits-tracked',
  asks: 'Is every promised benefit tied to an indicator that will show whether it came?',
  why: `
A benefit is promised to win support, and forgotten when the service has moved. Each one names the indicator that will show it, so that
the reviews can say which promises were kept. One indicator may serve several benefits.`,
  due: 'decision',
  severity: 'error',
  basis: 'computed',
  source: [
    { work: 'bma-redesign', where: 'redesign must be monitored after implementation' },
    { work: 'post-project-evaluation', where: 'whether the project brought what it promised' },
  ],
  scale: 'all',
  notApplicable: whyNoBenefits,
  *check(proposal) {
    const benefits = placed(proposal.benefits, ['benefits']);
    if (benefits.length === 0) yield waitsFor('clinical-evidence/claims', ['benefits'], 'no benefit is named');
    const watched = new Set<string>(indicators(proposal).map(({ entry }) => entry.domain));
    for (const { entry, at } of benefits) {
      const place = [...at, 'indicator'];
      if (entry.indicator !== undefined) {
        yield looked;
      } else if (watched.has(entry.kind)) {
        const hint = 'Name the indicator that will show it.';
        yield missing(place, `The benefit ${quoted(entry.id)} is tied to no indicator.`, { hint });
      } else {
        const hint = 'Add an indicator for it and name it here.';
        yield waitsFor('monitoring/domains', place, `the benefit ${quoted(entry.id)} is tied to no indicator`, hint);
      }
    }
  },
  examples: {
    good: `
benefits:
  - {id: mortality, kind: outcome, statement: Two fewer deaths in every hundred strokes, indicator: mortality-30d}
monitoring:
  indicators:
    - {id: mortality-30d, domain: outcome, name: Deaths within 30 days of a stroke}
`,
    bad: `
benefits:
  - {id: mortality, kind: outcome, statement: Two fewer deaths in every hundred strokes}   # <- missing
  - {id: home-sooner, kind: outcome, statement: Home four days sooner, indicator: stay}
monitoring:
  indicators:
    - {id: stay, domain: outcome, name: Days in hospital after a stroke}
`,
  },
};
