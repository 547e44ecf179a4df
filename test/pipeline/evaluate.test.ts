import { describe, expect, it } from 'vitest';
import { day } from '../../src/model/dates.ts';
import type { Criterion, CriterionId, Observation, Principle } from '../../src/model/principle.ts';
import { contradicted, liesAhead, looked, missing, unsupported, waitsFor } from '../../src/model/principle.ts';
import type { Report } from '../../src/model/report.ts';
import { defaultLimits } from '../../src/model/thresholds.ts';
import { admit } from '../../src/pipeline/admit.ts';
import { isShut } from '../../src/pipeline/gate.ts';
import { review } from '../../src/pipeline/review.ts';
import { smallest } from '../support/proposal.ts';

type Rule = Partial<Criterion> & { sees: readonly Observation[] };

/** A principle with criteria that see what the test says. */
function principleOf(rules: Readonly<Record<string, Rule>>): Principle {
  const criteria = Object.entries(rules).map(
    ([name, { sees, ...rest }]): Criterion => ({
      id: `inclusion/${name}`,
      asks: `Is ${name} so?`,
      why: '',
      due: 'case-for-change',
      severity: 'error',
      basis: 'computed',
      source: [{ work: 'custom' }],
      scale: 'all',
      check: () => sees,
      examples: { good: '', bad: '' },
      ...rest,
    }),
  );
  return {
    id: 'inclusion',
    name: 'Inclusion',
    title: 'All are included',
    why: '',
    source: { work: 'custom' },
    criteria,
  };
}

function judge(
  rules: Readonly<Record<string, Rule>>,
  added = '',
  text = smallest,
  beside: readonly Principle[] = [],
): Report {
  const terms = {
    principles: [...beside, principleOf(rules)],
    asOf: day(2026, 8, 1),
    stage: undefined,
    limits: defaultLimits,
    register: undefined,
    neighbours: undefined,
    namesakes: [],
  };
  return review(admit({ file: 'proposal.yaml', text: text + added }, terms.principles), terms);
}

function outcomeOf(report: Report, name: string) {
  const id: CriterionId = `inclusion/${name}`;
  const result = report.assessments.flatMap(({ criteria }) => criteria).find((each) => each.id === id);
  if (result === undefined) throw new Error(`${id} was not judged`);
  return result.outcome;
}

const verdictOf = (report: Report) => report.assessments.at(-1)?.verdict;
const met = { sees: [looked] };
const error = missing(['title'], 'It is not there.');
const minor =
  'scale: minor\norganisations: [{id: scrutiny, role: scrutiny}]\nscaleDecision: {by: scrutiny, date: 2026-01-01}\n';

describe('the outcome of a criterion', () => {
  it('is met only if it looked at something', () => {
    expect(outcomeOf(judge({ a: met }), 'a').is).toBe('met');
    expect(outcomeOf(judge({ a: { sees: [] } }), 'a').is).toBe('not-applicable');
  });

  it('is pending before it is due, and carries what would be found', () => {
    const outcome = outcomeOf(judge({ a: { sees: [error], due: 'options' } }), 'a');
    expect(outcome).toMatchObject({ is: 'pending', waiting: false, findings: [{ message: 'It is not there.' }] });
  });

  it('is pending while a fact lies ahead', () => {
    expect(outcomeOf(judge({ a: { sees: [looked, liesAhead('The decision lies ahead.')] } }), 'a')).toMatchObject({
      is: 'pending',
      waiting: true,
      reason: 'The decision lies ahead.',
    });
  });

  it('is not asked of what is not for good, unless it says so', () => {
    const text = smallest.replace(
      'service: acute-stroke}',
      'service: acute-stroke, temporary: {since: 2026-01-01, until: 2026-03-01}}',
    );
    const report = judge({ a: met, b: { ...met, asksTemporary: true, due: 'decision' } }, '', text);
    expect(outcomeOf(report, 'a').is).toBe('not-applicable');
    expect(outcomeOf(report, 'b').is).toBe('met'); // at any stage
  });

  it.each(['reject', 'defer'])('does not ask what must precede an approval when the decision was to %s', (decided) => {
    const rules = { a: { ...met, due: 'decision' }, b: { ...met, precedesApproval: true }, c: met } as const;
    const report = judge(rules, `decision: {date: 2026-07-01, outcome: ${decided}}\n`);
    expect(['a', 'b', 'c'].map((name) => outcomeOf(report, name).is)).toEqual([
      'not-applicable',
      'not-applicable',
      'met',
    ]);
  });

  it('asks it all the same when the change was made', () => {
    const text = smallest.replace('service: acute-stroke}', 'service: acute-stroke, date: 2026-01-01}');
    const report = judge(
      { a: { ...met, precedesApproval: true } },
      'decision: {date: 2026-07-01, outcome: reject}\n',
      text,
    );
    expect(outcomeOf(report, 'a').is).toBe('met');
  });
});

describe('a refusal', () => {
  const rules = { a: { ...met, precedesApproval: true } } as const;

  it.each<[string, string]>([
    ['lies ahead', 'decision: {date: 2026-09-01, outcome: defer}\n'],
    [
      'comes after a step that cannot be undone',
      'decision: {date: 2026-07-01, outcome: reject}\nmilestones: [{id: m, date: 2026-05, irreversible: true}]\n',
    ],
    [
      'comes after the service was run down',
      'decision: {date: 2026-07-01, outcome: reject}\nmilestones: [{id: m, date: 2026-05, runsDown: true}]\n',
    ],
  ])('that %s excuses nothing', (_, added) => {
    expect(outcomeOf(judge(rules, added), 'a').is).toBe('met');
  });
});

describe('a fact with an owner', () => {
  const waiting = { sees: [waitsFor('inclusion/owner', ['title'], 'the date is not given', 'Give the date.')] };

  it('is not asked for twice while the owner speaks', () => {
    const report = judge({ owner: { sees: [error] }, other: waiting });
    expect(outcomeOf(report, 'other')).toMatchObject({
      is: 'pending',
      waiting: true,
      reason: 'It cannot be decided: the date is not given (inclusion/owner asks for it).',
    });
  });

  it.each<[string, Rule]>([
    ['is met', met],
    ['is not due', { sees: [error], due: 'evaluation' }],
    ['only warns', { sees: [{ ...error, severity: 'warning' }] }],
    ['is itself of severity warning', { sees: [error], severity: 'warning' }],
  ])('is asked for by the one that waits when the owner %s', (_, owner) => {
    const report = judge({ owner, other: waiting });
    expect(outcomeOf(report, 'other')).toMatchObject({
      is: 'unmet',
      findings: [{ kind: 'missing', message: 'The date is not given.', hint: 'Give the date.' }],
    });
  });
});

describe('scale', () => {
  const rules = { a: { ...met, scale: 'substantial' } } as const;

  it('is pending for what is asked of substantial changes alone, until someone says', () => {
    expect(outcomeOf(judge(rules), 'a').is).toBe('pending');
    expect(outcomeOf(judge(rules, 'scale: undecided\n'), 'a').is).toBe('pending');
    expect(outcomeOf(judge(rules, 'scale: substantial\n'), 'a').is).toBe('met');
  });

  it('is pending, too, for what is asked of substantial changes beyond what is asked of all', () => {
    const beyond: Rule = { sees: [], check: (_, { scale }) => (scale === 'substantial' ? [error] : [looked]) };
    expect(outcomeOf(judge({ a: beyond }), 'a')).toMatchObject({ is: 'pending', findings: [{ kind: 'missing' }] });
    expect(outcomeOf(judge({ a: beyond }, 'scale: substantial\n'), 'a').is).toBe('unmet');
    expect(outcomeOf(judge({ a: beyond }, minor), 'a').is).toBe('met');
    expect(outcomeOf(judge({ a: { sees: [error] } }), 'a').is).toBe('unmet');
  });

  it('counts as substantial from consultation on', () => {
    const report = judge(rules, '', smallest.replace('case-for-change', 'consultation'));
    expect(outcomeOf(report, 'a').is).toBe('met');
    expect(report.scale?.reason).toBe('nobody has said how large it is');
  });

  it('is minor when a body that does not propose says so', () => {
    expect(outcomeOf(judge(rules, minor), 'a').is).toBe('not-applicable');
  });

  it.each<[string, string, string]>([
    ['nobody says so', 'scale: minor\n', 'no body that does not propose has said so'],
    [
      'its proposer says so',
      minor.replace('role: scrutiny', 'role: [scrutiny, provider]'),
      'by scrutiny, not by a body that does not propose',
    ],
    ['nobody named says so', minor.replace('by: scrutiny, ', ''), 'by nobody named'],
    ['there is no date', minor.replace(', date: 2026-01-01', ''), 'has no date'],
    ['the day has not come yet', minor.replace('2026-01-01', '2026-08-02'), 'on 2 August 2026, has not come yet'],
    [
      'such a body holds it to be substantial',
      `${minor}consultation: {bodies: [{body: scrutiny, substantial: true}]}\n`,
      'scrutiny holds it to be substantial',
    ],
  ])('is substantial when %s', (_, added, reason) => {
    const report = judge(rules, added);
    expect(outcomeOf(report, 'a').is).toBe('met');
    expect(report.scale?.reason).toContain(reason);
  });
});

describe('the stage', () => {
  const at = (added: string, text = smallest) => judge({ a: met }, added, text).stage;

  it.each<[string, string, string]>([
    ['a consultation that has opened', 'consultation: {public: {opens: 2026-08-01}}\n', 'consultation'],
    ['a decision with an outcome', 'decision: {date: 2026-07-01, outcome: approve}\n', 'decision'],
    ['a review that was due', 'monitoring: {reviews: [{due: 2026-07-31}]}\n', 'evaluation'],
  ])('is proved by %s', (_, added, stage) => {
    expect(at(added)).toMatchObject({ stage, declared: 'case-for-change' });
  });

  it('is proved by a permanent change gone live', () => {
    const live = smallest.replace('acute-stroke}', 'acute-stroke, date: 2026-07}');
    expect(at('', live)?.stage).toBe('implementation');
  });

  it.each([
    'consultation: {public: {opens: 2026-08-02}}\n',
    'consultation: {public: {opens: 2026-08}}\n',
    'decision: {date: 2026-07-01}\n',
  ])('is not proved by %j', (added) => {
    expect(at(added)?.stage).toBe('case-for-change');
  });

  it('declared counts where it is the later one', () => {
    const text = smallest.replace('case-for-change', 'decision');
    expect(at('consultation: {public: {opens: 2026-01-01}}\n', text)).toMatchObject({ stage: 'decision' });
  });
});

describe('what is known not to have been done', () => {
  const notDone = 'notDone: [{criterion: inclusion/a, what: No patients were asked before June}]\n';

  it('turns what is missing into a contradiction', () => {
    expect(outcomeOf(judge({ a: { sees: [error] } }, notDone), 'a')).toMatchObject({
      is: 'unmet',
      findings: [{ kind: 'contradicted', path: ['title'] }],
    });
  });

  it('contradicts what the rest of the file holds', () => {
    expect(outcomeOf(judge({ a: met }, notDone), 'a')).toMatchObject({
      is: 'unmet',
      findings: [{ kind: 'contradicted', path: ['notDone', 0] }],
    });
  });

  it('leaves what is only asserted as it is, and says so beside it', () => {
    const outcome = outcomeOf(judge({ a: { sees: [unsupported(['title'], 'Only asserted.')] } }, notDone), 'a');
    expect(outcome).toMatchObject({ is: 'unmet', findings: [{ kind: 'unsupported' }, { kind: 'contradicted' }] });
  });
});

describe('a placeholder', () => {
  it('is nothing, and is named where it stands', () => {
    const rule: Rule = {
      sees: [],
      check: ({ drivers }) =>
        drivers?.[0]?.statement === undefined
          ? [missing(['drivers', 0, 'statement'], 'There is no statement.')]
          : [looked],
    };
    const report = judge({ a: rule }, 'drivers:\n  - id: a\n    kind: safety\n    statement: To follow\n');
    expect(outcomeOf(report, 'a')).toMatchObject({
      findings: [
        {
          message: 'There is no statement. What stands here, “To follow”, is no answer.',
          range: { start: { line: 11, column: 16 } },
        },
      ],
    });
  });
});

describe('the verdict of a principle', () => {
  const contradiction = contradicted(['title'], 'It is refuted.');
  const warning = { ...error, severity: 'warning' } as const;

  it.each<[string, Record<string, Rule>]>([
    ['not kept', { a: { sees: [contradiction] }, b: { sees: [error] }, c: met }],
    ['not shown', { a: { sees: [error, { ...contradiction, severity: 'warning' }] }, c: met }],
    ['not applicable', { a: { sees: [] }, b: { sees: [looked], notApplicable: () => 'No.' } }],
    ['not yet assessable', { a: { sees: [error], due: 'options' } }],
    ['not yet assessable', { a: met, b: { sees: [liesAhead('It lies ahead.')] } }],
    ['not yet assessable', { a: { sees: [warning] } }],
    ['kept', { a: met, b: { sees: [warning] }, c: { sees: [contradiction], due: 'options' } }],
    ['kept on declaration only', { a: { ...met, basis: 'declared' }, b: { sees: [warning] } }],
  ])('%s', (verdict, rules) => {
    expect(verdictOf(judge(rules))).toBe(verdict);
  });

  it.each<[boolean, Record<string, Rule>]>([
    [true, { a: met }],
    [false, { a: { ...met, basis: 'declared' } }],
    [false, { a: { sees: [] } }],
    [false, { a: met, b: { sees: [error] } }],
    [false, { a: { sees: [error], due: 'options' } }],
  ])('passes the proposal: %s', (passed, rules) => {
    expect(judge(rules).passed).toBe(passed);
  });
});

describe('a waiver', () => {
  const waiver = (change: (text: string) => string = (text) => text) =>
    change(
      'waivers: [{criterion: inclusion/a, reason: The survey of March 2026 is late, approvedBy: Board chair, approvedOn: 2026-07-01, expires: 2026-12-28}]\n',
    );
  const rules = { a: { sees: [error] } };
  const kept: Principle = { ...principleOf({ another: met }), id: 'monitoring' };
  const beside = (added: string) => judge(rules, added, smallest, [kept]);
  const troubles = (report: Report) =>
    report.assessments[0]?.criteria.find(({ id }) => id === 'well-formed/waivers')?.outcome;

  it('takes missing findings out of the gate, not out of the report', () => {
    const report = beside(waiver());
    expect([report.passed, verdictOf(report), outcomeOf(report, 'a').is]).toEqual([true, 'not shown', 'unmet']);
  });

  it('does not cover a contradiction', () => {
    expect(judge({ a: { sees: [contradicted(['title'], 'x')] }, b: met }, waiver()).passed).toBe(false);
  });

  it.each<[string, string, string, string]>([
    ['no reason of substance', 'The survey of March 2026 is late', 'Not ready', 'gives no reason of substance'],
    ['no name', 'approvedBy: Board chair, ', '', 'does not say who approved it'],
    ['no end', ', expires: 2026-12-28', '', 'does not say from when to when'],
    ['an end too far', '2026-12-28', '2026-12-29', 'may last 180 days'],
    ['an end that is past', '2026-12-28', '2026-07-31', 'ended on 31 July 2026'],
    ['an approval that is still to come', '2026-07-01', '2026-08-02', 'has not come yet'],
  ])('with %s is an error', (_, old, now, words) => {
    const report = beside(waiver((text) => text.replace(old, now)));
    expect(report.passed).toBe(false);
    expect(troubles(report)).toMatchObject({ is: 'unmet', findings: [{ message: expect.stringContaining(words) }] });
  });

  it('by someone with a hand in the proposal is an error', () => {
    const report = beside(`${waiver()}leadership: {clinicalLead: {name: board chair}}\n`);
    expect(troubles(report)).toMatchObject({
      findings: [{ message: expect.stringContaining('has a hand in the proposal') }],
    });
  });

  it('that is not needed is an error', () => {
    expect(troubles(judge({ a: met }, waiver()))).toMatchObject({
      findings: [{ message: 'The waiver of inclusion/a is not needed: the criterion is met.' }],
    });
  });

  it('may be given twice, not three times', () => {
    const entry = waiver().slice('waivers: ['.length, -2);
    expect(beside(`waivers: [${entry}, ${entry}]\n`).passed).toBe(true);
    expect(beside(`waivers: [${entry}, ${entry}, ${entry}]\n`).passed).toBe(false);
  });
});

describe('a patient’s number', () => {
  const number = '943 476 5919';

  it('is refused and shown nowhere', () => {
    const report = judge({ a: met }, `summary: For ${number} and others\n`);
    expect(report.passed).toBe(false);
    expect(JSON.stringify(report)).not.toContain(number);
    const found = report.assessments[0]?.criteria.find(({ id }) => id === 'well-formed/personal-data')?.outcome;
    expect(found).toMatchObject({ is: 'unmet', findings: [{ range: { start: { line: 8, column: 14 } } }] });
  });

  it.each(['0151 496 0123', '943 476 5918', '9434765919', '1943 476 5919'])('is not %s', (text) => {
    expect(judge({ a: met }, `summary: Call ${text}\n`).passed).toBe(true);
  });

  it('is one when it is named so', () => {
    expect(judge({ a: met }, 'x-nhs-number: 9434765919\n').passed).toBe(false);
  });
});

describe('what is not judged', () => {
  it.each(['withdrawn', 'superseded'])('a proposal that is %s', (is) => {
    const report = judge({ a: met }, `status: {is: ${is}, since: 2026-01}\n`);
    expect([report.passed, report.notJudged, report.assessments.length]).toEqual([
      false,
      `It is ${is} since January 2026.`,
      1,
    ]);
  });

  it('a proposal that is not well-formed', () => {
    const report = judge({ a: met }, 'foo: 1\n');
    expect([report.passed, verdictOf(report)]).toEqual([false, 'not judged']);
  });
});

describe('the gate', () => {
  const warned = { a: met, b: { sees: [{ ...error, severity: 'warning' }] } } as const;
  const refuted = { a: { sees: [contradicted(['title'], 'x')] }, b: met };
  const short = { a: { sees: [error] }, b: met };

  it.each<[string, Record<string, Rule>, boolean[]]>([
    ['nothing found', { a: met }, [false, false, false, false]],
    ['a warning', warned, [false, true, false, false]],
    ['something missing', short, [true, true, false, false]],
    ['a contradiction', refuted, [true, true, true, false]],
  ])('with %s', (_, rules, expected) => {
    const report = judge(rules);
    expect((['error', 'warning', 'contradicted', 'never'] as const).map((gate) => isShut(report, gate))).toEqual(
      expected,
    );
  });
});
