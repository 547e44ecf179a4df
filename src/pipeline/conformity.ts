import type { ErrorObject } from 'ajv';
import tests from '../generated/conformity.cjs';
import { validators } from './validators.cjs';

/**
 * What is wrong with some data by the schema of its format; nothing, where it conforms. That it does is told by tests
 * that say yes or no and are small, since they are read at every start. What they say no to, the validators of ajv judge,
 * which know what is wrong and where, and take a fifth of the whole program.
 */
export function schemaErrors(format: keyof typeof tests, data: unknown): readonly ErrorObject[] {
  if (tests[format](data)) return [];
  const validate = validators()[format];
  return validate(data) ? [] : (validate.errors ?? []);
}
