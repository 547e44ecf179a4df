import { thin } from '../../facts/answers.ts';
import { placed } from '../../facts/changes.ts';
import type { Gate } from '../../facts/gates.ts';
import { firstChangeLive, isGate } from '../../facts/gates.ts';
import { firstReview } from '../../facts/reviews-after.ts';
import type { PartialDate, Proposal } from '../../generated/proposal.ts';
import { before, inWords, onOrBefore, span, together } from '../../model/dates.ts';
import type { Path } from '../../model/path.ts';
import type { Criterion, Observation } from '../../model/principle.ts';
import { contradicted, looked, missing, waitsFor } from '../../model/principle.ts';
import { quoted } from '../../model/words.ts';

const reversal: Path = ['monitoring', 'reversal'];

export const wayBack: Criterion = {
  id: 'monitoring/way-back',
  asks: 'Can the change be undone until the first review is in?',
  why: `
A review that comes after the last chance to turn round can only record the harm. Until the first one is in, it should be known until
when the change can be undone, what is kept for that, and who decides; and no step that cannot be taken back should fall between going
live and that review. The day of the review is late enough. Good practice, not law.`,
  due: 'decision',
  severity: 'warning',
  basis: 'computed',
  source: [{ work: 'bma-redesign', where: 'redesign must be monitored after implementation' }, { work: 'custom' }],
  scale: 'substantial',
  *check(proposal) {
    yield* plan(proposal);
    const review = firstReview(proposal);
    const live = firstChangeLive(proposal);
    if (!isGate(review) || !isGate(live)) {
      if (review !== undefined && !isGate(review)) yield review;
      return;
    }
    const until = proposal.monitoring?.reversal?.possibleUntil;
    if (until !== undefined) yield* longEnough(until, review);
    yield* irreversibleSteps(proposal, live, review);
  },
  examples: {
    good: `
changes:
  - {id: close-ward, kind: close, service: community-hospital-beds, date: 2027-03-01}
monitoring:
  reviews: [{due: 2027-05-31}, {due: 2027-08-31}]
  reversal: {possibleUntil: 2027-12-31, capacityKept: The 16 beds stay made up and insured, decides: Board of the trust}
milestones:
  - {id: sale, name: Sale of the ward building, date: 2028-01-15, irreversible: true}
`,
    bad: `
changes:
  - {id: close-ward, kind: close, service: community-hospital-beds, date: 2027-03-01}
monitoring:
  reviews: [{due: 2027-05-31}, {due: 2027-08-31}]
  reversal:
    possibleUntil: 2027-03-31   # <- contradicted
    capacityKept: The 16 beds stay made up and insured
    decides: Board of the trust
milestones:
  - {id: sale, name: Sale of the ward building, date: 2027-04-15, irreversible: true}   # <- contradicted
`,
  },
};

const parts = {
  possibleUntil: 'until when the change can be undone',
  capacityKept: 'what is kept so that the change can be undone',
  decides: 'who decides that the change is undone',
} as const;

function* plan({ monitoring }: Proposal): Generator<Observation> {
  const given = monitoring?.reversal;
  if (given === undefined) {
    yield missing(reversal, 'Nothing says whether the change can be undone.', {
      hint: 'Say until when, what is kept for it, and who decides.',
    });
    return;
  }
  for (const part of ['possibleUntil', 'capacityKept', 'decides'] as const) {
    if (given[part] === undefined)
      yield missing([...reversal, part], `Nothing says ${parts[part]}.`, { hint: `Add \`${part}\`.` });
  }
  yield* thin([...reversal, 'capacityKept'], given.capacityKept, 'the account of what is kept for undoing it');
}

function* longEnough(written: PartialDate, review: Gate): Generator<Observation> {
  yield looked;
  const at = [...reversal, 'possibleUntil'];
  const related = [{ at: review.at, message: `${review.what}: ${review.inWords}` }];
  const order = onOrBefore(review.when, span(written));
  if (order === 'broken') {
    const message = `The change can be undone until ${inWords(written)} only, before ${review.what} on ${review.inWords}.`;
    yield contradicted(at, message, { hint: 'Keep the way back open until the review is in.', related });
  } else if (order === 'open') {
    const message = `The change can be undone until ${inWords(written)}, which may be before ${review.what} (${review.inWords}).`;
    yield missing(at, message, { hint: 'Give the day.', related });
  }
}

function* irreversibleSteps(proposal: Proposal, live: Gate, review: Gate): Generator<Observation> {
  for (const { entry, at } of placed(proposal.milestones, ['milestones'])) {
    if (entry.irreversible !== true) continue;
    const place = [...at, 'date'];
    const name = quoted(entry.name ?? entry.id);
    if (entry.date === undefined) {
      yield waitsFor('consultation/formative', place, `the step ${name} cannot be undone and has no date`);
      continue;
    }
    const when = span(entry.date);
    const isBetween = together(before(live.when, when), before(when, review.when));
    if (isBetween === 'broken') continue;
    const isOpen = isBetween === 'open';
    const related = [live, review].map((gate) => ({ at: gate.at, message: `${gate.what}: ${gate.inWords}` }));
    const between = `between going live on ${live.inWords} and ${review.what} on ${review.inWords}`;
    const message = `The step ${name} (${inWords(entry.date)}) cannot be undone, and ${isOpen ? 'may fall' : 'falls'} ${between}.`;
    if (isOpen) yield missing(place, message, { hint: 'Give the day.', related });
    else yield contradicted(place, message, { hint: 'Put the step off until the review is in.', related });
  }
}
