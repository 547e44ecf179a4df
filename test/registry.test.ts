import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { principleIds } from '../src/model/principle.ts';
import { thresholdIds } from '../src/model/thresholds.ts';
import { works } from '../src/model/works.ts';
import { bmaPrinciples } from '../src/principles/index.ts';
import { root } from './support/examples.ts';

const criteria = bmaPrinciples.flatMap((principle) => principle.criteria);
const source = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !/(?:works|thresholds)\.ts$/.test(file))
  .map((file) => readFileSync(join(root, 'src', file), 'utf8'))
  .join('\n');

describe('the principles', () => {
  it('are the eight, in their order', () => {
    expect(bmaPrinciples.map(({ id }) => id)).toEqual([...principleIds]);
  });

  it.each(bmaPrinciples)(
    '$id has a file for each criterion, and a criterion for each file',
    ({ id, criteria: own }) => {
      const files = readdirSync(join(root, 'src/principles', id)).filter((file) => file !== 'index.ts');
      expect(own.map((criterion) => `${criterion.id.split('/')[1]}.ts`).sort()).toEqual(files.sort());
      expect(own.every((criterion) => criterion.id.startsWith(`${id}/`))).toBe(true);
    },
  );

  it('ask questions, and say why in sentences', () => {
    for (const { id, asks, why, source: cited } of criteria) {
      expect(asks, id).toMatch(/^[A-Z].*\?$/s);
      expect(why.trim(), id).toMatch(/^[A-Z“].*[.)]$/s);
      expect(cited.length, id).toBeGreaterThan(0);
    }
  });

  it('are without shouting, and without words that we never use', () => {
    const prose = criteria
      .map(({ asks, why, examples }) => `${asks}\n${why}\n${examples.good}\n${examples.bad}`)
      .join('\n');
    expect(prose).not.toMatch(/!(?!=)|\bcompliant\b|\blegal(?!Basis)\b/);
  });
});

it('every work in the catalogue is cited', () => {
  const thresholdSource = readFileSync(join(root, 'src/model/thresholds.ts'), 'utf8');
  expect(Object.keys(works).filter((id) => !`${source}${thresholdSource}`.includes(`work: '${id}'`))).toEqual([]);
});

it('every threshold is compared with somewhere', () => {
  const unused = thresholdIds.filter((id) => !source.includes(`'${id}'`) && !source.includes(`limits.${id}`));
  expect(unused).toEqual([]);
});
