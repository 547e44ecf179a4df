import type { Proposal } from '../generated/proposal.ts';
import { criteriaOf } from '../model/criteria.ts';
import { fingerprint } from '../model/fingerprint.ts';
import type { Path } from '../model/path.ts';
import { pointer, valueAt } from '../model/path.ts';
import type { Context, Criterion, CriterionId, Principle, Problem, Related, Wait } from '../model/principle.ts';
import { missing } from '../model/principle.ts';
import type { CriterionResult, Finding, JudgedScale, Outcome, RelatedPlace } from '../model/report.ts';
import { byPlace } from '../model/source.ts';
import type { Stage } from '../model/stage.ts';
import { isAtOrAfter, stages } from '../model/stage.ts';
import type { ThresholdId } from '../model/thresholds.ts';
import { thresholds } from '../model/thresholds.ts';
import { capital, quoted } from '../model/words.ts';
import { citationText } from '../model/works.ts';
import type { Heard } from './ask.ts';
import { askerOf } from './ask.ts';
import { withoutNonAnswers } from './non-answers.ts';
import type { Locate } from './parse.ts';

/** Everything a proposal is judged with. */
export interface Judging {
  readonly proposal: Proposal;
  readonly context: Omit<Context, 'scale'>;
  readonly scale: JudgedScale;
  readonly locate: Locate;
  /** Tells texts of our own documentation: copied into a proposal they are no answers. */
  readonly isOurs: (text: string) => boolean;
  /** Whether of what would be found later the contradictions will do, beside the number of all. */
  readonly countsAhead?: boolean;
}

/**
 * Asks every criterion of every principle. First all of them are heard; then a criterion that waits for a fact
 * stays silent if the criterion that owns the fact speaks, and reports the fact as missing itself if it does not:
 * so a fact that is not there is found once, and never by nobody.
 */
export function evaluate(principles: readonly Principle[], judging: Judging): Map<CriterionId, CriterionResult> {
  const { proposal, dropped } = withoutNonAnswers(judging.proposal, judging.isOurs);
  const { context, scale } = judging;
  const ask = askerOf(proposal, context, scale);
  const heard = criteriaOf(principles).map((each) => ask(each));
  const speaking = new Set(heard.filter((each) => speaks(each, context.stage)).map(({ criterion }) => criterion.id));

  const cleaned = { ...judging, proposal };
  return new Map(
    heard.map((each) => {
      const { id, asks, severity, basis, source } = each.criterion;
      const outcome = outcomeOf(each, speaking, cleaned, dropped);
      return [id, { id, asks, due: each.due, severity, basis, source, outcome }];
    }),
  );
}

/** Whether a criterion reports an error now, so that others may stay silent about what it owns. */
function speaks({ criterion, problems, due, onlyIfSubstantial }: Heard, stage: Stage): boolean {
  if (!isAtOrAfter(stage, due) || onlyIfSubstantial) return false;
  return problems.some(({ severity }) => (severity ?? criterion.severity) === 'error');
}

function outcomeOf(
  heard: Heard,
  speaking: ReadonlySet<CriterionId>,
  judging: Judging,
  dropped: ReadonlyMap<string, string>,
): Outcome {
  const { criterion } = heard;
  if (heard.notApplicable !== undefined) return { is: 'not-applicable', reason: heard.notApplicable };
  const isDue = isAtOrAfter(judging.context.stage, heard.due);
  const silent = isDue ? heard.waits.filter(({ owner }) => speaking.has(owner)) : heard.waits;
  const own = isDue ? heard.waits.filter((wait) => !silent.includes(wait)).map(missingFact) : [];
  const problems = own.length === 0 ? heard.problems : [...heard.problems, ...own];
  const isAhead = !isDue || heard.onlyIfSubstantial;
  const told = isAhead && judging.countsAhead ? problems.filter(({ kind }) => kind === 'contradicted') : problems;
  const findings = told.map((problem) => finding(criterion, problem, judging, dropped)).sort(byPlaceThenMessage);
  const foreseen = problems.length;

  if (!isDue) return { is: 'pending', reason: notYetDue[heard.due], waiting: false, foreseen, findings };
  if (heard.onlyIfSubstantial) {
    return {
      is: 'pending',
      reason: 'It is asked of substantial changes only, and nobody has said yet whether this is one.',
      waiting: false,
      foreseen,
      findings,
    };
  }
  if (findings.length > 0) return { is: 'unmet', findings };
  if (silent.length > 0) {
    const reasons = [...new Set(silent.map(({ message, owner }) => `${message} (${owner} asks for it)`))].sort();
    const reason = `It cannot be decided: ${reasons.join('; ')}.`;
    return { is: 'pending', reason, waiting: true, foreseen: 0, findings: [] };
  }
  if (heard.ahead.length > 0)
    return {
      is: 'pending',
      reason: [...new Set(heard.ahead)].sort().join(' '),
      waiting: true,
      foreseen: 0,
      findings: [],
    };
  if (heard.looked) return { is: 'met' };
  return { is: 'not-applicable', reason: 'There is nothing in the proposal that it could look at.' };
}

const notYetDue = Object.fromEntries(stages.map((due) => [due, `It is asked from ${due} on.`])) as Record<
  Stage,
  string
>;

function missingFact({ at, message, hint }: Wait): Problem {
  return missing(at, `${capital(message)}.`, hint === undefined ? {} : { hint });
}

/** The one place where a problem becomes a finding: severity, place, thresholds and fingerprint. */
function finding(
  criterion: Criterion,
  problem: Problem,
  { proposal, context, locate }: Judging,
  dropped: ReadonlyMap<string, string>,
): Finding {
  const { kind, at, message, hint } = problem;
  const nonAnswer = dropped.get(pointer(at));
  const said =
    kind === 'missing' && nonAnswer !== undefined
      ? `${message} What stands here, ${quoted(nonAnswer)}, is no answer.`
      : message;
  return {
    kind,
    severity: problem.severity ?? criterion.severity,
    message: said,
    ...(hint === undefined ? {} : { hint }),
    ...placeOf(proposal, at),
    range: locate(at),
    thresholds: (problem.thresholds ?? []).map((id) => usedThreshold(id, context)),
    related: (problem.related ?? []).map((other) => relatedPlace(other, locate)),
    fingerprint: identity(criterion.id, kind, at, proposal),
  };
}

function relatedPlace({ message, at, elsewhere }: Related, locate: Locate): RelatedPlace {
  if (elsewhere === undefined) return { message, path: at, range: locate(at) };
  const { file, start } = elsewhere;
  return { message, path: at, range: { start, end: start }, file };
}

function usedThreshold(id: ThresholdId, { limits }: Pick<Context, 'limits'>): Finding['thresholds'][number] {
  const { unit, source } = thresholds[id];
  return { id, value: limits[id], unit, source: citationText(source) };
}

/** The path as far as it leads somewhere: of what is missing, the nearest thing that is there, and what was sought. */
function placeOf(proposal: Proposal, at: Path): Pick<Finding, 'path' | 'sought'> {
  const steps = at.findIndex((_, depth) => valueAt(proposal, at.slice(0, depth + 1)) === undefined);
  return steps === -1 ? { path: at } : { path: at.slice(0, steps), sought: at };
}

/** Made from ids instead of places in lists, so that it stays when lines and entries move. */
function identity(criterion: CriterionId, kind: string, at: Path, proposal: Proposal): string {
  const steps = at.map((step, depth) =>
    typeof step === 'number' ? nameOfEntry(valueAt(proposal, at.slice(0, depth + 1)), step) : step,
  );
  return fingerprint([criterion, kind, ...steps]);
}

const naming = [
  'id',
  'area',
  'group',
  'sector',
  'body',
  'measure',
  'criterion',
  'kind',
  'role',
  'who',
  'name',
  'date',
  'due',
] as const;

function nameOfEntry(entry: unknown, index: number): string {
  const key = naming.find((name) => valueAt(entry, [name]) !== undefined);
  return key === undefined
    ? String(typeof entry === 'object' ? index : entry)
    : `${key}=${String(valueAt(entry, [key]))}`;
}

function byPlaceThenMessage(a: Finding, b: Finding): number {
  return byPlace(a.range, b.range) || (a.message < b.message ? -1 : a.message > b.message ? 1 : 0);
}
