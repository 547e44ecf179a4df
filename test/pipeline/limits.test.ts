import { describe, expect, it } from 'vitest';
import { defaultLimits } from '../../src/model/thresholds.ts';
import { admit } from '../../src/pipeline/admit.ts';
import { review } from '../../src/pipeline/review.ts';
import { smallest } from '../support/proposal.ts';

const terms = {
  principles: [],
  asOf: 0,
  stage: undefined,
  limits: defaultLimits,
  register: undefined,
  neighbours: undefined,
  namesakes: [],
};

function troubles(added: string): string[] {
  const { assessments, passed } = review(admit({ file: 'proposal.yaml', text: smallest + added }, []), terms);
  expect(passed).toBe(false);
  const outcomes = assessments.flatMap(({ criteria }) => criteria).map(({ outcome }) => outcome);
  return outcomes.flatMap((outcome) => (outcome.is === 'unmet' ? outcome.findings.map(({ message }) => message) : []));
}

const evidence = (count: number): string =>
  `evidence:\n${Array.from({ length: count }, (_, i) => `  - {id: e${i}, kind: opinion}`).join('\n')}\n`;

describe('a proposal of no sensible size', () => {
  it('has a list that is too long to be judged', () => {
    expect(troubles(evidence(501))).toEqual(['The list has 501 entries; a proposal has 500 in one list at most.']);
    expect(troubles(evidence(500))).toEqual([]);
  });

  it('has more faults than are listed', () => {
    const found = troubles(Array.from({ length: 700 }, (_, i) => `key${i}: 1\n`).join(''));
    expect(found).toHaveLength(501);
    expect(found).toContain('There are 200 more faults, from this line on.');
  });
});
