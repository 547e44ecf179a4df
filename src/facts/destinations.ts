import type { Change, Proposal } from '../generated/proposal.ts';
import type { Path } from '../model/path.ts';
import { quoted } from '../model/words.ts';
import type { Placed } from './changes.ts';
import { changeById, changeInWords, changes, takesAway } from './changes.ts';
import { hasRole, organisations } from './organisations.ts';

/** Something that is not said, so that it cannot be told who takes the patients. */
export interface Gap {
  readonly at: Path;
  /** Begins in lower case, without a full stop. */
  readonly message: string;
  /** Whether it is not said what takes the place of the change. */
  readonly isUnreplaced: boolean;
}

/** Where the activity of a change goes: to another organisation, or nobody says. What stays in the house is left out. */
export interface Departure {
  readonly change: Placed<Change>;
  readonly to: string | Gap;
}

/** Where the activity goes that changes take from a site, as far as it leaves the organisation or may leave it. */
export function departures(proposal: Proposal): Departure[] {
  return changes(proposal)
    .filter(({ entry }) => takesAway(entry))
    .flatMap((change) => departuresOf(proposal, change).map((to) => ({ change, to })));
}

/** Whether activity is known to go to an organisation outside. */
export function goesOutside(proposal: Proposal): boolean {
  return neighbours(proposal).length > 0 || departures(proposal).some(({ to }) => typeof to === 'string');
}

/** The ids of the organisations that are said to be neighbours. */
export function neighbours(proposal: Proposal): string[] {
  return organisations(proposal).flatMap(({ entry }) => (hasRole(entry, 'neighbour') ? [entry.id] : []));
}

function departuresOf(proposal: Proposal, { entry, at }: Placed<Change>): (string | Gap)[] {
  const places = destinationsOf(proposal, { entry, at });
  if (places.length === 0) return entry.notReplaced === undefined ? [unreplaced(proposal, { entry, at })] : [];
  if (places.every(({ site }) => site !== undefined && site === entry.site)) return [];
  const from = runnerOf(proposal, origin(proposal, { entry, at }));
  if (typeof from !== 'string') return [from];
  return places.map((place) => runnerOf(proposal, place)).filter((to) => to !== from);
}

/** A site that is named at a place of the proposal, or ought to be. */
interface Place {
  readonly site: string | undefined;
  readonly at: Path;
  /** What is not known where the site is left out: at which site something is. */
  readonly question: string;
}

/** The sites that take the activity; none where an emptied list says that nothing is known to. */
function destinationsOf(proposal: Proposal, { entry, at }: Placed<Change>): Place[] {
  if (entry.replacedBy?.length === 0) return [];
  const replacements = (entry.replacedBy ?? []).flatMap((id) => changeById(proposal, id) ?? []);
  const places = replacements.map((other) => destination(proposal, other));
  const staysPut = entry.kind === 'replace' && entry.replacedBy === undefined;
  return isRemoval(entry) || staysPut ? [destination(proposal, { entry, at }), ...places] : places;
}

function destination(proposal: Proposal, { entry, at }: Placed<Change>): Place {
  if (!isRemoval(entry)) return origin(proposal, { entry, at });
  const question = `to which site ${changeInWords(proposal, entry)} goes`;
  return { site: entry.toSite, at: [...at, 'toSite'], question };
}

function origin(proposal: Proposal, { entry, at }: Placed<Change>): Place {
  return { site: entry.site, at: [...at, 'site'], question: `at which site ${changeInWords(proposal, entry)} is` };
}

function isRemoval({ kind }: Change): boolean {
  return kind === 'move' || kind === 'merge';
}

/** The organisation that runs a site, or what is not said. */
function runnerOf(proposal: Proposal, { site, at, question }: Place): string | Gap {
  const index = proposal.sites?.findIndex(({ id }) => id === site) ?? -1;
  const runner = proposal.sites?.[index]?.organisation;
  if (runner !== undefined) return runner;
  if (site === undefined) return { at, message: `it is not said ${question}`, isUnreplaced: false };
  const name = proposal.sites?.[index]?.name ?? site;
  const message = `it is not said which organisation runs ${quoted(name)}`;
  return { at: ['sites', index, 'organisation'], message, isUnreplaced: false };
}

function unreplaced(proposal: Proposal, { entry, at }: Placed<Change>): Gap {
  const message = `nothing says who takes the patients of ${changeInWords(proposal, entry)}`;
  return { at: [...at, 'replacedBy'], message, isUnreplaced: true };
}
