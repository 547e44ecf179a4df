import { copied, thin } from '../../facts/answers.ts';
import type { Placed } from '../../facts/changes.ts';
import { changes, placed } from '../../facts/changes.ts';
import { effectInWords, effects, groupInWords } from '../../facts/effects.ts';
import { isUsed, mitigations } from '../../facts/mitigations.ts';
import { mitigationInTime } from '../../facts/mitigations-in-time.ts';
import type { AdverseEffect, AffectedGroup, Mitigation, Proposal } from '../../generated/proposal.ts';
import type { Criterion, Observation, Problem } from '../../model/principle.ts';
import { looked, missing } from '../../model/principle.ts';
import { quoted } from '../../model/words.ts';

export const mitigated: Criterion = {
  id: 'impact-assessment/mitigated',
  asks: 'Has every adverse effect a mitigation with an owner, money and a date, in time, or someone who accepts it?',
  why: `
A shuttle bus that is promised costs nothing; one that runs has somebody who orders it, money that pays for it and a first day, and
that day is not after the change it is to soften. Where nothing can be done, somebody says by name that the effect is accepted, and
why. An effect with neither is a harm that nobody answers for.`,
  due: 'decision',
  severity: 'error',
  basis: 'computed',
  source: [
    { work: 'bma-redesign', where: 'a thorough impact assessment' },
    { work: 'equality-act' },
    { work: 'bed-test' },
  ],
  scale: 'all',
  notApplicable(proposal) {
    const isWorse = [...effects(proposal), ...worseGroups(proposal), ...changes(proposal)].some(
      ({ entry }) => entry.effect === 'worse',
    );
    return isWorse ? undefined : 'Nothing is said to get worse for anyone.';
  },
  *check(proposal) {
    const worse = effects(proposal).filter(({ entry }) => entry.effect === 'worse');
    for (const each of worse) yield* answered(each);
    const isAccepted = worse.some(
      ({ entry: { accepted } }) => accepted?.by !== undefined && accepted.reason !== undefined,
    );
    for (const each of worseGroups(proposal)) yield* softenedGroup(each, isAccepted);
    const reasons = worse.map(({ entry, at }) => ({ at: [...at, 'accepted', 'reason'], text: entry.accepted?.reason }));
    yield* copied(reasons, 'accepted effects');
    for (const each of mitigations(proposal)) yield* real(proposal, each);
    const actions = mitigations(proposal).map(({ entry, at }) => ({ at: [...at, 'action'], text: entry.action }));
    yield* copied(actions, 'mitigations');
  },
  examples: {
    good: `
changes: [{id: close-stroke, kind: close, service: hyper-acute-stroke, date: 2027-04-01}]
impactAssessments:
  - id: equality
    kind: equality
    effects:
      - {who: people without a car in Westhaven, effect: worse, changes: [close-stroke], mitigations: [shuttle]}
      - who: visitors from South Marches
        effect: worse
        accepted: {by: Board of Thornley Trust, reason: "Nine visits a week, and no road that a bus can take in winter"}
mitigations:
  - id: shuttle
    action: A bus every half hour between Westhaven station and the Infirmary
    owner: Head of transport
    availableFrom: 2027-03-01
    cost: 90000
    funded: true
`,
    bad: `
changes: [{id: close-stroke, kind: close, service: hyper-acute-stroke, date: 2027-04-01}]
impactAssessments:
  - id: equality
    kind: equality
    effects:
      - {who: people without a car in Westhaven, effect: worse, changes: [close-stroke], mitigations: [shuttle]}
      - {who: visitors from South Marches, effect: worse}   # <- missing
mitigations:
  - id: shuttle
    action: A bus every half hour between Westhaven station and the Infirmary
    owner: tbc   # <- missing
    availableFrom: 2027-09-01   # <- contradicted
    cost: 90000
    funded: false   # <- missing
`,
  },
};

function worseGroups({ patientGroups }: Proposal): Placed<AffectedGroup>[] {
  return placed(patientGroups, ['patientGroups']).filter(({ entry }) => entry.effect === 'worse');
}

/** Whether something softens an effect, or somebody accepts it. */
function* answered({ entry, at }: Placed<AdverseEffect>): Generator<Observation> {
  const { accepted } = entry;
  const name = effectInWords(entry);
  yield* thin([...at, 'accepted', 'reason'], accepted?.reason, `the reason to accept what happens to ${name}`);
  if (entry.mitigations?.length) return;
  const hint = 'Name what softens it in `mitigations`, or in `accepted` who accepts it and why.';
  if (accepted?.by === undefined && accepted?.reason === undefined) {
    yield missing(at, `It gets worse for ${name}, and nothing softens it and nobody accepts it.`, { hint });
  } else if (accepted.by === undefined) {
    yield missing([...at, 'accepted', 'by'], `It gets worse for ${name}, and it is not said who accepts it.`, { hint });
  } else if (accepted.reason === undefined) {
    yield missing([...at, 'accepted', 'reason'], `It is accepted without a reason that it gets worse for ${name}.`, {
      hint,
    });
  } else {
    yield looked;
  }
}

/** A group has no place for an acceptance: where an effect is accepted, that may cover it, and a warning is enough. */
function* softenedGroup({ entry, at }: Placed<AffectedGroup>, isAccepted: boolean): Generator<Problem> {
  if (entry.mitigations?.length) return;
  yield missing([...at, 'mitigations'], `It gets worse for ${groupInWords(entry)}, and nothing softens it.`, {
    hint: 'Name in `mitigations` what softens it, or accept it by name and reason among the `effects` of an assessment.',
    ...(isAccepted ? { severity: 'warning' } : {}),
  });
}

/** Whether a mitigation is more than a promise. */
function* real(proposal: Proposal, { entry, at }: Placed<Mitigation>): Generator<Observation> {
  const name = `The mitigation ${quoted(entry.id)}`;
  for (const [key, what, hint] of lacking(entry)) yield missing([...at, key], `${name} ${what}.`, { hint });
  yield* thin([...at, 'action'], entry.action, `the mitigation ${quoted(entry.id)}`);
  if (isUsed(proposal, entry)) {
    yield* mitigationInTime(proposal, { entry, at });
  } else {
    const message = `${name} softens nothing: no effect, patient group or change names it.`;
    yield missing(at, message, { hint: 'Name it where it helps, or take it out.' });
  }
}

function* lacking(mitigation: Mitigation): Generator<readonly [key: string, what: string, hint: string]> {
  const { action, owner, cost, funded, availableFrom } = mitigation;
  if (action === undefined) yield ['action', 'does not say what is done', 'Say what is done, where and for whom.'];
  if (owner === undefined) yield ['owner', 'has no owner', 'Say who sees to it.'];
  if (cost === undefined) yield ['cost', 'does not say what it costs', 'Give the cost; 0 if it costs nothing.'];
  if (cost !== 0 && funded !== true) {
    const what = funded === false ? 'has no money' : 'does not say whether the money is there';
    yield ['funded', what, 'Find the money, and say so with `funded: true`.'];
  }
  if (availableFrom === undefined) yield ['availableFrom', 'does not say from when it helps', 'Give its first day.'];
}
