import type { Criterion } from '../../model/principle.ts';
import { contradicted, looked, waitsFor } from '../../model/principle.ts';
import { listed, quoted } from '../../model/words.ts';

export const candour: Criterion = {
  id: 'not-finance-driven/candour',
  asks: 'Does the public document say that money is a reason, when it is?',
  why: `
People suspect that money is behind a change, and are right more often than they are told. To hide it damages trust, and lawyers advise
to be frank about it. Where the proposal names money among its reasons, the document that the public is given names it too.`,
  due: 'consultation',
  severity: 'error',
  basis: 'computed',
  source: [
    { work: 'bma-redesign', where: 'redesign must not be driven only by financial pressures' },
    { work: 'ten-rules', where: 'be frank about money' },
    { work: 'irp-2020', where: 'money is one of the concerns of the public' },
  ],
  scale: 'all',
  notApplicable({ drivers = [], consultation }) {
    if (!drivers.some(({ kind }) => kind === 'finance')) return 'Money is not among the reasons for the change.';
    return consultation?.public?.document === undefined ? 'There is no public document.' : undefined;
  },
  *check({ drivers = [], consultation }) {
    const at = ['consultation', 'public', 'document', 'explains'];
    const explains = consultation?.public?.document?.explains;
    const financial = drivers.filter(({ kind }) => kind === 'finance').map(({ id }) => quoted(id));
    if (explains === undefined) {
      yield waitsFor('consultation/enough-said', at, 'it is not said what the public document explains');
    } else if (explains.includes('money-as-reason')) {
      yield looked;
    } else {
      const message = `Money is a reason for the change (${listed(financial)}), and the public document does not say so.`;
      const hint = 'Say it to the public, and add `money-as-reason` once it is said.';
      const related = [{ at: ['drivers'], message: `the reasons of the proposal: ${listed(financial)}` }];
      yield contradicted(at, message, { hint, related });
    }
  },
  examples: {
    good: `
drivers:
  - {id: rota, kind: workforce, statement: Two of six consultant posts have been vacant since 2023}
  - {id: deficit, kind: finance, statement: The two units lose £1.9 million a year}
consultation: {public: {document: {explains: [reasons, money-as-reason, options]}}}
`,
    bad: `
drivers:
  - {id: rota, kind: workforce, statement: Two of six consultant posts have been vacant since 2023}
  - {id: deficit, kind: finance, statement: The two units lose £1.9 million a year}
consultation: {public: {document: {explains: [reasons, options]}}}   # <- contradicted
`,
  },
};
