import { thin } from '../../facts/answers.ts';
import type { Gate } from '../../facts/gates.ts';
import { consultationCloses, consultationOpens, isGate } from '../../facts/gates.ts';
import { holidaysInWords } from '../../facts/holidays.ts';
import { whyNoPublicConsultation } from '../../facts/public-consultation.ts';
import type { Proposal } from '../../generated/proposal.ts';
import { before, duration, onOrBefore, span } from '../../model/dates.ts';
import type { Context, Criterion, Observation } from '../../model/principle.ts';
import { looked, missing, unsupported } from '../../model/principle.ts';
import type { ThresholdId } from '../../model/thresholds.ts';
import { counted } from '../../model/words.ts';

const at = ['consultation', 'public'];

export const enoughTime: Criterion = {
  id: 'consultation/enough-time',
  asks: 'Did people have the time to answer?',
  why: `
No law says how long a consultation lasts. Twelve weeks (84 days, the first and the last counted) are customary for a large
change, eight in Northern Ireland, six in Wales when an earlier round came first; a shorter one gives its reason, and one under
six weeks fails whatever the reason. All of these numbers are custom. August, Christmas or Easter make a short one
shorter.`,
  due: 'consultation',
  severity: 'warning',
  basis: 'computed',
  source: [
    { work: 'bma-redesign', where: 'prior consultation with staff and patients' },
    { work: 'gunning', where: 'adequate time to consider and to answer' },
    { work: 'consultation-length' },
  ],
  scale: 'all',
  precedesApproval: true,
  notApplicable: whyNoPublicConsultation,
  *check(proposal, context) {
    const opens = consultationOpens(proposal, context);
    const closes = consultationCloses(proposal, context);
    for (const gate of [opens, closes]) if (gate !== undefined && !isGate(gate)) yield gate;
    if (isGate(opens) && isGate(closes) && onOrBefore(opens.when, closes.when) !== 'broken')
      yield* longEnough(proposal, context, opens, closes);
  },
  examples: {
    good: `
consultation: {public: {opens: 2026-01-12, closes: 2026-04-12}}
`,
    bad: `
consultation:
  public:
    opens: 2026-02-16
    closes: 2026-04-26      # <- unsupported
`,
  },
};

function* longEnough(proposal: Proposal, { limits }: Context, opens: Gate, closes: Gate): Generator<Observation> {
  const { least, most } = duration(opens.when, closes.when);
  const id = least < limits['consultation-days-limit'] ? 'consultation-days-limit' : usualTime(proposal, opens);
  const isFarTooShort = id === 'consultation-days-limit';
  const reason = proposal.consultation?.public?.shortReason;
  yield looked;
  if (least >= limits[id]) return;
  if (reason !== undefined && !isFarTooShort) {
    yield* thin([...at, 'shortReason'], reason, 'the reason for a short consultation');
    return;
  }
  const days = counted(limits[id], 'day');
  const detail = { severity: isFarTooShort ? 'error' : 'warning', thresholds: [id] } as const;
  if (most >= limits[id]) {
    const message = `The consultation may have been open for less than ${days}: its dates are not exact enough to tell.`;
    yield missing(closes.at, message, { ...detail, hint: 'Give the day.' });
    return;
  }
  const away = holidaysInWords(opens.when.to, closes.when.from);
  const within = away === '' ? '' : `, with ${away} in it`;
  const open = `The consultation was open for ${least === most ? '' : 'at most '}${counted(most, 'day')}${within}`;
  yield isFarTooShort
    ? unsupported(closes.at, `${open}: under ${days} no reason will do.`, { ...detail, hint: 'Open it again.' })
    : unsupported(closes.at, `${open}, less than the customary ${days}, and no reason is given.`, {
        ...detail,
        hint: 'Keep it open for longer, or give `shortReason`.',
      });
}

/** The customary length: that of the nation; in Wales a shorter one where an earlier round closed before. */
function usualTime({ nation, consultation }: Proposal, opens: Gate): ThresholdId {
  if (nation === 'northern-ireland') return 'consultation-days-northern-ireland';
  const isSecond = consultation?.earlier?.some(
    ({ closes }) => closes !== undefined && before(span(closes), opens.when) === 'kept',
  );
  return nation === 'wales' && isSecond ? 'consultation-days-wales' : 'consultation-days';
}
