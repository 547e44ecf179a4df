import type { Change } from '../generated/proposal.ts';
import type { Span } from '../model/dates.ts';
import { onOrBefore } from '../model/dates.ts';
import type { Neighbour } from '../model/neighbour.ts';
import type { Elsewhere } from '../model/principle.ts';
import type { Register, RegisteredService } from '../model/register.ts';
import { quoted } from '../model/words.ts';
import type { Placed } from './changes.ts';
import { adds, changeInWords, goLive, isSameOrNear, permanentChanges } from './changes.ts';
import { areasReached } from './collisions.ts';
import { endsService, ownRow, rowInWords, rowsInReach, rowsLike } from './existing-services.ts';
import { addedBy } from './new-services.ts';

/** A dated change of another live proposal. */
export interface Deed {
  readonly by: Neighbour;
  readonly change: Placed<Change>;
  readonly live: Span;
  /** The services that it brings, as rows that the register does not have yet. */
  readonly brought: readonly RegisteredService[];
}

/** A service as it is to be at some date. */
export interface Standing {
  readonly row: RegisteredService;
  /** The change that brings it, where it is not there yet. */
  readonly broughtBy?: Deed;
}

/** The services of one kind as they are to be at some date. */
export interface Projection {
  readonly standing: readonly Standing[];
  /** What other proposals end by then. */
  readonly ended: readonly { readonly row: RegisteredService; readonly by: Deed }[];
}

/**
 * The dated changes of other proposals to services that are the same or near, in the order in which they are applied: by
 * date, on one date what adds before what ends, then by id. Changes without a date are left out.
 */
export function deedsTo(service: string, neighbours: readonly Neighbour[]): Deed[] {
  return neighbours
    .flatMap((by) => datedDeeds(by).filter(({ change }) => isSameOrNear(service, change.entry.service)))
    .sort((a, b) => a.live.to - b.live.to || order(a) - order(b) || (nameOf(a) < nameOf(b) ? -1 : 1));
}

/** The dated changes of a neighbour for good. They are asked for by everyone around it, and found once. */
function datedDeeds(by: Neighbour): readonly Deed[] {
  const known = found.get(by);
  if (known !== undefined) return known;
  const deeds = permanentChanges(by.proposal).flatMap((change): Deed[] => {
    const live = goLive(change.entry);
    return live === undefined
      ? []
      : [{ by, change, live, brought: adds(change.entry) ? brought(by, change.entry) : [] }];
  });
  found.set(by, deeds);
  return deeds;
}

const found = new WeakMap<Neighbour, readonly Deed[]>();

/**
 * The register’s services of the same or a near service for some areas, with what other proposals will have done by a
 * date. What may or may not be done by then is taken as done where it adds, and as not done where it ends: only what is
 * certain contradicts. Without areas, all the register has.
 */
export function projected(
  register: Register,
  { service, areas }: { readonly service: string; readonly areas: readonly string[] },
  deeds: readonly Deed[],
  at: Span,
): Projection {
  const rows = areas.length === 0 ? rowsLike(register, service) : rowsInReach(register, service, areas);
  const touched = deeds.flatMap(({ change }) => ownRow(register, change.entry) ?? []);
  const standing = new Map([...rows, ...touched].map((row): [string, Standing] => [row.id, { row }]));
  const ended: Projection['ended'][number][] = [];
  for (const deed of deeds) {
    const { entry } = deed.change;
    const done = onOrBefore(deed.live, at);
    const own = standing.get(entry.registered ?? '');
    if (endsService(entry) && own !== undefined && done === 'kept') {
      standing.delete(own.row.id);
      ended.push({ row: own.row, by: deed });
    }
    if (done === 'broken') continue;
    if (!endsService(entry) && own !== undefined) standing.set(own.row.id, { ...own, row: changed(own.row, deed) });
    else for (const row of deed.brought) standing.set(row.id, { row, broughtBy: deed });
  }
  return { standing: [...standing.values()], ended };
}

/** A change of another proposal in words: “close-b” (closing walk-in centre at Thornley) of “thornley-beds”. */
export function deedInWords({ by, change }: Pick<Deed, 'by' | 'change'>): string {
  return `${changeInWords(by.proposal, change.entry)} of ${quoted(by.proposal.id)}`;
}

/** A service in words: a row of the register, or what another proposal plans. */
export function standingInWords({ row, broughtBy }: Standing): string {
  return broughtBy === undefined ? rowInWords(row) : `what is planned with ${deedInWords(broughtBy)}`;
}

/** The place of a change of another proposal, for a finding to point at. */
export function elsewhere({ by, change: { at } }: Pick<Deed, 'by' | 'change'>): Elsewhere {
  const start = by.places[Number(at[1])] ?? { line: 1, column: 1 };
  return { file: by.file, start };
}

function order({ change }: Deed): number {
  return endsService(change.entry) ? 1 : 0;
}

function nameOf({ by, change }: Deed): string {
  return `${by.proposal.id}/${change.entry.id}`;
}

/** The service that an existing one becomes. */
function changed(row: RegisteredService, { by, change: { entry } }: Deed): RegisteredService {
  const more = addedBy(by.proposal, entry).flatMap((added) => added.entry.catchment ?? []);
  const catchment = [...new Set([...(row.catchment ?? []), ...more])];
  return {
    ...row,
    ...(catchment.length === 0 ? {} : { catchment }),
    ...(entry.hours?.after === undefined ? {} : { hours: entry.hours.after }),
    ...(entry.access?.after === undefined ? {} : { access: entry.access.after }),
  };
}

function brought(by: Neighbour, entry: Change): RegisteredService[] {
  const areas = areasReached({ proposal: by.proposal, change: entry });
  const base = {
    id: `${by.proposal.id}/${entry.id}`,
    name: entry.id,
    service: entry.service,
    ...(areas === undefined ? {} : { catchment: [...areas] }),
    ...(entry.hours?.after === undefined ? {} : { hours: entry.hours.after }),
    ...(entry.access?.after === undefined ? {} : { access: entry.access.after }),
  };
  const added = addedBy(by.proposal, entry);
  if (added.length === 0) return [base];
  return added.map(({ entry: { id, service, catchment, ages, hours, access } }) => ({
    ...base,
    id: `${base.id}/${id}`,
    ...(service === undefined ? {} : { service }),
    ...(catchment === undefined ? {} : { catchment }),
    ...(ages === undefined ? {} : { ages }),
    ...(hours === undefined ? {} : { hours }),
    ...(access === undefined ? {} : { access }),
  }));
}
