import type { Finding, Outcome } from './report.ts';

/** The criteria of some principles, or what came of them, one after the other. */
export function criteriaOf<T>(some: readonly { readonly criteria: readonly T[] }[]): T[] {
  const all: T[] = [];
  for (const { criteria } of some) all.push(...criteria);
  return all;
}

/** The findings that are shown of an outcome: what counts, and contradictions that will. */
export function shownOf(outcome: Outcome): readonly Finding[] {
  if (outcome.is === 'unmet') return outcome.findings;
  return outcome.is === 'pending' ? outcome.findings.filter(({ kind }) => kind === 'contradicted') : [];
}
