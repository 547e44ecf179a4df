import type { PartialDate, Sector } from '../generated/proposal.ts';
import type { RegisteredService, RegisterFile } from '../generated/register.ts';

export type { RegisteredService };

/** Where rows stand among those of the register, in the order of the file. */
export type RowNumbers = readonly number[];

/** The register of existing services: its rows, and where to find those that matter to a proposal. */
export interface Register extends Readonly<Omit<RegisterFile, 'register' | 'services'>> {
  readonly file: string;
  readonly services: readonly RegisteredService[];
  readonly byId: ReadonlyMap<string, RegisteredService>;
  readonly byService: ReadonlyMap<string, RowNumbers>;
  readonly byArea: ReadonlyMap<string, RowNumbers>;
  /** By service, the rows that do not say which areas they serve. */
  readonly withoutAreas: ReadonlyMap<string, RowNumbers>;
  /** By service, its rows by the date on which they were last checked; undefined where nothing says when. */
  readonly checked: ReadonlyMap<string, ReadonlyMap<PartialDate | undefined, RowNumbers>>;
  /** The sectors that provide something. */
  readonly sectors: ReadonlySet<Sector>;
}

/** A register of rows, indexed once, so that a question costs as much as it finds and not as much as there is. */
export function indexedRegister(file: string, stated: Omit<RegisterFile, 'register'>): Register {
  const { asOf, services } = stated;
  const byId = new Map<string, RegisteredService>();
  const byService = new Map<string, number[]>();
  const byArea = new Map<string, number[]>();
  const withoutAreas = new Map<string, number[]>();
  const checked = new Map<string, Map<PartialDate | undefined, number[]>>();
  const sectors = new Set<Sector>();
  for (const [row, service] of services.entries()) {
    if (!byId.has(service.id)) byId.set(service.id, service);
    enter(byService, service.service, row);
    if (service.catchment === undefined) enter(withoutAreas, service.service, row);
    else for (const area of service.catchment) enter(byArea, area, row);
    const dates = checked.get(service.service) ?? new Map<PartialDate | undefined, number[]>();
    enter(dates, service.asOf ?? asOf, row);
    checked.set(service.service, dates);
    if (service.sector !== undefined) sectors.add(service.sector);
  }
  return { file, ...stated, byId, byService, byArea, withoutAreas, checked, sectors };
}

function enter<Key>(index: Map<Key, number[]>, key: Key, row: number): void {
  const rows = index.get(key);
  if (rows === undefined) index.set(key, [row]);
  else rows.push(row);
}
