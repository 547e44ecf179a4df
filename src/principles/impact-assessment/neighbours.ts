import { inFuture } from '../../facts/answers.ts';
import type { Placed } from '../../facts/changes.ts';
import { isPermanent, permanentChanges } from '../../facts/changes.ts';
import { compared } from '../../facts/comparison.ts';
import type { Departure } from '../../facts/destinations.ts';
import { departures, neighbours as neighbourIds } from '../../facts/destinations.ts';
import type { Gate, MaybeGate } from '../../facts/gates.ts';
import { consultationOpens, isGate } from '../../facts/gates.ts';
import { organisations } from '../../facts/organisations.ts';
import type { Organisation, PartialDate, Proposal } from '../../generated/proposal.ts';
import { dated, onOrBefore, span } from '../../model/dates.ts';
import type { Path } from '../../model/path.ts';
import { pointer } from '../../model/path.ts';
import type { Context, Criterion, Observation } from '../../model/principle.ts';
import { looked, missing, waitsFor } from '../../model/principle.ts';
import { capital, quoted } from '../../model/words.ts';

export const neighbours: Criterion = {
  id: 'impact-assessment/neighbours',
  asks: 'Did the neighbours who take the patients know before consultation opened, and agree?',
  why: `
When a service leaves, its patients do not: they turn up at the next hospital, or wait for an ambulance that has farther to go. Those
who take them must know before the public is asked, or the public is asked about a plan that may not work. An organisation counts as
a neighbour when it is called one, or when a site of its own takes what another loses. That they agreed is asked as a warning.`,
  due: 'pre-consultation',
  severity: 'error',
  basis: 'computed',
  source: [{ work: 'bma-redesign', where: 'a thorough impact assessment' }, { work: 'irp-2020' }],
  scale: 'all',
  precedesApproval: true,
  asksTemporary: true,
  notApplicable(proposal) {
    if (neighbourIds(proposal).length > 0 || departures(proposal).length > 0) return undefined;
    return 'No activity goes to another organisation.';
  },
  *check(proposal, context) {
    const leaving = departures(proposal);
    yield* untold(proposal, leaving);
    const receivers = leaving.flatMap(({ to }) => (typeof to === 'string' ? [to] : []));
    const opens = permanentChanges(proposal).length > 0 ? consultationOpens(proposal, context) : undefined;
    if (opens !== undefined && !isGate(opens)) yield opens;
    for (const each of organisations(proposal)) {
      if (![...neighbourIds(proposal), ...receivers].includes(each.entry.id)) continue;
      yield* informed(each, opens, context);
    }
  },
  examples: {
    good: `
organisations:
  - {id: trust, name: Northfield Trust, role: provider}
  - {id: ambulance, name: Fenland Ambulance Service, role: neighbour, informed: 2025-06-02, agreed: 2025-10-20}
  - {id: ashcombe, name: Ashcombe Trust, role: provider, informed: 2025-06-02, agreed: 2025-11-03}
sites: [{id: whg, name: Westhaven General, organisation: trust}, {id: ach, name: Ashcombe Hospital, organisation: ashcombe}]
changes:
  - {id: move-births, kind: move, service: obstetric-unit, site: whg, toSite: ach}
consultation: {public: {opens: 2026-01-12}}
`,
    bad: `
organisations:
  - {id: trust, name: Northfield Trust, role: provider}
  - {id: ambulance, name: Fenland Ambulance Service, role: neighbour, informed: 2026-02-02, agreed: 2026-03-20}   # <- contradicted
  - {id: ashcombe, name: Ashcombe Trust, role: provider}   # <- missing
sites: [{id: whg, name: Westhaven General, organisation: trust}, {id: ach, name: Ashcombe Hospital, organisation: ashcombe}]
changes:
  - {id: move-births, kind: move, service: obstetric-unit, site: whg, toSite: ach}
consultation: {public: {opens: 2026-01-12}}
`,
  },
};

/** What is not said, so that nobody knows who takes the patients; each gap once. */
function* untold(proposal: Proposal, leaving: readonly Departure[]): Generator<Observation> {
  const seen = new Set<string>();
  for (const { change, to } of leaving) {
    if (typeof to === 'string' || seen.has(pointer(to.at))) continue;
    seen.add(pointer(to.at));
    if (!to.isUnreplaced) {
      const message = `${capital(to.message)}.`;
      yield missing(to.at, message, { hint: 'Say so: those who take the patients must know of it.' });
    } else if (isPermanent(change.entry)) {
      const hint = 'Name what takes its place in `replacedBy`, or say in `notReplaced` why nothing does.';
      yield waitsFor('clinical-evidence/ready-first', to.at, to.message, hint);
    } else if (neighbourIds(proposal).length === 0) {
      const message = `Nothing says who takes the patients of ${quoted(change.entry.id)} for the time being.`;
      yield missing(['organisations'], message, { hint: 'Enter those who take them, with `role: neighbour`.' });
    }
  }
}

/** Whether a neighbour was told in time, and agreed. */
function* informed({ entry, at }: Placed<Organisation>, opens: MaybeGate, { asOf }: Context): Generator<Observation> {
  const name = entry.name ?? entry.id;
  if (entry.informed === undefined) {
    const message = `${name} takes patients, and it is not said when it was told.`;
    yield missing([...at, 'informed'], message, { hint: 'Tell it, and give the date.' });
    return;
  }
  yield* inFuture(asOf, [...at, 'informed'], entry.informed, `${name} was told`);
  yield* inFuture(asOf, [...at, 'agreed'], entry.agreed, `${name} agreed`);
  if (entry.agreed === undefined) {
    const message = `${name} takes patients, and it is not said that it agreed.`;
    yield missing([...at, 'agreed'], message, { severity: 'warning', hint: 'Give the date of its agreement.' });
  }
  yield isGate(opens) ? beforeOpening(name, entry.informed, [...at, 'informed'], opens) : looked;
}

function beforeOpening(name: string, told: PartialDate, at: Path, opens: Gate): Observation {
  const said = `${name} takes patients, and was told ${dated(told)}`;
  const hint = 'Tell the neighbours before the public is asked.';
  return compared({ at, said, order: onOrBefore(span(told), opens.when), gate: opens, wrong: 'after', hint });
}
