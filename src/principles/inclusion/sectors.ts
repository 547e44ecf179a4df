import { accounts } from '../../facts/accounts.ts';
import { copied, inFuture, normalised, optional, thin } from '../../facts/answers.ts';
import type { Placed } from '../../facts/changes.ts';
import { placed } from '../../facts/changes.ts';
import type { AffectedSector } from '../../generated/proposal.ts';
import { sectors as allSectors } from '../../generated/vocabulary.ts';
import type { Day } from '../../model/dates.ts';
import type { Criterion, Observation } from '../../model/principle.ts';
import { lookedAt, missing, unsupported } from '../../model/principle.ts';
import { listed, plain, quoted } from '../../model/words.ts';

const sectorsAt = ['sectors'] as const;

export const sectors: Criterion = {
  id: 'inclusion/sectors',
  asks: 'Is every sector of health and care either affected, or not affected for a reason that it agreed to?',
  why: `
A ward that closes sends work to general practice, to social care, to the ambulance service. A sector that is not mentioned has not
been found to be unaffected: it has been forgotten. Each of the fourteen is entered as affected, or as not affected with the
reason and the person in that sector who agreed. Of a minor change only the sectors that it affects are asked.`,
  due: 'options',
  severity: 'error',
  basis: 'declared',
  source: [
    { work: 'bma-redesign', where: 'include all sectors' },
    { work: 'irp-2024', where: 'health and care staff involved from the outset' },
    { work: 'custom', where: 'the list of fourteen sectors' },
  ],
  scale: 'all',
  *check(proposal, { asOf, scale }) {
    const entries = placed(proposal.sectors, sectorsAt);
    const affected = entries.filter(({ entry }) => entry.affected === true);
    if (scale === 'substantial') yield* everySector(entries, asOf);
    else if (affected.length === 0) {
      const hint = 'Enter the sectors that the change affects.';
      yield missing(sectorsAt, 'No sector is named as affected.', { hint });
    }
    for (const { entry, at } of affected) {
      yield lookedAt(at);
      yield* thin([...at, 'how'], entry.how, `the account of how ${name(entry)} is affected`);
    }
    yield* copied(accounts(affected, 'how'), 'sectors');
  },
  examples: {
    good: `
sectors:
  - {sector: general-practice, affected: true, how: Follow-up after stroke comes to practices two weeks earlier}
  - {sector: community-health, affected: true, how: The early supported discharge team grows by 9 posts}
  - {sector: acute, affected: true, how: Beds move from Westhaven General to Northfield Infirmary}
  - {sector: specialised, affected: true, how: Thrombectomy transfers come from one hospital instead of two}
  - {sector: ambulance, affected: true, how: 640 more journeys a year to Northfield}
  - {sector: adult-social-care, affected: true, how: Discharges to Westhaven now start in Northfield}
  - {sector: voluntary-and-hospice, affected: true, how: The stroke club at Westhaven loses its room}
  - {sector: mental-health, affected: false, reason: Liaison nurses stay at both hospitals, agreedBy: Dr P. Lowe}
  - {sector: learning-disability-and-autism, affected: false, reason: The liaison nurse covers both sites, agreedBy: M. Hurst}
  - {sector: pharmacy-dental-optometry, affected: false, reason: Prescribing after discharge does not change, agreedBy: S. Rahman}
  - {sector: children-services, affected: false, reason: The unit takes adults over 18 only, agreedBy: J. Okafor}
  - {sector: public-health, affected: false, reason: Prevention of stroke is a programme of its own in 2026, agreedBy: Dr L. Shaw}
  - {sector: housing-and-council, affected: false, reason: Adaptations at home are ordered as they are now, agreedBy: K. Webb}
  - {sector: independent, affected: false, reason: No independent provider in Fenland treats stroke, agreedBy: R. Dale}
`,
    bad: `
sectors:                                            # <- missing
  - {sector: general-practice, affected: true, how: Follow-up after stroke comes to practices two weeks earlier}
  - {sector: acute, affected: true, how: Beds move from Westhaven General to Northfield Infirmary}
  - {sector: ambulance}                             # <- missing
  - {sector: adult-social-care, affected: false}    # <- missing
  - {sector: children-services, affected: false, reason: Adults only, agreedBy: J. Okafor}   # <- unsupported (warning)
`,
  },
};

function* everySector(entries: readonly Placed<AffectedSector>[], asOf: Day): Generator<Observation> {
  yield* unmentioned(entries);
  for (const { entry, at } of entries) {
    if (entry.affected === undefined) {
      const message = `Whether ${name(entry)} is affected is not said.`;
      yield missing([...at, 'affected'], message, { hint: 'Set `affected` to true or false.' });
    }
  }
  const unaffected = entries.filter(({ entry }) => entry.affected === false);
  for (const sector of unaffected) yield* forAReason(sector, asOf);
  yield* sameForAll(unaffected);
}

function* unmentioned(entries: readonly Placed<AffectedSector>[]): Generator<Observation> {
  const absent = allSectors.filter((sector) => !entries.some(({ entry }) => entry.sector === sector));
  if (absent.length === 0) return;
  const names = listed(absent.map((sector) => quoted(plain(sector))));
  yield missing(sectorsAt, `Nothing is said of ${names}.`, {
    hint: 'Enter each as affected, or as not affected with the reason and who in the sector agreed.',
  });
}

function* forAReason({ entry, at }: Placed<AffectedSector>, asOf: Day): Generator<Observation> {
  const { reason, agreedBy } = entry;
  if (reason !== undefined && agreedBy !== undefined) yield lookedAt(at);
  const hint = 'Ask somebody who works in that sector, and enter the reason and their name.';
  if (reason === undefined) {
    const rest = agreedBy === undefined ? ' and without anybody there who agreed' : '';
    yield missing([...at, 'reason'], `${name(entry)} is said not to be affected, without a reason${rest}.`, { hint });
  } else if (agreedBy === undefined) {
    const message = `Who in the sector ${name(entry)} agreed that it is not affected is not said.`;
    yield missing([...at, 'agreedBy'], message, { hint });
  }
  yield* inFuture(asOf, [...at, 'date'], entry.date, `The sector ${name(entry)} is said to have agreed`, optional);
  yield* thin([...at, 'reason'], reason, `the reason why ${name(entry)} is not affected`);
}

function* sameForAll(set: readonly Placed<AffectedSector>[]): Generator<Observation> {
  yield* copied(accounts(set, 'reason'), 'sectors');
  const [somebody, ...others] = set.map(({ entry }) => entry.agreedBy ?? '').sort();
  if (somebody === undefined || others.length === 0) return;
  if (somebody === '' || !others.every((other) => normalised(other) === normalised(somebody))) return;
  yield unsupported(sectorsAt, `${quoted(somebody)} agreed for every sector that is said not to be affected.`, {
    severity: 'warning',
    hint: 'Ask somebody in each of them.',
  });
}

function name({ sector }: AffectedSector): string {
  return quoted(plain(sector));
}
