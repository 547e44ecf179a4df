import { thin } from '../../facts/answers.ts';
import type { Placed } from '../../facts/changes.ts';
import { placed } from '../../facts/changes.ts';
import type { PublicConsultation } from '../../generated/proposal.ts';
import type { Criterion, Observation } from '../../model/principle.ts';
import { looked, missing, unsupported } from '../../model/principle.ts';
import type { Limits } from '../../model/thresholds.ts';
import { numeral, plain, quoted } from '../../model/words.ts';

export const representative: Criterion = {
  id: 'consultation/representative',
  asks: 'Did those answer who use the service?',
  why: `
Those with time and a loud voice answer more often than those who need the service most. A profile holds the share of each group
among the answers beside its share among those who use the service. A group with less than half of its share, a custom number,
is gone after.`,
  due: 'decision',
  severity: 'warning',
  basis: 'computed',
  source: [
    { work: 'bma-redesign', where: 'prior consultation with staff and patients' },
    { work: 'custom', where: 'half of the share expected' },
  ],
  scale: 'all',
  notApplicable: ({ consultation }) =>
    consultation?.public?.profile?.length ? undefined : 'There is no profile of those who answered.',
  *check({ consultation }, { limits }) {
    for (const group of placed(consultation?.public?.profile, ['consultation', 'public', 'profile']))
      yield* heardEnough(group, limits);
  },
  examples: {
    good: `
consultation:
  public:
    profile:
      - {group: age, responses: 45, expected: 40}
      - {group: carers, responses: 3, expected: 12, followUp: Two evenings with the Ashcombe carers group in March}
`,
    bad: `
consultation:
  public:
    profile:
      - {group: age, responses: 45, expected: 40}
      - {group: deprivation, responses: 9, expected: 31}     # <- unsupported
`,
  },
};

type Group = NonNullable<PublicConsultation['profile']>[number];

function* heardEnough({ entry, at }: Placed<Group>, limits: Limits): Generator<Observation> {
  const { group, responses, expected, followUp } = entry;
  const name = quoted(plain(group));
  if (responses === undefined || expected === undefined) {
    const key = responses === undefined ? 'responses' : 'expected';
    const whose = responses === undefined ? 'the answers' : 'those who use the service';
    const message = `The share of ${name} among ${whose} is not said.`;
    yield missing([...at, key], message, { hint: 'Give it in per cent.' });
  } else if (responses * 100 >= expected * limits['profile-share'] || followUp !== undefined) {
    yield looked;
  } else {
    const answers = `${name} gave ${numeral(responses)} per cent of the answers`;
    const users = `${numeral(expected)} per cent of those who use the service`;
    yield unsupported([...at, 'responses'], `${answers} and makes up ${users}.`, {
      hint: 'Go after their answers, and say in `followUp` what was done.',
      thresholds: ['profile-share'],
    });
  }
  yield* thin([...at, 'followUp'], followUp, `what was done to hear more of ${name}`);
}
