import { thin } from '../../facts/answers.ts';
import { publicConsultation, whyNoPublicConsultation } from '../../facts/public-consultation.ts';
import type { Proposal, PublicConsultation } from '../../generated/proposal.ts';
import type { Criterion, Observation } from '../../model/principle.ts';
import { contradicted, looked, missing } from '../../model/principle.ts';
import { quoted } from '../../model/words.ts';

const at = ['consultation', 'public'];

export const openMind: Criterion = {
  id: 'consultation/open-mind',
  asks: 'Was there more than one option beside no change, or a reason why not?',
  why: `
With one option people can only say yes or no to what is planned. Sometimes there is only one that works: then the proposal says
why, and the document tells people what was set aside. No change counts as an option for comparison, not as a choice.`,
  due: 'consultation',
  severity: 'error',
  basis: 'computed',
  source: [
    { work: 'bma-redesign', where: 'prior consultation with staff and patients' },
    { work: 'gunning', where: 'something must be said of the alternatives that were set aside' },
  ],
  scale: 'all',
  precedesApproval: true,
  notApplicable: whyNoPublicConsultation,
  *check(proposal) {
    const round = publicConsultation(proposal);
    if ('saw' in round) yield round;
    else yield* choice(proposal, round.entry);
  },
  examples: {
    good: `
options:
  longlist: [{id: as-is, statusQuo: true}, {id: northfield}, {id: westhaven}]
consultation:
  public: {opens: 2026-01-12, closes: 2026-04-12, options: [as-is, northfield, westhaven]}
`,
    bad: `
options:
  longlist: [{id: as-is, statusQuo: true}, {id: northfield}, {id: westhaven}]
consultation:
  public:
    opens: 2026-01-12
    closes: 2026-04-12
    options: [as-is, northfield]      # <- contradicted
`,
  },
};

function* choice(proposal: Proposal, { options, singleOptionReason }: PublicConsultation): Generator<Observation> {
  if (options === undefined || options.length === 0) {
    const hint = 'List the options that people were asked about, no change included.';
    yield missing([...at, 'options'], 'Which options people were asked about is not said.', { hint });
    return;
  }
  const isNoChange = (id: string) => proposal.options?.longlist?.some((option) => option.id === id && option.statusQuo);
  const real = options.filter((id) => !isNoChange(id));
  if (real.length > 1) {
    yield looked;
  } else if (singleOptionReason !== undefined) {
    yield looked;
    yield* thin([...at, 'singleOptionReason'], singleOptionReason, 'the reason for a single option');
  } else {
    const [only] = real;
    const message =
      only === undefined
        ? 'People were asked about no change alone, and no reason is given.'
        : `People were asked about one option beside no change, ${quoted(only)}, and no reason is given.`;
    const hint = 'Put another option that could be chosen, or give `singleOptionReason`.';
    yield contradicted([...at, 'options'], message, { hint });
  }
}
