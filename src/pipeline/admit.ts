import type { Proposal } from '../generated/proposal.ts';
import { criteriaOf } from '../model/criteria.ts';
import type { Principle } from '../model/principle.ts';
import { readingCriteria } from '../model/reading.ts';
import type { Source } from '../model/source.ts';
import type { Trouble } from '../model/trouble.ts';
import { crossCheck } from './cross-check.ts';
import { longLists } from './limits.ts';
import type { Parsed } from './parse.ts';
import { parse } from './parse.ts';
import { blotted, nhsNumbers, personalDataTrouble } from './personal-data.ts';
import { validateShape } from './validate.ts';
import { canBeJudged } from './well-formed.ts';

/** A file as far as it could be read. */
export interface Admitted {
  /** The file, with patients’ numbers blotted out. */
  readonly source: Source;
  readonly parsed: Parsed;
  readonly troubles: readonly Trouble[];
  /** The proposal, where it is one and the principles can be judged. */
  readonly proposal: Proposal | undefined;
}

/** From text to proposal: parse and validate. Pure. */
export function admit(original: Source, principles: readonly Principle[]): Admitted {
  const numbers = nhsNumbers(original.text);
  const source = numbers.length === 0 ? original : { ...original, text: blotted(original.text, numbers) };
  const parsed = parse(source);
  const personal = numbers.map((place) => personalDataTrouble(source.text, place));
  const read: Trouble[] = [...parsed.troubles, ...personal];
  if (!parsed.readable) return { source, parsed, troubles: read, proposal: undefined };

  const { proposal, troubles: shape } = validateShape(parsed);
  const shaped = [...read, ...longLists(parsed.data, parsed.locate), ...shape];
  if (proposal === undefined) return { source, parsed, troubles: shaped, proposal };
  const troubles = [...shaped, ...crossCheck(proposal, parsed.locate, () => criterionIds(principles))];
  return { source, parsed, troubles, proposal: canBeJudged(troubles) ? proposal : undefined };
}

/** The id of every criterion, those of reading included. */
export function criterionIds(principles: readonly Principle[]): string[] {
  return [
    ...Object.keys(readingCriteria).map((kind) => `well-formed/${kind}`),
    ...criteriaOf(principles).map(({ id }) => id),
  ];
}
