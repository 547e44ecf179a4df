import type { Gate } from '../../facts/gates.ts';
import { isGate, lastChangeLive } from '../../facts/gates.ts';
import { datedReviews, reviewsAfter } from '../../facts/reviews-after.ts';
import type { Proposal } from '../../generated/proposal.ts';
import type { Order, Span } from '../../model/dates.ts';
import { dated as onDate, onOrBefore, plusMonths, span, together } from '../../model/dates.ts';
import type { Path } from '../../model/path.ts';
import type { Context, Criterion, Observation } from '../../model/principle.ts';
import { looked, missing } from '../../model/principle.ts';
import type { ThresholdId } from '../../model/thresholds.ts';
import { counted, numeral } from '../../model/words.ts';

const list: Path = ['monitoring', 'reviews'];

export const reviews: Criterion = {
  id: 'monitoring/reviews',
  asks: 'Is it dated when the change is looked at again: within 3, 6 and 12 months of its last step, and after two years?',
  why: `
A review that has no date is held when it suits. Early ones catch harm while the change can still be undone; the one after a year sees
every season; the one after two years sees what takes time. Reviews on or after the day on which the last change goes live count. A
minor change is asked for one within 12 months. The numbers are custom, not law; a report at about six months and a fuller one later
were the norm of the NHS.`,
  due: 'decision',
  severity: 'error',
  basis: 'computed',
  source: [
    { work: 'bma-redesign', where: 'redesign must be monitored after implementation' },
    { work: 'post-project-evaluation', where: 'a report at about six months, and a fuller evaluation later' },
  ],
  scale: 'all',
  *check(proposal, context) {
    const all = reviewsAfter(proposal);
    if (all.length === 0) {
      yield missing(list, 'No review after the change is dated.', { hint: hintOf(context) });
      return;
    }
    const undated = all.filter(({ entry }) => entry.due === undefined);
    for (const { at } of undated) yield missing([...at, 'due'], 'A review has no date.', { hint: 'Give its date.' });
    if (undated.length > 0) return;
    const live = lastChangeLive(proposal);
    if (isGate(live)) yield* inTime(proposal, live, context);
    else if (live !== undefined) yield live;
  },
  examples: {
    good: `
changes:
  - {id: open-northfield, kind: expand, service: hyper-acute-stroke, date: 2027-03-01}
  - {id: close-westhaven, kind: close, service: hyper-acute-stroke, date: 2027-04-01}
monitoring:
  reviews: [{due: 2027-06-30}, {due: 2027-09-30}, {due: 2028-03-31}, {due: 2029-04-01}]
`,
    bad: `
changes:
  - {id: open-northfield, kind: expand, service: hyper-acute-stroke, date: 2027-03-01}
  - {id: close-westhaven, kind: close, service: hyper-acute-stroke, date: 2027-04-01}
monitoring:
  reviews: [{due: 2028-10-01}, {due: 2029-10-01}]   # <- missing
`,
  },
};

function hintOf({ scale, limits }: Context): string {
  const months = (id: ThresholdId): string => numeral(limits[id]);
  if (scale === 'minor') return `Date one within ${months('year-review')} months of the change.`;
  const early = `${months('first-review')}, ${months('second-review')} and ${months('year-review')}`;
  return `Date reviews within ${early} months of the last change, and one after ${months('late-review')}.`;
}

/** A time by which, or from which on, a review is looked for. */
interface Window {
  readonly threshold: ThresholdId;
  /** Whether a review is looked for up to then, or from then on. */
  readonly side: 'within' | 'after';
  readonly severity: 'error' | 'warning';
}

const year: Window = { threshold: 'year-review', side: 'within', severity: 'error' };
const early: readonly Window[] = [
  year,
  { threshold: 'second-review', side: 'within', severity: 'warning' },
  { threshold: 'first-review', side: 'within', severity: 'warning' },
];
const late: Window = { threshold: 'late-review', side: 'after', severity: 'warning' };

/** Of the early windows only the widest without a review is reported. */
function* inTime(proposal: Proposal, live: Gate, context: Context): Generator<Observation> {
  yield looked;
  for (const window of context.scale === 'minor' ? [year] : early) {
    const found = [...lookedFor(proposal, live, window, context)];
    yield* found;
    if (found.length > 0) break;
  }
  if (context.scale === 'substantial') yield* lookedFor(proposal, live, late, context);
}

function* lookedFor(proposal: Proposal, live: Gate, window: Window, context: Context): Generator<Observation> {
  const { threshold, side, severity } = window;
  const limit = context.limits[threshold];
  const dated = datedReviews(proposal).map((review) => ({
    ...review,
    fits: fits(span(review.entry.due), live.when, side, limit),
  }));
  if (dated.some((review) => review.fits === 'kept')) return;
  const months = counted(limit, 'month');
  const time = `${side === 'within' ? `within ${months} of` : `${months} or more after`} the last change going live (${live.inWords})`;
  const related = [{ at: live.at, message: `${live.what}: ${live.inWords}` }];
  const detail = { severity, related, thresholds: [threshold] };
  const open = dated
    .filter((review) => review.fits === 'open')
    .sort((a, b) => span(a.entry.due).from - span(b.entry.due).from)[0];
  if (open === undefined) {
    yield missing(list, `No review is due ${time}.`, { ...detail, hint: hintOf(context) });
  } else {
    const message = `The review due ${onDate(open.entry.due)} may or may not fall ${time}.`;
    yield missing([...open.at, 'due'], message, { ...detail, hint: 'Give the day.' });
  }
}

function fits(due: Span, live: Span, side: Window['side'], months: number): Order {
  const limit = plusMonths(live, months);
  if (side === 'after') return onOrBefore(limit, due);
  return together(onOrBefore(live, due), onOrBefore(due, limit));
}
