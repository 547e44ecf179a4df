import type { Proposal } from '../generated/proposal.ts';
import { dated, daysAfter, isAhead, span, workingDaysAfter } from '../model/dates.ts';
import type { Context, Observation } from '../model/principle.ts';
import { looked, missing, unsupported } from '../model/principle.ts';
import type { Limits, ThresholdId } from '../model/thresholds.ts';
import { inFuture, optional } from './answers.ts';
import { placed } from './changes.ts';
import type { Occasion } from './involvement.ts';
import { earliest } from './involvement.ts';
import { organisationName } from './organisations.ts';
import { publicBodyInWords } from './public-bodies.ts';
import { speaksForPublic } from './public-notice.ts';
import type { Measure } from './temporary.ts';

/** Whether the bodies that speak for the public were told of a temporary change when it began. */
export function* toldAtOnce(proposal: Proposal, measure: Measure, { asOf, limits }: Context): Generator<Observation> {
  const { name, at, temporary } = measure;
  const all = placed(temporary.informed, [...at, 'informed']);
  const isAsked = (body: string): boolean => speaksForPublic(proposal, body, proposal.nation);
  const wasTold = (body: string): string => `${organisationName(proposal, body)} was told of ${name}`;
  for (const { entry, at: place } of all) {
    const detail = isAsked(entry.body) ? {} : optional;
    yield* inFuture(asOf, [...place, 'date'], entry.date, wasTold(entry.body), detail);
  }
  const notices = all.filter(({ entry }) => isAsked(entry.body));
  if (notices.length === 0) {
    const hint = `Tell ${publicBodyInWords(proposal.nation)}, and say when.`;
    yield missing([...at, 'informed'], `No body that speaks for the public was told of ${name}.`, { hint });
  }
  for (const body of new Set(notices.map(({ entry }) => entry.body))) {
    const own = notices.filter(({ entry }) => entry.body === body);
    const said = wasTold(body);
    for (const { at: place } of own.filter(({ entry }) => entry.date === undefined)) {
      yield missing([...place, 'date'], `${said}, and when is not said.`, { hint: 'Give the day.' });
    }
    const days = own.flatMap(({ entry: { date }, at: place }) =>
      date === undefined || isAhead(date, asOf) ? [] : [{ at: [...place, 'date'], written: date }],
    );
    yield* soonEnough(days, measure, said, limits);
  }
}

function* soonEnough(
  days: readonly Occasion[],
  { temporary }: Measure,
  said: string,
  limits: Limits,
): Generator<Observation> {
  const first = earliest(days);
  if (first === undefined || temporary.since === undefined) return;
  const since = span(temporary.since);
  const late = daysAfter(since, first.when);
  const working = workingDaysAfter(since, first.when);
  const when = `${said} ${dated(first.written)}`;
  const began = `it began ${dated(temporary.since)}`;
  const finding = (isCertain: boolean, id: ThresholdId, severity: 'error' | 'warning'): Observation => {
    const number = `${limits[id]} ${id === 'told-limit' ? 'days' : 'working days'}`;
    return isCertain
      ? unsupported(first.at, `${when}; ${began}, more than ${number} before.`, {
          severity,
          thresholds: [id],
          hint: 'Tell it at once the next time, and say why it was late.',
        })
      : missing(first.at, `${when}; ${began}, which may be more than ${number} before.`, {
          severity,
          thresholds: [id],
          hint: 'Give the day.',
        });
  };
  if (late.most > limits['told-limit']) yield finding(late.least > limits['told-limit'], 'told-limit', 'error');
  else if (working.most > limits['told-working-days'])
    yield finding(working.least > limits['told-working-days'], 'told-working-days', 'warning');
  else yield looked;
}
