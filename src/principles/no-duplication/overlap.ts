import type { Placed } from '../../facts/changes.ts';
import { changeById, changeInWords, isSameOrNear } from '../../facts/changes.ts';
import { hasOwnRow, ownRow } from '../../facts/existing-services.ts';
import { addedBy, additions, newServices } from '../../facts/new-services.ts';
import { incomparable, repeated } from '../../facts/repetition.ts';
import { rivalsOf } from '../../facts/rivals.ts';
import type { Change, NewService, Proposal } from '../../generated/proposal.ts';
import type { Context, Criterion, Observation } from '../../model/principle.ts';
import { looked, missing, unsupported, waitsFor } from '../../model/principle.ts';
import type { Register } from '../../model/register.ts';
import { plain, quoted } from '../../model/words.ts';

export const overlap: Criterion = {
  id: 'no-duplication/overlap',
  asks: 'Does nothing new repeat what is already there?',
  why: `
Each new service is compared with every existing one of the same or a near service: how many of its areas the old one serves, how much
of its hours, ages and ways of access it shares, and whether there is room. The weights and the limits are our own, not law. An overlap
is no crime; it asks for a justification with numbers, or for closing the old service in time.`,
  due: 'pre-consultation',
  severity: 'error',
  basis: 'computed',
  source: [
    { work: 'bma-redesign', where: 'no duplication of existing services' },
    { work: 'custom', where: 'the weights and limits of the overlap' },
  ],
  scale: 'all',
  precedesApproval: true,
  notApplicable(proposal) {
    return additions(proposal).length === 0 ? 'Nothing is added or moved.' : undefined;
  },
  *check(proposal, context) {
    const { register } = context;
    if (register === undefined) {
      yield waitsFor('no-duplication/register', ['changes'], 'there is no register of existing services');
      return;
    }
    yield* undescribed(proposal);
    for (const added of newServices(proposal)) {
      const change = changeById(proposal, added.entry.change ?? '');
      if (change !== undefined) yield* judged(proposal, added, change, { ...context, register });
    }
  },
  examples: {
    good: `
changes:
  - {id: open-utc, kind: open, service: urgent-treatment-centre, date: 2027-03-01}
catchment: [{area: westhaven}, {area: thornley}]
newServices:
  - {id: utc, change: open-utc, service: urgent-treatment-centre, catchment: [westhaven, thornley], hours: 08:00-20:00, access: [walk-in]}
x-register:
  - {id: svc-3, name: Thornley minor injuries unit, service: minor-injuries-unit, catchment: [thornley], hours: mon-fri 09:00-17:00, access: [booked]}
`,
    bad: `
changes:
  - {id: open-utc, kind: open, service: urgent-treatment-centre, date: 2027-03-01}
  - {id: open-clinic, kind: open, service: outpatients, date: 2027-03-01}   # <- missing
catchment: [{area: westhaven}, {area: thornley}]
newServices:
  - {id: utc, change: open-utc, service: urgent-treatment-centre, catchment: [westhaven], hours: 08:00-20:00, access: [walk-in]}   # <- unsupported
x-register:
  - {id: svc-4, name: Westhaven urgent treatment centre, service: urgent-treatment-centre, catchment: [westhaven], hours: 24x7, access: [walk-in]}
`,
  },
};

/** Changes that add without saying what, and new services that no change adds. */
function* undescribed(proposal: Proposal): Generator<Observation> {
  const orphans = newServices(proposal).filter(({ entry }) => entry.change === undefined);
  for (const { entry, at } of orphans) {
    const message = `It is not said which change adds ${quoted(entry.id)}.`;
    yield missing([...at, 'change'], message, { hint: 'Give the id of the change in `change`.' });
  }
  for (const { entry, at } of additions(proposal)) {
    const isOrphaned = orphans.some(({ entry: orphan }) => orphan.service === entry.service);
    if (isOrphaned || addedBy(proposal, entry).length > 0) continue;
    const message = `It is not said what ${changeInWords(proposal, entry)} adds, for whom and when.`;
    yield missing(at, message, { hint: `Add an entry to \`newServices\` with \`change: ${entry.id}\`.` });
  }
}

type Known = Context & { readonly register: Register };

function* judged(
  proposal: Proposal,
  added: Placed<NewService>,
  change: Placed<Change>,
  surroundings: Known,
): Generator<Observation> {
  const { register } = surroundings;
  const { entry, at } = added;
  const name = changeInWords(proposal, change.entry);
  if (entry.service === undefined) {
    yield missing([...at, 'service'], `It is not said which service ${quoted(entry.id)} is.`, {
      hint: 'Add `service`.',
    });
  } else if (!isSameOrNear(entry.service, change.entry.service)) {
    const message = `${quoted(entry.id)} is another service (${plain(entry.service)}) than ${name} adds.`;
    yield unsupported([...at, 'service'], message, { hint: 'Correct the service, or the change that adds it.' });
  } else if (hasOwnRow(change.entry) && ownRow(register, change.entry) === undefined) {
    const message = `it is not known which row of the register ${name} is about`;
    yield waitsFor('no-duplication/register', [...change.at, 'registered'], message);
  } else {
    yield looked;
    const comparison = rivalsOf(proposal, entry, change, surroundings);
    yield* incomparable(added, comparison);
    if (entry.justification === undefined) yield* repeated(added, comparison.rivals, surroundings);
  }
}
