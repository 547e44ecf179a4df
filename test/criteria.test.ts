import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bmaPrinciples } from '../src/principles/index.ts';
import { ask, readCase, readCases, said } from './support/fragment.ts';

const cases = new URL('./cases/', import.meta.url);

for (const principle of bmaPrinciples) {
  describe(principle.id, () => {
    for (const criterion of principle.criteria) {
      const [, name = ''] = criterion.id.split('/');
      describe(name, () => {
        it('is met by its good example', () => {
          const { outcome, marks } = ask(criterion, readCase(criterion.examples.good, 'good'));
          expect({ outcome: outcome.is, marks }, said(outcome)).toEqual({ outcome: 'met', marks: [] });
        });

        it.runIf(criterion.basis === 'declared')('says where the declaration stands that meets it', () => {
          const { statements } = ask(criterion, readCase(criterion.examples.good, 'good'));
          expect(statements.map(({ lines }) => lines.length > 0)).toEqual([true]);
        });

        it('finds its bad example on the marked lines and nowhere else', () => {
          const bad = readCase(criterion.examples.bad, 'bad');
          const { outcome, marks } = ask(criterion, bad);
          expect(bad.marks.length).toBeGreaterThan(0);
          expect({ outcome: outcome.is, marks }, said(outcome)).toEqual({ outcome: 'unmet', marks: bad.marks });
        });

        const file = new URL(`${criterion.id}.yaml`, cases);
        if (!existsSync(file)) return;
        it.each(readCases(readFileSync(file, 'utf8')).map((each) => [each.name, each] as const))('%s', (_, each) => {
          const { outcome, marks } = ask(criterion, each);
          expect({ outcome: outcome.is, marks }, said(outcome)).toEqual({ outcome: each.outcome, marks: each.marks });
          for (const words of each.says) expect(said(outcome)).toContain(words);
        });
      });
    }
  });
}

describe('the cases', () => {
  it('belong to criteria, one file to each', () => {
    const ids = bmaPrinciples.flatMap(({ criteria }) => criteria.map(({ id }) => `${id}.yaml`));
    const files = bmaPrinciples.flatMap(({ id }) => {
      const folder = new URL(`${id}/`, cases);
      return existsSync(folder) ? readdirSync(folder).map((file) => `${id}/${file}`) : [];
    });
    expect(files.filter((file) => !ids.includes(file as (typeof ids)[number]))).toEqual([]);
  });
});
