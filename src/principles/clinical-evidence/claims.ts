import { thin } from '../../facts/answers.ts';
import type { Placed } from '../../facts/changes.ts';
import { changeInWords, isClinical, permanentChanges, placed } from '../../facts/changes.ts';
import { replacements } from '../../facts/replacements.ts';
import type { Benefit, Change, Proposal } from '../../generated/proposal.ts';
import type { Criterion, Observation } from '../../model/principle.ts';
import { looked, missing } from '../../model/principle.ts';
import { listed, quoted } from '../../model/words.ts';

export const claims: Criterion = {
  id: 'clinical-evidence/claims',
  asks: 'Does every permanent change say in numbers what gets better for patients, itself or through what replaces it?',
  why: `
“Safer” and “world class” cannot be checked, neither beforehand nor later. A claim that can be names what is measured, where it stands
today and where it should be. A closure may point to the change that replaces it; money saved is no benefit to a patient. A minor change
is asked for one benefit.`,
  due: 'pre-consultation',
  severity: 'error',
  basis: 'computed',
  source: [{ work: 'bma-redesign', where: 'care will be improved' }, { work: 'kings-fund-2014' }],
  scale: 'all',
  notApplicable(proposal) {
    return clinicalChanges(proposal).length > 0 ? undefined : 'No clinical service is changed for good.';
  },
  *check(proposal, { scale }) {
    const benefits = placed(proposal.benefits, ['benefits']);
    if (!benefits.some(isForPatients)) {
      const besideMoney = benefits.length > 0 ? ' beside money' : '';
      yield missing(['benefits'], `No benefit${besideMoney} is claimed.`, {
        hint: 'Say what gets better for patients, with a measure, a baseline and a target.',
      });
    }
    if (scale === 'minor') yield* oneInNumbers(proposal, benefits.filter(isForPatients));
    else yield* everyChange(proposal, benefits);
    for (const { entry, at } of benefits)
      yield* thin([...at, 'statement'], entry.statement, `the benefit ${quoted(entry.id)}`);
  },
  examples: {
    good: `
changes:
  - {id: open-northfield, kind: expand, service: hyper-acute-stroke}
  - {id: close-westhaven, kind: close, service: hyper-acute-stroke, replacedBy: [open-northfield]}
benefits:
  - id: survival
    kind: outcome
    statement: Of 100 people with a stroke, two more are alive after 30 days
    changes: [open-northfield]
    measure: Deaths within 30 days of a stroke
    baseline: {value: 14.2, unit: "%", period: 2024-04-01/2025-03-31}
    target: {value: 12.5, by: 2028-03-31}
`,
    bad: `
changes:
  - {id: open-northfield, kind: expand, service: hyper-acute-stroke}
  - {id: close-westhaven, kind: close, service: hyper-acute-stroke}   # <- missing
benefits:
  - {id: better, kind: outcome, statement: Better and safer care, changes: [open-northfield]}   # <- missing, unsupported (warning)
`,
  },
};

function clinicalChanges(proposal: Proposal): Placed<Change>[] {
  return permanentChanges(proposal).filter(({ entry }) => isClinical(entry));
}

function isForPatients({ entry }: Placed<Benefit>): boolean {
  return entry.kind !== 'finance';
}

/** Every change has a benefit, and every benefit is in numbers. */
function* everyChange(proposal: Proposal, benefits: readonly Placed<Benefit>[]): Generator<Observation> {
  const forPatients = benefits.filter(isForPatients);
  const gaining = new Set(forPatients.flatMap(({ entry }) => entry.changes ?? []));
  for (const { entry, at } of forPatients.length > 0 ? clinicalChanges(proposal) : []) {
    const those = [entry, ...replacements(proposal, entry).map((other) => other.entry)];
    if (those.some(({ id }) => gaining.has(id))) continue;
    yield missing(at, `No benefit is claimed for ${changeInWords(proposal, entry)}, nor for what replaces it.`, {
      hint: 'Name the change in a benefit, or in `replacedBy` the change that brings one.',
    });
  }
  for (const benefit of benefits) yield* inNumbers(proposal, benefit);
}

/** One benefit at least is in numbers. */
function* oneInNumbers(proposal: Proposal, benefits: readonly Placed<Benefit>[]): Generator<Observation> {
  const seen = benefits.map((benefit) => [...inNumbers(proposal, benefit)]);
  const whole = seen.find((observations) => observations.includes(looked));
  yield* whole ?? seen.flat();
}

function* inNumbers(proposal: Proposal, { entry, at }: Placed<Benefit>): Generator<Observation> {
  const indicator = proposal.monitoring?.indicators?.find(({ id }) => id === entry.indicator);
  const figures = {
    measure: entry.measure ?? indicator?.id,
    baseline: entry.baseline?.value ?? indicator?.baseline?.value,
    target: entry.target?.value ?? indicator?.target?.value,
  };
  const absent = Object.entries(figures).flatMap(([part, given]) => (given === undefined ? [part] : []));
  const [first] = absent;
  if (first === undefined) {
    yield looked;
    return;
  }
  const verb = absent.length === 3 ? 'is words alone: it has' : 'has';
  const parts = listed(absent.map((part) => `no ${part}`));
  yield missing([...at, first], `The benefit ${quoted(entry.id)} ${verb} ${parts}.`, {
    hint: 'Give what is measured, where it stands and where it should be, here or in the indicator it names.',
  });
}
