import { accounts } from '../../facts/accounts.ts';
import { copied, inFuture, normalised, optional, thin } from '../../facts/answers.ts';
import type { Placed } from '../../facts/changes.ts';
import { groupInWords, patientGroups as groups, groupsOf, isSetAside } from '../../facts/patient-groups.ts';
import type { AffectedGroup, Proposal } from '../../generated/proposal.ts';
import type { Context, Criterion, Observation } from '../../model/principle.ts';
import { lookedAt, missing } from '../../model/principle.ts';
import { listed, plain, quoted } from '../../model/words.ts';

export const patientGroups: Criterion = {
  id: 'inclusion/patient-groups',
  asks: 'Is every group of patients either sized and its effect described, or set aside for a reason?',
  why: `
An average hides those who lose. Each protected group of the nation, and each group who often fare worse, is entered with how many
people it is, where that number comes from and what the change means for them; or it is set aside with a reason. A size that
nobody knows may be called unknown, with the reason. “Everyone” is no group. Of a minor change only those who use the service now
are asked.`,
  due: 'pre-consultation',
  severity: 'error',
  basis: 'declared',
  source: [
    { work: 'bma-redesign', where: 'include all patient groups' },
    { work: 'equality-duty', where: 'due regard is specific and informed' },
    { work: 'equality-act', where: 'protected characteristics, Great Britain' },
    { work: 'ni-act-75', where: 'groups, Northern Ireland' },
    { work: 'core20plus5', where: 'deprivation and inclusion health' },
  ],
  scale: 'all',
  *check(proposal, context) {
    const entries = groups(proposal);
    yield* unmentioned(proposal, context);
    for (const group of entries) {
      if (isSetAside(group.entry)) yield lookedAt(group.at);
      else yield* described(group);
      const { entry, at } = group;
      const name = groupInWords(entry);
      yield* thin([...at, 'how'], entry.how, `the account of how ${name} are affected`);
      yield* thin([...at, 'reason'], entry.reason, `the reason why the number of ${name} is unknown`);
      yield* thin([...at, 'notAffected'], entry.notAffected, `the reason why ${name} are not affected`);
      yield* inFuture(context.asOf, [...at, 'date'], entry.date, `That ${name} are not affected was decided`, optional);
    }
    yield* copied(accounts(entries, 'notAffected'), 'groups of patients');
  },
  examples: {
    good: `
patientGroups:
  - {group: age, who: People of 75 and over, size: 21000, source: Census 2021, effect: worse, how: 15 minutes more by ambulance}
  - {group: disability, size: 16400, source: Census 2021, effect: worse, how: No bus with a ramp after 7 pm}
  - {group: gender-reassignment, size: unknown, reason: The hospital records of 2025 do not hold it, effect: unchanged}
  - {group: marriage-and-civil-partnership, notAffected: Care after a stroke does not differ between the married and the single}
  - {group: pregnancy-and-maternity, size: 4, source: Audit 2024, effect: improves, how: An obstetric team is on the same site}
  - {group: race, size: 5200, source: Census 2021, effect: improves, how: Interpreters are on site by day}
  - {group: religion-or-belief, notAffected: Both hospitals keep their chaplains and their prayer rooms as they are}
  - {group: sex, size: 98000, source: Census 2021, effect: unchanged, how: Men and women have strokes at like rates here}
  - {group: sexual-orientation, notAffected: Neither the way to the unit nor what happens there depends on it}
  - {group: carers, size: 11800, source: Census 2021, effect: worse, how: Visiting from Westhaven takes 50 minutes}
  - {group: deprivation, size: 9700, source: Index of 2019, effect: worse, how: A third of households have no car}
  - {group: rural-or-coastal, size: 14000, source: Census 2021, effect: worse, how: The marsh villages lie farthest away}
  - {group: inclusion-health, size: 230, source: Shelter count 2025, effect: unchanged, how: Most are already taken to Northfield}
  - {group: children, notAffected: Children with a stroke go to the regional hospital now as before}
  - {group: learning-disability-and-autism, size: 1900, source: GP registers 2025, effect: unchanged, how: Hospital passports are kept on both sites}
  - {group: severe-mental-illness, size: 2600, source: GP registers 2025, effect: unchanged, how: Liaison nurses stay on both sites by day}
  - {group: dementia, size: 3100, source: GP registers 2025, effect: worse, how: A second move within three days}
  - {group: current-users, size: 980, source: Stroke audit 2024/25, effect: improves, how: A specialist is there 24 hours a day}
`,
    bad: `
patientGroups:                                                        # <- missing
  - {group: age, who: Everyone, size: 180000, source: Census 2021, effect: improves}   # <- missing
  - {group: disability, size: 16400, effect: worse}                   # <- missing
  - {group: race, size: unknown, effect: unchanged}                   # <- missing
  - {group: carers}                                                   # <- missing
  - {group: dementia, notAffected: Not relevant}                      # <- unsupported (warning)
`,
  },
};

function* unmentioned({ nation, patientGroups: given }: Proposal, { scale }: Context): Generator<Observation> {
  const asked = scale === 'minor' ? (['current-users'] as const) : groupsOf(nation);
  const absent = asked.filter((group) => !given?.some((entry) => entry.group === group));
  if (absent.length === 0) return;
  yield missing(['patientGroups'], `Nothing is said of ${listed(absent.map((group) => quoted(plain(group))))}.`, {
    hint: 'Enter how many people it is, the source and the effect; or why the group is not affected.',
  });
}

function* described({ entry, at }: Placed<AffectedGroup>): Generator<Observation> {
  const { group, who, size, source, reason, effect } = entry;
  if (who !== undefined && isEveryone(who)) {
    const message = `${quoted(who)} is no group of patients: what the change means for ${quoted(plain(group))} is not said.`;
    yield missing([...at, 'who'], message, { hint: 'Say who exactly is meant.' });
    return;
  }
  const gaps: [key: string, words: string][] = [];
  if (group === 'local' && who === undefined) gaps.push(['who', 'who they are']);
  if (size === undefined) gaps.push(['size', 'how many people it is']);
  if (typeof size === 'number' && source === undefined) gaps.push(['source', 'where their number comes from']);
  if (typeof size === 'string' && reason === undefined) gaps.push(['reason', 'why their number is unknown']);
  if (effect === undefined) gaps.push(['effect', 'what the change means for them']);
  const [first] = gaps;
  if (first === undefined) {
    yield lookedAt(at);
    return;
  }
  const message = `Of the group ${groupInWords(entry)} it is not said ${listed(gaps.map(([, words]) => words))}.`;
  yield missing([...at, first[0]], message, { hint: 'Add it, or say in `notAffected` why the group is set aside.' });
}

const whole = 'groups|people|patients|residents|users|service users|communities|population|community|catchment|public';
const around = 'area|catchment|county|region|population|community';
const everyone = new RegExp(
  `^(every(one|body)|all( of)?( the| our)?( (${whole}))?|(the )?(whole|entire|general) (${whole}))` +
    `( (in|of|across) (the|our) (${around})| of patients)?$`,
);
/** The last words of all that the expression matches; it takes longer to compile than most files to look through. */
const lastWords = new Set(`everyone|everybody|all|of|the|our|${whole}|${around}`.replaceAll(' ', '|').split('|'));

function isEveryone(who: string): boolean {
  const said = normalised(who);
  return lastWords.has(said.slice(said.lastIndexOf(' ') + 1)) && everyone.test(said);
}
