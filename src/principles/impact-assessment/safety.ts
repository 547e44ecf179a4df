import { copied, thin } from '../../facts/answers.ts';
import type { Placed } from '../../facts/changes.ts';
import { changes, isClinical, placed } from '../../facts/changes.ts';
import { initialScore, residualScore } from '../../facts/hazards.ts';
import type { Hazard } from '../../generated/proposal.ts';
import type { Criterion, Observation, Problem } from '../../model/principle.ts';
import { lookedAt, missing, unsupported } from '../../model/principle.ts';
import type { Limits } from '../../model/thresholds.ts';
import { counted, quoted } from '../../model/words.ts';

export const safety: Criterion = {
  id: 'impact-assessment/safety',
  asks: 'Has safety been examined, hazard by hazard?',
  why: `
The principle names safety. A change can harm on the way, while two units run side by side or a ward empties, and it can harm for
good, through longer journeys or thinner rotas: both are asked. A hazard that counts says what could happen, how likely and how bad
it is, what is done about it, what risk remains and who answers for it. Scores of 1 to 5 are those of the matrix in use in the NHS;
that a risk of 8 should fall, and that four risks which all fall by the same step look scored by rote, are our own rules, not law.`,
  due: 'pre-consultation',
  severity: 'error',
  basis: 'declared',
  source: [{ work: 'bma-redesign', where: 'an impact assessment that examines safety' }, { work: 'quality-framework' }],
  scale: 'all',
  precedesApproval: true,
  asksTemporary: true,
  notApplicable(proposal) {
    return changes(proposal).some(({ entry }) => isClinical(entry)) ? undefined : 'No clinical service changes.';
  },
  *check({ safety: section }, { limits }) {
    const at = ['safety', 'hazards'];
    const hazards = placed(section?.hazards, at);
    if (hazards.length === 0) {
      yield missing(at, 'No hazard is listed.', { hint: 'List what could harm a patient, on the way and afterwards.' });
      return;
    }
    for (const [phase, when] of phases) {
      if (hazards.some(({ entry }) => entry.phase === phase)) continue;
      const hint = `Ask what could go wrong ${when}, and enter it with \`phase: ${phase}\`.`;
      yield missing([...at, phase], `No hazard is listed for the time ${when}.`, { hint });
    }
    for (const each of hazards) yield* whole(each, limits);
    const texts = hazards.map(({ entry, at: place }) => ({ at: [...place, 'hazard'], text: entry.hazard }));
    yield* copied(texts, 'hazards');
    yield* byRote(hazards, limits);
  },
  examples: {
    good: `
safety:
  hazards:
    - id: empty-ward
      hazard: Nurses leave Westhaven before the new beds at Northfield open, and the ward runs short
      phase: transition
      likelihood: 4
      severity: 4
      controls: [{action: Retention payments until the day of the move}]
      residual: {likelihood: 2, severity: 4}
      owner: Director of nursing
    - id: long-journey
      hazard: A patient with a bleed reaches the scanner more than an hour after the call
      phase: steady-state
      likelihood: 3
      severity: 5
      controls: [{action: Pre-alert from the ambulance and a scanner kept free}]
      residual: {likelihood: 2, severity: 5}
      owner: Clinical lead for stroke
`,
    bad: `
safety:
  hazards:   # <- missing
    - id: long-journey
      hazard: Journeys get longer   # <- unsupported (warning)
      phase: steady-state
      likelihood: 3
      severity: 5
      controls: []   # <- missing
      residual: {likelihood: 3, severity: 5}   # <- unsupported (warning)
      owner: tbc   # <- missing
`,
  },
};

const phases = [
  ['transition', 'of the change itself'],
  ['steady-state', 'after the change'],
] as const;

/** Whether a hazard says all that it should. */
function* whole({ entry, at }: Placed<Hazard>, limits: Limits): Generator<Observation> {
  const gaps = [...lacking(entry)];
  for (const [key, what] of gaps) {
    yield missing([...at, ...key], `The hazard ${quoted(entry.id)} ${what}.`, { hint: 'Complete the hazard.' });
  }
  if (gaps.length === 0) yield lookedAt(at);
  yield* thin([...at, 'hazard'], entry.hazard, `the hazard ${quoted(entry.id)}`);
  yield* unmoved({ entry, at }, limits);
}

function* lacking(hazard: Hazard): Generator<readonly [key: readonly string[], what: string]> {
  const { phase, owner, likelihood, severity, controls, residual } = hazard;
  if (hazard.hazard === undefined) yield [['hazard'], 'does not say what could happen'];
  if (phase === undefined) yield [['phase'], 'does not say whether it exists during the change or after it'];
  if (owner === undefined) yield [['owner'], 'has no owner'];
  if (likelihood === undefined) yield [['likelihood'], 'does not say how likely it is'];
  if (severity === undefined) yield [['severity'], 'does not say how severe it is'];
  if (!controls?.some(({ action }) => action !== undefined)) yield [['controls'], 'has no control'];
  if (residual?.likelihood === undefined) yield [['residual', 'likelihood'], 'does not say how likely it remains'];
  if (residual?.severity === undefined) yield [['residual', 'severity'], 'does not say how severe it remains'];
}

/** A finding where the controls of a considerable risk change nothing. */
function* unmoved({ entry, at }: Placed<Hazard>, limits: Limits): Generator<Problem> {
  const initial = initialScore(entry);
  const residual = residualScore(entry);
  if (initial === undefined || residual === undefined || initial < limits['initial-risk'] || residual < initial) return;
  const message = `The risk of ${quoted(entry.id)} is ${initial} of 25 before its controls and ${residual} after them.`;
  yield unsupported([...at, 'residual'], message, {
    severity: 'warning',
    hint: 'Name a control that lowers the risk, or say that none does and who accepts it.',
    thresholds: ['initial-risk'],
  });
}

/** A finding where every risk falls by the same step, as if nobody had looked at any of them. */
function* byRote(hazards: readonly Placed<Hazard>[], limits: Limits): Generator<Problem> {
  const steps = hazards.map(({ entry }) => stepOf(entry));
  if (hazards.length < limits['same-step-hazards'] || new Set(steps).size > 1) return;
  const [step] = steps;
  if (step === undefined || step === '0 and 0') return;
  const message = `All ${counted(hazards.length, 'hazard')} fall by the same step (likelihood and severity by ${step}).`;
  yield unsupported(['safety', 'hazards'], message, {
    severity: 'warning',
    hint: 'Score each hazard for itself.',
    thresholds: ['same-step-hazards'],
  });
}

/** By how much likelihood and severity fall. */
function stepOf({ likelihood, severity, residual }: Hazard): string | undefined {
  if (likelihood === undefined || severity === undefined) return undefined;
  if (residual?.likelihood === undefined || residual.severity === undefined) return undefined;
  return `${likelihood - residual.likelihood} and ${severity - residual.severity}`;
}
