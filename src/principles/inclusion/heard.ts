import type { Placed } from '../../facts/changes.ts';
import { engagements } from '../../facts/engagement.ts';
import type { Gate } from '../../facts/gates.ts';
import { consultationOpens, decisionTaken, isGate } from '../../facts/gates.ts';
import { affectedGroups, effectNotSaid, groupInWords, patientGroups } from '../../facts/patient-groups.ts';
import type { AffectedGroup, Proposal } from '../../generated/proposal.ts';
import { dated, onOrBefore, span } from '../../model/dates.ts';
import type { Criterion, Observation } from '../../model/principle.ts';
import { liesAhead, looked, missing, waitsFor } from '../../model/principle.ts';

export const heard: Criterion = {
  id: 'inclusion/heard',
  asks: 'Were the groups that lose something heard, each by name?',
  why: `
An open survey reaches those who are easy to reach. Whoever is worse off should have been met before the doors of the consultation
open, in an engagement that was aimed at them, with a date, a method and a number of participants; where there is no consultation,
before the decision. The same day is early enough.`,
  due: 'consultation',
  severity: 'error',
  basis: 'computed',
  source: [
    { work: 'bma-redesign', where: 'include all patient groups' },
    { work: 'nhs-act-involvement', where: 'involving those who use services; by name and by the opening is custom' },
  ],
  scale: 'all',
  precedesApproval: true,
  notApplicable(proposal) {
    if (patientGroups(proposal).length === 0) return undefined;
    const loses = affectedGroups(proposal).some(({ entry }) => entry.effect === undefined || entry.effect === 'worse');
    return loses ? undefined : 'No group of patients is said to be worse off.';
  },
  *check(proposal, context) {
    const gate = consultationOpens(proposal, context) ?? decisionTaken(proposal, context);
    if (gate === undefined) yield liesAhead('The decision lies ahead, and its date is not given.');
    else if (!isGate(gate)) yield gate;
    const groups = affectedGroups(proposal);
    if (groups.length === 0) {
      yield waitsFor('inclusion/patient-groups', ['patientGroups'], 'no group of patients is described');
    }
    for (const group of groups) {
      if (group.entry.effect === undefined) yield effectNotSaid(group);
      if (group.entry.effect === 'worse') yield* heardInTime(proposal, group, isGate(gate) ? gate : undefined);
    }
  },
  examples: {
    good: `
patientGroups:
  - {group: disability, who: People who use a wheelchair, effect: worse}
  - {group: age, effect: improves}
engagement:
  - {id: wheels, date: 2025-10-07, audience: [patients], method: focus-group, participants: 14, groups: [disability]}
consultation: {public: {opens: 2026-01-12, closes: 2026-04-12}}
`,
    bad: `
patientGroups:
  - {group: disability, who: People who use a wheelchair, effect: worse}   # <- missing
  - {group: carers, effect: worse}                                         # <- missing
engagement:
  - {id: wheels, date: 2026-02-07, audience: [patients], method: focus-group, participants: 14, groups: [disability]}
  - {id: survey, date: 2025-10-07, audience: [public], method: survey, participants: 900}
consultation: {public: {opens: 2026-01-12, closes: 2026-04-12}}
`,
  },
};

function* heardInTime(
  proposal: Proposal,
  { entry, at }: Placed<AffectedGroup>,
  gate: Gate | undefined,
): Generator<Observation> {
  const name = groupInWords(entry);
  const meetings = engagements(proposal).filter((meeting) => meeting.entry.groups?.includes(entry.group));
  if (meetings.length === 0) {
    yield missing(at, `The group ${name} is worse off, and no engagement with participants was aimed at it.`, {
      hint: 'Meet them, and enter date, audience, method, participants and `groups` under `engagement`.',
    });
    return;
  }
  yield looked;
  if (gate === undefined) return;
  const orders = meetings.map((meeting) => ({ ...meeting, order: onOrBefore(span(meeting.entry.date), gate.when) }));
  if (orders.some(({ order }) => order === 'kept')) return;
  const open = orders.filter(({ order }) => order === 'open');
  const place = { at: gate.at, message: `${gate.what}: ${gate.inWords}` };
  for (const meeting of open) {
    const message = `The group ${name} was heard ${dated(meeting.entry.date)}, which may be before or after ${gate.what}.`;
    yield missing([...meeting.at, 'date'], message, { hint: 'Give the day.', related: [place] });
  }
  if (open.length > 0) return;
  yield missing(at, `The group ${name} is worse off, and was heard only after ${gate.what} (${gate.inWords}).`, {
    hint: 'Meet them before; what they say may change the plan.',
    related: [place, ...orders.map((late) => ({ at: [...late.at, 'date'], message: 'When they were heard' }))],
  });
}
