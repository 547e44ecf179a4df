import type { Criterion, Observation } from '../../model/principle.ts';
import { lookedAt, missing } from '../../model/principle.ts';

export const oversight: Criterion = {
  id: 'monitoring/oversight',
  asks: 'Do patients and staff have a seat where the change is watched, and is what they see published?',
  why: `
Those who made a change are the last to see that it failed. A patient and a member of staff at the table hear the figures when they are
new, and publication lets everybody else check. Who sits there is for the place to settle; this is good practice, not law.`,
  due: 'decision',
  severity: 'warning',
  basis: 'declared',
  source: [
    { work: 'bma-redesign', where: 'redesign must be monitored after implementation' },
    { work: 'capsticks-integration', where: 'a voice for citizens that lasts' },
  ],
  scale: 'substantial',
  *check({ monitoring }) {
    const at = ['monitoring', 'oversight'];
    const seats = monitoring?.oversight;
    if (seats === undefined) {
      const hint = 'Say whether patients and staff have a seat, and where it is published.';
      yield missing(at, 'Nothing says who watches the change.', { hint });
      return;
    }
    yield lookedAt(at);
    yield* seat([...at, 'patientSeat'], 'Patients', seats.patientSeat);
    yield* seat([...at, 'staffSeat'], 'Staff', seats.staffSeat);
    if (seats.publishedAt === undefined) {
      yield missing([...at, 'publishedAt'], 'Nothing says where the figures are published.', { hint: 'Say where.' });
    }
  },
  examples: {
    good: `
monitoring:
  oversight: {patientSeat: true, staffSeat: true, independentSeat: true, publishedAt: 'https://northfield.example/stroke'}
`,
    bad: `
monitoring:
  oversight:
    patientSeat: false   # <- missing
    staffSeat: true
    publishedAt: Papers of the trust board
`,
  },
};

function* seat(at: readonly string[], who: string, given: boolean | undefined): Generator<Observation> {
  if (given !== true) yield missing(at, `${who} have no seat where the change is watched.`, { hint: 'Give them one.' });
}
