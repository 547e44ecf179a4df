import { copied, inFuture, optional, thin } from '../../facts/answers.ts';
import type { Placed } from '../../facts/changes.ts';
import { placed } from '../../facts/changes.ts';
import { isBestOnEverything } from '../../facts/scores.ts';
import type { Appraisal, Proposal } from '../../generated/proposal.ts';
import type { Day } from '../../model/dates.ts';
import type { Criterion, Observation } from '../../model/principle.ts';
import { looked, missing, unsupported, waitsFor } from '../../model/principle.ts';
import { counted, numeral, quoted } from '../../model/words.ts';

type Option = NonNullable<Appraisal['longlist']>[number];

export const options: Criterion = {
  id: 'clinical-evidence/options',
  asks: 'Was there a real choice, with no change among the options?',
  why: `
A plan that was never compared with anything is a wish. The long list holds at least three options (the number is custom), one of them
to change nothing; each is either on the short list or set aside for a reason. A favourite that beats every rival on every single
criterion is worth a second look: real choices have a price.`,
  due: 'pre-consultation',
  severity: 'error',
  basis: 'computed',
  source: [
    { work: 'bma-redesign', where: 'good clinical evidence' },
    { work: 'green-book', where: 'a long list, no change included' },
  ],
  scale: 'substantial',
  *check(proposal, { asOf, limits }) {
    const longlist = placed(proposal.options?.longlist, ['options', 'longlist']);
    yield* isAChoice(longlist, limits['longlist-options']);
    yield* shortList(proposal, asOf);
    for (const option of longlist) yield* setAside(proposal, option, asOf);
    yield* copied(reasons(longlist), 'options');
    yield* favourite(proposal);
  },
  examples: {
    good: `
options:
  longlist:
    - {id: as-is, name: No change, statusQuo: true}
    - {id: northfield, name: One unit at Northfield}
    - {id: both, name: Improve both units, discarded: {date: 2025-05-02, reason: Neither unit can reach 600 patients a year}}
  shortlisted: {date: 2025-06-12, options: [as-is, northfield]}
`,
    bad: `
options:
  longlist:   # <- unsupported
    - {id: northfield, name: One unit at Northfield}
    - {id: westhaven, name: One unit at Westhaven}   # <- unsupported
    - {id: both, name: Improve both units, discarded: {date: 2025-05-02}}   # <- unsupported
  shortlisted: {options: [northfield]}   # <- missing
`,
  },
};

function* isAChoice(longlist: readonly Placed<Option>[], least: number): Generator<Observation> {
  const at = ['options', 'longlist'];
  if (longlist.length === 0) {
    const hint = 'Name every option that was thought of, no change included.';
    yield missing(at, 'There is no long list of options.', { hint });
    return;
  }
  yield looked;
  if (longlist.length < least) {
    const message = `The long list has ${counted(longlist.length, 'option')}, fewer than ${numeral(least)}.`;
    const hint = 'Add the other options that were thought of.';
    yield unsupported(at, message, { severity: 'warning', hint, thresholds: ['longlist-options'] });
  }
  if (!longlist.some(({ entry }) => entry.statusQuo)) {
    const hint = 'Add the option to change nothing, with `statusQuo: true`.';
    yield unsupported(at, 'To change nothing is not among the options.', { hint });
  }
}

function* shortList({ options: appraisal }: Proposal, asOf: Day): Generator<Observation> {
  const at = ['options', 'shortlisted'];
  if (appraisal?.shortlisted === undefined) {
    const hint = 'Name the options on it, and the date on which it was fixed.';
    yield missing(at, 'There is no short list of options.', { hint });
    return;
  }
  const { date, options: chosen = [] } = appraisal.shortlisted;
  if (chosen.length === 0) {
    const message = 'It is not said which options are on the short list.';
    yield missing([...at, 'options'], message, { hint: 'Name the options on it.' });
  }
  if (date === undefined) {
    yield missing([...at, 'date'], 'It is not said when the short list was fixed.', { hint: 'Give the date.' });
  }
  yield* inFuture(asOf, [...at, 'date'], date, 'The short list was fixed');
}

/** Every option of the long list is on the short list, or was set aside for a reason. */
function* setAside({ options: appraisal }: Proposal, { entry, at }: Placed<Option>, asOf: Day): Generator<Observation> {
  const chosen = appraisal?.shortlisted?.options ?? [];
  const name = quoted(entry.name ?? entry.id);
  yield* inFuture(
    asOf,
    [...at, 'discarded', 'date'],
    entry.discarded?.date,
    `The option ${name} was set aside`,
    optional,
  );
  if (entry.discarded?.reason !== undefined) {
    yield* thin([...at, 'discarded', 'reason'], entry.discarded.reason, `the reason for setting ${name} aside`);
  } else if (entry.discarded !== undefined) {
    yield unsupported([...at, 'discarded', 'reason'], `The option ${name} was set aside, and it is not said why.`, {
      hint: 'Give the reason.',
    });
  } else if (chosen.length > 0 && !chosen.includes(entry.id)) {
    yield unsupported(at, `The option ${name} is not on the short list, and it is not said why it was set aside.`, {
      hint: 'Put it on the short list, or give under `discarded` the reason for setting it aside.',
    });
  }
}

function reasons(longlist: readonly Placed<Option>[]): { at: Placed<Option>['at']; text: string | undefined }[] {
  return longlist.flatMap(({ entry: { discarded }, at }) =>
    discarded === undefined ? [] : [{ at: [...at, 'discarded', 'reason'], text: discarded.reason }],
  );
}

function* favourite({ options: appraisal = {} }: Proposal): Generator<Observation> {
  const { scores, preferred } = appraisal;
  if (scores === undefined) return;
  const owner = 'not-finance-driven/best-for-patients';
  if (preferred === undefined) {
    yield waitsFor(owner, ['options', 'preferred'], 'the preferred option is not named');
  } else if (Object.keys(scores[preferred] ?? {}).length === 0) {
    const message = `the preferred option, ${quoted(preferred)}, has no scores`;
    yield waitsFor(owner, ['options', 'scores', preferred], message);
  } else if (isBestOnEverything(appraisal, preferred)) {
    const message = `The preferred option, ${quoted(preferred)}, scores best on every single criterion.`;
    const hint = 'Have the scores checked by somebody who would rather have another option.';
    yield unsupported(['options', 'scores', preferred], message, { severity: 'warning', hint });
  }
}
