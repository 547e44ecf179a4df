import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { formats } from '../src/reporters/index.ts';
import { junitSuites } from './support/consumers.ts';
import { root } from './support/examples.ts';
import { run } from './support/run.ts';

const failing = 'examples/only-money/proposal.yaml';
const passing = 'examples/stroke-centralisation/proposal.yaml';
const check = (format: string, ...args: string[]) =>
  run(['check', ...args, '--as-of=2026-11-21', '--no-cache', `--format=${format}`]);
const only = 'Only the principle monitoring is shown in full; all were judged, and the verdict is that on all.';
const sentence = /It does not pass: \d+ errors of other principles are not shown\./;

describe('a report narrowed to a principle that nothing was found against', () => {
  const of = (file: string, format: string) => check(format, file, '--principle=monitoring');

  it.each(formats.filter((format) => format !== 'json' && format !== 'gitlab'))('says so: %s', (format) => {
    for (const file of [failing, passing]) {
      expect(of(file, format).out.replace(/\s+/g, ' ')).toContain(only);
      expect(check(format, file).out.replace(/\s+/g, ' ')).not.toContain('Only the principle');
    }
  });

  it.each([
    ['terminal', /^FAIL at/m],
    ['json', /"passed": false/],
    ['markdown', /^## FAIL at/m],
    ['html', /<p class="verdict fail">FAIL at/],
    ['github', new RegExp(`^::error .*title=not-all-shown::${sentence.source}`, 'm')],
  ])('is no pass where the proposal fails: %s', (format, sign) => {
    const { code, out } = of(failing, format);
    expect([code, out]).toEqual([1, expect.stringMatching(sign)]);
  });

  it('is no pass where the proposal fails: sarif, gitlab, junit', async () => {
    expect(JSON.parse(of(failing, 'sarif').out).runs[0].results).toMatchObject([
      { ruleId: 'not-all-shown', level: 'error', message: { text: expect.stringMatching(sentence) } },
    ]);
    expect(JSON.parse(of(failing, 'gitlab').out)).toMatchObject([
      { check_name: 'not-all-shown', severity: 'blocker', description: expect.stringMatching(sentence) },
    ]);
    const suites = await junitSuites(of(failing, 'junit').out);
    const failures = suites.flatMap(({ testcase = [] }) => testcase).flatMap(({ failure = [] }) => failure);
    expect(failures).toMatchObject([{ message: expect.stringMatching(sentence) }]);
  });

  it('is a pass where the proposal passes, and gitlab says what it is a pass of', () => {
    for (const format of formats) expect([format, of(passing, format).code]).toEqual([format, 0]);
    expect(JSON.parse(of(passing, 'gitlab').out)).toMatchObject([{ severity: 'info', description: only }]);
    expect(JSON.parse(of(passing, 'sarif').out).runs[0].results).toEqual([]);
    expect(of(passing, 'github').out).not.toContain('::error');
  });

  it('speaks of nothing but that principle in what falls due next', () => {
    for (const format of ['terminal', 'markdown', 'html']) {
      const named = of(failing, format).out.match(/\bconsultation\/[a-z-]+/g);
      expect([format, named]).toEqual([format, null]);
    }
  });
});

describe('a report on nothing but what is withdrawn', () => {
  const folder = mkdtempSync(join(tmpdir(), 'reconfig-idle-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const at = (name: string): string => join(folder, name);
  const withdrawn = readFileSync(join(root, 'examples/repository/proposals/tarnholt-birth-centre.proposal.yaml'));
  writeFileSync(at('a.proposal.yaml'), withdrawn);
  writeFileSync(at('b.proposal.yaml'), `${withdrawn}`.replace(/^id: .*/m, 'id: another'));
  const all = [1, 2].flatMap((files) => [[], ['--quiet']].map((quiet) => ({ files, quiet })));
  const of = (format: string, { files, quiet }: { files: number; quiet: string[] }) =>
    check(format, files === 1 ? at('a.proposal.yaml') : folder, ...quiet);

  it.each(formats)('ends with 2 and looks like no pass: %s', (format) => {
    for (const each of all) {
      const { code, out, err } = of(format, each);
      expect(code).toBe(2);
      expect(err).toContain('nothing was judged');
      expect(out).not.toMatch(/PASS|\d criteria met|class="verdict pass"|"passed": true/);
    }
  });

  it('holds an error for each of them, for those who count', async () => {
    for (const each of all) {
      expect(JSON.parse(of('sarif', each).out).runs[0].results).toMatchObject(
        Array.from({ length: each.files }, () => ({ ruleId: 'not-judged', level: 'error' })),
      );
      expect(JSON.parse(of('gitlab', each).out)).toMatchObject(
        Array.from({ length: each.files }, () => ({ check_name: 'not-judged', severity: 'blocker' })),
      );
      expect(of('github', each).out.match(/^::error .*title=not-judged::/gm)).toHaveLength(each.files);
      const cases = (await junitSuites(of('junit', each).out)).flatMap(({ testcase = [] }) => testcase);
      expect(cases.filter(({ error }) => error !== undefined)).toHaveLength(each.files);
    }
  });

  it('holds none where something else was judged', () => {
    const { code, out } = check('sarif', folder, passing);
    expect([code, JSON.parse(out).runs[0].results]).toEqual([0, []]);
    expect(JSON.parse(check('gitlab', folder, passing).out)).toMatchObject([
      { severity: 'info' },
      { severity: 'info' },
    ]);
  });
});

describe('a report on nothing but what was rejected', () => {
  const folder = mkdtempSync(join(tmpdir(), 'reconfig-rejected-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const approved = readFileSync(join(root, passing), 'utf8');
  const turnedDown = approved.replace('outcome: approve', 'outcome: reject').replace(/^id: .*/m, 'id: another');
  const write = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  copyFileSync(join(root, dirname(passing), 'register.yaml'), join(folder, 'register.yaml'));
  const rejected = write('a.proposal.yaml', turnedDown);
  const sentence = 'because nothing in it goes ahead';

  it.each(formats)('ends with 1 and says why: %s', (format) => {
    const { code, out, err } = check(format, rejected);
    expect([code, err]).toEqual([1, `reconfig: the run does not pass, ${sentence}: ${rejected} was rejected.\n`]);
    expect(out).not.toMatch(/class="verdict pass">PASS.*as of|^ {2}"passed": true/m);
    expect(out).toMatch(/(?:The proposal|It) was rejected/);
  });

  it('holds an error for those who count', async () => {
    expect(JSON.parse(check('sarif', rejected).out).runs[0].results).toMatchObject([
      { ruleId: 'nothing-ahead', level: 'error', message: { text: expect.stringContaining(sentence) } },
    ]);
    expect(JSON.parse(check('gitlab', rejected).out)).toMatchObject([
      { check_name: 'nothing-ahead', severity: 'blocker' },
    ]);
    expect(check('github', rejected).out).toMatch(/^::error .*title=nothing-ahead::/m);
    const cases = (await junitSuites(check('junit', rejected).out)).flatMap(({ testcase = [] }) => testcase);
    expect(cases.filter(({ failure }) => failure !== undefined)).toHaveLength(1);
  });

  it('is no trouble beside a proposal that goes ahead, nor where no pass is asked for', () => {
    const { code, out, err } = check('json', rejected, passing);
    const { passed, summary, proposals } = JSON.parse(out);
    expect([code, err, passed, summary.passed, summary.rejected]).toEqual([0, '', true, 2, 1]);
    expect(proposals.map((each: { refused?: object }) => each.refused)).toEqual(
      expect.arrayContaining([
        undefined,
        { outcome: 'rejected', message: 'The proposal was rejected on 9 July 2026.' },
      ]),
    );
    expect(JSON.parse(check('sarif', rejected, passing).out).runs[0].results).toEqual([]);
    expect(check('terminal', rejected, '--fail-on', 'never').code).toBe(0);
  });

  it('is not what was deferred, which may still go ahead, and says that it is asked less', () => {
    const deferred = write('c.proposal.yaml', turnedDown.replace('outcome: reject', 'outcome: defer'));
    const { code, out, err } = check('terminal', deferred);
    expect([code, err]).toEqual([0, '']);
    expect(out.replace(/\s+/g, ' ')).toContain(
      'The proposal was deferred on 9 July 2026. What must come before an approval is not asked of it.',
    );
  });

  it('is none of them where the rejection lies ahead, or something was done all the same', () => {
    const ahead = turnedDown.replace('date: 2026-07-09', 'date: 2033-07-09');
    const done = turnedDown.replace('date: 2030-09-02', 'date: 2026-08-01, runsDown: true');
    for (const text of [ahead, done]) {
      const { out } = check('json', write('b.proposal.yaml', text));
      expect(JSON.parse(out).proposals[0].refused).toBeUndefined();
    }
  });
});

describe('the page', () => {
  const page = (...args: string[]) => {
    const { out } = check('html', ...args);
    return { out, times: (text: string | RegExp) => out.split(text).length - 1 };
  };

  it('shows one principle where one is asked for', () => {
    const { out, times } = page(failing, '--principle=consultation');
    const found = parse(check('json', failing, '--principle=consultation').out).proposals[0].principles[0].criteria;
    const findings = found.flatMap((each: { findings: { kind: string }[]; outcome: string }) =>
      each.outcome === 'unmet' ? each.findings : each.findings.filter(({ kind }) => kind === 'contradicted'),
    );
    expect(times('<li class="finding">')).toBe(findings.length);
    expect(times('<tr><th scope="row">')).toBe(1);
    expect(out.match(/<code>(?!consultation\/)[a-z-]+\/[a-z-]+<\/code>/g)).toBeNull();
    expect(page(failing).times('<tr><th scope="row">')).toBe(8);
  });

  it('shows so many findings as are asked for, and says how many more there are', () => {
    const all = page(failing).times('<li class="finding">');
    expect(page(failing, '--max-findings=2').times('<li class="finding">')).toBe(2);
    expect(page(failing, '--max-findings=2').out).toContain(`${all - 2} more findings, not shown on this page.`);
    expect(page(failing, `--max-findings=${all}`).out).not.toContain('not shown on this page');
  });

  it('shows only what fails where that is asked for, and says so', () => {
    const { out, times } = page(failing, passing, '--quiet');
    expect(out).toContain('Only what fails is shown.');
    expect([times('<article'), times('1 of 2 proposals pass')]).toEqual([1, 2]);
    expect(times(/<p class="[a-z]"><b>\w+<\/b>, warning/)).toBe(0);
    expect(times(/<td class="[kdyn]">/)).toBe(0);
    expect(page(failing, passing).times('<article')).toBe(2);
  });
});
