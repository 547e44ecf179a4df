import type { Placed } from '../../facts/changes.ts';
import { changeInWords, familyOf, permanentChanges, placed } from '../../facts/changes.ts';
import type { Change, Family, Proposal } from '../../generated/proposal.ts';
import type { Criterion, Observation } from '../../model/principle.ts';
import { lookedAt, missing } from '../../model/principle.ts';
import { plain } from '../../model/words.ts';

const families: readonly Family[] = [
  'emergency',
  'maternity',
  'neonatal',
  'paediatric',
  'stroke',
  'trauma',
  'critical-care',
];

export const interdependencies: Criterion = {
  id: 'clinical-evidence/interdependencies',
  asks: 'Are the services that an urgent service depends on accounted for?',
  why: `
An emergency department without critical care, or a labour ward without care for newborn babies, is not the service it says it is. Each
change to such a service names what it depends on and how that is reached: on site, on call, through a network or by transfer; for the
last two the minutes too.`,
  due: 'pre-consultation',
  severity: 'error',
  basis: 'declared',
  source: [
    { work: 'bma-redesign', where: 'care at least not compromised' },
    { work: 'kings-fund-2014', where: 'services that depend on each other' },
  ],
  scale: 'all',
  precedesApproval: true,
  notApplicable(proposal) {
    if (dependent(proposal).length > 0) return undefined;
    return 'No emergency, maternity, neonatal, children’s, stroke, trauma or critical care service is changed for good.';
  },
  *check(proposal) {
    for (const change of dependent(proposal)) yield* accountedFor(proposal, change);
  },
  examples: {
    good: `
changes:
  - id: one-labour-ward
    kind: merge
    service: obstetric-unit
    interdependencies:
      - {service: local-neonatal-unit, arrangement: on-site}
      - {service: critical-care, arrangement: transfer, minutes: 35}
`,
    bad: `
changes:
  - {id: close-westhaven, kind: close, service: emergency-department}   # <- missing
  - id: one-labour-ward
    kind: merge
    service: obstetric-unit
    interdependencies:
      - {service: local-neonatal-unit}   # <- missing
      - {service: critical-care, arrangement: transfer}   # <- missing (warning)
`,
  },
};

function dependent(proposal: Proposal): Placed<Change>[] {
  return permanentChanges(proposal).filter(({ entry }) => families.includes(familyOf(entry)));
}

function* accountedFor(proposal: Proposal, { entry, at }: Placed<Change>): Generator<Observation> {
  const name = changeInWords(proposal, entry);
  const needed = placed(entry.interdependencies, [...at, 'interdependencies']);
  if (needed.length === 0) {
    yield missing([...at, 'interdependencies'], `The services that ${name} depends on are not named.`, {
      hint: 'Name each of them and how it is reached.',
    });
  }
  for (const { entry: other, at: there } of needed) {
    if (other.arrangement === undefined) {
      yield missing([...there, 'arrangement'], `It is not said how ${name} reaches ${plain(other.service)}.`, {
        hint: 'Give `arrangement`: on-site, on-call, networked or transfer.',
      });
      continue;
    }
    yield lookedAt(there);
    if (other.minutes !== undefined || other.arrangement === 'on-site' || other.arrangement === 'on-call') continue;
    yield missing(
      [...there, 'minutes'],
      `It is not said how many minutes away ${plain(other.service)} is for ${name}.`,
      {
        severity: 'warning',
        hint: 'Give the minutes.',
      },
    );
  }
}
