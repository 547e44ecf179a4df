import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import tests from '../../src/generated/conformity.cjs';
import { defaultLimits } from '../../src/model/thresholds.ts';
import { schemaErrors } from '../../src/pipeline/conformity.ts';
import { validators } from '../../src/pipeline/validators.cjs';

const examples = join(import.meta.dirname, '../../examples');
const read = (file: string): unknown => parse(readFileSync(join(examples, file), 'utf8'));

/** Of each format, files that hold most of what it knows. */
const wholes = {
  proposal: [
    read('stroke-centralisation/proposal.yaml'),
    read('maternity-consolidation/proposal.yaml'),
    read('format/proposal.yaml'),
    read('stroke-twins/beds-closed-first/proposal.yaml'),
  ],
  register: [read('stroke-centralisation/register.yaml')],
  config: [
    read('repository/reconfig.config.yaml'),
    { config: 1, formats: ['json=a', 'html'], thresholds: defaultLimits },
    { config: 1, thresholds: { 'high-risk': { value: 10, reason: 'x' } } },
  ],
};

type Format = keyof typeof wholes;
const formats = Object.keys(wholes) as Format[];

/** Every place in some data, the whole of it included. */
function placesIn(data: unknown, at: readonly string[] = []): (readonly string[])[] {
  if (typeof data !== 'object' || data === null) return [at];
  return [at, ...Object.entries(data).flatMap(([key, value]) => placesIn(value, [...at, key]))];
}

/** The data with something else at a place. */
function changed(data: unknown, [step, ...on]: readonly string[], change: (value: unknown) => unknown): unknown {
  if (step === undefined) return change(data);
  if (typeof data !== 'object' || data === null) return data;
  if (Array.isArray(data))
    return data.map((each, index) => (String(index) === step ? changed(each, on, change) : each));
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [key, key === step ? changed(value, on, change) : value]),
  );
}

const numbers = [0, 1, -1, 0.5, 100, 101, 200, 201, 1899, 1900, 2199, 2200, 36_500, 36_501, 1e21, Number.NaN];
const words = ['', 'a', 'a-b', 'A', '2026', '2026-02-30', '2026-13', 'yes', 'none', 'hospice', 'other', 'unknown'];
const lengths = [64, 65, 200, 201, 300, 301, 600, 601, 1000, 1001, 5000, 5001];
const long = lengths.flatMap((length) => ['a'.repeat(length), '\u{1f6d1}'.repeat(length)]);
const edges = [
  ...[...numbers, ...words, ...long, Number.POSITIVE_INFINITY, true, false, null],
  ...[[], {}, ['a', 'a'], [{}, {}], [1, 1], { id: 'a' }, { value: 3 }],
];
const strange = fc.oneof(fc.constantFrom<unknown>(...edges), fc.anything());
const change: fc.Arbitrary<(value: unknown) => unknown> = fc.oneof(
  strange.map((other) => () => other),
  fc.tuple(fc.string(), strange).map(([key, other]) => (value: unknown) => ({ ...Object(value), [key]: other })),
  fc.constant((value: unknown) => (Array.isArray(value) ? [...value, ...value] : value)),
  fc.constant((value: unknown) => Object.fromEntries(Object.entries(Object(value)).slice(1))),
);

/** The first place of each field, in any of the files. */
function firstOfEachField(format: Format) {
  const places = new Map<string, { readonly whole: unknown; readonly at: readonly string[] }>();
  for (const whole of wholes[format]) {
    for (const at of placesIn(whole)) {
      const field = at.join('/').replaceAll(/\d+/g, '*');
      if (!places.has(field)) places.set(field, { whole, at });
    }
  }
  return places.values();
}

/** Whether the test says yes and the validator no. */
function isWrongYes(format: Format, data: unknown): boolean {
  return tests[format](data) && !validators()[format](data);
}

describe.each(formats)('the test of a %s', (format) => {
  it('says yes to what conforms, so that nothing more need be loaded', () => {
    for (const whole of wholes[format]) {
      expect(validators()[format](whole)).toBe(true);
      expect(tests[format](whole)).toBe(true);
    }
  });

  it.each(edges)('says no where the validator does: %j', (edge) => {
    const spoiled = [...firstOfEachField(format)].map(({ whole, at }) => changed(whole, at, () => edge));
    expect(spoiled.filter((data) => isWrongYes(format, data))).toEqual([]);
  });

  it('says no where the validator does, whatever is changed (property)', () => {
    const places = wholes[format].flatMap((whole) => placesIn(whole).map((at) => ({ whole, at })));
    const spoiled = fc.tuple(fc.constantFrom(...places), change);
    fc.assert(
      fc.property(spoiled, fc.array(spoiled, { maxLength: 2 }), ([{ whole, at: first }, how], others) => {
        const data = others.reduce((all, [{ at }, next]) => changed(all, at, next), changed(whole, first, how));
        return !isWrongYes(format, data);
      }),
      { numRuns: 1000 },
    );
  });
});

it('leaves to the validator what takes long to tell', () => {
  const title = '\u{1f6d1}'.repeat(200); // 400 UTF-16 units, and 200 characters
  const proposal = changed(wholes.proposal[0], ['title'], () => title);
  expect(tests.proposal(proposal)).toBe(false);
  expect(schemaErrors('proposal', proposal)).toEqual([]);
});
