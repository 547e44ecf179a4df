import type { Placed } from '../../facts/changes.ts';
import { changeInWords, goLive, permanentChanges, placed } from '../../facts/changes.ts';
import type { Change, Proposal, Staffing } from '../../generated/proposal.ts';
import { inWords, onOrBefore, span, spanInWords } from '../../model/dates.ts';
import type { Criterion, Observation } from '../../model/principle.ts';
import { contradicted, looked, missing, waitsFor } from '../../model/principle.ts';
import { numeral, plain } from '../../model/words.ts';

export const staffed: Criterion = {
  id: 'clinical-evidence/staffed',
  asks: 'Will the posts be filled on the day?',
  why: `
A ward without nurses is a room. Where fewer are in post than are needed, the proposal says what is done about it and by when, and that
is not after the service goes live. A plan that comes true on the day itself is in time.`,
  due: 'pre-consultation',
  severity: 'error',
  basis: 'computed',
  source: [
    { work: 'bma-redesign', where: 'care will be improved or at least not compromised' },
    { work: 'kings-fund-2014', where: 'staffing drives change, and its numbers are seldom shown' },
  ],
  scale: 'all',
  precedesApproval: true,
  notApplicable(proposal) {
    if (permanentChanges(proposal).some(({ entry }) => entry.staff?.length)) return undefined;
    return 'No posts are named.';
  },
  *check(proposal) {
    for (const change of permanentChanges(proposal)) {
      for (const posts of placed(change.entry.staff, [...change.at, 'staff'])) yield* filled(proposal, change, posts);
    }
  },
  examples: {
    good: `
changes:
  - id: open-northfield
    kind: expand
    service: hyper-acute-stroke
    date: 2027-03-01
    staff:
      - {group: stroke-consultants, needed: 8, inPost: 6, plan: {action: Two posts out to advert, by: 2027-01-05}}
      - {group: nursing, needed: 42, inPost: 44}
`,
    bad: `
changes:
  - id: open-northfield
    kind: expand
    service: hyper-acute-stroke
    date: 2027-03-01
    staff:
      - {group: stroke-consultants, needed: 8, inPost: 6, plan: {action: Two posts out to advert, by: 2027-09}}   # <- contradicted
      - {group: nursing, needed: 42, inPost: 30}   # <- contradicted
      - {group: allied-health, needed: 9}   # <- missing
`,
  },
};

function* filled(proposal: Proposal, change: Placed<Change>, { entry, at }: Placed<Staffing>): Generator<Observation> {
  const { group, needed, inPost, plan } = entry;
  const name = changeInWords(proposal, change.entry);
  if (needed === undefined || inPost === undefined) {
    const [key, words] = needed === undefined ? ['needed', 'are needed'] : ['inPost', 'are in post'];
    yield missing([...at, key], `It is not said how many posts (${plain(group)}) ${words} for ${name}.`, {
      hint: 'Give both: posts needed, and posts filled now.',
    });
  } else if (inPost >= needed) {
    yield looked;
  } else if (plan === undefined) {
    const message = `${name} needs ${numeral(needed)} posts (${plain(group)}), ${numeral(inPost)} are filled, and there is no plan for the rest.`;
    yield contradicted([...at, 'inPost'], message, { hint: 'Say how the rest will be filled and by when.' });
  } else {
    yield* planned(name, change, { entry: plan, at: [...at, 'plan'] });
  }
}

function* planned(
  name: string,
  change: Placed<Change>,
  { entry: { action, by }, at }: Placed<NonNullable<Staffing['plan']>>,
): Generator<Observation> {
  const live = goLive(change.entry);
  if (action === undefined) {
    const message = `The plan to fill the posts of ${name} does not say what is done.`;
    yield missing([...at, 'action'], message, { hint: 'Say how they will be filled.' });
  }
  if (by === undefined) {
    yield missing([...at, 'by'], `The plan to fill the posts of ${name} has no date.`, { hint: 'Give the date.' });
  }
  if (live === undefined) yield waitsFor('consultation/formative', [...change.at, 'date'], `${name} has no date`);
  if (by === undefined || live === undefined) return;
  const order = onOrBefore(span(by), live);
  const related = [{ at: [...change.at, 'date'], message: `live: ${spanInWords(live)}` }];
  const posts = `The posts of ${name} are to be filled by ${inWords(by)},`;
  if (order === 'kept') {
    yield looked;
  } else if (order === 'broken') {
    const hint = 'Fill the posts first, or put the change off.';
    yield contradicted([...at, 'by'], `${posts} after it goes live (${spanInWords(live)}).`, { hint, related });
  } else {
    const message = `${posts} perhaps after it goes live (${spanInWords(live)}).`;
    yield missing([...at, 'by'], message, { hint: 'Give the day.', related });
  }
}
