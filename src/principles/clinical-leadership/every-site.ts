import type { Placed } from '../../facts/changes.ts';
import { changeInWords, familyOf, permanentChanges } from '../../facts/changes.ts';
import type { Member } from '../../facts/design-group.ts';
import {
  designGroup,
  designGroupAt,
  familyOfSpecialty,
  isPractising,
  mayWorkAt,
  memberInWords,
  noDesignGroup,
} from '../../facts/design-group.ts';
import type { Change, Proposal } from '../../generated/proposal.ts';
import type { Criterion, Observation } from '../../model/principle.ts';
import { contradicted, looked, missing, unsupported } from '../../model/principle.ts';
import { listed, quoted } from '../../model/words.ts';

export const everySite: Criterion = {
  id: 'clinical-leadership/every-site',
  asks: 'Do practising clinicians from every site and specialty that is affected sit in the design group?',
  why: `
When two units become one, the plan must not be drawn by one of them. Each site that gives the service now has somebody in the design
group who treats patients there. A list that leaves a site out contradicts itself. Where the specialty of a member is a service or a
family of the vocabulary it is compared too; any other word is taken on trust.`,
  due: 'options',
  severity: 'error',
  basis: 'computed',
  source: [
    { work: 'bma-redesign', where: 'be led by clinicians' },
    { work: 'custom', where: 'somebody from every site' },
  ],
  scale: 'all',
  notApplicable: (proposal) =>
    changesOfToday(proposal).length === 0 ? 'No site gives the service now: all that changes is new.' : undefined,
  *check(proposal) {
    const members = designGroup(proposal);
    if (members.length === 0) yield noDesignGroup;
    const changes = changesOfToday(proposal);
    for (const { entry, at } of changes) {
      if (entry.site !== undefined) continue;
      const message = `It is not said at which site the service of ${changeInWords(proposal, entry)} is given now.`;
      yield missing([...at, 'site'], message, { hint: 'Enter the site under `sites` and name it here.' });
    }
    if (members.length > 0) yield* represented(proposal, changes, members);
  },
  examples: {
    good: `
sites: [{id: nfi, name: Northfield Infirmary}, {id: whg, name: Westhaven General}]
changes:
  - {id: open-northfield, kind: expand, service: hyper-acute-stroke, site: nfi}
  - {id: close-westhaven, kind: close, service: hyper-acute-stroke, site: whg}
leadership:
  designGroup:
    - {role: Consultant stroke physician, profession: medical, specialty: stroke, site: nfi, practising: true}
    - {role: Stroke ward sister, profession: nursing, site: whg, practising: true}
    - {role: Patient member, profession: patient}
`,
    bad: `
sites: [{id: nfi, name: Northfield Infirmary}, {id: whg, name: Westhaven General}]
changes:
  - {id: open-northfield, kind: expand, service: hyper-acute-stroke, site: nfi}
  - {id: close-westhaven, kind: close, service: hyper-acute-stroke, site: whg}
leadership:
  designGroup:   # <- contradicted
    - {role: Consultant stroke physician, profession: medical, specialty: stroke, site: nfi, practising: true}
    - {role: Divisional manager, profession: management, site: whg}
`,
  },
};

/** The changes of a service that is given now. */
function changesOfToday(proposal: Proposal): Placed<Change>[] {
  return permanentChanges(proposal).filter(({ entry }) => entry.kind !== 'open');
}

function* represented(
  proposal: Proposal,
  changes: readonly Placed<Change>[],
  members: readonly Placed<Member>[],
): Generator<Observation> {
  const names = new Map(proposal.sites?.map(({ id, name }) => [id, quoted(name ?? id)]));
  const empty: string[] = [];
  for (const [site, name] of names) {
    const affected = changes.filter(({ entry }) => entry.site === site);
    if (affected.length === 0) continue;
    const clinicians = members.filter(({ entry }) => entry.site === site && isPractising(entry));
    if (clinicians.length > 0) {
      yield looked;
      yield* ofThatSpecialty(proposal, affected, clinicians);
      continue;
    }
    const doubtful = members.find(({ entry }) => mayWorkAt(entry, site));
    if (doubtful === undefined) empty.push(name);
    else yield cannotBeTold(doubtful, name);
  }
  if (empty.length === 0) return;
  yield contradicted(designGroupAt, `No practising clinician from ${listed(empty)} sits in the design group.`, {
    hint: 'Bring in clinicians who treat patients there, and look at the design again with them.',
  });
}

function cannotBeTold({ entry, at }: Placed<Member>, site: string): Observation {
  const [key, gap] =
    entry.site === undefined
      ? ['site', 'where they work']
      : entry.profession === undefined
        ? ['profession', 'what their profession is']
        : ['practising', 'whether they still treat patients'];
  const message = `Whether a practising clinician from ${site} sits in the design group cannot be told: of ${memberInWords(entry)} it is not said ${gap}.`;
  return missing([...at, key], message, { hint: 'Add it.' });
}

function* ofThatSpecialty(
  proposal: Proposal,
  changes: readonly Placed<Change>[],
  clinicians: readonly Placed<Member>[],
): Generator<Observation> {
  const families = clinicians.map(({ entry }) => familyOfSpecialty(entry.specialty));
  if (families.includes(undefined)) return;
  const without = changes.filter(({ entry }) => !families.includes(familyOf(entry)));
  if (without.length === 0) return;
  const names = listed(without.map(({ entry }) => changeInWords(proposal, entry)));
  yield unsupported(designGroupAt, `Nobody of the specialty sits in the design group for ${names}.`, {
    severity: 'warning',
    hint: 'Bring in a clinician of that specialty from that site.',
  });
}
