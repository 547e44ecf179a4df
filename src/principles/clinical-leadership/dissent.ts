import { accounts } from '../../facts/accounts.ts';
import { copied, inFuture, promised, thin } from '../../facts/answers.ts';
import type { Placed } from '../../facts/changes.ts';
import { placed } from '../../facts/changes.ts';
import type { Leadership } from '../../generated/proposal.ts';
import type { Criterion, Observation } from '../../model/principle.ts';
import { lookedAt, missing } from '../../model/principle.ts';
import { quoted } from '../../model/words.ts';

const dissentAt = ['leadership', 'dissent'] as const;
const noneAt = ['leadership', 'dissentNone'] as const;

export const dissent: Criterion = {
  id: 'clinical-leadership/dissent',
  asks: 'Is clinical disagreement on record with its resolution, or the statement that none was raised and who was asked?',
  why: `
Clinicians disagree about every large change; a file in which nobody does has not asked them. A disagreement that is written down and
resolved shows leading. Where there was none, it counts that somebody asked, and whom.`,
  due: 'pre-consultation',
  severity: 'warning',
  basis: 'declared',
  source: [
    { work: 'bma-redesign', where: 'be led by clinicians' },
    { work: 'scrutiny-template', where: 'do clinicians contest any aspect?' },
  ],
  scale: 'substantial',
  *check({ leadership }, { asOf }) {
    const points = placed(leadership?.dissent, dissentAt);
    const none = leadership?.dissentNone;
    for (const point of points) yield* resolved(point);
    yield* copied(accounts(points, 'resolution'), 'disagreements');
    if (none !== undefined) {
      yield* inFuture(asOf, [...noneAt, 'date'], none.date, 'Nobody is said to have disagreed');
      if ((none.asked ?? []).length > 0) yield lookedAt(noneAt);
      else
        yield missing([...noneAt, 'asked'], 'It is said that nobody disagreed, and not who was asked.', {
          hint: 'Say who.',
        });
    }
    if (points.length > 0 || none !== undefined) return;
    yield missing(dissentAt, 'Whether any clinician disagrees is not on record.', {
      hint: 'Enter each disagreement with its resolution, or under `dissentNone` who was asked.',
    });
  },
  examples: {
    good: `
leadership:
  dissent:
    - issue: Whether stroke patients who come by car to Westhaven are found in time
      raisedBy: Emergency consultants of Westhaven General
      resolution: A stroke nurse stays at Westhaven day and night until the review of June 2027
`,
    bad: `
leadership:
  dissent:
    - {issue: Whether patients who come by car to Westhaven are found in time}                 # <- missing
    - {issue: Night cover, resolution: This will be considered by the board in due course}     # <- unsupported
`,
  },
};

function* resolved({ entry, at }: Placed<NonNullable<Leadership['dissent']>[number]>): Generator<Observation> {
  const { issue, resolution } = entry;
  if (issue === undefined) {
    yield missing([...at, 'issue'], 'What a clinical disagreement is about is not said.', {
      hint: 'Say what it is about.',
    });
    return;
  }
  if (resolution === undefined) {
    const message = `How the disagreement about ${quoted(issue)} was resolved is not said.`;
    yield missing([...at, 'resolution'], message, { hint: 'Say what was decided and why, or that it stays open.' });
    return;
  }
  yield lookedAt(at);
  yield* thin([...at, 'resolution'], resolution, `the resolution of ${quoted(issue)}`);
  yield* promised([...at, 'resolution'], resolution, `the resolution of ${quoted(issue)}`);
}
