import type { Assessment, CriterionResult, Verdict } from '../model/report.ts';

/** Whether a criterion is due and has a finding of severity error. */
export function isFailing({ outcome }: CriterionResult): boolean {
  return outcome.is === 'unmet' && outcome.findings.some(({ severity }) => severity === 'error');
}

/** The verdict of a principle, which follows from its criteria alone; no rule decides it. */
export function verdictOf(criteria: readonly CriterionResult[]): Verdict {
  const errors = criteria.flatMap(({ outcome }) =>
    outcome.is === 'unmet' ? outcome.findings.filter(({ severity }) => severity === 'error') : [],
  );
  if (errors.some(({ kind }) => kind === 'contradicted')) return 'not kept';
  if (errors.length > 0) return 'not shown';
  if (criteria.every(({ outcome }) => outcome.is === 'not-applicable')) return 'not applicable';
  if (criteria.some(({ outcome }) => outcome.is === 'pending' && outcome.waiting)) return 'not yet assessable';
  const met = criteria.filter(({ outcome }) => outcome.is === 'met');
  if (met.length === 0) return 'not yet assessable';
  return met.some(({ basis }) => basis === 'computed') ? 'kept' : 'kept on declaration only';
}

/**
 * Whether the proposal passes: it can be read, at least one principle is kept, and none is refuted, unread, or
 * not shown by an error that nobody has waived.
 */
export function isPassed(wellFormed: Assessment, principles: readonly Assessment[]): boolean {
  if (wellFormed.criteria.some(isFailing)) return false;
  const isBlocked = principles.some(({ verdict, criteria }) => {
    if (verdict === 'not kept' || verdict === 'not judged') return true;
    return verdict === 'not shown' && criteria.some((result) => isFailing(result) && result.waived === undefined);
  });
  return !isBlocked && principles.some(({ verdict }) => verdict === 'kept');
}
