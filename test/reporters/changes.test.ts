import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../../src/model/dates.ts';
import type { CriterionResult, Finding, Report, Run } from '../../src/model/report.ts';
import { defaultLimits } from '../../src/model/thresholds.ts';
import { changes } from '../../src/reporters/changes.ts';
import { sideBySide } from '../../src/reporters/difference.ts';
import { plain as unpainted } from '../../src/reporters/paint.ts';
import type { Look } from '../../src/reporters/reporter.ts';

function finding(fingerprint: string, message: string, rest: Partial<Finding> = {}): Finding {
  const range = { start: { line: 3, column: 1 }, end: { line: 3, column: 5 } };
  const plain = { kind: 'missing', severity: 'error', path: [], thresholds: [], related: [] } as const;
  return { ...plain, range, message, fingerprint, ...rest };
}

/** A report in which one criterion of consultation is asked, and has some findings. */
function report(file: string, findings: readonly Finding[], rest: Partial<Report> = {}): Report {
  const passed = !findings.some(({ severity }) => severity === 'error');
  const result: CriterionResult = {
    ...{ id: 'consultation/enough-time', asks: 'Is it?', due: 'options', severity: 'error', basis: 'computed' },
    source: [{ work: 'bma-redesign' }],
    outcome: findings.length === 0 ? { is: 'met' } : { is: 'unmet', findings },
  };
  const assessment = {
    ...({ id: 'consultation', name: 'Consultation', title: '', source: { work: 'bma-redesign' } } as const),
    ...({ verdict: passed ? 'kept' : 'not shown', criteria: [result] } as const),
  };
  return {
    ...{ file, status: 'live', passed, excerpts: { 3: 'some text' }, assessments: [assessment] },
    ...({ stage: { stage: 'options', declared: 'options', asked: false } } as const),
    ...rest,
  };
}

function runOf(reports: readonly Report[], rest: Partial<Run> = {}): Run {
  const none = { unread: [], leftOut: [], notes: [] };
  const tool = { name: 'reconfig', version: '1' };
  return {
    tool,
    asOf: day(2026, 11, 21),
    packs: ['bma'],
    limits: defaultLimits,
    reasons: {},
    reports,
    ...none,
    ...rest,
  };
}

const plain: Look = { paint: unpainted, width: 80, quiet: false };

/** What is said of a change, below the time. */
function said(before: Run, after: Run, look: Partial<Look> = {}, isThere = false): string {
  const text = changes(before, after, { at: '14:32:07', isThere: () => isThere }, { ...plain, ...look });
  expect(text === '' || text.startsWith('14:32:07')).toBe(true);
  return text.replace(/^.*\n/, '').trim();
}

const late = finding('1', 'The consultation is 40 days long.');

describe('what changed', () => {
  it('is nothing between two equal runs, wherever lines have moved', () => {
    const range = { start: { line: 9, column: 4 }, end: { line: 9, column: 8 } };
    expect(said(runOf([report('a', [late])]), runOf([report('a', [{ ...late, range }], { excerpts: {} })]))).toBe('');
  });

  it('is told of one proposal with the time alone, and of many with how many pass', () => {
    const whole = (before: Run, after: Run) => changes(before, after, { at: '14:32:07', isThere: () => false }, plain);
    expect(whole(runOf([report('a', [late])]), runOf([report('a', [])])).split('\n')[0]).toBe('14:32:07');
    const two = [report('a', [late]), report('b', [])];
    expect(whole(runOf(two), runOf([report('a', []), report('b', [late])])).split('\n')[0]).toBe(
      '14:32:07 FAIL: 1 of 2 proposals pass, as of 21 November 2026',
    );
  });

  it('is what is found, in full, and what is found no more, in a line', () => {
    const early = finding('2', 'It begins too early.');
    const text = said(runOf([report('a', [late])]), runOf([report('a', [early])]));
    expect(text).toMatchInlineSnapshot(`
      "a
      FAIL at options: 1 of 1 principles judged
      gone: consultation/enough-time: The consultation is 40 days long.

      error missing: consultation/enough-time
      a:3:1
          3 | some text
            | ^^^^
        It begins too early.
        BMA principles of redesign"
    `);
  });

  it('shows a finding again when it says something else, and does not call it gone', () => {
    const text = said(
      runOf([report('a', [late])]),
      runOf([report('a', [{ ...late, message: 'It is 50 days long.' }])]),
    );
    expect(text).toContain('It is 50 days long.');
    expect(text).not.toContain('gone');
  });

  it('shows a finding again when it counts for more', () => {
    const warning = { ...late, severity: 'warning' } as const;
    const text = said(runOf([report('a', [warning])]), runOf([report('a', [late])]));
    expect(text).toContain('PASS at options → FAIL at options');
    expect(text).toContain('error missing: consultation/enough-time');
    expect(text).not.toContain('gone');
  });

  it('tells findings at one place apart', () => {
    const other = { ...late, message: 'The consultation falls into August.' };
    const text = said(runOf([report('a', [late, other])]), runOf([report('a', [late])]));
    expect(text).toContain('gone: consultation/enough-time: The consultation falls into August.');
    expect(text).not.toContain('40 days');
  });

  it('is a file that came, went, is left out, or cannot be read', () => {
    const [none, some] = [runOf([]), runOf([report('a', [late])])];
    const shut = runOf([], { unread: [{ file: 'a', reason: 'It may not be read by you.' }] });
    expect(said(none, some)).toContain('a\nnew: FAIL at options: 1 of 1 principles judged\n');
    expect(said(some, none)).toBe('a\nno longer there');
    expect(said(some, none, {}, true)).toBe('a\nno longer judged');
    expect(said(some, shut)).toBe('a\nFAIL at options → NOT READ: It may not be read by you.');
    expect(said(shut, some)).toContain('a\nNOT READ → FAIL at options: ');
    const withdrawn = runOf([report('a', [], { notJudged: 'It is withdrawn.' })]);
    expect(said(some, withdrawn)).toBe('a\nFAIL at options → NOT JUDGED: It is withdrawn.');
  });

  it('is what has to be known of the whole run', () => {
    const [before, after] = [report('a', []), report('a', [])];
    const leftOut = [{ file: 'b', reason: 'It cannot be read as a proposal.' }];
    const limits = { ...defaultLimits, 'register-age': 18 };
    const text = said(runOf([before], { leftOut: [] }), runOf([after], { leftOut, limits, notes: ['It is shallow.'] }));
    expect(text).toBe(
      '1 threshold laxer than the default.\nIt is shallow.\n\n' +
        'Left out when the proposals were compared\n  b: It cannot be read as a proposal.',
    );
    expect(said(runOf([before], { leftOut, limits }), runOf([after], { leftOut, limits }))).toBe('');
  });

  it('is as much of it as was asked for', () => {
    const warning = finding('3', 'It is short.', { severity: 'warning' });
    const [clean, warned, failed] = [[], [warning], [late, finding('4', 'It is small.')]].map((each) =>
      runOf([report('a', each)]),
    );
    if (!clean || !warned || !failed) throw new Error('Three runs were made.');
    expect(said(clean, warned, { quiet: true })).toBe('');
    expect(said(warned, failed, { quiet: true })).not.toContain('short');
    expect(said(clean, failed, { maxFindings: 1 })).toContain('1 more finding: leave out --max-findings to see it.');
    expect(said(clean, warned, { principle: 'monitoring' })).toBe('');
    expect(said(clean, warned, { principle: 'consultation' })).toContain('It is short.');
  });

  it('is text and nothing else, whatever a file is called and says', () => {
    const hostile = '\u001b[2J\u202e\n::error::';
    const [before, after] = [report(hostile, []), report(hostile, [finding('1', hostile)], { title: hostile })];
    const texts = [
      said(runOf([before]), runOf([after])),
      said(runOf([after]), runOf([before])),
      said(runOf([after]), runOf([])),
    ];
    for (const text of texts) expect(text).not.toMatch(/\u001b|\u202e|^::/m);
  });
});

it('puts every file of two runs side by side, once', () => {
  const names = fc.uniqueArray(fc.string({ maxLength: 2 }));
  fc.assert(
    fc.property(names, names, fc.func(fc.boolean()), (before, after, isRead) => {
      const [a, b] = [before, after].map((files) => {
        const sorted = [...files].sort();
        const unread = sorted.filter((file) => !isRead(file)).map((file) => ({ file, reason: 'none' }));
        return runOf(
          sorted.filter((file) => isRead(file)).map((file) => report(file, [])),
          { unread },
        );
      });
      if (!a || !b) throw new Error('Two runs were made.');
      const pairs = [...sideBySide(a, b)];
      expect(pairs.map(([one, other]) => (one ?? other)?.file)).toEqual([...new Set([...before, ...after])].sort());
      for (const [one, other] of pairs) {
        const file = (one ?? other)?.file ?? '';
        expect([one?.file, other?.file]).toEqual([before, after].map((files) => files.find((each) => each === file)));
      }
    }),
  );
});
