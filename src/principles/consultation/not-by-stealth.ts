import { thin } from '../../facts/answers.ts';
import type { Measure } from '../../facts/temporary.ts';
import { measures } from '../../facts/temporary.ts';
import { ended, reviewed } from '../../facts/temporary-age.ts';
import { toldAtOnce } from '../../facts/temporary-notice.ts';
import type { Criterion, Observation } from '../../model/principle.ts';
import { missing, unsupported } from '../../model/principle.ts';
import { counted } from '../../model/words.ts';

export const notByStealth: Criterion = {
  id: 'consultation/not-by-stealth',
  asks: 'Has a temporary change stayed temporary?',
  why: `
A service may be shut in a hurry when patients would come to harm; then nobody can be consulted first. It names the risk, tells
the body that speaks for the public at once, has an end and a review, and keeps them. One that is extended again and again has
been decided without asking anyone. The days (2 working days, 7, 30, 180, 365) are custom, not law.`,
  due: 'case-for-change',
  severity: 'error',
  basis: 'computed',
  source: [
    { work: 'bma-redesign', where: 'not imposed without prior consultation with staff and patients' },
    { work: 'temporary-closures' },
    { work: 'call-in-guidance', where: 'a plan to bring the service back or to propose a permanent change' },
  ],
  scale: 'all',
  asksTemporary: true,
  notApplicable: (proposal) => (measures(proposal).length === 0 ? 'No change is said to be temporary.' : undefined),
  *check(proposal, context) {
    for (const measure of measures(proposal)) {
      yield* said(measure);
      yield* toldAtOnce(proposal, measure, context);
      yield* reviewed(measure, context);
      yield* ended(proposal, measure, context);
    }
  },
  examples: {
    good: `
organisations: [{id: westhaven-scrutiny, name: Westhaven Health Scrutiny Committee, role: scrutiny}]
changes:
  - id: overnight-closure
    kind: change-hours
    service: emergency-department
    hours: {before: 24x7, after: 08:00-20:00}
    temporary:
      since: 2026-05-04
      until: 2026-09-30
      safetyRisk: Four of nine consultants left, so that nobody of that grade is on call at night
      informed: [{body: westhaven-scrutiny, date: 2026-05-05}]
      reviews: [{due: 2026-07-15, held: 2026-07-14, outcome: Two posts filled by June}]
`,
    bad: `
organisations: [{id: westhaven-scrutiny, name: Westhaven Health Scrutiny Committee, role: scrutiny}]
changes:
  - id: overnight-closure
    kind: change-hours
    service: emergency-department
    hours: {before: 24x7, after: 08:00-20:00}
    temporary:
      since: 2026-02-02
      until: 2026-05-31                                            # <- contradicted
      safetyRisk: Four of nine consultants left, so that nobody of that grade is on call at night
      informed: [{body: westhaven-scrutiny, date: 2026-02-06}]     # <- unsupported (warning)
      reviews: [{due: 2026-05-01}]                                 # <- contradicted
`,
  },
};

/** What a temporary change says of itself. */
function* said({ name, at, temporary }: Measure): Generator<Observation> {
  const { reason, safetyRisk, since, until, extended } = temporary;
  if (safetyRisk === undefined) {
    const hint = 'Name the risk to patients that could not wait for a consultation.';
    yield missing([...at, 'safetyRisk'], `Which risk to safety made ${name} necessary is not said.`, { hint });
  }
  yield* thin([...at, 'safetyRisk'], safetyRisk, `the risk that made ${name} necessary`);
  yield* thin([...at, 'reason'], reason, `the reason for ${name}`);
  if (since === undefined) {
    yield missing([...at, 'since'], `When ${name} began is not said.`, { hint: 'Give the day.' });
  }
  if (until === undefined) {
    yield missing([...at, 'until'], `When ${name} is to end is not said.`, { hint: 'Give the day.' });
  }
  if (extended !== undefined && extended.length > 1) {
    const message = `${name} has been extended ${counted(extended.length, 'time')}.`;
    const hint = 'Bring the service back, or consult on making it permanent.';
    yield unsupported([...at, 'extended'], message, { severity: 'warning', hint });
  }
}
