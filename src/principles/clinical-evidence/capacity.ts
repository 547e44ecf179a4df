import { absentFigures, capacities, demandFalls, isSetAgainstDemand, neededCapacity } from '../../facts/capacity.ts';
import type { Placed } from '../../facts/changes.ts';
import { changeInWords, permanentChanges } from '../../facts/changes.ts';
import { restingOn } from '../../facts/evidence.ts';
import { givesUp, receives, replacements } from '../../facts/replacements.ts';
import type { Capacity, Change, Proposal } from '../../generated/proposal.ts';
import type { Criterion, Observation, Severity } from '../../model/principle.ts';
import { contradicted, looked, missing, unsupported } from '../../model/principle.ts';
import type { Limits } from '../../model/thresholds.ts';
import { listed, numeral } from '../../model/words.ts';

export const capacity: Criterion = {
  id: 'clinical-evidence/capacity',
  asks: 'Can the receiving site take what it is given?',
  why: `
Patients do not vanish when a ward closes. Where they arrive, the average demand divided by the planned occupancy must fit into the
capacity. Where capacity goes, either a replacement states its own, in whatever it is measured, or demand falls and evidence shows it.
Above 92% beds are hard to find on a bad day; that number is custom, not law.`,
  due: 'pre-consultation',
  severity: 'error',
  basis: 'computed',
  source: [
    { work: 'bma-redesign', where: 'care at least not compromised' },
    { work: 'bed-test', where: 'enough other provision alongside or ahead of bed closures, or fewer admissions shown' },
  ],
  scale: 'all',
  precedesApproval: true,
  notApplicable(proposal) {
    const isAsked = permanentChanges(proposal).some(
      ({ entry }) => receives(proposal, entry) || givesUp(entry) || entry.capacity?.some(isSetAgainstDemand),
    );
    return isAsked ? undefined : 'No activity moves, and no capacity is set against demand.';
  },
  *check(proposal, { limits }) {
    for (const change of permanentChanges(proposal)) {
      yield* arriving(proposal, change, limits);
      if (givesUp(change.entry)) yield* leaving(proposal, change);
    }
  },
  examples: {
    good: `
changes:
  - id: open-northfield
    kind: expand
    service: acute-stroke
    capacity: [{measure: beds, before: 12, after: 30, demand: {before: 11, after: 26}, occupancy: 90}]
  - {id: close-westhaven, kind: close, service: acute-stroke, replacedBy: [open-northfield]}
  - id: fewer-beds
    kind: reduce
    service: intermediate-care-beds
    capacity: [{measure: beds, before: 20, after: 12, demand: {before: 16, after: 10}, occupancy: 85, evidence: [home-first]}]
evidence: [{id: home-first, kind: controlled-study, title: Going home with support after a fall}]
`,
    bad: `
changes:
  - id: open-northfield
    kind: expand
    service: acute-stroke
    capacity:
      - {measure: beds, before: 12, after: 26, demand: {before: 11, after: 25}, occupancy: 95}   # <- contradicted, unsupported (warning)
  - {id: close-westhaven, kind: close, service: acute-stroke, replacedBy: [open-northfield]}
  - {id: move-clinic, kind: move, service: outpatients}   # <- missing
  - {id: fewer-beds, kind: reduce, service: intermediate-care-beds}   # <- missing
`,
  },
};

function* arriving(proposal: Proposal, change: Placed<Change>, limits: Limits): Generator<Observation> {
  const arrives = receives(proposal, change.entry);
  const rows = capacities(change);
  const name = changeInWords(proposal, change.entry);
  if (arrives && rows.length === 0) {
    yield missing([...change.at, 'capacity'], `Patients are to arrive with ${name}, and its capacity is not given.`, {
      hint: 'Give capacity, demand and planned occupancy.',
    });
  }
  const isShown = rows.some(({ entry }) => entry.demand !== undefined);
  for (const row of rows) {
    if (!arrives && !isSetAgainstDemand(row.entry)) continue;
    // Another measure of the same change may be the one that is set against demand.
    yield* enough(name, row, isShown && row.entry.demand === undefined ? 'warning' : 'error', limits);
  }
}

function* enough(
  name: string,
  { entry, at }: Placed<Capacity>,
  severity: Severity,
  limits: Limits,
): Generator<Observation> {
  const { measure, after, demand, occupancy = 0 } = entry;
  if (occupancy > limits.occupancy) {
    const message = `${name} plans to have ${numeral(occupancy)}% of its ${measure} in use, above ${numeral(limits.occupancy)}%.`;
    const hint = 'Plan for a lower occupancy.';
    yield unsupported([...at, 'occupancy'], message, { severity: 'warning', hint, thresholds: ['occupancy'] });
  }
  const absent = absentFigures(entry);
  for (const { path } of absent.slice(0, 1)) {
    const message = `${name} does not give ${listed(absent.map(({ words }) => words))} of its ${measure}.`;
    yield missing([...at, ...path], message, { severity, hint: 'Give `after`, `demand` and `occupancy`.' });
  }
  const needed = neededCapacity(entry);
  if (after === undefined || needed === undefined) return;
  yield looked;
  if (after >= needed) return;
  const average = numeral(demand?.after ?? 0);
  const message = `${name} is to have ${numeral(after)} ${measure}; an average demand of ${average} at ${numeral(occupancy)}% occupancy needs ${numeral(needed)}.`;
  const hint = 'Give it the capacity that it needs, or show that fewer patients come.';
  yield contradicted([...at, 'after'], message, { hint });
}

/** Whether what goes is replaced, or shown to be needed less. A replacement without capacity is found where it stands. */
function* leaving(proposal: Proposal, { entry, at }: Placed<Change>): Generator<Observation> {
  const rows = capacities({ entry, at });
  const others = replacements(proposal, entry);
  const falling = rows.filter((row) => demandFalls(row.entry));
  const isShown = falling.some((row) => restingOn(proposal, row.entry.evidence).length > 0);
  if (isShown || others.length > 0) return;
  const name = changeInWords(proposal, entry);
  const [unshown] = falling;
  if (unshown !== undefined) {
    const message = `The demand for ${name} is said to fall, and no evidence shows it.`;
    yield missing([...unshown.at, 'evidence'], message, { hint: 'Cite what shows that fewer will be needed.' });
  } else {
    const message = `Nothing is named that takes the patients of ${name}, and no fall in demand is shown.`;
    const hint = 'Name it in `replacedBy`, or give the demand before and after, with evidence.';
    yield missing([...at, 'replacedBy'], message, { hint });
  }
}
