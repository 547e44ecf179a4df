import { UsageError } from '../errors.ts';
import { didYouMean } from '../pipeline/nearest.ts';
import type { Io } from '../world/io.ts';

/** The names of the schemas that ship with the program. */
export const schemas = ['proposal', 'register', 'report', 'config', 'diff'] as const;

/** Prints a schema that ships with the program. */
export function schema(name: string, io: Io): void {
  const known = schemas.find((each) => each === name);
  if (known === undefined) {
    throw new UsageError(`“${name}” is no schema.${didYouMean(name, schemas)} There are ${schemas.join(', ')}.`);
  }
  io.out(io.readSchema(known));
}
