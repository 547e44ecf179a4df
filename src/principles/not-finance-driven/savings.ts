import type { Placed } from '../../facts/changes.ts';
import { placed } from '../../facts/changes.ts';
import type { Saving } from '../../generated/proposal.ts';
import type { Criterion, Observation } from '../../model/principle.ts';
import { looked, missing, unsupported } from '../../model/principle.ts';
import { numeral, quoted } from '../../model/words.ts';

export const savings: Criterion = {
  id: 'not-finance-driven/savings',
  asks: 'Does each saving name the change and the evidence that it comes from?',
  why: `
Savings from moving care have been promised more often than they were seen. In its first year the Better Care Fund planned 106,000 fewer
emergency admissions, and there were 87,000 more. So each saving says which change brings it and what shows that it will; fewer
admissions above all.`,
  due: 'pre-consultation',
  severity: 'warning',
  basis: 'computed',
  source: [
    { work: 'bma-redesign', where: 'redesign must not be driven only by financial pressures' },
    { work: 'pac-integration', where: 'the first year of the Better Care Fund' },
    { work: 'kings-fund-2014', where: 'significant savings were not shown' },
  ],
  scale: 'all',
  notApplicable: ({ finance }) => ((finance?.savings ?? []).length === 0 ? 'No saving is claimed.' : undefined),
  *check({ finance }) {
    for (const saving of placed(finance?.savings, ['finance', 'savings'])) yield* grounds(saving);
  },
  examples: {
    good: `
changes: [{id: one-rota, kind: merge, service: acute-stroke}]
evidence: [{id: agency-2025, kind: local-data, title: Agency spending 2023 to 2025}]
finance:
  savings:
    - {id: agency, amount: 450000, from: 2028-04-01, change: one-rota, evidence: [agency-2025]}
`,
    bad: `
changes: [{id: one-rota, kind: merge, service: acute-stroke}]
finance:
  savings:
    - {id: agency, amount: 450000, from: 2028-04-01, change: one-rota}   # <- missing
    - {id: admissions, amount: 900000, from: 2028-04-01, change: one-rota, fewerAdmissions: true}   # <- unsupported
`,
  },
};

function* grounds({ entry, at }: Placed<Saving>): Generator<Observation> {
  const { id, amount, change, evidence = [], fewerAdmissions } = entry;
  const name = `The saving ${quoted(id)}${amount === undefined ? '' : ` of £${numeral(amount)} a year`}`;
  yield looked;
  if (change === undefined) {
    yield missing([...at, 'change'], `${name} does not say which change brings it.`, { hint: 'Name the change.' });
  }
  if (evidence.length > 0) return;
  const place = [...at, 'evidence'];
  if (fewerAdmissions === true) {
    const message = `${name} counts on fewer admissions, and nothing shows that there will be fewer.`;
    yield unsupported(place, message, { hint: 'Name the evidence, or count without it.' });
  } else {
    yield missing(place, `${name} names nothing that shows it will come.`, { hint: 'Name the evidence.' });
  }
}
