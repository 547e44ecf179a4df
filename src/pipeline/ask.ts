import { permanentChanges, placed } from '../facts/changes.ts';
import { refusalOf } from '../facts/refusal.ts';
import type { NotDone, Proposal } from '../generated/proposal.ts';
import type { Path } from '../model/path.ts';
import { valueAt } from '../model/path.ts';
import type { Context, Criterion, CriterionId, Observation, Problem, Wait } from '../model/principle.ts';
import { contradicted } from '../model/principle.ts';
import type { JudgedScale, Refusal } from '../model/report.ts';
import type { Stage } from '../model/stage.ts';
import { isAtOrAfter } from '../model/stage.ts';
import { quoted } from '../model/words.ts';

/** A rule of ours that broke. No verdict was reached. */
export class CriterionFailure extends Error {
  readonly criterion: CriterionId;

  constructor(criterion: CriterionId, cause: unknown) {
    super(`The criterion ${criterion} failed, so no verdict was reached.`, { cause });
    this.criterion = criterion;
  }
}

/** What one criterion found, before its waits are settled. */
export interface Heard {
  readonly criterion: Criterion;
  readonly due: Stage;
  /** Why it was not asked, where it was not. */
  readonly notApplicable: string | undefined;
  readonly problems: readonly Problem[];
  readonly waits: readonly Wait[];
  readonly ahead: readonly string[];
  readonly looked: boolean;
  /** Where it looked, as far as it says. */
  readonly places: readonly Path[];
  /** Whether what it saw counts only if the change is substantial, which nobody has said yet. */
  readonly onlyIfSubstantial: boolean;
}

/**
 * Gives what asks one criterion of a proposal. While nobody has said how large the change is, what is asked of minor
 * changes too counts, and what is asked of substantial ones beyond that does not yet.
 */
export function askerOf(
  proposal: Proposal,
  common: Omit<Context, 'scale'>,
  scale: JudgedScale,
): (criterion: Criterion) => Heard {
  const context = { ...common, scale: scale.scale };
  const minor = { ...common, scale: 'minor' } as const;
  const isTemporary = permanentChanges(proposal).length === 0;
  const bounds = { scale, isTemporary, refusal: refusalOf(proposal, common.asOf) };
  const hear = (criterion: Criterion, asked: Context) => heard(criterion, proposal, asked, bounds);
  return (criterion) => {
    const asJudged = hear(criterion, context);
    if (!scale.undecided || asJudged.notApplicable !== undefined) return asJudged;
    if (criterion.scale === 'substantial') return ifSubstantial(asJudged);
    const asMinor = hear(criterion, minor);
    if (hasFaults(asMinor)) return asMinor;
    return hasFaults(asJudged) ? ifSubstantial(asJudged) : asJudged;
  };
}

// Here and below objects are written out: copying them with spreads would take longer than all that the criteria do.
function ifSubstantial({ criterion, due, notApplicable, problems, waits, ahead, looked, places }: Heard): Heard {
  return { criterion, due, notApplicable, problems, waits, ahead, looked, places, onlyIfSubstantial: true };
}

function hasFaults({ problems, waits }: Heard): boolean {
  return problems.length + waits.length > 0;
}

/** What decides which criteria are asked of a proposal. */
interface Bounds {
  readonly scale: JudgedScale;
  /** Whether nothing is changed for good. */
  readonly isTemporary: boolean;
  readonly refusal: Refusal | undefined;
}

function heard(criterion: Criterion, proposal: Proposal, context: Context, bounds: Bounds): Heard {
  const due = dueOf(criterion, bounds);
  try {
    const notApplicable = whyNotAsked(criterion, bounds) ?? criterion.notApplicable?.(proposal, context);
    const seen = byKind(notApplicable === undefined ? criterion.check(proposal, context) : []);
    const isDenied = notApplicable === undefined && proposal.notDone !== undefined;
    const problems = isDenied ? [...notDoneProblems(criterion, proposal, seen.problems)] : seen.problems;
    const { waits, ahead, looked, places } = seen;
    return { criterion, due, notApplicable, problems, waits, ahead, looked, places, onlyIfSubstantial: false };
  } catch (error) {
    throw new CriterionFailure(criterion.id, error);
  }
}

/** What was seen, by its kind. */
function byKind(seen: Iterable<Observation>): Pick<Heard, 'problems' | 'waits' | 'ahead' | 'looked' | 'places'> {
  const problems: Problem[] = [];
  const waits: Wait[] = [];
  const ahead: string[] = [];
  const places: Path[] = [];
  let looked = false;
  for (const each of seen) {
    if (each.saw === 'fact') {
      looked = true;
      if (each.at !== undefined) places.push(each.at);
    } else if (each.saw === 'problem') problems.push(each);
    else if (each.saw === 'gap') waits.push(each);
    else ahead.push(each.message);
  }
  return { problems, waits, ahead, looked, places };
}

function whyNotAsked(criterion: Criterion, { scale, isTemporary, refusal }: Bounds): string | undefined {
  if (criterion.scale === 'substantial' && scale.scale === 'minor') return 'It is asked of substantial changes only.';
  if (criterion.asksTemporary === undefined && isTemporary) return 'Nothing is changed for good.';
  const asksApproval = criterion.precedesApproval || isAtOrAfter(criterion.due, 'decision');
  return refusal !== undefined && asksApproval ? `${refusal.inWords}: nothing was approved.` : undefined;
}

/**
 * What the author says was not done: what is missing is then contradicted, and so is a criterion that the rest of
 * the file would meet.
 */
function* notDoneProblems(criterion: Criterion, proposal: Proposal, problems: readonly Problem[]): Generator<Problem> {
  const said = placed(proposal.notDone, ['notDone']).filter(({ entry }) => entry.criterion === criterion.id);
  const [first] = said;
  if (first === undefined) {
    yield* problems;
    return;
  }
  const there = { at: first.at, message: `The proposal itself says so: ${whatWasNotDone(first.entry)}` };
  let converted = false;
  for (const problem of problems) {
    if (problem.kind !== 'missing') {
      yield problem;
    } else {
      converted = true;
      // Of what is missing altogether there is no place to show but the one that says so.
      const at = valueAt(proposal, problem.at.slice(0, 1)) === undefined ? first.at : problem.at;
      yield { ...problem, at, kind: 'contradicted', related: [...(problem.related ?? []), there] };
    }
  }
  if (converted) return;
  for (const { entry, at } of said) {
    yield contradicted(at, `The proposal itself says that this was not done: ${whatWasNotDone(entry)}`, {
      hint: 'Do it, or take the statement out if it is no longer true.',
    });
  }
}

function whatWasNotDone({ what, reason }: NotDone): string {
  return `${quoted(what ?? 'not done')}${reason === undefined ? '' : `, because ${quoted(reason)}`}.`;
}

/** From which stage a criterion is asked: a change that is already made, for a time only, is asked at any. */
function dueOf({ due, asksTemporary }: Criterion, { isTemporary }: Bounds): Stage {
  return asksTemporary && isTemporary ? 'case-for-change' : due;
}
