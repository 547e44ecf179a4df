import type { PartialDate } from '../generated/proposal.ts';
import { dated, dayInWords, firstOf, onOrBefore, plusMonths, span } from '../model/dates.ts';
import type { Context, Problem } from '../model/principle.ts';
import { missing, unsupported } from '../model/principle.ts';
import type { Register, RegisteredService } from '../model/register.ts';
import { counted } from '../model/words.ts';
import { rowsInWords, rowsLike } from './existing-services.ts';

/**
 * A finding where the register is older than it may be, on the earlier of today and the decision. Judged are the rows
 * of the same or near services, or all of them where there are none.
 */
export function* registerAge(
  register: Register,
  services: readonly string[],
  decision: PartialDate | undefined,
  { asOf, limits }: Pick<Context, 'asOf' | 'limits'>,
): Generator<Problem> {
  const alike = [...new Set(services.flatMap((service) => rowsLike(register, service)))];
  const rows = alike.length > 0 ? alike : register.services;
  const today = { from: asOf, to: asOf };
  const reference = firstOf(decision === undefined ? [today] : [today, span(decision)]) ?? today;
  const before = reference.from === asOf ? 'today' : `the decision (${dayInWords(reference.from)})`;
  const limit = counted(limits['register-age'], 'month');
  const detail = { severity: 'warning', thresholds: ['register-age'] } as const;

  const dates = new Map(rows.map((row) => [row, row.asOf ?? register.asOf]));
  const orders = new Map([...dates].map(([row, date]) => [row, date === undefined ? 'undated' : freshness(date)]));
  const those = (order: string): RegisteredService[] => rows.filter((row) => orders.get(row) === order);
  const stale = those('broken');
  const undated = those('undated');
  if (stale.length > 0) {
    const oldest = oldestOf(stale.flatMap((row) => dates.get(row) ?? []));
    const message = `The register was last checked more than ${limit} before ${before}: ${rowsInWords(stale)}, the oldest ${oldest}.`;
    yield unsupported(['changes'], message, { ...detail, hint: 'Bring the register up to date.' });
  } else if (undated.length > 0) {
    const message = `The register does not say when it was last checked: no date for ${rowsInWords(undated)}.`;
    yield missing(['changes'], message, { ...detail, hint: 'Give `asOf` in the register.' });
  } else if (those('open').length > 0) {
    const message = `The register may have been checked more than ${limit} before ${before}, or less: ${rowsInWords(those('open'))}.`;
    yield missing(['changes'], message, { ...detail, hint: 'Give the day in the register.' });
  }

  function freshness(date: PartialDate): string {
    return onOrBefore(reference, plusMonths(span(date), limits['register-age']));
  }
}

function oldestOf(dates: readonly PartialDate[]): string {
  const [first] = dates.toSorted((a, b) => span(a).from - span(b).from || span(a).to - span(b).to);
  return first === undefined ? '' : dated(first);
}
