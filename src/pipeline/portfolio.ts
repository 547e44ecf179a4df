import { sameOrNear } from '../facts/existing-services.ts';
import { newServices } from '../facts/new-services.ts';
import type { Proposal } from '../generated/proposal.ts';
import type { Neighbour } from '../model/neighbour.ts';
import type { Register } from '../model/register.ts';
import type { Outline } from './outline.ts';

/** The proposals of a repository, so ordered that those which matter to one are found without asking all. */
export interface Portfolio {
  /** The live proposals that one may collide with, in the order of their files. */
  around(file: string): readonly Neighbour[];
  /** The other files that give the same id. */
  namesakes(file: string): readonly string[];
}

/**
 * Two proposals matter to each other where they touch the same or near services in one area or at one site, or one row
 * of the register. A proposal that does not say where it works matters wherever its services are.
 */
export function portfolioOf(
  outlines: ReadonlyMap<string, Outline>,
  registerOf: (file: string) => Register | undefined,
): Portfolio {
  const plans = new Map<string, Neighbour[]>();
  const ids = new Map<string, string[]>();
  for (const [file, { id, plan, isLive }] of outlines) {
    if (id !== undefined) enter(ids, id, file);
    if (plan === undefined || !isLive) continue;
    for (const key of keysOf(plan.proposal, registerOf(file)).all) enter(plans, key, plan);
  }
  return {
    around(file) {
      const proposal = outlines.get(file)?.plan?.proposal;
      if (proposal === undefined) return [];
      const found = keysOf(proposal, registerOf(file)).sought.flatMap((key) => plans.get(key) ?? []);
      return [...new Set(found)]
        .filter((other) => other.file !== file && !areOneInTurn(proposal, other.proposal))
        .sort((a, b) => (a.file < b.file ? -1 : 1));
    },
    namesakes: (file) => (ids.get(outlines.get(file)?.id ?? '') ?? []).filter((other) => other !== file).sort(),
  };
}

function enter<T>(index: Map<string, T[]>, key: string, entry: T): void {
  const known = index.get(key);
  if (known === undefined) index.set(key, [entry]);
  else known.push(entry);
}

/** Whether one of two proposals takes the other's place. */
function areOneInTurn(a: Proposal, b: Proposal): boolean {
  return a.supersedes === b.id || b.supersedes === a.id;
}

/** What a proposal is entered under, and what it looks for: who does something like it, or to what it needs, or needs it. */
function keysOf(proposal: Proposal, register: Register | undefined): { all: string[]; sought: string[] } {
  const rows = [...new Set(proposal.changes.flatMap(({ registered }) => registered ?? []))];
  const own = servicesOf(proposal);
  const needed = proposal.changes.flatMap(({ interdependencies }) =>
    (interdependencies ?? []).map(({ service }) => service),
  );
  const does = own.map((slug) => `does ${slug}`);
  const needs = needed.map((slug) => `needs ${slug}`);
  const seeks = [...own.flatMap(sameOrNear), ...needed].map((slug) => `does ${slug}`);
  const serves = own.map((slug) => `needs ${slug}`);
  const places = placesOf(proposal, rows, register);
  const at = (keys: readonly string[]): string[] => keys.flatMap((key) => places.map((place) => `${key} ${place}`));
  const to = (keys: readonly string[], place: string): string[] => keys.map((key) => `${key} ${place}`);
  const byRow = rows.map((row) => `row ${row}`);
  const entered = [...does, ...needs];
  const sought = [...seeks, ...serves];
  const isPlaced = places.length > 0;
  return {
    all: [...byRow, ...at(entered), ...to(entered, 'anywhere'), ...(isPlaced ? [] : to(entered, 'nowhere'))],
    sought: [...byRow, ...(isPlaced ? [...at(sought), ...to(sought, 'nowhere')] : to(sought, 'anywhere'))],
  };
}

/** The services that a proposal changes or adds. */
function servicesOf(proposal: Proposal): string[] {
  const added = newServices(proposal).flatMap(({ entry }) => entry.service ?? []);
  return [...new Set([...proposal.changes.map(({ service }) => service), ...added])];
}

/** The areas and sites of a proposal, by every name they go by. */
function placesOf(proposal: Proposal, rows: readonly string[], register: Register | undefined): string[] {
  const areas = [
    ...(proposal.catchment ?? []).map(({ area }) => area),
    ...newServices(proposal).flatMap(({ entry }) => entry.catchment ?? []),
    ...rows.flatMap((row) => register?.byId.get(row)?.catchment ?? []),
  ];
  // A proposal that names no area may reach any, whatever sites it names.
  if (areas.length === 0) return [];
  const sites = (proposal.sites ?? []).flatMap(({ id, name }) => [id, name?.trim().toLowerCase() ?? id]);
  const named = proposal.changes.flatMap(({ site, toSite }) => [site, toSite].filter((id) => id !== undefined));
  return [...new Set([...areas.map((area) => `in ${area}`), ...[...sites, ...named].map((site) => `at ${site}`)])];
}
