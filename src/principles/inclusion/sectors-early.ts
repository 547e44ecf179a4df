import { inFuture } from '../../facts/answers.ts';
import type { Placed } from '../../facts/changes.ts';
import { placed } from '../../facts/changes.ts';
import { noLaterThan } from '../../facts/comparison.ts';
import type { Gate } from '../../facts/gates.ts';
import { isGate } from '../../facts/gates.ts';
import { shortListFixed } from '../../facts/short-list.ts';
import type { AffectedSector } from '../../generated/proposal.ts';
import type { Day } from '../../model/dates.ts';
import type { Criterion, Observation } from '../../model/principle.ts';
import { missing, waitsFor } from '../../model/principle.ts';
import { plain, quoted } from '../../model/words.ts';

export const sectorsEarly: Criterion = {
  id: 'inclusion/sectors-early',
  asks: 'Was each sector that is affected involved before the options were short-listed?',
  why: `
Once there is a short list, the great choices are made. A sector that is asked afterwards can only comment on what others have
drawn; a reply to the consultation is not inclusion. What counts is the date on which each affected sector first took part. The day
of the short list itself is early enough.`,
  due: 'pre-consultation',
  severity: 'error',
  basis: 'computed',
  source: [
    { work: 'bma-redesign', where: 'include all sectors' },
    { work: 'irp-2024', where: 'health and care staff involved from the outset' },
  ],
  scale: 'substantial',
  notApplicable: ({ options }) => (options?.shortlisted === undefined ? 'There is no short list.' : undefined),
  *check(proposal, { asOf }) {
    const shortList = shortListFixed(proposal);
    if (!isGate(shortList)) yield shortList;
    const gate = isGate(shortList) ? shortList : undefined;
    const affected = placed(proposal.sectors, ['sectors']).filter(({ entry }) => entry.affected === true);
    if (affected.length === 0) yield waitsFor('inclusion/sectors', ['sectors'], 'no sector is named as affected');
    for (const sector of affected) yield* involvedInTime(sector, gate, asOf);
  },
  examples: {
    good: `
options: {shortlisted: {date: 2025-06-12}}
sectors:
  - {sector: general-practice, affected: true, involved: 2025-04-02}
  - {sector: ambulance, affected: true, involved: 2025-03-18}
  - {sector: children-services, affected: false}
`,
    bad: `
options: {shortlisted: {date: 2025-06-12}}
sectors:
  - {sector: general-practice, affected: true, involved: 2025-04-02}
  - {sector: ambulance, affected: true, involved: 2025-09-30}   # <- contradicted
  - {sector: adult-social-care, affected: true}                 # <- missing
  - {sector: community-health, affected: true, involved: 2025}  # <- missing
`,
  },
};

function* involvedInTime(
  { entry, at }: Placed<AffectedSector>,
  gate: Gate | undefined,
  asOf: Day,
): Generator<Observation> {
  const place = [...at, 'involved'];
  const name = quoted(plain(entry.sector));
  if (entry.involved === undefined) {
    const hint = 'Give the date on which the sector first took part.';
    yield missing(place, `When ${name} was first involved is not said.`, { hint });
    return;
  }
  const what = `The sector ${name} was first involved`;
  const isToCome = yield* inFuture(asOf, place, entry.involved, what);
  if (isToCome || gate === undefined) return;
  const hint = 'Involve the sector, and look at the short list again with it.';
  yield noLaterThan({ what, written: entry.involved, at: place }, gate, hint);
}
