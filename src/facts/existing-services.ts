import type { Change } from '../generated/proposal.ts';
import { services } from '../generated/vocabulary.ts';
import type { Register, RegisteredService, RowNumbers } from '../model/register.ts';
import { counted, listed, quoted } from '../model/words.ts';
import { adds, isSameOrNear } from './changes.ts';

/** The row that a change names as its own. */
export function rowOf(register: Register, { registered }: Change): RegisteredService | undefined {
  return registered === undefined ? undefined : register.byId.get(registered);
}

/** The same, where it is there and of the same or a near service, as it must be. */
export function ownRow(register: Register, change: Change): RegisteredService | undefined {
  const row = rowOf(register, change);
  return row !== undefined && isSameOrNear(change.service, row.service) ? row : undefined;
}

/** Whether a change is to what exists already, so that it has a row of its own. */
export function hasOwnRow(change: Change): boolean {
  return change.kind === 'reduce' || change.kind === 'close' || (adds(change) && change.kind !== 'open');
}

/** The rows of the same or a near service, in the order of the file. */
export function rowsLike(register: Register, service: string): RegisteredService[] {
  const numbers = sameOrNear(service).flatMap((slug) => register.byService.get(slug) ?? []);
  return rowsAt(register, numbers.sort(ascending));
}

/** Those of them that serve one of some areas, or do not say which they serve; in the order of the file. */
export function rowsInReach(register: Register, service: string, areas: readonly string[]): RegisteredService[] {
  const slugs = new Set(sameOrNear(service));
  const found = new Set([...slugs].flatMap((slug) => register.withoutAreas.get(slug) ?? []));
  for (const area of areas) {
    for (const row of register.byArea.get(area) ?? []) {
      if (slugs.has(register.services[row]?.service ?? '')) found.add(row);
    }
  }
  return rowsAt(register, [...found].sort(ascending));
}

/** Rows by their numbers. */
export function rowsAt({ services: rows }: Register, numbers: RowNumbers): RegisteredService[] {
  return numbers.flatMap((number) => rows[number] ?? []);
}

function ascending(a: number, b: number): number {
  return a - b;
}

/** A service and those near enough to stand in for it. */
export function sameOrNear(service: string): string[] {
  return [...new Set([service, ...(services[service]?.near ?? [])])];
}

/** A row in words: “Westhaven walk-in centre” (svc-7, Westhaven Care Limited). */
export function rowInWords({ id, name, provider }: RegisteredService): string {
  return `${quoted(name)} (${provider === undefined ? id : `${id}, ${provider}`})`;
}

/** The ids of rows, or their number where they are many. */
export function rowsInWords(rows: readonly RegisteredService[]): string {
  return rows.length > 3 ? counted(rows.length, 'row') : listed(rows.map(({ id }) => id));
}

/** Whether a service is open, and nothing is known that will close it. */
export function staysOpen({ status, closes }: RegisteredService): boolean {
  return (status === undefined || status === 'open') && closes === undefined;
}

/** Whether a change ends the service where it is now. A reduction does where nothing is said to be left. */
export function endsService({ kind, capacity }: Change): boolean {
  if (kind === 'reduce') {
    const left = (capacity ?? []).map(({ after }) => after ?? 0);
    return left.length > 0 && left.every((amount) => amount === 0);
  }
  return ['close', 'move', 'merge', 'replace'].includes(kind);
}
