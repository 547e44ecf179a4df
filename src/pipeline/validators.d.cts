import type { ErrorObject } from 'ajv';
import type tests from '../generated/conformity.cjs';

type Validator = ((data: unknown) => boolean) & { errors?: ErrorObject[] | null };

/** By the format of a file: what tells all that is wrong with it. */
export declare const validators: () => Readonly<Record<keyof typeof tests, Validator>>;
