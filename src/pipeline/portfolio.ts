import type { KnownSite } from '../facts/collisions.ts';
import { siteOf } from '../facts/collisions.ts';
import { sameOrNear } from '../facts/existing-services.ts';
import { newServices } from '../facts/new-services.ts';
import type { Proposal } from '../generated/proposal.ts';
import type { Plan } from '../model/neighbour.ts';
import type { Register } from '../model/register.ts';
import type { Outline } from './outline.ts';

/** The proposals of a repository, so ordered that those which matter to one are found without asking all. */
export interface Portfolio {
  /**
   * Enters a file by its outline in JSON. It is read from there, and so holds strings of its own: those that were cut from
   * the text of a file would keep all of it in mind.
   */
  enter(file: string, outline: string): void;
  /** The files of what was entered. */
  files(): Iterable<string>;
  /** What was entered. */
  outlineOf(file: string): Outline | undefined;
  /** Of those entered, the live proposals that one may collide with, in the order of their files. */
  around(file: string): readonly Plan[];
  /** Of those entered, the other files that give the same id. */
  namesakes(file: string): readonly string[];
}

/** What is kept of a file. */
interface Folder {
  /** The outline in JSON, which takes a fifth of the room: of thousands, few are asked for. */
  readonly outline: string;
  readonly id: string | undefined;
  readonly sought: Reach;
  plan?: Plan | undefined;
}

/** Where something may matter: every deed at every place. */
type Reach = readonly { readonly deeds: readonly string[]; readonly places: readonly string[] }[];

/**
 * Two proposals matter to each other where they touch the same or near services in one area or at one site, or one row
 * of the register. A proposal that does not say where it works matters wherever its services are.
 */
export function portfolioWith(registerOf: (file: string) => Register | undefined): Portfolio {
  const folders = new Map<string, Folder>();
  const ids = new Map<string, string[]>();
  const index = new Map<string, Map<string, string[]>>();
  return {
    enter(file, outline) {
      const { id, plan, isLive }: Outline = JSON.parse(outline);
      const { entered, sought } = plan === undefined ? nowhere : reachOf(plan.proposal, registerOf(file));
      if (id !== undefined) under(id, ids, () => []).push(file);
      folders.set(file, { outline, id, sought });
      if (!isLive) return;
      for (const { deeds, places } of entered) {
        for (const deed of deeds) {
          const byPlace = under(deed, index, () => new Map<string, string[]>());
          for (const place of places) under(place, byPlace, () => []).push(file);
        }
      }
    },
    files: () => folders.keys(),
    outlineOf,
    around(file) {
      const others = filesIn(folders.get(file)?.sought ?? []);
      others.delete(file);
      const proposal = others.size === 0 ? undefined : outlineOf(file)?.plan?.proposal;
      if (proposal === undefined) return [];
      return [...others]
        .sort()
        .flatMap((other) => planOf(other) ?? [])
        .filter((other) => !areOneInTurn(proposal, other.proposal));
    },
    namesakes(file) {
      const alike = ids.get(folders.get(file)?.id ?? '') ?? [];
      return alike.filter((other) => other !== file).sort();
    },
  };

  function filesIn(reach: Reach): Set<string> {
    const files = new Set<string>();
    for (const { deeds, places } of reach) {
      for (const deed of deeds) {
        const byPlace = index.get(deed);
        if (byPlace === undefined) continue;
        for (const place of places) for (const file of byPlace.get(place) ?? []) files.add(file);
      }
    }
    return files;
  }

  function outlineOf(file: string): Outline | undefined {
    const outline = folders.get(file)?.outline;
    return outline === undefined ? undefined : JSON.parse(outline);
  }

  /** The plan of a file that somebody has to do with: always the same object, so that it can be told from others. */
  function planOf(file: string): Plan | undefined {
    const folder = folders.get(file);
    if (folder !== undefined) folder.plan ??= outlineOf(file)?.plan;
    return folder?.plan;
  }
}

const nowhere = { entered: [], sought: [] };

/** The portfolio of some outlines. */
export function portfolioOf(
  outlines: ReadonlyMap<string, Outline>,
  registerOf: (file: string) => Register | undefined,
): Portfolio {
  const portfolio = portfolioWith(registerOf);
  for (const [file, outline] of outlines) portfolio.enter(file, JSON.stringify(outline));
  return portfolio;
}

/** What stands under a key; what is made, where nothing does. */
function under<T>(key: string, index: Map<string, T>, make: () => T): T {
  const known = index.get(key);
  if (known !== undefined) return known;
  const made = make();
  index.set(key, made);
  return made;
}

/** Whether one of two proposals takes the other's place. */
function areOneInTurn(a: Proposal, b: Proposal): boolean {
  return a.supersedes === b.id || b.supersedes === a.id;
}

/** Where a proposal is entered, and where it looks: who does something like it, or what it needs, or needs what it does. */
function reachOf(proposal: Proposal, register: Register | undefined): { entered: Reach; sought: Reach } {
  const rows = distinct(proposal.changes.flatMap(({ registered }) => registered ?? []));
  const own = servicesOf(proposal);
  const needed = proposal.changes.flatMap(({ interdependencies }) =>
    (interdependencies ?? []).map(({ service }) => service),
  );
  const does = own.map((slug) => `does ${slug}`);
  const needs = needed.map((slug) => `needs ${slug}`);
  const seeks = [...own.flatMap(sameOrNear), ...needed].map((slug) => `does ${slug}`);
  const serves = own.map((slug) => `needs ${slug}`);
  const areas = areasOf(proposal, rows, register);
  const sites = proposal.changes.flatMap(({ site, toSite }) =>
    [site, toSite].flatMap((id) => siteOf(proposal, id) ?? []),
  );
  const isPlaced = areas.length > 0; // a proposal that names no area may reach any, whatever sites it names
  const entered = [...areas, ...sites.flatMap(enteredUnder), 'anywhere', ...(isPlaced ? [] : ['nowhere'])];
  const lookedUp = isPlaced ? [...areas, ...sites.flatMap(lookedUpUnder), 'nowhere'] : ['anywhere'];
  const touched = { deeds: ['touches'], places: rows };
  return {
    entered: [{ deeds: distinct([...does, ...needs]), places: distinct(entered) }, touched],
    sought: [{ deeds: distinct([...seeks, ...serves]), places: distinct(lookedUp) }, touched],
  };
}

function distinct(words: readonly string[]): string[] {
  return [...new Set(words)];
}

/** A site is known by its name; its id, which is its file’s own, tells something only where one of two has no name. */
function enteredUnder({ id, name }: KnownSite): string[] {
  return name === undefined ? [`at nameless ${id}`] : [`at ${name}`, `at named ${id}`];
}

function lookedUpUnder({ id, name }: KnownSite): string[] {
  return name === undefined ? [`at nameless ${id}`, `at named ${id}`] : [`at ${name}`, `at nameless ${id}`];
}

/** The services that a proposal changes or adds. */
function servicesOf(proposal: Proposal): string[] {
  const added = newServices(proposal).flatMap(({ entry }) => entry.service ?? []);
  return distinct([...proposal.changes.map(({ service }) => service), ...added]);
}

/** The areas of a proposal and of the rows it touches. */
function areasOf(proposal: Proposal, rows: readonly string[], register: Register | undefined): string[] {
  return [
    ...(proposal.catchment ?? []).map(({ area }) => area),
    ...newServices(proposal).flatMap(({ entry }) => entry.catchment ?? []),
    ...rows.flatMap((row) => register?.byId.get(row)?.catchment ?? []),
  ].map((area) => `in ${area}`);
}
