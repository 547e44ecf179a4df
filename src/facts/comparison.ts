import type { PartialDate } from '../generated/proposal.ts';
import type { Order } from '../model/dates.ts';
import { dated, inWords, onOrBefore, span } from '../model/dates.ts';
import type { Path } from '../model/path.ts';
import type { Observation } from '../model/principle.ts';
import { contradicted, lookedAt, missing, unsupported } from '../model/principle.ts';
import type { Gate } from './gates.ts';

/** A date held against another one. */
export interface Comparison {
  /** Where the date stands. */
  readonly at: Path;
  /** The date in words, as the beginning of a sentence: Llais was told on 3 March 2025. */
  readonly said: string;
  readonly order: Order;
  readonly gate: Omit<Gate, 'when'>;
  /** How the date stands to the gate where the order is broken. */
  readonly wrong: 'before' | 'not before' | 'after';
  /** What would put a broken order right. */
  readonly hint: string;
}

/** What a comparison comes to: a fact that was looked at, a contradiction, or a date that is not exact enough. */
export function compared({ at, said, order, gate, wrong, hint }: Comparison): Observation {
  if (order === 'kept') return lookedAt(at);
  const related = [{ at: gate.at, message: `${gate.what}: ${gate.inWords}` }];
  return order === 'broken'
    ? contradicted(at, `${said}, ${wrong} ${gate.what} (${gate.inWords}).`, { hint, related })
    : missing(at, `${said}, which may be before or after ${gate.what} (${gate.inWords}).`, {
        hint: 'Give the day.',
        related,
      });
}

/** The same where the order is our own advice: what breaks it is not refuted, and only warned of. */
export function advised(comparison: Comparison): Observation {
  const seen = compared(comparison);
  if (seen.saw !== 'problem') return seen;
  const { kind, at, message, ...detail } = seen;
  const warning = { ...detail, severity: 'warning' } as const;
  return kind === 'contradicted' ? unsupported(at, message, warning) : missing(at, message, warning);
}

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
