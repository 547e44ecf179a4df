import type { PartialDate } from '../generated/proposal.ts';
import type { Order } from '../model/dates.ts';
import { dated, dayInWords, firstOf, isAhead, onOrBefore, plusMonths, span } from '../model/dates.ts';
import type { Context, Problem } from '../model/principle.ts';
import { missing, unsupported } from '../model/principle.ts';
import type { Register, RowNumbers } from '../model/register.ts';
import { counted, listed, quoted } from '../model/words.ts';
import { rowsAt, rowsInWords, sameOrNear } from './existing-services.ts';

const mostSources = 3;

/** Rows that were last checked on one date; undefined where nothing says when. */
interface Checked {
  readonly date: PartialDate | undefined;
  readonly rows: RowNumbers;
}

/**
 * A finding where the register is older than it may be, on the earlier of today and the decision, and one where it was
 * checked on a day to come. Judged are the rows of the same or near services, or all of them where there are none.
 */
export function* registerAge(
  register: Register,
  services: readonly string[],
  decision: PartialDate | undefined,
  { asOf, limits }: Pick<Context, 'asOf' | 'limits'>,
): Generator<Problem> {
  const checked = checkedRows(register, services);
  const ahead = checked.filter(({ date }) => date !== undefined && isAhead(date, asOf));
  if (ahead.length > 0) {
    const message = `The register gives a day that lies ahead as the one on which it was checked: ${inWords(register, ahead)}.`;
    yield unsupported(['changes'], message, { severity: 'warning', hint: 'Correct `asOf` in the register.' });
  }
  const today = { from: asOf, to: asOf };
  const reference = firstOf(decision === undefined ? [today] : [today, span(decision)]) ?? today;
  const before = reference.from === asOf ? 'today' : `the decision (${dayInWords(reference.from)})`;
  const months = limits['register-age'];
  yield* tooOld(register, checked, `${counted(months, 'month')} before ${before}`, (date) =>
    onOrBefore(reference, plusMonths(span(date), months)),
  );
}

function* tooOld(
  register: Register,
  checked: readonly Checked[],
  limit: string,
  freshness: (date: PartialDate) => Order,
): Generator<Problem> {
  const those = (sought: Order | undefined): Checked[] =>
    checked.filter(({ date }) => (date === undefined ? undefined : freshness(date)) === sought);
  const stale = those('broken');
  const undated = those(undefined);
  const unclear = those('open');
  const detail = { severity: 'warning', thresholds: ['register-age'] } as const;
  if (stale.length > 0) {
    const oldest = oldestOf(stale.flatMap(({ date }) => date ?? []));
    const message = `The register was last checked more than ${limit}: ${inWords(register, stale)}, the oldest ${oldest}.`;
    const hint = `Bring the register up to date${fromItsSources(register, stale)}.`;
    yield unsupported(['changes'], message, { ...detail, hint });
  } else if (undated.length > 0) {
    const message = `The register does not say when it was last checked: no date for ${inWords(register, undated)}.`;
    yield missing(['changes'], message, { ...detail, hint: 'Give `asOf` in the register.' });
  } else if (unclear.length > 0) {
    const message = `The register may have been checked more than ${limit}, or less: ${inWords(register, unclear)}.`;
    yield missing(['changes'], message, { ...detail, hint: 'Give the day in the register.' });
  }
}

function checkedRows({ checked }: Register, services: readonly string[]): Checked[] {
  const alike = [...new Set(services.flatMap(sameOrNear))].filter((slug) => checked.has(slug));
  const slugs = alike.length > 0 ? alike : [...checked.keys()];
  return slugs.flatMap((slug) => [...(checked.get(slug) ?? [])].map(([date, rows]) => ({ date, rows })));
}

function inWords(register: Register, checked: readonly Checked[]): string {
  return rowsInWords(rowsAt(register, numbersOf(checked)));
}

function numbersOf(checked: readonly Checked[]): RowNumbers {
  return checked.flatMap(({ rows }) => rows);
}

/** Where rows were taken from, where that is one place or a few. */
function fromItsSources(register: Register, checked: readonly Checked[]): string {
  const rows = rowsAt(register, numbersOf(checked));
  const sources = new Set(rows.flatMap(({ source = register.source }) => source ?? []));
  return sources.size === 0 || sources.size > mostSources ? '' : `: ask ${listed([...sources].map(quoted))} again`;
}

function oldestOf(dates: readonly PartialDate[]): string {
  const [first] = dates.toSorted((a, b) => span(a).from - span(b).from || span(a).to - span(b).to);
  return first === undefined ? '' : dated(first);
}
