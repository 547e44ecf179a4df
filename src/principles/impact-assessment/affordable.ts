import { placed } from '../../facts/changes.ts';
import type { Finance, Pool, Proposal } from '../../generated/proposal.ts';
import type { Day } from '../../model/dates.ts';
import { isAhead } from '../../model/dates.ts';
import type { Context, Criterion, Observation } from '../../model/principle.ts';
import { contradicted, liesAhead, lookedAt, missing } from '../../model/principle.ts';
import { isAtOrAfter } from '../../model/stage.ts';
import { numeral, quoted } from '../../model/words.ts';

export const affordable: Criterion = {
  id: 'impact-assessment/affordable',
  asks: 'Can it be paid for: is the money agreed, and does the pool add up?',
  why: `
A decision to build what nobody has paid for is a decision to wait, and services run down while they wait. When the decision is taken
the capital is secured or agreed in principle, someone has approved the higher running cost, and what the partners of a pooled budget
pay in adds up to the total they name. A bid is a hope.`,
  due: 'decision',
  severity: 'error',
  basis: 'declared',
  source: [
    { work: 'bma-redesign', where: 'a thorough impact assessment' },
    { work: 'better-care-fund' },
    { work: 'nao-integration' },
  ],
  scale: 'all',
  notApplicable({ finance }) {
    const { capital, pooled } = finance ?? {};
    if (pooled !== undefined || needsCapital(capital) || mayCostMore(finance?.runningCost)) return undefined;
    return 'It needs no capital, does not cost more to run and has no pooled budget.';
  },
  *check(proposal, context) {
    const { capital, runningCost, pooled } = proposal.finance ?? {};
    if (needsCapital(capital)) yield* agreed(capital, context);
    if (mayCostMore(runningCost)) yield* paidFor(proposal, runningCost, context.asOf);
    if (pooled !== undefined) yield* addsUp(pooled);
  },
  examples: {
    good: `
organisations: [{id: icb, name: Fenland Integrated Care Board}, {id: council, name: Westhaven Borough Council}]
finance:
  capital: {amount: 18500000, source: National capital programme, status: secured}
  runningCost: {before: 9400000, after: 9900000}
  pooled:
    legalBasis: Agreement of 4 June 2026 under section 75 of the Act
    host: council
    contributions: [{organisation: icb, amount: 70000}, {organisation: council, amount: 30000}]
    total: 100000
    riskShare: Each partner bears an overspend in proportion to what it pays in
approvals: [{kind: business-case, by: icb, date: 2025-11-20}]
`,
    bad: `
organisations: [{id: icb, name: Fenland Integrated Care Board}, {id: council, name: Westhaven Borough Council}]
finance:
  capital: {amount: 18500000, source: National capital programme, status: bid}   # <- contradicted
  runningCost: {before: 9400000, after: 9900000}   # <- missing
  pooled:
    legalBasis: Agreement of 4 June 2026 under section 75 of the Act
    host: council
    contributions: [{organisation: icb, amount: 70000}, {organisation: council, amount: 20000}]
    total: 100000   # <- contradicted
    riskShare: Each partner bears an overspend in proportion to what it pays in
`,
  },
};

type Capital = NonNullable<Finance['capital']>;
type RunningCost = NonNullable<Finance['runningCost']>;

function needsCapital(capital: Capital | undefined): capital is Capital {
  return capital !== undefined && capital.amount !== 0;
}

/** Whether it costs more to run, or may do so for all that is said. */
function mayCostMore(cost: RunningCost | undefined): cost is RunningCost {
  if (cost === undefined) return false;
  return cost.before === undefined || cost.after === undefined || cost.after > cost.before;
}

function* agreed({ amount, source, status }: Capital, { stage }: Context): Generator<Observation> {
  const at = ['finance', 'capital'];
  const what = `The capital${amount === undefined ? '' : ` of £${numeral(amount)}`}${source === undefined ? '' : ` from ${quoted(source)}`}`;
  const isThere = status === 'secured' || status === 'agreed-in-principle';
  if (amount === undefined) {
    const detail = { hint: 'Give it in pounds.', ...(isThere ? { severity: 'warning' as const } : {}) };
    yield missing([...at, 'amount'], 'It is not said how much capital is needed.', detail);
  }
  if (status === undefined) {
    const hint = 'Say whether it is secured, agreed in principle, bid for or not there.';
    yield missing([...at, 'status'], `${what} has no status.`, { hint });
  } else if (isThere) {
    yield lookedAt([...at, 'status']);
  } else if (!isAtOrAfter(stage, 'decision')) {
    yield liesAhead('Whether the capital is there at the decision lies ahead.');
  } else if (amount !== undefined) {
    const message = `${what} is ${status === 'bid' ? 'only bid for' : 'not there'}, and the decision is due.`;
    yield contradicted([...at, 'status'], message, { hint: 'Have the capital agreed before it is decided.' });
  }
}

/** Whether somebody has taken on what it costs more to run. */
function* paidFor({ approvals, finance }: Proposal, { before, after }: RunningCost, asOf: Day): Generator<Observation> {
  const at = ['finance', 'runningCost'];
  const isApproved = approvals?.some(
    ({ kind, by, date }) => kind === 'business-case' && by !== undefined && date !== undefined && !isAhead(date, asOf),
  );
  if (isApproved) yield lookedAt(at);
  if (before === undefined || after === undefined) {
    const [key, when] = before === undefined ? ['before', 'now'] : ['after', 'after the change'];
    yield missing([...at, key], `It is not said what the service costs a year ${when}.`, {
      hint: 'Give it in pounds.',
      ...(isApproved ? { severity: 'warning' } : {}),
    });
    return;
  }
  if (isApproved) return;
  const prices = finance?.priceBase === undefined ? '' : ` (in prices of ${finance.priceBase})`;
  const message = `It costs £${numeral(after - before)} a year more to run${prices}, and nobody has agreed to pay for it.`;
  yield missing(at, message, { hint: 'Enter in `approvals` who approved the business case, and when.' });
}

function* addsUp(pool: Pool): Generator<Observation> {
  const at = ['finance', 'pooled'];
  for (const [key, what] of terms(pool)) {
    yield missing([...at, key], `The pooled budget does not say ${what}.`, { severity: 'warning', hint: 'Say so.' });
  }
  if (pool.total === undefined) {
    yield missing([...at, 'total'], 'The pooled budget has no total.', { hint: 'Give it in pounds.' });
  }
  const shares = placed(pool.contributions, [...at, 'contributions']);
  if (shares.length === 0) {
    const hint = 'List what each organisation pays in.';
    yield missing([...at, 'contributions'], 'Nobody is said to pay into the pooled budget.', { hint });
  }
  const silent = shares.filter(({ entry }) => entry.amount === undefined);
  for (const { entry, at: place } of silent) {
    const message = `It is not said how much ${quoted(entry.organisation)} pays into the pooled budget.`;
    yield missing([...place, 'amount'], message, { hint: 'Give it in pounds.' });
  }
  const sum = shares.reduce((total, { entry }) => total + (entry.amount ?? 0), 0);
  if (pool.total === undefined || shares.length === 0 || silent.length > 0) return;
  if (sum === pool.total) {
    yield lookedAt([...at, 'total']);
  } else {
    const message = `The contributions to the pooled budget come to £${numeral(sum)}, and its total is £${numeral(pool.total)}.`;
    yield contradicted([...at, 'total'], message, { hint: 'Correct the contributions or the total.' });
  }
}

function* terms({ legalBasis, host, riskShare }: Pool): Generator<readonly [key: string, what: string]> {
  if (legalBasis === undefined) yield ['legalBasis', 'which agreement it rests on'];
  if (host === undefined) yield ['host', 'who holds it'];
  if (riskShare === undefined) yield ['riskShare', 'who bears an overspend'];
}
