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
  /** Enters a file under its outline, of which only the text is kept, in JSON. */
  enter(file: string, outline: Outline, text: string): void;
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
  readonly text: string;
  /** The files with the same id. */
  readonly alike: readonly string[];
  /** The files under each of the keys that it looks for, those included that are still to come. */
  readonly sought: readonly (readonly string[])[];
  plan?: Plan | undefined;
}

/**
 * Two proposals matter to each other where they touch the same or near services in one area or at one site, or one row
 * of the register. A proposal that does not say where it works matters wherever its services are.
 */
export function portfolioWith(registerOf: (file: string) => Register | undefined): Portfolio {
  const folders = new Map<string, Folder>();
  const index = new Map<string, string[]>();
  return {
    enter(file, { id, plan, isLive }, text) {
      const { all, sought } = plan === undefined ? nothing : keysOf(plan.proposal, registerOf(file));
      const alike = id === undefined ? [] : under(`is ${id}`, index);
      alike.push(file);
      if (isLive) for (const key of all) under(key, index).push(file);
      folders.set(file, { text, alike, sought: sought.map((key) => under(key, index)) });
    },
    files: () => folders.keys(),
    outlineOf,
    around(file) {
      const others = new Set(folders.get(file)?.sought.flat());
      others.delete(file);
      if (others.size === 0) return [];
      const own = outlineOf(file)?.plan?.proposal;
      return [...others]
        .sort()
        .flatMap((other) => planOf(other) ?? [])
        .filter(({ proposal }) => own !== undefined && !areOneInTurn(own, proposal));
    },
    namesakes: (file) => (folders.get(file)?.alike ?? []).filter((other) => other !== file).sort(),
  };

  function outlineOf(file: string): Outline | undefined {
    const text = folders.get(file)?.text;
    return text === undefined ? undefined : JSON.parse(text);
  }

  /** The plan of a file that somebody has to do with: always the same object, so that it can be told from others. */
  function planOf(file: string): Plan | undefined {
    const folder = folders.get(file);
    if (folder !== undefined) folder.plan ??= outlineOf(file)?.plan;
    return folder?.plan;
  }
}

const nothing = { all: [], sought: [] };

/** The portfolio of some outlines. */
export function portfolioOf(
  outlines: ReadonlyMap<string, Outline>,
  registerOf: (file: string) => Register | undefined,
): Portfolio {
  const portfolio = portfolioWith(registerOf);
  for (const [file, outline] of outlines) portfolio.enter(file, outline, JSON.stringify(outline));
  return portfolio;
}

/** The list under a key, to look at or to put something in. */
function under(key: string, index: Map<string, string[]>): string[] {
  const known = index.get(key) ?? [];
  index.set(key, known);
  return known;
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
  const areas = areasOf(proposal, rows, register);
  const sites = proposal.changes.flatMap(({ site, toSite }) =>
    [site, toSite].flatMap((id) => siteOf(proposal, id) ?? []),
  );
  const isPlaced = areas.length > 0; // a proposal that names no area may reach any, whatever sites it names
  const byRow = rows.map((row) => `row ${row}`);
  const entered = [...areas, ...sites.flatMap(enteredUnder), 'anywhere', ...(isPlaced ? [] : ['nowhere'])];
  const lookedUp = isPlaced ? [...areas, ...sites.flatMap(lookedUpUnder), 'nowhere'] : ['anywhere'];
  return {
    all: [...byRow, ...each([...does, ...needs], entered)],
    sought: [...byRow, ...each([...seeks, ...serves], lookedUp)],
  };
}

function each(deeds: readonly string[], places: readonly string[]): string[] {
  const distinct = [...new Set(places)];
  return deeds.flatMap((deed) => distinct.map((place) => `${deed} ${place}`));
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
  return [...new Set([...proposal.changes.map(({ service }) => service), ...added])];
}

/** The areas of a proposal and of the rows it touches. */
function areasOf(proposal: Proposal, rows: readonly string[], register: Register | undefined): string[] {
  return [
    ...(proposal.catchment ?? []).map(({ area }) => area),
    ...newServices(proposal).flatMap(({ entry }) => entry.catchment ?? []),
    ...rows.flatMap((row) => register?.byId.get(row)?.catchment ?? []),
  ].map((area) => `in ${area}`);
}
