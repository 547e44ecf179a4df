import type { PartialDate } from '../generated/proposal.ts';
import { dated, inWords, onOrBefore, span } from '../model/dates.ts';
import type { Path } from '../model/path.ts';
import type { Observation } from '../model/principle.ts';
import { compared } from './comparison.ts';
import type { Gate } from './gates.ts';

export { dated };

/** Something that happened on a date. `what` is a sentence without its end: The clinical model was approved. */
export interface Happening {
  readonly what: string;
  readonly written: PartialDate;
  readonly at: Path;
}

/** A gate made of a date of the proposal. `what` is the middle of a sentence: the options were scored. */
export function gateOf(what: string, written: PartialDate, at: Path): Gate {
  return { what, when: span(written), inWords: inWords(written), at };
}

/** Judges whether something came no later than a gate; the same day is early enough. */
export function noLaterThan({ what, written, at }: Happening, gate: Gate, hint: string): Observation {
  const order = onOrBefore(span(written), gate.when);
  return compared({ at, said: `${what} ${dated(written)}`, order, gate, wrong: 'after', hint });
}
