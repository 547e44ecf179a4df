import type { Appraisal } from '../generated/proposal.ts';

/**
 * Whether an option scores higher than every other on each of two or more criteria. A score that is not given
 * beats nothing.
 */
export function isBestOnEverything({ scores = {}, criteria = [] }: Appraisal, option: string): boolean {
  const scored = Object.entries(scores);
  const own = scored.find(([id]) => id === option)?.[1] ?? {};
  const others = scored.flatMap(([id, given]) => (id === option ? [] : [given]));
  const measured = new Set([...criteria.map(({ id }) => id), ...scored.flatMap(([, given]) => Object.keys(given))]);
  if (others.length === 0 || measured.size < 2) return false;
  return [...measured].every((criterion) => {
    const best = own[criterion] ?? Number.POSITIVE_INFINITY;
    return others.every((given) => (given[criterion] ?? Number.NEGATIVE_INFINITY) < best);
  });
}
