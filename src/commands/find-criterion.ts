import { UsageError } from '../errors.ts';
import { criteriaOf } from '../model/criteria.ts';
import type { Criterion, Principle } from '../model/principle.ts';
import { didYouMean } from '../pipeline/nearest.ts';
import { bmaPrinciples } from '../principles/index.ts';

/** The principle with an id. Throws `UsageError` with the nearest one. */
export function principleById(id: string): Principle {
  const found = bmaPrinciples.find((principle) => principle.id === id);
  if (found !== undefined) return found;
  const ids = bmaPrinciples.map((principle) => principle.id);
  throw new UsageError(`“${id}” is no principle.${didYouMean(id, ids)} See \`reconfig list\`.`);
}

/** The criterion with a full id. Throws `UsageError` with the nearest one. */
export function criterionById(id: string): Criterion {
  const all = criteriaOf(bmaPrinciples);
  const found = all.find((criterion) => criterion.id === id);
  if (found !== undefined) return found;
  const ids = all.map((criterion) => criterion.id);
  throw new UsageError(`“${id}” is no criterion.${didYouMean(id, ids)} See \`reconfig list\`.`);
}
