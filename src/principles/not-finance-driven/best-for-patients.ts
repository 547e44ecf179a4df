import { thin } from '../../facts/answers.ts';
import { appraisalCriteria } from '../../facts/appraisal.ts';
import type { Appraisal, Proposal } from '../../generated/proposal.ts';
import type { Path } from '../../model/path.ts';
import type { Criterion, Observation } from '../../model/principle.ts';
import { contradicted, looked, missing, waitsFor } from '../../model/principle.ts';
import { listed, numeral, quoted } from '../../model/words.ts';

const scoresAt: Path = ['options', 'scores'];

export const bestForPatients: Criterion = {
  id: 'not-finance-driven/best-for-patients',
  asks: 'Is the preferred option not simply the cheapest?',
  why: `
Where another option scores higher on everything but money taken together, and loses on money alone, money chose the winner. That can
be right, when there is no money for the better one; then the proposal says so in \`preferredReason\`. Scores are multiplied by their
weights. Every option on the short list needs its scores, or nobody can tell.`,
  due: 'pre-consultation',
  severity: 'error',
  basis: 'computed',
  source: [
    { work: 'bma-redesign', where: 'redesign must not be driven only by financial pressures' },
    { work: 'green-book', where: 'choosing between options' },
  ],
  scale: 'all',
  notApplicable: ({ options }) => (options?.scores === undefined ? 'The options were not scored.' : undefined),
  *check(proposal) {
    const { options = {} } = proposal;
    const { preferred } = options;
    if (compared(options).length < 2) {
      const hint = 'Score the other options, or take the scores out.';
      yield missing(scoresAt, 'Fewer than two options were scored, so there is nothing to compare.', { hint });
    }
    for (const option of compared(options)) yield* absentScores(proposal, option);
    for (const { entry, at } of appraisalCriteria(proposal)) {
      if (entry.weight !== undefined) continue;
      yield waitsFor(
        'not-finance-driven/weights',
        [...at, 'weight'],
        `the criterion ${quoted(entry.id)} has no weight`,
      );
    }
    if (preferred === undefined) {
      const hint = 'Name it in `preferred`.';
      yield missing(['options', 'preferred'], 'It is not said which option is preferred.', { hint });
    } else {
      yield* cheaperOnly(proposal, preferred);
    }
  },
  examples: {
    good: `
options:
  longlist: [{id: as-is, statusQuo: true}, {id: northfield}, {id: westhaven}]
  shortlisted: {date: 2025-06-12, options: [as-is, northfield, westhaven]}
  criteria: [{id: quality, kind: quality, weight: 45}, {id: journeys, kind: access, weight: 35}, {id: cost, kind: finance, weight: 20}]
  scores: {as-is: {quality: 2, journeys: 5, cost: 3}, northfield: {quality: 5, journeys: 3, cost: 3}, westhaven: {quality: 4, journeys: 3, cost: 4}}
  preferred: northfield
`,
    bad: `
options:
  longlist: [{id: as-is, statusQuo: true}, {id: northfield}, {id: westhaven}]
  shortlisted: {date: 2025-06-12, options: [as-is, northfield, westhaven]}
  criteria: [{id: quality, kind: quality, weight: 45}, {id: journeys, kind: access, weight: 35}, {id: cost, kind: finance, weight: 20}]
  scores: {as-is: {quality: 2, journeys: 5, cost: 3}, northfield: {quality: 5, journeys: 3, cost: 3}, westhaven: {quality: 4, journeys: 3, cost: 4}}
  preferred: westhaven   # <- contradicted
`,
  },
};

/** The options that are compared: the preferred one, those with scores, and those that should have them. */
function compared({ longlist = [], shortlisted, scores = {}, preferred }: Appraisal): string[] {
  const remaining = longlist.filter(({ discarded }) => discarded === undefined).map(({ id }) => id);
  const shortList = shortlisted?.options ?? [];
  const expected = shortList.length > 0 ? shortList : remaining;
  return [...new Set([...Object.keys(scores), ...expected, ...(preferred === undefined ? [] : [preferred])])].sort();
}

function* absentScores(proposal: Proposal, option: string): Generator<Observation> {
  const row = proposal.options?.scores?.[option];
  const hint = 'Score it like the others.';
  if (row === undefined) {
    yield missing([...scoresAt, option], `The option ${quoted(option)} has no scores.`, { hint });
    return;
  }
  for (const { entry } of appraisalCriteria(proposal)) {
    if (row[entry.id] !== undefined) continue;
    const message = `The option ${quoted(option)} has no score on ${quoted(entry.id)}.`;
    yield missing([...scoresAt, option, entry.id], message, { hint });
  }
}

/** Looks for options that beat the preferred one on everything but money together, and lose on money alone. */
function* cheaperOnly(proposal: Proposal, preferred: string): Generator<Observation> {
  const { options = {} } = proposal;
  const chosen = totals(proposal, preferred);
  if (chosen === undefined) return;
  const beaten = compared(options).flatMap((option) => {
    const other = totals(proposal, option);
    if (other === undefined) return [];
    return other.care > chosen.care && other.money < chosen.money ? [{ option, ...other }] : [];
  });
  yield looked;
  if (beaten.length === 0) return;
  yield* thin(['options', 'preferredReason'], options.preferredReason, 'the reason for the preferred option');
  if (options.preferredReason !== undefined) return;
  const names = listed(beaten.map(({ option }) => quoted(option)));
  const verb = beaten.length === 1 ? 'scores' : 'score';
  const message = `${names} ${verb} higher than the preferred option, ${quoted(preferred)}, on everything but money, and no reason is given.`;
  const hint = 'Say in `preferredReason` why it is preferred, or prefer another.';
  const related = beaten.map(({ option, care }) => ({
    at: [...scoresAt, option],
    message: `${quoted(option)} without money: ${numeral(care)}, against ${numeral(chosen.care)}`,
  }));
  yield contradicted(['options', 'preferred'], message, { hint, related });
}

/** The weighted scores of an option, without money and for money; undefined where a score or a weight is not there. */
function totals(proposal: Proposal, option: string): { care: number; money: number } | undefined {
  const row = proposal.options?.scores?.[option];
  const total = { care: 0, money: 0 };
  for (const { entry } of appraisalCriteria(proposal)) {
    const score = row?.[entry.id];
    if (score === undefined || entry.weight === undefined) return undefined;
    total[entry.kind === 'finance' ? 'money' : 'care'] += score * entry.weight;
  }
  return { care: rounded(total.care), money: rounded(total.money) };
}

function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
