import { publicConsultation, whyNoPublicConsultation } from '../../facts/public-consultation.ts';
import type { Criterion } from '../../model/principle.ts';
import { lookedAt, missing, unsupported } from '../../model/principle.ts';
import { listed, plain } from '../../model/words.ts';

export const accessible: Criterion = {
  id: 'inclusion/accessible',
  asks: 'Could people take part who do not read, hear or go online as others do?',
  why: `
A document that stands on a website in long sentences is not put to the public: it is put to some of them. Easy read, large print,
sign language, paper, sound and other languages bring in the rest. That there should be four is our own number, not law. In Wales
a Welsh version is standard and does not count as another form.`,
  due: 'consultation',
  severity: 'error',
  basis: 'declared',
  source: [
    { work: 'bma-redesign', where: 'include all patient groups' },
    { work: 'nhs-act-involvement', where: 'involving those who use services; the forms are custom' },
  ],
  scale: 'all',
  precedesApproval: true,
  notApplicable: whyNoPublicConsultation,
  *check(proposal, { limits }) {
    const consultation = publicConsultation(proposal);
    if (!('entry' in consultation)) {
      yield consultation;
      return;
    }
    const place = [...consultation.at, 'formats'];
    const given = new Set(consultation.entry.formats);
    if (proposal.nation === 'wales') given.delete('welsh');
    const hint = 'Offer easy read, large print, sign language, paper, audio and the languages spoken here.';
    if (given.size === 0) {
      yield missing(place, 'The consultation document comes in no form but the standard one.', { hint });
      return;
    }
    yield lookedAt(place);
    if (given.size >= limits['accessible-formats']) return;
    const names = listed([...given].map(plain));
    yield unsupported(place, `Beside the standard one, the consultation document comes only in ${names}.`, {
      severity: 'warning',
      hint,
      thresholds: ['accessible-formats'],
    });
  },
  examples: {
    good: `
consultation:
  public:
    opens: 2026-01-12
    closes: 2026-04-12
    formats: [easy-read, large-print, british-sign-language, paper, translated]
`,
    bad: `
consultation:
  public:
    opens: 2026-01-12
    closes: 2026-04-12
    formats: [paper]   # <- unsupported (warning)
`,
  },
};
