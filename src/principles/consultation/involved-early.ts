import { compared } from '../../facts/comparison.ts';
import { engagements } from '../../facts/engagement.ts';
import type { Gate } from '../../facts/gates.ts';
import { isGate } from '../../facts/gates.ts';
import type { Occasion } from '../../facts/involvement.ts';
import { earliest, notYetHeld, occasions } from '../../facts/involvement.ts';
import { pastAccount } from '../../facts/past-accounts.ts';
import { shortListFixed } from '../../facts/short-list.ts';
import type { Order, Span } from '../../model/dates.ts';
import { dated, onOrBefore } from '../../model/dates.ts';
import type { Criterion, Observation } from '../../model/principle.ts';
import { missing } from '../../model/principle.ts';
import { listed, quoted } from '../../model/words.ts';

export const involvedEarly: Criterion = {
  id: 'consultation/involved-early',
  asks: 'Were patients and staff involved before the options were short-listed?',
  why: `
Who is asked only when the short list is fixed can no longer say that the problem is another one, or that an option is missing.
The law speaks of involvement in planning, in developing proposals and in deciding. An engagement counts when it says when it
was, who took part, how, and how many; the day on which the list was fixed is early enough. One occasion can be for patients and
staff together.`,
  due: 'pre-consultation',
  severity: 'error',
  basis: 'computed',
  source: [
    { work: 'bma-redesign', where: 'prior consultation with staff and patients' },
    { work: 'nhs-act-involvement', where: 'involvement in planning and in developing proposals' },
    { work: 'irp-2024', where: 'the community and staff involved from the first stage' },
  ],
  scale: 'substantial',
  precedesApproval: true,
  notApplicable: ({ options }) => (options?.shortlisted === undefined ? 'There is no short list.' : undefined),
  *check(proposal, { asOf }) {
    yield* notYetHeld(proposal, asOf);
    for (const { entry, at } of engagements(proposal)) {
      yield* pastAccount([...at, 'outcome'], entry.outcome, `the account of ${quoted(entry.id)}`);
    }
    const firsts = (['patients', 'staff'] as const).map((who) => ({ who, first: earliest(occasions(proposal, who)) }));
    for (const { who } of firsts.filter(({ first }) => first === undefined)) {
      yield missing(['engagement'], `No engagement of ${who} is in the proposal that counts.`, {
        hint: 'Add one with its date, audience, method and number of participants.',
      });
    }
    const shortList = shortListFixed(proposal);
    if (isGate(shortList))
      yield* inTime(
        firsts.flatMap(({ who, first }) => (first ? [{ who, ...first }] : [])),
        shortList,
      );
    else yield shortList;
  },
  examples: {
    good: `
engagement:
  - {id: talks, date: 2025-02-11, audience: [patients, carers], method: focus-group, participants: 24,
     outcome: Patients asked for an option that keeps the morning clinic in Westhaven}
  - {id: ward-meeting, date: 2025-03-04, audience: [staff], method: staff-meeting, participants: 41}
options:
  longlist: [{id: as-is, statusQuo: true}, {id: one-site}, {id: two-sites}]
  shortlisted: {date: 2025-06-12, options: [as-is, one-site]}
`,
    bad: `
engagement:      # <- missing
  - {id: talks, audience: [patients], method: focus-group, participants: 24, date: 2025-09-02}    # <- contradicted
  - {id: newsletter, date: 2025-03-04, audience: [staff], method: leaflet}      # how many read it nobody knows
options:
  longlist: [{id: as-is, statusQuo: true}, {id: one-site}, {id: two-sites}]
  shortlisted: {date: 2025-06-12, options: [as-is, one-site]}
`,
  },
};

interface First extends Occasion {
  readonly who: string;
  readonly when: Span;
}

/** Compares the first engagement of each audience with the short list; one day of several is found once. */
function* inTime(firsts: readonly First[], shortList: Gate): Generator<Observation> {
  const found = new Map<string, { first: First; order: Order; who: string[] }>();
  for (const first of firsts) {
    const order = onOrBefore(first.when, shortList.when);
    const key = `${order} ${first.written}`;
    const same = found.get(key);
    found.set(key, { first: same?.first ?? first, order, who: [...(same?.who ?? []), first.who] });
  }
  for (const { first, order, who } of found.values()) {
    yield compared({
      at: first.at,
      said: `The first engagement of ${listed(who)} was ${dated(first.written)}`,
      order,
      gate: shortList,
      wrong: 'after',
      hint: 'Involve them, and look at the short list again.',
    });
  }
}
