import { UsageError } from '../errors.ts';
import type { Trouble } from '../model/trouble.ts';
import { whyUnusable } from '../pipeline/why-unusable.ts';

/** That a file which a run rests on is not right: a line for each trouble, with its place. `noun` says what it is. */
export function unusable(noun: string, file: string, troubles: readonly Trouble[]): UsageError {
  return new UsageError(whyUnusable(noun, file, troubles));
}
