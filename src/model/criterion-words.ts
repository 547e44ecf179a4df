import type { Criterion } from './principle.ts';

/** Of which changes a criterion is asked. */
export function askedOf({ scale }: Pick<Criterion, 'scale'>): string {
  return scale === 'substantial' ? 'substantial changes' : 'every change';
}

/** What a basis means. */
export function basisInWords({ basis }: Pick<Criterion, 'basis'>): string {
  return basis === 'computed'
    ? 'facts of the proposal are compared with each other'
    : 'one entry of the proposal says so';
}
