import { describe, expect, it } from 'vitest';
import { judgedScale } from '../src/facts/scale.ts';
import { judgedStage } from '../src/facts/stage.ts';
import { dates, keyReferences, references } from '../src/generated/fields.ts';
import type { Proposal } from '../src/generated/proposal.ts';
import { day } from '../src/model/dates.ts';
import type { Path } from '../src/model/path.ts';
import { placesOf, pointer } from '../src/model/path.ts';
import type { Assessment, CriterionResult } from '../src/model/report.ts';
import type { Stage } from '../src/model/stage.ts';
import { stages } from '../src/model/stage.ts';
import { defaultLimits } from '../src/model/thresholds.ts';
import { criterionIds } from '../src/pipeline/admit.ts';
import { crossCheck } from '../src/pipeline/cross-check.ts';
import { evaluate } from '../src/pipeline/evaluate.ts';
import { parse } from '../src/pipeline/parse.ts';
import { validateShape } from '../src/pipeline/validate.ts';
import { isPassed, verdictOf } from '../src/pipeline/verdict.ts';
import { bmaPrinciples } from '../src/principles/index.ts';
import { examples, registerFor } from './support/examples.ts';
import { smallest } from './support/proposal.ts';

// What must hold whatever is in a proposal, tried on every example that can be judged.

const range = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
const nowhere = () => range;
const ids = criterionIds(bmaPrinciples);

interface Judged {
  readonly passed: boolean;
  readonly verdicts: ReadonlyMap<string, string>;
  readonly results: readonly CriterionResult[];
}

type Terms = Pick<Parameters<typeof evaluate>[1]['context'], 'asOf' | 'register'> & { readonly stage: Stage };

/** Judges data as if it had been read; undefined where it is not well-formed. */
function judge(data: unknown, { asOf, register, stage }: Terms): Judged | undefined {
  const { proposal, troubles } = validateShape({ data, locate: nowhere, troubles: [], readable: true });
  if (proposal === undefined || troubles.length > 0 || crossCheck(proposal, nowhere, () => ids).length > 0)
    return undefined;
  const context = { asOf, stage, limits: defaultLimits, register, neighbours: undefined };
  const results = evaluate(bmaPrinciples, {
    proposal,
    context,
    scale: judgedScale(proposal, stage, asOf),
    locate: nowhere,
    isOurs: () => false,
  });
  const assessments = bmaPrinciples.map((principle): Assessment => {
    const criteria = principle.criteria.flatMap(({ id }) => results.get(id) ?? []);
    return { ...principle, verdict: verdictOf(criteria), criteria };
  });
  const reading: Assessment = {
    id: 'well-formed',
    name: '',
    title: '',
    source: { work: 'custom' },
    verdict: 'kept',
    criteria: [],
  };
  return {
    passed: isPassed(reading, assessments),
    verdicts: new Map(assessments.map(({ id, verdict }) => [id, verdict])),
    results: [...results.values()],
  };
}

const judgeable = examples.flatMap((example) => {
  const { data, readable } = parse(example);
  const { proposal } = readable
    ? validateShape({ data, locate: nowhere, troubles: [], readable })
    : { proposal: undefined };
  if (proposal === undefined) return [];
  const terms = {
    asOf: example.asOf,
    register: registerFor(example),
    stage: judgedStage(proposal, example.asOf, undefined).stage,
  };
  const whole = judge(proposal, terms);
  return whole === undefined ? [] : [{ file: example.file, proposal, terms, whole }];
});

/** The data without what stands at a path; an entry of a list is taken out of it. */
function without(data: unknown, [step, ...rest]: Path): unknown {
  if (Array.isArray(data)) {
    return rest.length === 0
      ? data.filter((_, index) => index !== step)
      : data.map((entry, index) => (index === step ? without(entry, rest) : entry));
  }
  const entries = Object.entries(data as object);
  const kept = rest.length === 0 ? entries.filter(([key]) => key !== step) : entries;
  return Object.fromEntries(kept.map(([key, value]) => [key, key === step ? without(value, rest) : value]));
}

/** The data with another value at a path. */
function having(data: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(data)) return data.map((entry, index) => (index === step ? having(entry, rest, value) : entry));
  return Object.fromEntries(
    Object.entries(data as object).map(([key, entry]) => [key, key === step ? having(entry, rest, value) : entry]),
  );
}

function* numbers(data: unknown, at: Path = []): Generator<Path> {
  if (typeof data === 'number') yield at;
  if (Array.isArray(data)) for (const [index, entry] of data.entries()) yield* numbers(entry, [...at, index]);
  else if (typeof data === 'object' && data !== null)
    for (const [key, entry] of Object.entries(data)) yield* numbers(entry, [...at, key]);
}

/** Every date, number and reference of a proposal. */
function factsOf(proposal: Proposal): Path[] {
  const named = [...dates, ...references.map(([field]) => field)].flatMap((field) =>
    [...placesOf(proposal, field)].map(({ at }) => at),
  );
  const keys = keyReferences.flatMap(([field]) =>
    [...placesOf(proposal, field)].flatMap(({ at, value }) => Object.keys(value as object).map((key) => [...at, key])),
  );
  const all = [...named, ...keys, ...numbers(proposal)].filter((at) => !(at.length === 1 && at[0] === 'reconfig'));
  return [...new Map(all.map((at) => [pointer(at), at])).values()];
}

const isFailing = (verdict: string | undefined) => verdict === 'not kept' || verdict === 'not shown';
const isKept = (verdict: string | undefined) => verdict?.startsWith('kept') ?? false;

describe('the smallest well-formed proposal', () => {
  it.each(stages)('meets no criterion at %s', (stage) => {
    const { data } = parse({ file: 'proposal.yaml', text: smallest });
    const judged = judge(data, { asOf: day(2026, 8, 1), register: undefined, stage });
    expect(judged?.results.filter(({ outcome }) => outcome.is === 'met').map(({ id }) => id)).toEqual([]);
    expect(judged?.passed).toBe(false);
  });
});

describe('deleting any one date, number or reference', () => {
  it.each(judgeable.filter(({ whole }) => !whole.passed).map((each) => [each.file, each] as const))(
    'of %s never helps',
    (_, { proposal, terms, whole }) => {
      const helped = factsOf(proposal).flatMap((at) => {
        const judged = judge(without(proposal, at), terms);
        if (judged === undefined) return [];
        const raised = [...judged.verdicts]
          .filter(([id, verdict]) => isFailing(whole.verdicts.get(id)) && isKept(verdict))
          .map(([id]) => id);
        if (judged.passed) raised.push('the gate');
        return raised.map((what) => `${pointer(at)} opens ${what}`);
      });
      expect(helped).toEqual([]);
    },
  );
});

describe('replacing any date by its month or year', () => {
  const refuted = ({ results }: Judged): string[] =>
    results
      .filter(({ outcome }) => 'findings' in outcome && outcome.findings.some(({ kind }) => kind === 'contradicted'))
      .map(({ id }) => id);

  it.each(judgeable.map((each) => [each.file, each] as const))(
    'of %s never adds a contradiction',
    (_, { proposal, terms, whole }) => {
      const before = refuted(whole);
      const added = dates.flatMap((field) =>
        [...placesOf(proposal, field)].flatMap(({ at, value }) =>
          [7, 4]
            .filter((length) => String(value).length > length)
            .flatMap((length) => {
              const judged = judge(having(proposal, at, String(value).slice(0, length)), terms);
              const more = judged === undefined ? [] : refuted(judged).filter((id) => !before.includes(id));
              return more.map((id) => `${pointer(at)} as ${String(value).slice(0, length)}: ${id}`);
            }),
        ),
      );
      expect(added).toEqual([]);
    },
  );
});

describe('the order of keys and entries', () => {
  /** Everything the other way round, but for a pair of ages, where the order is the meaning. */
  function reversed(data: unknown): unknown {
    if (Array.isArray(data)) return data.map(reversed).reverse();
    if (typeof data !== 'object' || data === null) return data;
    return Object.fromEntries(
      Object.entries(data)
        .map(([key, value]) => [key, key === 'ages' ? value : reversed(value)])
        .reverse(),
    );
  }

  const told = ({ results }: Judged): string[] =>
    results
      .flatMap(({ id, outcome }) => {
        const findings =
          'findings' in outcome
            ? outcome.findings.map(({ kind, severity, message }) => `${kind} ${severity} ${message}`).sort()
            : [];
        return [
          `${id} ${outcome.is} ${'reason' in outcome ? outcome.reason : ''}`,
          ...findings.map((finding) => `${id} ${finding}`),
        ];
      })
      .sort();

  it.each(judgeable.map((each) => [each.file, each] as const))(
    'of %s changes nothing but places',
    (_, { proposal, terms, whole }) => {
      const judged = judge(reversed(proposal), terms);
      expect(judged && told(judged)).toEqual(told(whole));
    },
  );
});
