import { thin } from '../../facts/answers.ts';
import type { Placed } from '../../facts/changes.ts';
import { newServices } from '../../facts/new-services.ts';
import { replacedInTime } from '../../facts/replaced-in-time.ts';
import type { Justification, NewService, Proposal } from '../../generated/proposal.ts';
import type { Context, Criterion, Observation } from '../../model/principle.ts';
import { contradicted, looked, missing, unsupported } from '../../model/principle.ts';
import { numeral, plain, quoted } from '../../model/words.ts';

export const justified: Criterion = {
  id: 'no-duplication/justified',
  asks: 'Do the numbers of each justification hold?',
  why: `
A service may stand beside a like one for a reason that can be checked: more demand than supply, a service that it replaces and that
closes, a single point of failure, another tier, people who live too far away, a duty in law. Each kind has its facts. Demand must be
above supply, and what is replaced must close before the double running ends, or within twelve months: that number is custom.`,
  due: 'pre-consultation',
  severity: 'error',
  basis: 'computed',
  source: [
    { work: 'bma-redesign', where: 'no duplication of existing services' },
    { work: 'custom', where: 'a year side by side' },
  ],
  scale: 'all',
  precedesApproval: true,
  notApplicable(proposal) {
    const isGiven = newServices(proposal).some(({ entry }) => entry.justification !== undefined);
    return isGiven ? undefined : 'No new service gives a justification.';
  },
  *check(proposal, context) {
    for (const added of newServices(proposal)) {
      const { justification } = added.entry;
      if (justification !== undefined) yield* holds(proposal, added, justification, context);
    }
  },
  examples: {
    good: `
changes:
  - {id: open-utc, kind: open, service: urgent-treatment-centre, date: 2027-03-01}
  - {id: close-wic, kind: close, service: walk-in-centre, date: 2027-09-30}
newServices:
  - {id: utc, change: open-utc, justification: {kind: replacement, closes: close-wic, date: 2027-09-30}}
`,
    bad: `
changes:
  - {id: open-utc, kind: open, service: urgent-treatment-centre, date: 2027-03-01}
  - {id: open-night, kind: open, service: gp-out-of-hours, date: 2027-03-01}
  - {id: close-wic, kind: close, service: walk-in-centre, date: 2028-09-30}
newServices:
  - {id: utc, change: open-utc, justification: {kind: replacement, closes: close-wic, date: 2028-09-30}}   # <- contradicted
  - {id: night, change: open-night, justification: {kind: unmet-demand, demand: 900, supply: 1200}}   # <- contradicted
`,
  },
};

/** What each kind must give, besides a number that is compared. */
const facts: Readonly<Record<Justification['kind'], readonly (keyof Justification)[]>> = {
  'unmet-demand': ['demand', 'supply'],
  replacement: ['closes', 'date'],
  resilience: ['singlePointOfFailure'],
  'specialist-tier': ['tier'],
  'access-gap': ['people', 'minutes'],
  statutory: ['reference'],
};

function* holds(
  proposal: Proposal,
  added: Placed<NewService>,
  justification: Justification,
  context: Context,
): Generator<Observation> {
  const { kind, demand, supply, people, singlePointOfFailure } = justification;
  const at = [...added.at, 'justification'];
  const name = `justification of ${quoted(added.entry.id)} (${plain(kind)})`;
  const absent = facts[kind].filter((key) => justification[key] === undefined);
  for (const key of absent) {
    const message = `The ${name} does not give \`${key}\`.`;
    yield missing([...at, key], message, { hint: `Add \`${key}\`; words alone are no justification.` });
  }
  if (absent.length > 0) return;
  yield looked;
  if (kind === 'replacement') yield* replacedInTime(proposal, added, justification, context.limits);
  if (kind === 'resilience') yield* thin([...at, 'singlePointOfFailure'], singlePointOfFailure, `the ${name}`);
  if (kind === 'unmet-demand' && demand !== undefined && supply !== undefined && demand <= supply) {
    const message = `${quoted(added.entry.id)} is justified by unmet demand, yet the demand of ${numeral(demand)} is not above the supply of ${numeral(supply)}.`;
    const related = [{ at: [...at, 'supply'], message: `supply: ${numeral(supply)}` }];
    yield contradicted([...at, 'demand'], message, { hint: 'Correct the numbers, or use what exists.', related });
  }
  if (kind === 'access-gap' && people === 0) {
    const message = `${quoted(added.entry.id)} is justified by people who live too far away, and their number is 0.`;
    yield unsupported([...at, 'people'], message, { hint: 'Give the number of people, or use what exists.' });
  }
}
