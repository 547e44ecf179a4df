import type { NewService } from '../generated/proposal.ts';
import type { Context, Observation, Problem, ProblemDetail } from '../model/principle.ts';
import { missing, unsupported } from '../model/principle.ts';
import { isAtOrAfter } from '../model/stage.ts';
import type { Limits } from '../model/thresholds.ts';
import { listed, numeral, quoted } from '../model/words.ts';
import type { Placed } from './changes.ts';
import { rowsInWords } from './existing-services.ts';
import { keyOfPart, nearWeight } from './overlap.ts';
import { elsewhere, standingInWords } from './projection.ts';
import type { Comparison, Rival } from './rivals.ts';
import { oncePerMessage } from './side-by-side.ts';

/** What keeps the new service from being compared: one finding for what it leaves out, one for the register. */
export function* incomparable(
  { entry, at }: Placed<NewService>,
  { incomparable: rows }: Comparison,
): Generator<Observation> {
  const own = rows.find(({ because }) => because.leftOutBy === 'new');
  if (own !== undefined) {
    const isAreas = own.because.unknown === 'areas';
    const what = isAreas ? 'which areas' : 'at which hours, which ages and by which ways of access';
    const message = `It is not said ${what} ${quoted(entry.id)} serves, so it cannot be compared with what exists.`;
    yield missing([...at, isAreas ? 'catchment' : 'hours'], message, {
      hint: isAreas ? 'List the areas in `catchment`.' : 'Add `hours`, `ages` and `access`.',
    });
  }
  const others = rows.filter(({ because }) => because.leftOutBy === 'existing').map(({ row }) => row);
  if (others.length === 0) return;
  const message = `${quoted(entry.id)} cannot be compared with ${rowsInWords(others)} of the register: the areas are not given there, or nothing else.`;
  yield missing(at, message, { hint: 'Give `catchment`, `hours`, `ages` and `access` in the register.' });
}

/** One finding for the service that the new one repeats most, with the number of the others. */
export function* repeated(
  { entry, at }: Placed<NewService>,
  rivals: readonly Rival[],
  context: Pick<Context, 'limits' | 'stage'>,
): Generator<Observation> {
  const { limits } = context;
  yield* oncePerMessage(rivals.flatMap(({ undecided }) => undecided ?? []));
  const ranked = rivals
    .filter(({ undecided }) => undecided === undefined)
    .sort((a, b) => rank(b, limits) - rank(a, limits) || b.overlap.score - a.overlap.score || byId(a, b));
  const [first, ...others] = ranked;
  if (first === undefined) return;
  const rest = others.length === 0 ? '' : ` So, more or less, with ${rowsInWords(others.map(({ row }) => row))}.`;
  yield finding(entry, at, first, context, rest);
}

/** From 3, certainly the same, to 0, perhaps alike: what is not said counts against the new service. */
function rank({ overlap: { score, atMost } }: Rival, limits: Limits): number {
  if (score >= limits.overlap) return 3;
  if (atMost >= limits.overlap) return 2;
  return score >= limits['overlap-low'] ? 1 : 0;
}

function finding(
  entry: NewService,
  at: Placed<NewService>['at'],
  rival: Rival,
  { limits, stage }: Pick<Context, 'limits' | 'stage'>,
  rest: string,
): Problem {
  const {
    row,
    broughtBy,
    overlap: { parts, score, atMost, unsaid },
  } = rival;
  const degree = rank(rival, limits);
  const id = degree >= 2 ? 'overlap' : 'overlap-low';
  const givesWay = broughtBy === undefined || isAtOrAfter(broughtBy.by.stage, stage);
  const detail: ProblemDetail = {
    ...(degree >= 2 && givesWay ? {} : { severity: 'warning' }),
    thresholds: [id],
    ...(broughtBy === undefined
      ? {}
      : { related: [{ at: broughtBy.change.at, message: 'it is planned there', elsewhere: elsewhere(broughtBy) }] }),
  };
  const limit = numeral(limits[id]);
  if (degree === 0 || degree === 2) {
    const [key = 'hours'] = unsaid;
    const unknown = listed(unsaid.map((part) => keyOfPart[part]));
    const message = `Whether ${quoted(entry.id)} repeats ${standingInWords(rival)} hangs on its ${unknown}, not given: the overlap is ${numeral(score)} without, may be ${numeral(atMost)} with, and counts from ${limit} on.${rest}`;
    return missing([...at, keyOfPart[key]], message, { ...detail, hint: `Add \`${keyOfPart[key]}\`.` });
  }
  const shares = parts.map(([part, share]) => `${part} ${numeral(Math.round(share * 100) / 100)}`).join(', ');
  const near = row.service === entry.service ? '' : `; a near service counts ${numeral(nearWeight)}`;
  const message = `${quoted(entry.id)} repeats ${standingInWords(rival)}: the overlap is ${numeral(score)} (${shares}${near}), and counts from ${limit} on.${rest}`;
  const hint = 'Use what exists, close it in time, or give a `justification` with its numbers.';
  return unsupported(at, message, { ...detail, hint });
}

function byId(a: Rival, b: Rival): number {
  return a.row.id < b.row.id ? -1 : 1;
}
