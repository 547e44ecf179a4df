import type { Proposal, Temporary } from '../generated/proposal.ts';
import type { Day, Span } from '../model/dates.ts';
import { before, dated, daysAfter, duration, isAhead, onOrBefore, span } from '../model/dates.ts';
import type { Context, Observation, Related } from '../model/principle.ts';
import { contradicted, looked, missing, unsupported } from '../model/principle.ts';
import type { Limits, ThresholdId } from '../model/thresholds.ts';
import { counted, quoted } from '../model/words.ts';
import { inFuture } from './answers.ts';
import { placed } from './changes.ts';
import type { Measure } from './temporary.ts';
import { isApprovedAfterConsultation } from './temporary.ts';

/** Whether the reviews of a temporary change that are past were held. One due after its end need not be. */
export function* reviewed({ name, at, temporary }: Measure, { asOf, limits }: Context): Generator<Observation> {
  const reviews = placed(temporary.reviews, [...at, 'reviews']);
  if (reviews.length === 0) {
    yield missing([...at, 'reviews'], `No review of ${name} is planned.`, { hint: 'Say when it is looked at again.' });
  }
  const end = endOf(temporary, asOf);
  for (const { entry, at: place } of reviews) {
    const { due, held } = entry;
    yield* inFuture(asOf, [...place, 'held'], held, `The review of ${name} was held`);
    if (held !== undefined) {
      yield looked;
    } else if (due === undefined) {
      yield missing([...place, 'due'], `A review of ${name} has no date.`, { hint: 'Say when it is due.' });
    } else if (end !== undefined && onOrBefore(end, span(due)) !== 'broken') {
      yield looked;
    } else {
      yield overdue(
        `The review of ${name} was due ${dated(due)}`,
        [...place, 'due'],
        daysAfter(span(due), today(asOf)),
        limits,
      );
    }
  }
}

type Age = { readonly least: number; readonly most: number };

function overdue(said: string, at: Measure['at'], age: Age, limits: Limits): Observation {
  const thresholds = ['review-grace'] as const;
  if (age.most <= limits['review-grace']) return looked;
  return age.least > limits['review-grace']
    ? contradicted(at, `${said} and has not been held.`, { hint: 'Hold it now, and say what came of it.', thresholds })
    : missing(at, `${said} and may be overdue.`, { hint: 'Give the day.', thresholds });
}

/** Whether a temporary change ended when it was to end; else whether it has gone on for too long undecided. */
export function* ended(proposal: Proposal, measure: Measure, { asOf, limits }: Context): Generator<Observation> {
  const { name, at, temporary } = measure;
  if (endOf(temporary, asOf) !== undefined) return;
  const past = temporary.until === undefined ? 'broken' : before(span(temporary.until), today(asOf));
  const was = `${name} was to end ${dated(temporary.until ?? '')}`;
  if (past === 'kept') {
    const hint = 'Bring the service back, or say when it ended.';
    yield contradicted([...at, 'until'], `${was} and has not ended.`, { hint, related: promisedEnd(measure) });
    return;
  }
  if (past === 'open') yield missing([...at, 'until'], `${was}, which may be past.`, { hint: 'Give the day.' });
  if (!isApprovedAfterConsultation(proposal)) yield* aged(measure, asOf, limits);
}

/** What was to bring the service back, in the author’s words. */
function promisedEnd({ at, temporary: { revertWhen } }: Measure): Related[] {
  if (revertWhen === undefined) return [];
  return [
    { at: [...at, 'revertWhen'], message: `what had to be true for it to come back: ${quoted(revertWhen.trim())}` },
  ];
}

function* aged({ name, at, temporary }: Measure, asOf: Day, limits: Limits): Generator<Observation> {
  if (temporary.since === undefined) return;
  const { least, most } = duration(span(temporary.since), today(asOf));
  const limit: ThresholdId = most > limits['temporary-limit'] ? 'temporary-limit' : 'temporary-days';
  const severity = limit === 'temporary-limit' ? 'error' : 'warning';
  const said = `${name} has gone on since it began ${dated(temporary.since)}`;
  if (most <= limits[limit]) return;
  if (least > limits[limit]) {
    const message = `${said}, for ${counted(least, 'day')}, with neither an end nor a decision after a consultation.`;
    const hint = 'Bring the service back, or consult on making it permanent.';
    yield unsupported([...at, 'since'], message, { severity, thresholds: [limit], hint });
  } else {
    const message = `${said}, which may be more than ${counted(limits[limit], 'day')} ago.`;
    yield missing([...at, 'since'], message, { severity, thresholds: [limit], hint: 'Give the day.' });
  }
}

/** When it ended; an end that is only announced is none. */
function endOf({ ended }: Temporary, asOf: Day): Span | undefined {
  return ended === undefined || isAhead(ended, asOf) ? undefined : span(ended);
}

function today(asOf: Day): Span {
  return { from: asOf, to: asOf };
}
