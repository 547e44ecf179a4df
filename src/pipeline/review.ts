import { judgedScale } from '../facts/scale.ts';
import { judgedStage } from '../facts/stage.ts';
import { exampleTexts } from '../generated/example-texts.ts';
import type { Proposal } from '../generated/proposal.ts';
import type { Day } from '../model/dates.ts';
import { inWords } from '../model/dates.ts';
import { valueAt } from '../model/path.ts';
import type { CriterionId, Principle } from '../model/principle.ts';
import type { Register } from '../model/register.ts';
import type { Assessment, CriterionResult, Report } from '../model/report.ts';
import type { Source } from '../model/source.ts';
import type { Stage } from '../model/stage.ts';
import type { Limits } from '../model/thresholds.ts';
import type { Trouble } from '../model/trouble.ts';
import { crossCheck } from './cross-check.ts';
import { evaluate } from './evaluate.ts';
import { foremost, longLists } from './limits.ts';
import type { Parsed } from './parse.ts';
import { parse } from './parse.ts';
import { blotted, nhsNumbers, personalDataTrouble } from './personal-data.ts';
import { validateShape } from './validate.ts';
import { isPassed, verdictOf } from './verdict.ts';
import { applyWaivers } from './waivers.ts';
import { canBeJudged, readingCriteria, wellFormed } from './well-formed.ts';

const ours = new Set(exampleTexts);

/** What a proposal is judged with, besides its own text. */
export interface Terms {
  readonly principles: readonly Principle[];
  readonly asOf: Day;
  /** The stage asked for on the command line, if any. */
  readonly stage: Stage | undefined;
  readonly limits: Limits;
  readonly register: Register | undefined;
  /** The other proposals of the repository, as far as they are well-formed. */
  readonly neighbours: readonly Proposal[];
}

/** From text to report: parse, validate, evaluate. Pure: the same source and terms give the same report. */
export function review(original: Source, terms: Terms): Report {
  const numbers = nhsNumbers(original.text);
  const source = numbers.length === 0 ? original : { ...original, text: blotted(original.text, numbers) };
  const parsed = parse(source);
  const personal = numbers.map((place) => personalDataTrouble(source.text, place));
  const troubles: Trouble[] = [...parsed.troubles, ...personal];
  if (!parsed.readable) return unjudged(source, parsed, terms, troubles);

  troubles.push(...longLists(parsed.data, parsed.locate));
  const { proposal, troubles: shape } = validateShape(parsed);
  troubles.push(...shape);
  if (proposal === undefined) return unjudged(source, parsed, terms, troubles);
  troubles.push(...crossCheck(proposal, parsed.locate, criterionIds(terms.principles)));
  if (!canBeJudged(troubles)) return unjudged(source, parsed, terms, troubles);

  return judged(source, proposal, parsed, terms, troubles);
}

function judged(
  source: Source,
  proposal: Proposal,
  parsed: Parsed,
  terms: Terms,
  troubles: readonly Trouble[],
): Report {
  const { asOf, limits, register, neighbours, principles } = terms;
  const { locate } = parsed;
  const status = proposal.status?.is ?? 'live';
  const about = { source, asOf, id: proposal.id, title: proposal.title, nation: proposal.nation, status };
  const stage = judgedStage(proposal, asOf, terms.stage);
  if (status === 'withdrawn' || status === 'superseded') {
    const since = proposal.status?.since === undefined ? '' : ` since ${inWords(proposal.status.since)}`;
    const assessments = [wellFormed(troubles, true)];
    return { ...about, stage, notJudged: `It is ${status}${since}.`, assessments, passed: false };
  }
  const scale = judgedScale(proposal, stage.stage);
  const context = { asOf, stage: stage.stage, limits, register, neighbours };
  const heard = evaluate(principles, { proposal, context, scale, locate, ours });
  const { results, troubles: waiverTroubles } = applyWaivers(proposal, heard, { asOf, limits, locate });
  const reading = wellFormed([...troubles, ...waiverTroubles], true);
  const assessed = principles.map((principle) => assess(principle, results));
  return { ...about, stage, scale, assessments: [reading, ...assessed], passed: isPassed(reading, assessed) };
}

function assess(
  { id, name, title, source, criteria }: Principle,
  results: ReadonlyMap<CriterionId, CriterionResult>,
): Assessment {
  const own = criteria.flatMap((criterion) => results.get(criterion.id) ?? []);
  return { id, name, title, source, verdict: verdictOf(own), criteria: own };
}

/** A report about a text that cannot be judged: every principle says so. */
function unjudged(
  source: Source,
  { data, readable }: Parsed,
  { asOf, principles }: Terms,
  troubles: readonly Trouble[],
): Report {
  const assessments = principles.map(({ id, name, title, source: work, criteria }): Assessment => {
    const results = criteria.map(({ id: criterion, asks, due, severity, basis, source: cited }): CriterionResult => {
      const outcome = { is: 'pending', reason: 'The proposal cannot be read.', waiting: true, findings: [] } as const;
      return { id: criterion, asks, due, severity, basis, source: cited, outcome };
    });
    return { id, name, title, source: work, verdict: 'not judged', criteria: results };
  });
  const id = valueAt(data, ['id']);
  const title = valueAt(data, ['title']);
  return {
    source,
    asOf,
    ...(typeof id === 'string' ? { id } : {}),
    ...(typeof title === 'string' ? { title } : {}),
    status: 'live',
    assessments: [wellFormed(foremost(troubles), readable), ...assessments],
    passed: false,
  };
}

/** The id of every criterion, those of reading included. */
export function criterionIds(principles: readonly Principle[]): string[] {
  return [
    ...Object.keys(readingCriteria).map((kind) => `well-formed/${kind}`),
    ...principles.flatMap(({ criteria }) => criteria.map(({ id }) => id)),
  ];
}
