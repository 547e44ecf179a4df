import type { Placed } from '../../facts/changes.ts';
import { adds, changeInWords, goLive, isSameOrNear, permanentChanges, placed } from '../../facts/changes.ts';
import { hasOwnRow, rowInWords, rowOf } from '../../facts/existing-services.ts';
import { registerAge } from '../../facts/register-age.ts';
import type { Change, Proposal, Sector } from '../../generated/proposal.ts';
import type { Day } from '../../model/dates.ts';
import { before, dated, span } from '../../model/dates.ts';
import type { Criterion, Observation } from '../../model/principle.ts';
import { looked, missing, unsupported } from '../../model/principle.ts';
import type { Register, RegisteredService } from '../../model/register.ts';
import { plain, quoted } from '../../model/words.ts';

export const register: Criterion = {
  id: 'no-duplication/register',
  asks: 'Is there an up-to-date register of what exists, with the services of councils, voluntary and independent providers?',
  why: `
Whoever says that nothing is duplicated must know what there is. The register lists the existing services with their areas, hours and
use; it is a file beside the proposals, not a sentence in one. A walk-in centre is repeated as easily by a council’s or a charity’s
service as by another hospital’s, so theirs belong in it. Each service that changes names its row. Twelve months is our own number.`,
  due: 'options',
  severity: 'error',
  basis: 'computed',
  source: [
    { work: 'bma-redesign', where: 'no duplication of existing services' },
    { work: 'custom', where: 'a register a year old' },
  ],
  scale: 'all',
  precedesApproval: true,
  notApplicable(proposal) {
    return concerned(proposal).length === 0 ? 'Nothing is added, moved, reduced or closed.' : undefined;
  },
  *check(proposal, context) {
    const known = context.register;
    if (known === undefined || known.services.length === 0) {
      yield missing(['changes'], 'There is no register of existing services to compare with.', {
        hint: 'Put register.yaml or register.csv beside the proposal, or name one with `--register`.',
      });
      return;
    }
    for (const change of concerned(proposal)) yield* named(proposal, change, known, context.asOf);
    yield* unknownAreas(proposal, known);
    yield* beyondTheNhs(known);
    const services = concerned(proposal).map(({ entry }) => entry.service);
    yield* registerAge(known, services, proposal.decision?.date, context);
  },
  examples: {
    good: `
changes:
  - {id: utc, kind: expand, service: urgent-treatment-centre, registered: svc-1}
catchment: [{area: northfield, share: 100}]
x-register:
  - {id: svc-1, name: Northfield urgent treatment centre, service: urgent-treatment-centre, sector: acute, catchment: [northfield], asOf: 2026-03-01}
  - {id: svc-2, name: Red Cross first aid, service: minor-injuries-unit, sector: voluntary-and-hospice, catchment: [northfield], asOf: 2026-03-01}
`,
    bad: `
changes:   # <- unsupported (warning)
  - {id: utc, kind: expand, service: urgent-treatment-centre, registered: svc-9}   # <- missing
catchment: [{area: northfield, share: 100}]   # <- unsupported (warning)
x-register:
  - {id: svc-1, name: Northfield urgent treatment centre, service: urgent-treatment-centre, sector: acute, catchment: [northfield], asOf: 2024-03-01}
`,
  },
};

/** The changes that an existing service is compared with. */
function concerned(proposal: Proposal): Placed<Change>[] {
  return permanentChanges(proposal).filter(({ entry }) => adds(entry) || hasOwnRow(entry));
}

function* named(
  proposal: Proposal,
  { entry, at }: Placed<Change>,
  known: Register,
  today: Day,
): Generator<Observation> {
  const name = changeInWords(proposal, entry);
  const path = [...at, 'registered'];
  if (entry.registered === undefined) {
    if (!hasOwnRow(entry)) return;
    yield missing(path, `It is not said which row of the register ${name} is about.`, {
      hint: 'Give the id of the row in `registered`; add the row if there is none.',
    });
    return;
  }
  const row = rowOf(known, entry);
  if (row === undefined) {
    const message = `${name} is said to be ${quoted(entry.registered)} in the register, which has no such row.`;
    yield missing(path, message, { hint: 'Correct the id, or add the row to the register.' });
    return;
  }
  yield fitting(`${name} is said to be ${rowInWords(row)} in the register`, { entry, at: path }, row, today);
}

/** Whether the row that a change names can be what it changes. */
function fitting(what: string, { entry, at }: Placed<Change>, row: RegisteredService, today: Day): Observation {
  const gone = goneBefore(row, entry, today);
  if (!isSameOrNear(entry.service, row.service)) {
    const hint = 'Give the row of the service that changes.';
    return unsupported(at, `${what}, which is another service: ${plain(row.service)}.`, { hint });
  }
  if (entry.kind === 'open' && gone === undefined && (row.status ?? 'open') === 'open') {
    const hint = 'Take `registered` out, or call the change `expand`.';
    return unsupported(at, `${what}, which is open already.`, { hint });
  }
  if (entry.kind !== 'open' && gone !== undefined) {
    const hint = 'Bring the register up to date, or give the right row.';
    return unsupported(at, `${what}, which ${gone}.`, { severity: 'warning', hint });
  }
  return looked;
}

/** That the register has a service closed before a change to it goes live, as the end of a sentence. */
function goneBefore({ status, closes }: RegisteredService, change: Change, today: Day): string | undefined {
  const live = goLive(change);
  if (closes !== undefined) {
    const isGone = before(span(closes), live ?? { from: today, to: today }) === 'kept';
    return isGone ? `closes ${dated(closes)}, before that` : undefined;
  }
  // A row of a service that this very change has closed says so too.
  return status === 'closed' && (live === undefined || live.from > today) ? 'is closed' : undefined;
}

/** An area that no row serves may be spelt differently there; then nothing would ever be found in it. */
function* unknownAreas(proposal: Proposal, known: Register): Generator<Observation> {
  const areas = placed(proposal.catchment, ['catchment']);
  const unknown = areas.filter(({ entry }) => !known.byArea.has(entry.area));
  if (unknown.length < areas.length) yield looked;
  const isAll = unknown.length === areas.length;
  for (const { entry, at } of unknown) {
    yield missing([...at, 'area'], `The register holds no service for ${quoted(entry.area)}.`, {
      ...(isAll ? {} : { severity: 'warning' }),
      hint: 'Name the area as the register does, or add the services that people there use.',
    });
  }
}

const beyond: readonly Sector[] = [
  'adult-social-care',
  'children-services',
  'public-health',
  'housing-and-council',
  'voluntary-and-hospice',
  'independent',
];

function* beyondTheNhs({ sectors }: Register): Generator<Observation> {
  if (beyond.some((sector) => sectors.has(sector))) return;
  const message = 'The register holds no service of a council, a voluntary or an independent provider.';
  const hint = 'Add theirs: a service can be repeated across sectors.';
  yield unsupported(['catchment'], message, { severity: 'warning', hint });
}
