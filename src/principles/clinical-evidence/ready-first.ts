import { copied, thin } from '../../facts/answers.ts';
import type { Placed } from '../../facts/changes.ts';
import { changeInWords, goLive, isSameOrNear, permanentChanges } from '../../facts/changes.ts';
import { needsReplacement, replacements } from '../../facts/replacements.ts';
import type { Change, Proposal } from '../../generated/proposal.ts';
import type { Span } from '../../model/dates.ts';
import { onOrBefore, spanInWords } from '../../model/dates.ts';
import type { Path } from '../../model/path.ts';
import type { Criterion, Observation, Severity } from '../../model/principle.ts';
import { contradicted, looked, missing, waitsFor } from '../../model/principle.ts';

export const readyFirst: Criterion = {
  id: 'clinical-evidence/ready-first',
  asks: 'Is what takes its place live before a service goes?',
  why: `
Wards have been closed on the promise of care at home that came a year later, or never. A service that is closed, reduced or replaced
elsewhere names what takes its place, and that is live on the day the old one goes, or earlier. Of several replacements those of the same
or a near service count, and one of them in time is enough: the others are a warning. Where nothing takes its place, a reason is given.`,
  due: 'decision',
  severity: 'error',
  basis: 'computed',
  source: [
    { work: 'bma-redesign', where: 'care at least not compromised' },
    { work: 'bed-test', where: 'other provision put in place alongside or ahead of bed closures' },
  ],
  scale: 'all',
  notApplicable(proposal) {
    if (permanentChanges(proposal).some(({ entry }) => needsReplacement(entry))) return undefined;
    return 'Nothing is closed, reduced or replaced by another change.';
  },
  *check(proposal) {
    const going = permanentChanges(proposal).filter(({ entry }) => needsReplacement(entry));
    for (const change of going) yield* replaced(proposal, change);
    yield* copied(
      going.flatMap(({ entry, at }) =>
        entry.notReplaced === undefined ? [] : [{ at: [...at, 'notReplaced'], text: entry.notReplaced }],
      ),
      'services that go',
    );
  },
  examples: {
    good: `
changes:
  - {id: home-team, kind: open, service: hospital-at-home, date: 2027-03-01}
  - {id: close-ashcombe, kind: close, service: community-hospital-beds, date: 2027-04-01, replacedBy: [home-team]}
  - {id: end-clinic, kind: close, service: outpatients, notReplaced: No patient has used the Thornley clinic since 2024}
`,
    bad: `
changes:
  - {id: home-team, kind: open, service: hospital-at-home, date: 2027-09-01}
  - {id: close-ashcombe, kind: close, service: community-hospital-beds, date: 2027-04-01, replacedBy: [home-team]}   # <- contradicted
  - {id: end-clinic, kind: close, service: outpatients, date: 2027-04-01}   # <- missing
`,
  },
};

function* replaced(proposal: Proposal, change: Placed<Change>): Generator<Observation> {
  const { entry, at } = change;
  const name = changeInWords(proposal, entry);
  const all = replacements(proposal, entry);
  const alike = all.filter((other) => isSameOrNear(entry.service, other.entry.service));
  if (entry.notReplaced !== undefined) {
    yield looked;
    yield* thin([...at, 'notReplaced'], entry.notReplaced, `the reason why nothing replaces ${name}`);
  } else if (all.length === 0) {
    yield missing([...at, 'replacedBy'], `Nothing is named that takes the place of ${name}, and no reason is given.`, {
      hint: 'Name the change in `replacedBy`, or say in `notReplaced` why nothing takes its place.',
    });
  }
  yield* inTime(proposal, change, alike.length > 0 ? alike : all);
}

/** A service that goes on a day. */
interface Going {
  readonly name: string;
  readonly at: Path;
  readonly goes: Span;
}

/** One replacement in time is enough; where one is, or a reason is given, those that come late are a warning. */
function* inTime(
  proposal: Proposal,
  { entry, at }: Placed<Change>,
  others: readonly Placed<Change>[],
): Generator<Observation> {
  const name = changeInWords(proposal, entry);
  const goes = goLive(entry);
  if (goes === undefined) {
    if (others.length > 0) yield waitsFor('consultation/formative', [...at, 'date'], `${name} has no date`);
    return;
  }
  const isGap = entry.notReplaced === undefined && others.every((other) => isLate(other.entry, goes));
  const severity = isGap ? 'error' : 'warning';
  for (const other of others) yield* comesFirst(proposal, other, { name, at: [...at, 'date'], goes }, severity);
}

function isLate(change: Change, goes: Span): boolean {
  const ready = goLive(change);
  return ready !== undefined && onOrBefore(ready, goes) === 'broken';
}

function* comesFirst(
  proposal: Proposal,
  { entry, at: there }: Placed<Change>,
  { name, at, goes }: Going,
  severity: Severity,
): Generator<Observation> {
  const replacement = changeInWords(proposal, entry);
  const ready = goLive(entry);
  if (ready === undefined) {
    yield waitsFor('consultation/formative', [...there, 'date'], `${replacement} has no date`);
    return;
  }
  const order = onOrBefore(ready, goes);
  const related = [{ at: [...there, 'date'], message: `${replacement}: ${spanInWords(ready)}` }];
  const early = `before ${replacement}, which takes its place, is live (${spanInWords(ready)})`;
  if (order === 'kept') {
    yield looked;
  } else if (order === 'broken') {
    const hint = 'Keep the service until what takes its place is live.';
    yield contradicted(at, `${name} goes (${spanInWords(goes)}) ${early}.`, { severity, hint, related });
  } else {
    const message = `${name} goes (${spanInWords(goes)}) perhaps ${early}.`;
    yield missing(at, message, { hint: 'Give the day.', related });
  }
}
