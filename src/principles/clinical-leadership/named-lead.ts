import { inFuture, isNonAnswer } from '../../facts/answers.ts';
import { isClinician } from '../../facts/people.ts';
import type { ClinicalLead, RegistrationBody } from '../../generated/proposal.ts';
import type { Criterion, Observation } from '../../model/principle.ts';
import { contradicted, lookedAt, missing, unsupported } from '../../model/principle.ts';
import { listed, plain, quoted } from '../../model/words.ts';

const leadAt = ['leadership', 'clinicalLead'] as const;

export const namedLead: Criterion = {
  id: 'clinical-leadership/named-lead',
  asks: 'Is a registered, practising clinician in charge, by name and with the power to decide?',
  why: `
Led by clinicians means that one can be asked who decides, and the answer is the name of somebody who still treats patients. A
clinical champion without the power to decide lends a name and leads nothing. The number in a professional register is public; its
form is looked at, not whether it belongs to the person. A social worker may lead where care is integrated.`,
  due: 'case-for-change',
  severity: 'error',
  basis: 'declared',
  source: [
    { work: 'bma-redesign', where: 'be led by clinicians' },
    { work: 'quick-guide', where: 'clinical involvement from the outset' },
    { work: 'custom', where: 'the forms of registration numbers' },
  ],
  scale: 'all',
  *check(proposal, { asOf }) {
    const lead = proposal.leadership?.clinicalLead;
    if (lead === undefined) {
      const hint = 'Name the clinician who is in charge.';
      yield missing(leadAt, 'There is no clinical lead.', { hint });
      return;
    }
    if (lead.name !== undefined) yield lookedAt(leadAt);
    yield* gaps(lead);
    yield* power(lead);
    yield* registered(lead);
    yield* inFuture(asOf, [...leadAt, 'appointed'], lead.appointed, `${nameOf(lead)} was appointed as clinical lead`);
  },
  examples: {
    good: `
leadership:
  clinicalLead:
    name: Dr Asha Verma
    role: Consultant stroke physician
    profession: medical
    body: gmc
    registration: "7654321"
    appointed: 2025-01-10
    practising: true
    decides: true
`,
    bad: `
leadership:
  clinicalLead:              # <- missing
    name: Dr Asha Verma
    role: Clinical champion
    profession: medical
    body: gmc
    registration: "76543"    # <- unsupported (warning)
    decides: false           # <- contradicted
`,
  },
};

function* gaps(lead: ClinicalLead): Generator<Observation> {
  const { name, profession, body, appointed, practising, decides } = lead;
  const all: [key: string, value: unknown, words: string][] = [
    ['name', name, 'the name'],
    ['profession', profession, 'the profession'],
    ['body', body, 'the body that registers them'],
    ['registration', registrationOf(lead), 'the registration number'],
    ['appointed', appointed, 'when they took the lead'],
    ['practising', practising, 'whether they still treat patients'],
    ['decides', decides, 'whether they have the power to decide'],
  ];
  const open = all.filter(([, value]) => value === undefined);
  const [first] = open;
  if (first === undefined) return;
  const message = `Of the clinical lead it is not said: ${listed(open.map(([, , words]) => words))}.`;
  yield missing([...leadAt, first[0]], message, { hint: 'Add what is left out.' });
}

function* power(lead: ClinicalLead): Generator<Observation> {
  const { profession, practising, decides } = lead;
  const name = nameOf(lead);
  if (profession !== undefined && !isClinician(profession) && profession !== 'social-work' && profession !== 'other') {
    yield contradicted([...leadAt, 'profession'], `${name} is no clinician: the profession is ${plain(profession)}.`, {
      hint: 'Put a clinician in charge.',
    });
  }
  if (decides === false) {
    yield contradicted([...leadAt, 'decides'], `${name} has not the power to decide.`, {
      hint: 'Give the clinical lead the power to decide, or name the clinician who has it.',
    });
  }
  if (practising === false) {
    yield missing([...leadAt, 'practising'], `${name} no longer treats patients, and no other lead is named.`, {
      hint: 'Name a lead who still treats patients.',
    });
  }
}

const forms: Readonly<Partial<Record<RegistrationBody, RegExp>>> = {
  gmc: /^\d{7}$/,
  nmc: /^\d{2}[A-Z]\d{4}[A-Z]$/,
  hcpc: /^[A-Z]{2,3}\d{4,6}$/,
  gphc: /^\d{7}$/,
  swe: /^SW\d+$/,
};

function* registered(lead: ClinicalLead): Generator<Observation> {
  const registration = registrationOf(lead);
  if (registration === undefined || lead.body === undefined) return;
  const form = forms[lead.body];
  if (form === undefined || form.test(registration.replaceAll(' ', '').toUpperCase())) return;
  const register = lead.body.toUpperCase();
  yield unsupported(
    [...leadAt, 'registration'],
    `${quoted(registration)} has not the form of a number in the ${register} register.`,
    { severity: 'warning', hint: 'Copy the number from the public register.' },
  );
}

function registrationOf({ registration }: ClinicalLead): string | undefined {
  return registration === undefined || isNonAnswer(registration) ? undefined : registration;
}

function nameOf({ name }: ClinicalLead): string {
  return name === undefined ? 'The clinical lead' : quoted(name);
}
