import { whyNoBenefits } from '../../facts/benefits.ts';
import type { Criterion } from '../../model/principle.ts';
import { contradicted, looked, unsupported, waitsFor } from '../../model/principle.ts';
import { counted, numeral } from '../../model/words.ts';

export const patientBenefit: Criterion = {
  id: 'not-finance-driven/patient-benefit',
  asks: 'Is at least one benefit something other than money, and money no more than half of them?',
  why: `
What a proposal promises shows what it is for. If every benefit is money saved, money is what drives it, whatever the reasons say. If
more than half are, a warning asks for a second look; half is custom, not law.`,
  due: 'pre-consultation',
  severity: 'error',
  basis: 'computed',
  source: [
    { work: 'bma-redesign', where: 'redesign must not be driven only by financial pressures' },
    { work: 'custom', where: 'half of the benefits' },
  ],
  scale: 'all',
  notApplicable: whyNoBenefits,
  *check({ benefits = [] }, { limits }) {
    const at = ['benefits'];
    if (benefits.length === 0) {
      yield waitsFor('clinical-evidence/claims', at, 'no benefit is named');
      return;
    }
    yield looked;
    const financial = benefits.filter(({ kind }) => kind === 'finance').length;
    const limit = limits['finance-benefits'];
    if (financial === benefits.length) {
      const hint = 'Name what gets better for patients or staff, if anything does.';
      yield contradicted(at, 'Every benefit that is promised is money.', { hint });
    } else if ((100 * financial) / benefits.length > limit) {
      const message = `${numeral(financial)} of ${counted(benefits.length, 'benefit')} are money, more than ${numeral(limit)} per cent.`;
      const hint = 'Name what else gets better, or look again at what the change is for.';
      yield unsupported(at, message, { severity: 'warning', hint, thresholds: ['finance-benefits'] });
    }
  },
  examples: {
    good: `
benefits:
  - {id: fewer-falls, kind: safety, statement: Falls with harm halve}
  - {id: savings, kind: finance, statement: 'Agency staff cost £450,000 less a year'}
`,
    bad: `
benefits:   # <- contradicted
  - {id: savings, kind: finance, statement: 'Agency staff cost £450,000 less a year'}
  - {id: estate, kind: finance, statement: 'The ward is let for £80,000 a year'}
`,
  },
};
