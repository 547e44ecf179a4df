import { assessments } from '../../facts/assessments.ts';
import type { Placed } from '../../facts/changes.ts';
import { siteLoses } from '../../facts/changes.ts';
import { effectInWords, effects } from '../../facts/effects.ts';
import { worsenings } from '../../facts/worsenings.ts';
import type { AdverseEffect } from '../../generated/proposal.ts';
import type { Criterion, Observation } from '../../model/principle.ts';
import { contradicted, looked, missing, unsupported, waitsFor } from '../../model/principle.ts';
import { listed } from '../../model/words.ts';

export const adverseEffects: Criterion = {
  id: 'impact-assessment/adverse-effects',
  asks: 'Does the impact assessment admit who is worse off?',
  why: `
When something is taken from a site, somebody lives next to it. An assessment that finds nobody worse off is hard to believe, and is
refuted where the proposal’s own figures show longer journeys, fewer sites or less room. To say who loses is no weakness: only what
is named can be softened.`,
  due: 'pre-consultation',
  severity: 'error',
  basis: 'computed',
  source: [
    { work: 'bma-redesign', where: 'a thorough impact assessment' },
    { work: 'equality-act' },
    { work: 'irp-2020' },
  ],
  scale: 'all',
  precedesApproval: true,
  notApplicable(proposal) {
    return siteLoses(proposal) ? undefined : 'No site loses anything.';
  },
  *check(proposal) {
    if (assessments(proposal).length === 0) {
      yield waitsFor('impact-assessment/kinds', ['impactAssessments'], 'there is no impact assessment');
      return;
    }
    const given = effects(proposal);
    if (given.length === 0) {
      const message = 'No impact assessment says what the change means for whom.';
      yield missing(['impactAssessments', 'effects'], message, { hint: 'List in `effects` who gains and who loses.' });
      return;
    }
    for (const each of given) yield* told(each);
    if (given.every(({ entry }) => entry.effect !== undefined && entry.effect !== 'worse')) yield* doubted(proposal);
  },
  examples: {
    good: `
changes: [{id: close-stroke, kind: close, service: hyper-acute-stroke, site: whg}]
sites: [{id: whg, name: Westhaven General}]
catchment: [{area: westhaven, name: Westhaven}]
travel: [{area: westhaven, mode: car, before: {p95: 30}, after: {p95: 52}}]
impactAssessments:
  - id: equality
    kind: equality
    effects:
      - {who: people without a car in Westhaven, effect: worse, size: "3,400 households"}
      - {who: people who have a stroke at night, effect: improves}
`,
    bad: `
changes: [{id: close-stroke, kind: close, service: hyper-acute-stroke, site: whg}]
sites: [{id: whg, name: Westhaven General}]
catchment: [{area: westhaven, name: Westhaven}]
travel: [{area: westhaven, mode: car, before: {p95: 30}, after: {p95: 52}}]
impactAssessments:   # <- contradicted
  - id: equality
    kind: equality
    effects:
      - {who: people without a car in Westhaven, effect: unchanged}
      - {effect: improves}   # <- missing
`,
  },
};

/** Whether an effect says for whom it is what. */
function* told({ entry, at }: Placed<AdverseEffect>): Generator<Observation> {
  const hint = 'Say for whom, and whether it improves, is unchanged or gets worse.';
  if (entry.who === undefined) yield missing([...at, 'who'], 'An effect does not say whom it concerns.', { hint });
  if (entry.effect === undefined) {
    yield missing([...at, 'effect'], `It is not said what the change means for ${effectInWords(entry)}.`, { hint });
  }
  yield looked;
}

/** What speaks against an assessment that finds nobody worse off. */
function* doubted(proposal: Parameters<typeof worsenings>[0]): Generator<Observation> {
  const at = ['impactAssessments', 'effects'];
  const hint = 'Say who loses by it; if nobody does, correct the figures.';
  const { found, gaps } = worsenings(proposal);
  if (found.length > 0) {
    const what = listed(found.map((worsening) => worsening.what));
    const message = `Nobody is said to be worse off, while by the proposal’s own figures there are ${what}.`;
    const related = found.map((worsening) => ({ at: worsening.at, message: worsening.message }));
    yield contradicted(at, message, { hint, related });
    return;
  }
  for (const gap of gaps) yield waitsFor(gap.owner, gap.at, gap.message);
  yield unsupported(at, 'A site loses something, and nobody is said to be worse off.', {
    severity: 'warning',
    hint: 'Look again at those who live near it, and say what it means for them.',
  });
}
