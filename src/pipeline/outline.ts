import { changeInWords, goLive, permanentChanges } from '../facts/changes.ts';
import { refusalOf } from '../facts/refusal.ts';
import { judgedStage } from '../facts/stage.ts';
import type { Change, Proposal } from '../generated/proposal.ts';
import type { Day } from '../model/dates.ts';
import type { Neighbour, Plan } from '../model/neighbour.ts';
import { valueAt } from '../model/path.ts';
import type { LeftOut } from '../model/report.ts';
import { isAtOrAfter } from '../model/stage.ts';
import type { Admitted } from './admit.ts';
import type { Locate } from './parsed.ts';

/** The sections that another proposal can stand in the way of. */
const sections = [
  'reconfig',
  'id',
  'title',
  'nation',
  'stage',
  'supersedes',
  'sites',
  'changes',
  'catchment',
  'newServices',
] as const satisfies readonly (keyof Proposal)[];

const sides = [
  'id',
  'kind',
  'service',
  'family',
  'site',
  'toSite',
  'registered',
  'date',
  'capacity',
  'replacedBy',
  'hours',
  'access',
  'interdependencies',
  'temporary',
] as const satisfies readonly (keyof Change)[];

/** What is needed of a file in order to compare it with the others of its repository. */
export interface Outline {
  /** Its id, whatever else is wrong with it. */
  readonly id?: string;
  /** What it plans; absent where the file cannot be read as a proposal. */
  readonly plan?: Plan;
  /** Whether others may collide with it: not if withdrawn, superseded, rejected, or not yet at the stage of options. */
  readonly isLive: boolean;
}

/** The outline of a file that was read. */
export function outlineOf({ source: { file }, parsed, proposal }: Admitted, asOf: Day): Outline {
  const id = valueAt(parsed.data, ['id']);
  const known = typeof id === 'string' ? { id } : {};
  if (proposal === undefined) return { ...known, isLive: false };
  const plan = planOf(file, proposal, asOf);
  const is = proposal.status?.is;
  const isOver = is === 'withdrawn' || is === 'superseded' || refusalOf(proposal, asOf)?.outcome === 'rejected';
  return { ...known, plan, isLive: !isOver && isAtOrAfter(plan.stage, 'options') };
}

/** The changes of a live proposal that no date places among those of the others. */
export function* undatedChanges({ file, proposal }: Plan): Generator<LeftOut> {
  for (const { entry } of permanentChanges(proposal)) {
    if (goLive(entry) !== undefined) continue;
    yield { file, id: proposal.id, reason: `${changeInWords(proposal, entry)} has no date.` };
  }
}

/** A plan with the places that others may point to. Few plans need them, and to find them the text is read once more. */
export function located(plan: Plan, locate: Locate): Neighbour {
  return { ...plan, places: plan.proposal.changes.map((_, index) => locate(['changes', index]).start) };
}

function planOf(file: string, proposal: Proposal, asOf: Day): Plan {
  const changes = proposal.changes.map((change) => picked(change, sides));
  return {
    file,
    stage: judgedStage(proposal, asOf, undefined).stage,
    proposal: { ...picked(proposal, sections), changes },
  };
}

/** An entry with some of its keys only. */
function picked<T extends object, K extends keyof T>(entry: T, keys: readonly K[]): Pick<T, K> {
  const kept: Partial<T> = {};
  for (const key of keys) if (entry[key] !== undefined) kept[key] = entry[key];
  return kept as Pick<T, K>; // all of those keys that it has
}
