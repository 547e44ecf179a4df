import { oneOfTexts } from '../facts/answers.ts';
import { refusalOf } from '../facts/refusal.ts';
import { judgedScale } from '../facts/scale.ts';
import { judgedStage } from '../facts/stage.ts';
import { exampleTexts } from '../generated/example-texts.ts';
import type { Proposal } from '../generated/proposal.ts';
import type { Day } from '../model/dates.ts';
import { inWords } from '../model/dates.ts';
import type { Neighbour } from '../model/neighbour.ts';
import { valueAt } from '../model/path.ts';
import type { CriterionId, Principle } from '../model/principle.ts';
import type { Register } from '../model/register.ts';
import type { Annex, Assessment, CriterionResult, Report } from '../model/report.ts';
import type { Stage } from '../model/stage.ts';
import type { Limits } from '../model/thresholds.ts';
import type { Trouble } from '../model/trouble.ts';
import { quoted } from '../model/words.ts';
import type { Admitted } from './admit.ts';
import type { Judging } from './evaluate.ts';
import { evaluate } from './evaluate.ts';
import { excerptsOf } from './excerpts.ts';
import { foremost } from './limits.ts';
import { markedDates } from './marked-dates.ts';
import { statementsOf } from './statements.ts';
import { isPassed, verdictOf } from './verdict.ts';
import { applyWaivers } from './waivers.ts';
import { wellFormed } from './well-formed.ts';

const isOurs = oneOfTexts(exampleTexts);

/** What a proposal is judged with, besides its own text. */
export interface Terms {
  readonly principles: readonly Principle[];
  readonly asOf: Day;
  /** The stage asked for on the command line, if any. */
  readonly stage: Stage | undefined;
  readonly limits: Limits;
  readonly register: Register | undefined;
  /** The other live proposals of the repository that may matter to it; undefined where it is judged alone. */
  readonly neighbours: readonly Neighbour[] | undefined;
  /** Other files of the repository that give the same id. */
  readonly namesakes: readonly string[];
  /** Whether the report is to have its annex. */
  readonly annexed?: boolean;
  /** Whether of what would be found later the contradictions will do, beside the number of all. */
  readonly countsAhead?: boolean;
}

/** From a file that was read to its report. Pure: the same file and terms give the same report. */
export function review(admitted: Admitted, terms: Terms): Report {
  const { source, parsed, proposal } = admitted;
  const { principles, namesakes } = terms;
  const twins = namesakes.map((file) => namesake(String(valueAt(parsed.data, ['id'])), file, parsed.locate(['id'])));
  const troubles = [...admitted.troubles, ...twins];
  const report =
    proposal === undefined || twins.length > 0
      ? unjudged(admitted, principles, troubles)
      : judged(admitted, proposal, terms, troubles);
  return { file: source.file, ...report, excerpts: excerptsOf(report.assessments, source.text) };
}

/** Two files with one id cannot be told apart by those that refer to them. */
function namesake(id: string, file: string, range: Trouble['range']): Trouble {
  const message = `${quoted(id)} is the id of another proposal too: ${file}.`;
  return { kind: 'ids', path: ['id'], range, message, hint: 'Give each proposal an id of its own.' };
}

type Findings = Omit<Report, 'file' | 'excerpts'>;

function judged(
  { parsed, source }: Admitted,
  proposal: Proposal,
  terms: Terms,
  troubles: readonly Trouble[],
): Findings {
  const { asOf, limits, register, neighbours, principles, countsAhead = false } = terms;
  const { locate } = parsed;
  const status = proposal.status?.is ?? 'live';
  const about = { id: proposal.id, title: proposal.title, nation: proposal.nation, status };
  const stage = judgedStage(proposal, asOf, terms.stage);
  if (status === 'withdrawn' || status === 'superseded') {
    const since = proposal.status?.since === undefined ? '' : ` since ${inWords(proposal.status.since)}`;
    const assessments = [wellFormed(troubles, true)];
    return { ...about, stage, notJudged: `It is ${status}${since}.`, assessments, passed: false };
  }
  const scale = judgedScale(proposal, stage.stage, asOf);
  const context = { asOf, stage: stage.stage, limits, register, neighbours };
  const judging = { proposal, context, scale, locate, isOurs, countsAhead };
  const heard = evaluate(principles, judging);
  const { results, troubles: waiverTroubles } = applyWaivers(proposal, heard, { asOf, limits, locate });
  const reading = wellFormed([...troubles, ...waiverTroubles], true);
  const assessed = principles.map((principle) => assess(principle, results));
  const passed = isPassed(reading, assessed);
  const annex = terms.annexed ? { annex: annexOf(principles, assessed, judging, source.text) } : {};
  const refused = refusalOf(proposal, asOf);
  return {
    ...about,
    ...(refused === undefined ? {} : { refused }),
    stage,
    scale,
    assessments: [reading, ...assessed],
    passed,
    ...annex,
  };
}

function annexOf(
  principles: readonly Principle[],
  assessed: readonly Assessment[],
  judging: Judging,
  text: string,
): Annex {
  const { summary } = judging.proposal;
  return {
    ...(summary === undefined ? {} : { summary }),
    chronology: markedDates(judging.proposal, assessed, judging.locate),
    statements: statementsOf(principles, assessed, judging, text),
  };
}

function assess(
  { id, name, title, source, criteria }: Principle,
  results: ReadonlyMap<CriterionId, CriterionResult>,
): Assessment {
  const own: CriterionResult[] = [];
  for (const criterion of criteria) {
    const result = results.get(criterion.id);
    if (result !== undefined) own.push(result);
  }
  return { id, name, title, source, verdict: verdictOf(own), criteria: own };
}

/** What is said of a text that cannot be judged: every principle says so. */
function unjudged(
  { parsed: { data, readable } }: Admitted,
  principles: readonly Principle[],
  troubles: readonly Trouble[],
): Findings {
  const assessments = principles.map(({ id, name, title, source: work, criteria }): Assessment => {
    const results = criteria.map(({ id: criterion, asks, due, severity, basis, source: cited }): CriterionResult => {
      const outcome = {
        is: 'pending',
        reason: 'The proposal cannot be read.',
        waiting: true,
        foreseen: 0,
        findings: [],
      } as const;
      return { id: criterion, asks, due, severity, basis, source: cited, outcome };
    });
    return { id, name, title, source: work, verdict: 'not judged', criteria: results };
  });
  const id = valueAt(data, ['id']);
  const title = valueAt(data, ['title']);
  return {
    ...(typeof id === 'string' ? { id } : {}),
    ...(typeof title === 'string' ? { title } : {}),
    status: 'live',
    assessments: [wellFormed(foremost(troubles), readable), ...assessments],
    passed: false,
  };
}
