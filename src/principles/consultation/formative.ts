import { changeInWords, permanentChanges, placed } from '../../facts/changes.ts';
import { compared } from '../../facts/comparison.ts';
import type { Gate } from '../../facts/gates.ts';
import { consultationCloses, isGate } from '../../facts/gates.ts';
import { decisionAfterClose } from '../../facts/public-consultation.ts';
import type { PartialDate, Proposal } from '../../generated/proposal.ts';
import { inWords, onOrBefore, span } from '../../model/dates.ts';
import type { Path } from '../../model/path.ts';
import type { Context, Criterion, Observation } from '../../model/principle.ts';
import { liesAhead, missing } from '../../model/principle.ts';
import { quoted } from '../../model/words.ts';

export const formative: Criterion = {
  id: 'consultation/formative',
  asks: 'Was nothing done that the decision was to decide?',
  why: `
A consultation on something that has already happened is a show. Nothing that changes a service for good, cannot be undone or
runs it down (admissions stopped, posts frozen) may come before the decision, or before the consultation closes where the
decision lies ahead. The day of the decision is late enough. Every permanent change says when it goes live; while it is far off,
the year will do.`,
  due: 'consultation',
  severity: 'error',
  basis: 'computed',
  source: [
    { work: 'bma-redesign', where: 'not imposed without prior consultation with staff and patients' },
    { work: 'gunning', where: 'consultation while the proposal is at a formative stage' },
  ],
  scale: 'all',
  precedesApproval: true,
  *check(proposal, context) {
    const gate = yield* boundary(proposal, context);
    for (const { what, at, written } of steps(proposal)) {
      if (written === undefined) {
        yield missing(at, `${what} has no date.`, {
          hint: 'Say when it happens; while it is far off, the year will do.',
        });
      } else if (gate !== undefined) {
        yield judged({ what, at, written }, gate);
      }
    }
  },
  examples: {
    good: `
changes:
  - {id: close-ward, kind: close, service: community-hospital-beds, date: 2027-04}
consultation: {public: {opens: 2026-01-12, closes: 2026-04-12}}
decision: {date: 2026-07-09}
milestones:
  - {id: notices, name: Notices to staff, date: 2026-09-01, irreversible: true}
`,
    bad: `
changes:
  - {id: close-ward, kind: close, service: community-hospital-beds, date: 2027-04}
consultation: {public: {opens: 2026-01-12, closes: 2026-04-12}}
decision: {date: 2026-07-09}
milestones:
  - {id: freeze, name: Posts on the ward are frozen, runsDown: true, date: 2026-02-01}    # <- contradicted
`,
  },
};

/** Something that the decision is to decide. */
interface Step {
  readonly what: string;
  readonly at: Path;
  readonly written: PartialDate;
}

/** What nothing may come before: the decision, or the close of the consultation while the decision lies ahead. */
function* boundary(proposal: Proposal, context: Context): Generator<Observation, Gate | undefined> {
  const decision = decisionAfterClose(proposal, context);
  if (isGate(decision)) return decision;
  yield decision ?? liesAhead('The decision is still to be taken.');
  if (proposal.decision?.date !== undefined) return undefined;
  const closes = consultationCloses(proposal, context);
  if (isGate(closes)) return closes;
  if (closes !== undefined) yield closes;
  return undefined;
}

/** The permanent changes, and the milestones that cannot be undone or that run a service down. */
function steps(proposal: Proposal): (Omit<Step, 'written'> & { readonly written: PartialDate | undefined })[] {
  const changes = permanentChanges(proposal).map(({ entry, at }) => {
    const since = entry.date === undefined ? entry.temporary?.since : undefined;
    const place = since === undefined ? ['date'] : ['temporary', 'since'];
    return { what: changeInWords(proposal, entry), at: [...at, ...place], written: entry.date ?? since };
  });
  const milestones = placed(proposal.milestones, ['milestones'])
    .filter(({ entry }) => entry.irreversible || entry.runsDown)
    .map(({ entry, at }) => {
      const what = `The step ${quoted(entry.name ?? entry.id)}`;
      return { what, at: [...at, 'date'], written: entry.date };
    });
  return [...changes, ...milestones];
}

function judged({ what, at, written }: Step, gate: Gate): Observation {
  return compared({
    at,
    said: `${what} is dated ${inWords(written)}`,
    order: onOrBefore(gate.when, span(written)),
    gate,
    wrong: 'before',
    hint: 'Undo it, or do it only once it has been decided.',
  });
}
