import { compared } from '../../facts/comparison.ts';
import { consultationOpens, isGate } from '../../facts/gates.ts';
import { publicConsultation, whyNoPublicConsultation } from '../../facts/public-consultation.ts';
import type { Appraisal, Explained, Proposal, PublicConsultation } from '../../generated/proposal.ts';
import { dated, onOrBefore, span } from '../../model/dates.ts';
import type { Context, Criterion, Observation } from '../../model/principle.ts';
import { missing } from '../../model/principle.ts';

const at = ['consultation', 'public', 'document'];

/** What the document of a consultation must explain, as the end of a sentence. Money as a reason is asked elsewhere. */
const always: readonly (readonly [Explained, string])[] = [
  ['reasons', 'why change is proposed'],
  ['options', 'what the options are'],
  ['discarded-options', 'which options were set aside, and why'],
  ['costs', 'what it costs'],
  ['adverse-effects', 'who would be worse off'],
  ['travel', 'how journeys change'],
  ['how-to-respond', 'how to answer'],
  ['how-decided', 'how and by whom it will be decided'],
];

const whereScored: readonly (readonly [Explained, string])[] = [
  ['scores', 'how the options scored'],
  ['sub-scores', 'what the scores are made of'],
];

export const enoughSaid: Criterion = {
  id: 'consultation/enough-said',
  asks: 'Did people get what they needed to judge the proposal?',
  why: `
Nobody can judge what they are not told: why change is proposed, the options and those set aside, what it costs, who is worse
off, how journeys change, how to answer and how it will be decided; where options were scored, the scores and what they are made
of. A court stopped a national review because sub-scores were kept back. The document is there on the day the consultation
opens.`,
  due: 'consultation',
  severity: 'error',
  basis: 'declared',
  source: [
    { work: 'bma-redesign', where: 'prior consultation with staff and patients' },
    { work: 'gunning', where: 'enough information for an intelligent answer' },
    { work: 'save-our-surgery' },
  ],
  scale: 'all',
  precedesApproval: true,
  notApplicable: whyNoPublicConsultation,
  *check(proposal, context) {
    const round = publicConsultation(proposal);
    if ('saw' in round) {
      yield round;
    } else if (round.entry.document === undefined) {
      const hint = 'Say when it was published and what it explains.';
      yield missing(at, 'The consultation has no document.', { hint });
    } else {
      yield* published(proposal, context, round.entry.document);
      yield* explained(proposal, round.entry.document);
    }
  },
  examples: {
    good: `
consultation:
  public:
    opens: 2026-01-12
    closes: 2026-04-12
    document:
      published: 2026-01-12
      explains: [reasons, options, discarded-options, costs, adverse-effects, travel, how-to-respond, how-decided]
`,
    bad: `
options:
  longlist: [{id: as-is, statusQuo: true}, {id: one-unit}]
  scores: {as-is: {quality: 2}, one-unit: {quality: 4}}
consultation:
  public:
    opens: 2026-01-12
    closes: 2026-04-12
    document:
      published: 2026-01-19        # <- contradicted
      explains: [reasons, options, discarded-options, scores, costs, travel, how-to-respond, how-decided]  # <- missing, missing
`,
  },
};

type Document = NonNullable<PublicConsultation['document']>;

function* published(proposal: Proposal, context: Context, document: Document): Generator<Observation> {
  const opens = consultationOpens(proposal, context);
  if (opens !== undefined && !isGate(opens)) yield opens;
  if (document.published === undefined) {
    const hint = 'Give the day on which people could read it.';
    yield missing([...at, 'published'], 'When the consultation document was published is not said.', { hint });
  } else if (isGate(opens)) {
    yield compared({
      at: [...at, 'published'],
      said: `The consultation document was published ${dated(document.published)}`,
      order: onOrBefore(span(document.published), opens.when),
      gate: opens,
      wrong: 'after',
      hint: 'Keep the consultation open for as long as people had no document.',
    });
  }
}

/** Whether the long list says that nothing on it was set aside, so that nothing can be explained of it. */
function wasNothingSetAside({ longlist = [], shortlisted }: Appraisal): boolean {
  const stays = (id: string): boolean => shortlisted === undefined || shortlisted.options?.includes(id) === true;
  return longlist.length > 0 && longlist.every(({ id, discarded }) => discarded === undefined && stays(id));
}

function* explained({ options = {} }: Proposal, { explains }: Document): Generator<Observation> {
  if (explains === undefined || explains.length === 0) {
    const hint = 'List what it explains.';
    yield missing([...at, 'explains'], 'What the consultation document explains is not said.', { hint });
    return;
  }
  const wereScored = options.scores !== undefined || options.criteria !== undefined;
  for (const [word, meaning] of wereScored ? [...always, ...whereScored] : always) {
    if (explains.includes(word) || (word === 'discarded-options' && wasNothingSetAside(options))) continue;
    const hint = `Say it in the document, and add \`${word}\`.`;
    yield missing([...at, 'explains'], `The consultation document does not say ${meaning}.`, { hint });
  }
}
