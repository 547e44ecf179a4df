import { dates, formats, keys } from '../generated/fields.ts';
import type { Proposal } from '../generated/proposal.ts';
import { fieldsOf, walk } from '../model/path.ts';
import type { Trouble } from '../model/trouble.ts';
import { schemaErrors } from './conformity.ts';
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
  const errors = schemaErrors('proposal', data);
  const shape = { noun: 'proposal', keys, dates, formats, locate: parsed.locate };
  const troubles = shapeTroubles(errors, data, shape);
  walk(data, changes, (_, value, at) => troubles.push(...strangeService(at, value, parsed.locate)));
  return { proposal: errors.length === 0 ? (data as Proposal) : undefined, troubles };
}
