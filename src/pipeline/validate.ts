import { dates, formats, keys } from '../generated/fields.ts';
import type { Proposal } from '../generated/proposal.ts';
import validate from '../generated/validate-proposal.cjs';
import { fieldsOf, walk } from '../model/path.ts';
import type { Trouble } from '../model/trouble.ts';
import type { Parsed } from './parse.ts';
import { shapeTroubles } from './schema-sentences.ts';
import { stated } from './stated.ts';
import { strangeService } from './strange-service.ts';

export interface Validated {
  /** The proposal, where it has the shape of one. */
  readonly proposal: Proposal | undefined;
  readonly troubles: readonly Trouble[];
}

const changes = fieldsOf(['changes/*']);

/** Checks names, types, formats and vocabularies: the only door from data to a proposal. */
export function validateShape(parsed: Parsed): Validated {
  const data = stated(parsed.data, keys);
  const isValid = validate(data);
  const shape = { noun: 'proposal', keys, dates, formats, locate: parsed.locate };
  const troubles = isValid ? [] : shapeTroubles(validate.errors ?? [], data, shape);
  walk(data, changes, (_, value, at) => troubles.push(...strangeService(at, value, parsed.locate)));
  return { proposal: isValid ? (data as Proposal) : undefined, troubles };
}
