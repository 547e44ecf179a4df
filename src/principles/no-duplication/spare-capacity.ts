import { copied, thin } from '../../facts/answers.ts';
import type { Placed } from '../../facts/changes.ts';
import { changeById } from '../../facts/changes.ts';
import { hasOwnRow, ownRow, rowInWords } from '../../facts/existing-services.ts';
import { newServices } from '../../facts/new-services.ts';
import type { Rival } from '../../facts/rivals.ts';
import { rivalsOf } from '../../facts/rivals.ts';
import type { NewService, Proposal } from '../../generated/proposal.ts';
import type { Context, Criterion, Observation } from '../../model/principle.ts';
import { looked, missing, unsupported, waitsFor } from '../../model/principle.ts';
import type { RegisteredService } from '../../model/register.ts';
import { listed, numeral, quoted } from '../../model/words.ts';

export const spareCapacity: Criterion = {
  id: 'no-duplication/spare-capacity',
  asks: 'Is what already exists full?',
  why: `
A second service beside one that stands half empty is the plainest duplication. Where a new service overlaps with an existing one and
gives a justification, the use of the existing one is looked at: below 85 per cent there is room, and the proposal says why that room
does not do. The number is custom, not law.`,
  due: 'pre-consultation',
  severity: 'warning',
  basis: 'computed',
  source: [
    { work: 'bma-redesign', where: 'no duplication of existing services' },
    { work: 'custom', where: 'below 85 per cent of use there is room' },
  ],
  scale: 'all',
  precedesApproval: true,
  notApplicable(proposal, context) {
    if (justified(proposal).length === 0) return 'No new service gives a justification for an overlap.';
    if (context.register === undefined || overlapping(proposal, context).length > 0) return undefined;
    return 'No new service with a justification overlaps with an existing one.';
  },
  *check(proposal, context) {
    if (context.register === undefined) {
      yield waitsFor('no-duplication/register', ['changes'], 'there is no register of existing services');
      return;
    }
    const all = overlapping(proposal, context);
    for (const { added, rivals } of all) yield* judged(added, rivals, context);
    yield* copied(
      all.flatMap(({ added: { entry, at } }) =>
        entry.whyNotExisting === undefined ? [] : [{ at: [...at, 'whyNotExisting'], text: entry.whyNotExisting }],
      ),
      'new services',
    );
  },
  examples: {
    good: `
changes:
  - {id: open-utc, kind: open, service: urgent-treatment-centre, date: 2027-03-01}
catchment: [{area: westhaven}]
newServices:
  - id: utc
    change: open-utc
    service: urgent-treatment-centre
    catchment: [westhaven]
    hours: 08:00-20:00
    justification: {kind: unmet-demand, demand: 61000, supply: 48000}
    whyNotExisting: The walk-in centre has no X-ray, and the building of 1911 has no room for one
x-register:
  - {id: svc-4, name: Westhaven walk-in centre, service: walk-in-centre, catchment: [westhaven], hours: 08:00-20:00, utilisation: 70}
`,
    bad: `
changes:
  - {id: open-utc, kind: open, service: urgent-treatment-centre, date: 2027-03-01}
catchment: [{area: westhaven}]
newServices:
  - {id: utc, change: open-utc, service: urgent-treatment-centre, catchment: [westhaven], hours: 08:00-20:00, justification: {kind: unmet-demand, demand: 61000, supply: 48000}}   # <- unsupported
x-register:
  - {id: svc-4, name: Westhaven walk-in centre, service: walk-in-centre, catchment: [westhaven], hours: 08:00-20:00, utilisation: 70}
`,
  },
};

function justified(proposal: Proposal): Placed<NewService>[] {
  return newServices(proposal).filter(({ entry }) => entry.justification !== undefined);
}

/** The new services with a justification, each with what it overlaps with. */
function overlapping(
  proposal: Proposal,
  { register, limits, neighbours }: Context,
): { added: Placed<NewService>; rivals: readonly Rival[] }[] {
  return justified(proposal).flatMap((added) => {
    const change = changeById(proposal, added.entry.change ?? '');
    if (change === undefined || register === undefined) return [];
    if (hasOwnRow(change.entry) && ownRow(register, change.entry) === undefined) return [];
    const { rivals: all } = rivalsOf(proposal, added.entry, change, { register, limits, neighbours });
    const rivals = all.filter(({ broughtBy }) => broughtBy === undefined); // what is only planned has no room yet
    return rivals.length === 0 ? [] : [{ added, rivals }];
  });
}

function* judged(
  { entry, at }: Placed<NewService>,
  rivals: readonly Rival[],
  { limits }: Context,
): Generator<Observation> {
  yield looked;
  const path = [...at, 'whyNotExisting'];
  if (entry.whyNotExisting !== undefined) {
    yield* thin(path, entry.whyNotExisting, `the reason why what exists cannot do the work of ${quoted(entry.id)}`);
    return;
  }
  const rows = rivals.map(({ row }) => row);
  const roomy = rows.filter(({ utilisation }) => utilisation !== undefined && utilisation < limits['spare-use']);
  const unknown = rows.filter(({ utilisation }) => utilisation === undefined);
  const hint = 'Say in `whyNotExisting` why that room does not do.';
  if (roomy.length > 0) {
    const message = `${quoted(entry.id)} is added although there is room: ${listed(roomy.map(useInWords))}.`;
    yield unsupported(path, message, { hint, thresholds: ['spare-use'] });
  } else if (unknown.length > 0) {
    const message = `The register does not say how full ${listed(unknown.map(rowInWords))} is, beside which ${quoted(entry.id)} is added.`;
    yield missing(path, message, { hint: 'Give `utilisation` in the register, or `whyNotExisting` here.' });
  }
}

function useInWords(row: RegisteredService): string {
  const capacity = row.capacity === undefined ? '' : ` of ${numeral(row.capacity)}`;
  const wait = row.waitDays === undefined ? '' : `, and people wait ${numeral(row.waitDays)} days`;
  return `${rowInWords(row)} is used to ${numeral(row.utilisation ?? 0)} per cent${capacity}${wait}`;
}
