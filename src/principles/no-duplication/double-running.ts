import { changeInWords, goLive } from '../../facts/changes.ts';
import type { Replacement } from '../../facts/side-by-side.ts';
import { oncePerMessage, replacedServices, undated } from '../../facts/side-by-side.ts';
import type { Finance, Proposal } from '../../generated/proposal.ts';
import { before, inWords, onOrBefore, plusMonths, span } from '../../model/dates.ts';
import type { Context, Criterion, Observation } from '../../model/principle.ts';
import { looked, missing, unsupported } from '../../model/principle.ts';
import { counted, listed } from '../../model/words.ts';

export const doubleRunning: Criterion = {
  id: 'no-duplication/double-running',
  asks: 'Does running side by side end?',
  why: `
Old and new run side by side for a while so that nobody falls between them. Without an end in writing the while becomes for good, and
the staff of one service are shared by two. The proposal gives the beginning and the end, unless the old service closes on the day the
new one opens or before. More than twelve months is called long: custom, not law.`,
  due: 'decision',
  severity: 'warning',
  basis: 'computed',
  source: [
    { work: 'bma-redesign', where: 'no duplication of existing services' },
    { work: 'custom', where: 'a year side by side' },
  ],
  scale: 'all',
  notApplicable(proposal) {
    return replacedServices(proposal).length === 0 ? 'No service takes the place of another.' : undefined;
  },
  *check(proposal, context) {
    const running = proposal.finance?.doubleRunning;
    if (running === undefined) yield* unspoken(proposal);
    else yield* judged(running, context);
  },
  examples: {
    good: `
changes:
  - {id: open-utc, kind: open, service: urgent-treatment-centre, date: 2027-03-01}
  - {id: close-wic, kind: close, service: walk-in-centre, date: 2027-09-30, replacedBy: [open-utc]}
finance: {doubleRunning: {from: 2027-03-01, until: 2027-09-30, cost: 310000}}
`,
    bad: `
changes:
  - {id: open-utc, kind: open, service: urgent-treatment-centre, date: 2027-03-01}
  - {id: close-wic, kind: close, service: walk-in-centre, date: 2028-09-30, replacedBy: [open-utc]}
finance:
  doubleRunning:
    from: 2027-03-01
    until: 2028-09-30   # <- unsupported
    cost: 310000
`,
  },
};

/** Nothing is said of double running: nothing need be where every old service closes by the day the new one opens. */
function* unspoken(proposal: Proposal): Generator<Observation> {
  const pairs = replacedServices(proposal);
  const dateless = pairs.flatMap(({ old, next }) => [old, next]).filter(({ entry }) => goLive(entry) === undefined);
  yield* oncePerMessage(dateless.map((change) => undated(proposal, change)));
  const beside: Replacement[] = [];
  for (const { old, next } of pairs) {
    const closes = goLive(old.entry);
    const opens = goLive(next.entry);
    if (closes === undefined || opens === undefined) continue;
    yield looked;
    if (onOrBefore(closes, opens) !== 'kept') beside.push({ old, next });
  }
  if (beside.length === 0) return;
  const names = beside.map(
    ({ old, next }) => `${changeInWords(proposal, next.entry)} beside ${changeInWords(proposal, old.entry)}`,
  );
  const message = `It is not said from when to when old and new run side by side: ${listed(names)}.`;
  yield missing(['finance', 'doubleRunning'], message, {
    hint: 'Add `finance.doubleRunning` with `from` and `until`.',
  });
}

type DoubleRunning = NonNullable<Finance['doubleRunning']>;

function* judged({ from, until }: DoubleRunning, { limits }: Context): Generator<Observation> {
  const at = ['finance', 'doubleRunning'];
  if (from === undefined) {
    yield missing([...at, 'from'], 'It is not said when the double running begins.', { hint: 'Add `from`.' });
  }
  if (until === undefined) {
    yield missing([...at, 'until'], 'It is not said when the double running ends.', { hint: 'Add `until`.' });
  }
  if (from === undefined || until === undefined || onOrBefore(span(from), span(until)) === 'broken') return;
  yield looked;
  const order = before(span(until), plusMonths(span(from), limits['double-running']));
  const limit = counted(limits['double-running'], 'month');
  const related = [{ at: [...at, 'from'], message: `it begins: ${inWords(from)}` }];
  if (order === 'broken') {
    const message = `The double running lasts more than ${limit}: from ${inWords(from)} to ${inWords(until)}.`;
    const hint = 'End it earlier: for so long it is a second service.';
    yield unsupported([...at, 'until'], message, { hint, related, thresholds: ['double-running'] });
  } else if (order === 'open') {
    const message = `The double running from ${inWords(from)} to ${inWords(until)} may last more than ${limit}.`;
    yield missing([...at, 'until'], message, { hint: 'Give the day.', related, thresholds: ['double-running'] });
  }
}
