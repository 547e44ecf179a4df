import { thin } from '../../facts/answers.ts';
import { changeInWords, familyOf, permanentChanges, placed } from '../../facts/changes.ts';
import { publicConsultation, whyNoPublicConsultation } from '../../facts/public-consultation.ts';
import type { Change, Family, Proposal, PublicConsultation } from '../../generated/proposal.ts';
import { services } from '../../generated/vocabulary.ts';
import type { Path } from '../../model/path.ts';
import type { Criterion, Observation } from '../../model/principle.ts';
import { contradicted, looked, missing, waitsFor } from '../../model/principle.ts';
import { capital, listed, plain } from '../../model/words.ts';

export const wholeQuestion: Criterion = {
  id: 'consultation/whole-question',
  asks: 'Was the whole question put at once?',
  why: `
A question that is cut in two cannot be answered: who is asked about the stroke unit today and about rehabilitation next year
never sees the whole. What a change depends on belongs in the same consultation, or the document says when people will be asked
about it, and why not now. Known pairs are stroke and its rehabilitation, maternity and neonatal, emergency and critical care,
heart surgery of children and adults.`,
  due: 'consultation',
  severity: 'warning',
  basis: 'computed',
  source: [
    { work: 'bma-redesign', where: 'prior consultation with staff and patients' },
    { work: 'gunning', where: 'enough information for an intelligent answer' },
    { work: 'custom', where: 'services that belong together' },
  ],
  scale: 'all',
  precedesApproval: true,
  notApplicable(proposal, context) {
    const round = proposal.consultation?.public;
    if (round === undefined) return whyNoPublicConsultation(proposal, context);
    return round.leftOut?.length ? undefined : 'Nothing is said to have been left out of the consultation.';
  },
  *check(proposal) {
    const round = publicConsultation(proposal);
    if ('saw' in round) {
      yield round;
      return;
    }
    for (const { entry, at } of placed(round.entry.leftOut, [...round.at, 'leftOut'])) {
      yield* entry.when === undefined ? ownQuestion(proposal, entry, at) : [looked];
      if (entry.reason === undefined) {
        const hint = 'Say why people are not asked about it now.';
        yield missing([...at, 'reason'], `Why ${plain(entry.service)} was left out is not said.`, { hint });
      }
      yield* thin([...at, 'reason'], entry.reason, `the reason for leaving out ${plain(entry.service)}`);
    }
  },
  examples: {
    good: `
changes:
  - {id: one-unit, kind: merge, service: hyper-acute-stroke, date: 2027-03-01}
consultation:
  public:
    opens: 2026-01-12
    closes: 2026-04-12
    leftOut:
      - {service: stroke-rehabilitation, reason: The lease of the Ashcombe ward ends in 2028, when: Consultation in spring 2027}
`,
    bad: `
changes:
  - {id: one-unit, kind: merge, service: hyper-acute-stroke, date: 2027-03-01}
consultation:
  public:
    opens: 2026-01-12
    closes: 2026-04-12
    leftOut:
      - {service: stroke-rehabilitation}     # <- missing, contradicted
`,
  },
};

type LeftOut = NonNullable<PublicConsultation['leftOut']>[number];

/** Whether what was left out, nobody knows until when, is a question of its own. */
function* ownQuestion(proposal: Proposal, { service }: LeftOut, at: Path): Generator<Observation> {
  const all = permanentChanges(proposal);
  const depending = all
    .filter(({ entry }) => dependsOn(entry, service))
    .map(({ entry }) => changeInWords(proposal, entry));
  if (depending.length > 0) {
    const message = `${plain(service)} was left out, nobody knows until when, and ${listed(depending)} cannot do without it.`;
    const hint = 'Put it into the same consultation, or say when people will be asked about it.';
    yield contradicted([...at, 'service'], capital(message), { hint });
    return;
  }
  yield looked;
  for (const { entry, at: place } of all.filter(({ entry }) => saysNotWhatItNeeds(entry))) {
    const message = `what ${changeInWords(proposal, entry)} depends on is not said`;
    yield waitsFor('clinical-evidence/interdependencies', [...place, 'interdependencies'], message);
  }
}

function dependsOn({ service, interdependencies }: Change, leftOut: string): boolean {
  const partners = [
    ...(services[service]?.partners ?? []),
    ...(interdependencies ?? []).map((needed) => needed.service),
  ];
  return partners.includes(leftOut);
}

const dependent: readonly Family[] = [
  'emergency',
  'maternity',
  'neonatal',
  'paediatric',
  'stroke',
  'trauma',
  'critical-care',
];

function saysNotWhatItNeeds(change: Change): boolean {
  return dependent.includes(familyOf(change)) && !change.interdependencies?.length;
}
