import { copied, thin } from '../../facts/answers.ts';
import type { Placed } from '../../facts/changes.ts';
import { changeInWords, permanentChanges } from '../../facts/changes.ts';
import type { Change, Proposal } from '../../generated/proposal.ts';
import type { Criterion, Observation } from '../../model/principle.ts';
import { looked, missing } from '../../model/principle.ts';

export const noDetriment: Criterion = {
  id: 'clinical-evidence/no-detriment',
  asks: 'Is no service left worse without a remedy, or somebody who accepts it by name and says why?',
  why: `
The principle allows a change that improves nothing, if care is at least not compromised. So each change says whether its service
improves, stays as it is or gets worse. Worse is an honest answer: it needs a mitigation, or a name and a reason why it is accepted.`,
  due: 'pre-consultation',
  severity: 'error',
  basis: 'computed',
  source: [{ work: 'bma-redesign', where: 'or at least not compromised' }],
  scale: 'all',
  precedesApproval: true,
  *check(proposal) {
    const all = permanentChanges(proposal);
    for (const change of all) yield* judged(proposal, change);
    yield* copied(
      all.flatMap(({ entry, at }) =>
        entry.accepted === undefined ? [] : [{ at: [...at, 'accepted', 'reason'], text: entry.accepted.reason }],
      ),
      'acceptances',
    );
  },
  examples: {
    good: `
changes:
  - {id: open-northfield, kind: expand, service: acute-stroke, effect: improves}
  - {id: close-westhaven, kind: close, service: acute-stroke, effect: worse, mitigations: [shuttle]}
  - id: fewer-clinics
    kind: reduce
    service: outpatients
    effect: worse
    accepted: {by: Medical director of Northfield, reason: Clinics at Ashcombe fall from 5 to 4 a week and none was full in 2025}
mitigations: [{id: shuttle, action: Hourly shuttle bus between the hospitals}]
`,
    bad: `
changes:
  - {id: open-northfield, kind: expand, service: acute-stroke}   # <- missing
  - {id: close-westhaven, kind: close, service: acute-stroke, effect: worse}   # <- missing
  - {id: fewer-clinics, kind: reduce, service: outpatients, effect: worse, accepted: {by: The board}}   # <- missing
`,
  },
};

function* judged(proposal: Proposal, { entry, at }: Placed<Change>): Generator<Observation> {
  const name = changeInWords(proposal, entry);
  if (entry.effect === undefined) {
    yield missing([...at, 'effect'], `It is not said whether ${name} makes the service better or worse.`, {
      hint: 'Give `effect`: improves, unchanged or worse.',
    });
  } else if (entry.effect !== 'worse' || entry.mitigations?.length) {
    yield looked;
  } else if (entry.accepted === undefined) {
    yield missing([...at, 'mitigations'], `Care gets worse with ${name}, and nothing softens it.`, {
      hint: 'Name a mitigation, or who accepts it and why.',
    });
  } else {
    yield* accepted(name, entry.accepted, [...at, 'accepted']);
  }
}

function* accepted(
  name: string,
  { by, reason }: NonNullable<Change['accepted']>,
  at: Placed<Change>['at'],
): Generator<Observation> {
  if (by === undefined) {
    yield missing([...at, 'by'], `It is not said who accepts that care gets worse with ${name}.`, {
      hint: 'Name who.',
    });
  }
  if (reason === undefined) {
    yield missing([...at, 'reason'], `It is not said why it is accepted that care gets worse with ${name}.`, {
      hint: 'Give the reason.',
    });
  }
  yield looked;
  yield* thin([...at, 'reason'], reason, `the reason for accepting ${name}`);
}
