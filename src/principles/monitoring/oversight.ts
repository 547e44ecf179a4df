import type { Criterion } from '../../model/principle.ts';
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
    const hint = seats.independentSeat ? 'Give them one: the independent seat is not theirs.' : 'Give them one.';
    if (!seats.patientSeat) yield missing([...at, 'patientSeat'], unseated('Patients'), { hint });
    if (!seats.staffSeat) yield missing([...at, 'staffSeat'], unseated('Staff'), { hint });
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

function unseated(who: string): string {
  return `${who} have no seat where the change is watched.`;
}
