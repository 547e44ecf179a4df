import { normalised } from '../../facts/answers.ts';
import type { Placed } from '../../facts/changes.ts';
import { changeInWords, permanentChanges, placed } from '../../facts/changes.ts';
import type { Member } from '../../facts/design-group.ts';
import { designGroup, memberInWords, noDesignGroup } from '../../facts/design-group.ts';
import { isClinician } from '../../facts/people.ts';
import type { Change, Proposal } from '../../generated/proposal.ts';
import type { Criterion, Observation } from '../../model/principle.ts';
import { looked, missing, waitsFor } from '../../model/principle.ts';

const gains = ['open', 'expand', 'move', 'merge'];

export const conflicts: Criterion = {
  id: 'clinical-leadership/conflicts',
  asks: 'Have the clinicians of a site that gains declared it?',
  why: `
A consultant whose own unit grows is not wrong to design it, only bound to say so. Each clinician in the design group who works at a
site that gains has an entry that says what the interest is. The entry is found by the role as the design group gives it.`,
  due: 'pre-consultation',
  severity: 'warning',
  basis: 'computed',
  source: [
    { work: 'bma-redesign', where: 'be led by clinicians' },
    { work: 'custom', where: 'declared interests' },
  ],
  scale: 'substantial',
  notApplicable: (proposal) => (gaining(proposal).length === 0 ? 'No site gains anything.' : undefined),
  *check(proposal) {
    const changes = gaining(proposal);
    for (const change of changes) if (gainingSite(change.entry) === undefined) yield siteNotSaid(proposal, change);
    const clinicians = designGroup(proposal).filter(({ entry }) => isClinician(entry.profession));
    if (designGroup(proposal).length === 0) yield noDesignGroup;
    const sites = changes.map(({ entry }) => gainingSite(entry));
    for (const clinician of clinicians) {
      const { site, profession } = clinician.entry;
      if (site === undefined ? profession === 'general-practice' : !sites.includes(site)) yield looked;
      else yield* declared(proposal, clinician);
    }
  },
  examples: {
    good: `
sites: [{id: nfi, name: Northfield Infirmary}, {id: whg, name: Westhaven General}]
changes: [{id: open-northfield, kind: expand, service: hyper-acute-stroke, site: nfi}]
leadership:
  designGroup:
    - {role: Consultant stroke physician, profession: medical, site: nfi}
    - {role: Stroke ward sister, profession: nursing, site: whg}
  conflictsOfInterest:
    - {role: Consultant stroke physician, interest: Leads the unit that would grow, action: recused}
`,
    bad: `
sites: [{id: nfi, name: Northfield Infirmary}, {id: whg, name: Westhaven General}]
changes: [{id: open-northfield, kind: expand, service: hyper-acute-stroke, site: nfi}]
leadership:
  designGroup:
    - {role: Consultant stroke physician, profession: medical, site: nfi}   # <- missing
    - {role: Stroke ward sister, profession: nursing, site: whg}
`,
  },
};

function gaining(proposal: Proposal): Placed<Change>[] {
  return permanentChanges(proposal).filter(({ entry }) => gains.includes(entry.kind));
}

function gainingSite({ kind, site, toSite }: Change): string | undefined {
  return goesElsewhere(kind) ? toSite : site;
}

function goesElsewhere(kind: Change['kind']): boolean {
  return kind === 'move' || kind === 'merge';
}

function siteNotSaid(proposal: Proposal, { entry, at }: Placed<Change>): Observation {
  const place = [...at, goesElsewhere(entry.kind) ? 'toSite' : 'site'];
  const message = `it is not said which site gains from ${changeInWords(proposal, entry)}`;
  if (entry.kind === 'expand') return waitsFor('clinical-leadership/every-site', place, message);
  return missing(place, `I${message.slice(1)}.`, { hint: 'Enter the site under `sites` and name it here.' });
}

function* declared(proposal: Proposal, { entry, at }: Placed<Member>): Generator<Observation> {
  const name = memberInWords(entry);
  if (entry.site === undefined) {
    const message = `Whether ${name} works at a site that gains cannot be told: the site is not given.`;
    yield missing([...at, 'site'], message, { hint: 'Give the site.' });
    return;
  }
  const site = proposal.sites?.find(({ id }) => id === entry.site)?.name ?? entry.site;
  const own = placed(proposal.leadership?.conflictsOfInterest, ['leadership', 'conflictsOfInterest']).filter(
    (interest) => entry.role !== undefined && normalised(interest.entry.role ?? '') === normalised(entry.role),
  );
  if (own.some((interest) => interest.entry.interest !== undefined)) {
    yield looked;
    return;
  }
  yield missing(at, `No interest is declared for ${name}, who works at ${site}, a site that gains.`, {
    hint: 'Enter role and interest under `conflictsOfInterest`.',
  });
}
