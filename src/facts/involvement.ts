import type { Audience, PartialDate, Proposal } from '../generated/proposal.ts';
import type { Day, Span } from '../model/dates.ts';
import { before, dated, firstOf, span } from '../model/dates.ts';
import type { Path } from '../model/path.ts';
import type { Observation, Problem } from '../model/principle.ts';
import { counted, quoted } from '../model/words.ts';
import { inFuture } from './answers.ts';
import { placed } from './changes.ts';
import { compared } from './comparison.ts';
import { engagements } from './engagement.ts';
import type { Gate } from './gates.ts';

/** A day on which people had their say. */
export interface Occasion {
  /** Where its date stands. */
  readonly at: Path;
  readonly written: PartialDate;
}

/** The days on which an audience was engaged, as far as the engagement counts. */
export function occasions(proposal: Proposal, audience: Audience): Occasion[] {
  return engagements(proposal)
    .filter(({ entry }) => entry.audience.includes(audience))
    .map(({ entry, at }) => ({ at: [...at, 'date'], written: entry.date }));
}

/** The earliest of several occasions, of equals the least exact, and when the first was as far as it can be told. */
export function earliest(all: readonly Occasion[]): (Occasion & { readonly when: Span }) | undefined {
  const when = firstOf(all.map(({ written }) => span(written)));
  const [first] = all
    .filter(({ written }) => span(written).from === when?.from)
    .sort((a, b) => span(b.written).to - span(a.written).to);
  return when === undefined || first === undefined ? undefined : { ...first, when };
}

/** Whether one occasion at least came before the decision; the same day is too late. `who`: Patients. */
export function* oneBefore(all: readonly Occasion[], decision: Gate, who: string): Generator<Observation> {
  const first = earliest(all);
  if (first === undefined) return;
  yield compared({
    at: first.at,
    said: `${who} were first heard ${dated(first.written)}`,
    order: before(first.when, decision.when),
    gate: decision,
    wrong: 'not before',
    hint: 'Hear them, and put the decision off until then.',
  });
}

/** A finding for each engagement that gives its participants and has not come yet. */
export function* notYetHeld(proposal: Proposal, asOf: Day): Generator<Problem> {
  for (const { entry, at } of placed(proposal.engagement, ['engagement'])) {
    if (!entry.participants) continue;
    const what = `${quoted(entry.id)} was held with ${counted(entry.participants, 'participant')}`;
    yield* inFuture(asOf, [...at, 'date'], entry.date, what);
  }
}
