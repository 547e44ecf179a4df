import { accounts } from '../../facts/accounts.ts';
import { copied, inFuture, promised, thin } from '../../facts/answers.ts';
import type { Placed } from '../../facts/changes.ts';
import { placed } from '../../facts/changes.ts';
import { bodiesOfDoctors } from '../../facts/doctors.ts';
import type { Leadership } from '../../generated/proposal.ts';
import type { Day } from '../../model/dates.ts';
import type { Criterion, Observation } from '../../model/principle.ts';
import { lookedAt, missing, unsupported } from '../../model/principle.ts';
import { listed, plain } from '../../model/words.ts';

type Body = NonNullable<Leadership['professionalBodies']>[number];

const bodiesAt = ['leadership', 'professionalBodies'] as const;

export const doctorsHeard: Criterion = {
  id: 'clinical-leadership/doctors-heard',
  asks: 'Were the bodies that speak for the doctors concerned heard, and answered?',
  why: `
The local negotiating committee speaks for employed doctors, the local medical committee for general practice, the consultant body
for the hospital. Each whose members are affected was met, and what it said is on record. Opposition that is recorded and answered
meets this; silence does not. Of a minor change it is enough to have met one of them.`,
  due: 'pre-consultation',
  severity: 'error',
  basis: 'declared',
  source: [
    { work: 'bma-redesign', where: 'be led by clinicians' },
    { work: 'bma-arm-2022', where: 'committees of doctors; which body for which change is custom' },
  ],
  scale: 'all',
  notApplicable: (proposal) =>
    bodiesOfDoctors(proposal).length === 0 ? 'Neither employed doctors nor general practice are affected.' : undefined,
  *check(proposal, { asOf, scale }) {
    const asked = bodiesOfDoctors(proposal).map(String);
    const entries = placed(proposal.leadership?.professionalBodies, bodiesAt);
    const groups = scale === 'minor' ? [asked] : asked.map((body) => [body]);
    const absent = groups.filter((bodies) => !entries.some(({ entry }) => bodies.includes(entry.body)));
    if (absent.length > 0) {
      const hint = 'Meet them, and enter when, what they said and what was answered.';
      const names = listed(absent.flat().map((body) => `the ${plain(body)}`));
      const message = scale === 'minor' ? `Not one of these was heard: ${names}.` : `Not heard: ${names}.`;
      yield missing(bodiesAt, message, { hint });
    }
    for (const body of entries) yield* met(body, asked, asOf);
    for (const body of entries) yield* answered(body, asked);
    yield* copied(accounts(entries, 'response'), 'bodies');
  },
  examples: {
    good: `
changes: [{id: close-westhaven, kind: close, service: hyper-acute-stroke}]
sectors: [{sector: general-practice, affected: true}]
leadership:
  professionalBodies:
    - body: local-negotiating-committee
      met: 2025-09-04
      position: opposes
      concern: Nights on call would double for six consultants
      response: Two posts were added in October, and nobody is on call more than one night in eight
    - {body: local-medical-committee, met: 2025-09-11, position: supports}
    - {body: consultant-body, met: 2025-09-18, position: no-view}
`,
    bad: `
changes: [{id: close-westhaven, kind: close, service: hyper-acute-stroke}]
sectors: [{sector: general-practice, affected: true}]
leadership:
  professionalBodies:                                                  # <- missing
    - {body: local-negotiating-committee, met: 2025-09-04, position: opposes}   # <- unsupported
    - {body: local-medical-committee, position: supports}              # <- missing
`,
  },
};

function* met({ entry, at }: Placed<Body>, asked: readonly string[], asOf: Day): Generator<Observation> {
  const name = plain(entry.body);
  const place = [...at, 'met'];
  if (asked.includes(entry.body)) {
    if (entry.met === undefined)
      yield missing(place, `When the ${name} was met is not said.`, { hint: 'Give the date.' });
    else yield lookedAt(at);
  }
  yield* inFuture(asOf, place, entry.met, `The ${name} was met`);
}

function* answered({ entry, at }: Placed<Body>, asked: readonly string[]): Generator<Observation> {
  const { body, position, concern, response } = entry;
  const name = plain(body);
  const place = [...at, 'response'];
  if (position === undefined && asked.includes(body)) {
    yield missing([...at, 'position'], `What the ${name} said is not on record.`, { hint: 'Enter its position.' });
  }
  const asksForAnswer = position === 'opposes' || position === 'concerned' || concern !== undefined;
  if (asksForAnswer && response === undefined) {
    const said = position === 'opposes' ? 'opposes the plan' : 'is concerned';
    yield unsupported(place, `The ${name} ${said}, and no answer is on record.`, {
      hint: 'Answer it, and enter the answer under `response`.',
    });
  }
  yield* thin(place, response, `the answer to the ${name}`);
  yield* promised(place, response, `the answer to the ${name}`);
}
