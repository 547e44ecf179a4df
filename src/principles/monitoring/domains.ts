import { siteLoses } from '../../facts/changes.ts';
import { indicators } from '../../facts/indicators.ts';
import type { Domain, Proposal } from '../../generated/proposal.ts';
import type { Context, Criterion } from '../../model/principle.ts';
import { lookedAt, missing } from '../../model/principle.ts';
import { listed } from '../../model/words.ts';

export const domains: Criterion = {
  id: 'monitoring/domains',
  asks: 'Is each thing that may get worse watched by an indicator: safety, outcomes, experience, access, inequality, staff, neighbours, and money where it plays a part?',
  why: `
What nobody counts, nobody misses. A change that is watched by its costs and its waiting times alone can succeed on paper while more
patients come to harm, staff leave and the next hospital overflows. One indicator for each is enough; which one is for those who know
the service. Money needs one where it is a reason for the change or a saving is promised. A minor change needs safety, and outcomes or
experience, and access where a site loses something. The list is ours, not law.`,
  due: 'decision',
  severity: 'error',
  basis: 'declared',
  source: [{ work: 'bma-redesign', where: 'redesign must be monitored after implementation' }],
  scale: 'all',
  *check(proposal, context) {
    const watched = new Set(indicators(proposal).map(({ entry }) => entry.domain));
    const wanted = wantedDomains(proposal, context);
    const isWatched = (choice: readonly Domain[]): boolean => choice.some((domain) => watched.has(domain));
    const unwatched = wanted.filter((choice) => !isWatched(choice));
    if (unwatched.length === 0) {
      yield lookedAt(['monitoring', 'indicators']);
      return;
    }
    const names = listed(unwatched.map((choice) => choice.map((domain) => inWords[domain]).join(' or ')));
    const hint = 'Add an indicator for each of them.';
    yield missing(['monitoring', 'indicators'], `No indicator watches ${names}.`, { hint });
  },
  examples: {
    good: `
monitoring:
  indicators:
    - {id: falls, domain: safety, name: Falls with harm on the ward}
    - {id: home-at-90, domain: outcome, name: At home 90 days after a hip fracture}
    - {id: friends-family, domain: experience, name: Friends and family test}
    - {id: journey, domain: access, name: Journeys by bus of more than an hour}
    - {id: deprivation-gap, domain: inequality, name: Missed visits in the poorest fifth against the rest}
    - {id: vacancies, domain: workforce, name: Vacant therapy posts}
    - {id: ashcombe-beds, domain: other-providers, name: Beds in use at Ashcombe Hospital}
`,
    bad: `
drivers:
  - {id: deficit, kind: finance, statement: The ward costs £1.2 million a year more than its income}
monitoring:
  indicators:   # <- missing
    - {id: falls, domain: safety, name: Falls with harm on the ward}
    - {id: home-at-90, domain: outcome, name: At home 90 days after a hip fracture}
    - {id: friends-family, domain: experience, name: Friends and family test}
    - {id: journey, domain: access, name: Journeys by bus of more than an hour}
`,
  },
};

const inWords: Readonly<Record<Domain, string>> = {
  safety: 'safety',
  outcome: 'outcomes',
  experience: 'experience',
  access: 'access',
  inequality: 'inequality',
  workforce: 'staff',
  finance: 'money',
  'other-providers': 'neighbouring providers',
};

/** What must be watched; where there is a choice, one of several will do. */
function wantedDomains(proposal: Proposal, { scale }: Context): readonly (readonly Domain[])[] {
  if (scale === 'minor') {
    return siteLoses(proposal)
      ? [['safety'], ['outcome', 'experience'], ['access']]
      : [['safety'], ['outcome', 'experience']];
  }
  const always = ['safety', 'outcome', 'experience', 'access', 'inequality', 'workforce', 'other-providers'] as const;
  return [...always, ...(isAboutMoney(proposal) ? (['finance'] as const) : [])].map((domain) => [domain]);
}

function isAboutMoney({ drivers, finance }: Proposal): boolean {
  return (finance?.savings ?? []).length > 0 || (drivers ?? []).some(({ kind }) => kind === 'finance');
}
