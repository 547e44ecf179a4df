import { accounts } from '../../facts/accounts.ts';
import { copied } from '../../facts/answers.ts';
import { affectedGroups, effectNotSaid } from '../../facts/patient-groups.ts';
import type { Criterion } from '../../model/principle.ts';
import { looked, unsupported } from '../../model/principle.ts';

const fewest = 3;

export const effectsDiffer: Criterion = {
  id: 'inclusion/effects-differ',
  asks: 'Are the effects on different groups of patients told apart?',
  why: `
A change that treats everyone alike does not reach everyone alike: the journey that a car makes short is long without one. Where the
same sentence stands beside three groups, or every group is unchanged and no source says so, nobody has looked.`,
  due: 'pre-consultation',
  severity: 'warning',
  basis: 'computed',
  source: [
    { work: 'bma-redesign', where: 'include all patient groups' },
    { work: 'equality-duty', where: 'due regard is specific, not a tick-box' },
  ],
  scale: 'all',
  notApplicable: (proposal) =>
    affectedGroups(proposal).length < fewest ? 'Fewer than three groups of patients are described.' : undefined,
  *check(proposal) {
    const groups = affectedGroups(proposal);
    const silent = groups.filter(({ entry }) => entry.effect === undefined);
    for (const group of silent) yield effectNotSaid(group);
    if (silent.length === 0) yield looked;
    if (groups.every(({ entry }) => entry.effect === 'unchanged' && entry.source === undefined)) {
      yield unsupported(['patientGroups'], 'Every group is said to be unchanged, and no source is given for any.', {
        hint: 'Look at each group by itself and say where the answer comes from.',
      });
    }
    yield* copied(accounts(groups, 'how'), 'groups of patients');
  },
  examples: {
    good: `
patientGroups:
  - {group: age, size: 21000, source: Census 2021, effect: worse, how: 15 minutes more by ambulance}
  - {group: carers, size: 11800, source: Census 2021, effect: worse, how: Visiting from Westhaven takes 50 minutes}
  - {group: current-users, size: 980, source: Stroke audit 2024/25, effect: improves, how: A specialist day and night}
`,
    bad: `
patientGroups:
  - {group: age, effect: improves, how: Better care for all who live in Fenland}
  - {group: carers, effect: improves, how: Better care for all who live in Fenland}
  - {group: dementia, effect: improves, how: Better care for all who live in Fenland}   # <- unsupported
  - {group: deprivation, effect: worse, how: A third of households have no car}
`,
  },
};
