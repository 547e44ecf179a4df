import { organisationName } from '../facts/organisations.ts';
import type { Proposal } from '../generated/proposal.ts';
import { criteriaOf } from '../model/criteria.ts';
import type { Path } from '../model/path.ts';
import { valueAt } from '../model/path.ts';
import type { Principle } from '../model/principle.ts';
import type { Assessment, Statement } from '../model/report.ts';
import { plain } from '../model/words.ts';
import { askerOf } from './ask.ts';
import type { Judging } from './evaluate.ts';
import { withoutNonAnswers } from './non-answers.ts';

/**
 * What the proposal was taken at its word for: of each criterion that is met by a declaration, where it stands and who
 * says so. The criteria are heard once more for it, so it is made only where it is asked for.
 */
export function statementsOf(
  principles: readonly Principle[],
  assessments: readonly Assessment[],
  judging: Judging,
  text: string,
): Statement[] {
  const met = criteriaOf(assessments).filter(({ basis, outcome }) => basis === 'declared' && outcome.is === 'met');
  const isMet = new Set(met.map(({ id }) => id));
  const { proposal } = withoutNonAnswers(judging.proposal, judging.isOurs);
  const ask = askerOf(proposal, judging.context, judging.scale);
  const lines = text.split('\n');
  return criteriaOf(principles)
    .filter(({ id }) => isMet.has(id))
    .map((criterion) => {
      const places = ask(criterion).places;
      const at = [...new Set(places.map((place) => judging.locate(place).start.line))].sort((a, b) => a - b);
      const [first] = at;
      return {
        criterion: criterion.id,
        by: [...new Set(places.flatMap((place) => saidBy(proposal, place)))],
        lines: at,
        passage: first === undefined ? [] : passageAt(lines, first),
      };
    });
}

const naming = [
  'agreedBy',
  'acceptedBy',
  'approvedBy',
  'decidedBy',
  'by',
  'raisedBy',
  'signedOff',
  'owner',
  'name',
  'body',
] as const;

/** Who is named in an entry, or in what it belongs to, as standing behind it. */
function saidBy(proposal: Proposal, at: Path): string[] {
  for (const place of [at, at.slice(0, -1)]) {
    for (const key of naming) {
      const value = valueAt(proposal, [...place, key]);
      const names = [value].flat().map((each) => (typeof each === 'string' ? each : valueAt(each, ['name'])));
      const known = names.filter((name) => typeof name === 'string').map((name) => organisationName(proposal, name));
      if (known.length > 0) return known.map((name) => (/^[a-z]+(-[a-z]+)+$/.test(name) ? plain(name) : name));
    }
  }
  return [];
}

/** How much of a passage is kept, in lines and in characters of each. */
const most = { lines: 3, characters: 120 };

/** A line and those after it that are indented more, as far as there is room: what belongs to an entry of YAML. */
function passageAt(lines: readonly string[], number: number): string[] {
  const [first = '', ...rest] = lines.slice(number - 1, number - 1 + most.lines);
  const depth = first.search(/\S|$/);
  const end = rest.findIndex((line) => line.search(/\S|$/) <= depth);
  return [first, ...rest.slice(0, end === -1 ? rest.length : end)].map(shortened(depth));
}

function shortened(depth: number): (line: string) => string {
  return (line) => {
    const text = line.replace(/\r$/, '').slice(depth);
    return text.length > most.characters ? `${text.slice(0, most.characters - 1)}…` : text;
  };
}
