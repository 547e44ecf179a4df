import { describe, expect, it } from 'vitest';
import { github } from '../../src/reporters/github.ts';
import { gitlab } from '../../src/reporters/gitlab.ts';
import { junit } from '../../src/reporters/junit.ts';
import { repositoryPath, uriOf } from '../../src/reporters/places.ts';
import { sarif } from '../../src/reporters/sarif.ts';
import { runnerCommands } from '../support/consumers.ts';
import { madeRun, plainLook } from '../support/made-run.ts';

type Made = Parameters<typeof sarif>;
const logOf = (...[run, look]: Made) => JSON.parse([...sarif(run, look)].join('')).runs[0];
const unread = (number: number) =>
  Array.from({ length: number }, (_, index) => ({ file: `u${index}.yaml`, reason: 'It may not be read by you.' }));
const withdrawn = { file: 'w.yaml', status: 'withdrawn', notJudged: 'It is withdrawn.', assessments: [], excerpts: {} };

describe('where a file is', () => {
  const repository = { root: '/srv/plans', here: '/srv/plans/north/a' };
  it.each([
    ['x.yaml', 'north/a/x.yaml'],
    ['../b/x.yaml', 'north/b/x.yaml'],
    ['../../x.yaml', 'x.yaml'],
    ['/srv/plans/x.yaml', 'x.yaml'],
    ['/srv/plans-too/x.yaml', '/srv/plans-too/x.yaml'],
    ['../../../else/x.yaml', '../../../else/x.yaml'],
  ])('%s is %s for the repository', (file, path) => {
    expect(repositoryPath(file, { repository })).toBe(path);
    expect(repositoryPath(file, {})).toBe(file);
  });

  it('is told on Windows, too, by its drive', () => {
    const windows = { root: 'C:/srv/plans', here: 'C:/srv/plans/north' };
    expect(repositoryPath('a b.yaml', { repository: windows })).toBe('north/a b.yaml');
    expect(repositoryPath('C:/srv/plans/x.yaml', { repository: windows })).toBe('x.yaml');
    expect(repositoryPath('D:/x.yaml', { repository: windows })).toBe('D:/x.yaml');
    expect(uriOf('D:/a b/x.yaml')).toBe('file:///D:/a%20b/x.yaml');
    const [{ physicalLocation }] = logOf(madeRun([{}], {}, 'D:/x.yaml'), { ...plainLook, repository: windows })
      .results[0].locations;
    expect(physicalLocation.artifactLocation).toEqual({ uri: 'file:///D:/x.yaml', index: 0 });
  });

  it.each([
    'a b%20c%#?.yaml',
    "it's (new), [x]: 1!.yaml",
    'dir:x/é\u202e\n.yaml',
    'a\\b.yaml',
    ' .yaml',
    '/tmp/a b.yaml',
  ])('%j comes back from its URI as it was', (file) => {
    const { pathname, hash, search, protocol } = new URL(uriOf(file), 'file:///');
    expect([protocol, hash, search]).toEqual(['file:', '', '']);
    expect(decodeURIComponent(pathname)).toBe(file.startsWith('/') ? file : `/${file}`);
    expect(uriOf(file)).toMatch(/^[\w%./~-]+$|^file:/);
  });
});

describe('SARIF', () => {
  it('keeps the worst when there are more than GitHub takes, and says so', () => {
    const many = Array.from(
      { length: 6000 },
      (_, index) => ({ severity: index < 5990 ? 'warning' : 'error' }) as const,
    );
    const { results, invocations } = logOf(madeRun(many, { unread: unread(2) }), plainLook);
    expect(results.length).toBe(5000);
    expect(results.slice(0, 12).every(({ level }: { level: string }) => level === 'error')).toBe(true);
    expect(results[12].level).toBe('warning');
    const [{ toolExecutionNotifications: told, executionSuccessful }] = invocations;
    expect(told[0].message.text).toContain('the 1,002 findings of least weight');
    expect(executionSuccessful).toBe(false);
  });

  it('has addresses where the program has a page, and points at no page that is not there', () => {
    const tool = { name: 'reconfig', version: '1.0.0', installedAs: 'nhs-reconfig' };
    const own = logOf(madeRun([{}], { tool: { ...tool, address: 'https://example.org/' } }), plainLook).tool.driver;
    expect(own.informationUri).toBe('https://example.org/');
    expect(new Set(own.rules.map(({ helpUri }: { helpUri: string }) => helpUri))).toEqual(
      new Set(['https://example.org/']),
    );
    const { driver } = logOf(madeRun([{}], { tool }), plainLook).tool;
    expect(driver.informationUri).toBe('pkg:npm/nhs-reconfig@1.0.0');
    expect(JSON.stringify(driver)).not.toContain('helpUri');
  });

  it('has no more tags to a rule than GitHub shows', () => {
    for (const { properties } of logOf(madeRun([]), plainLook).tool.driver.rules) {
      expect(properties.tags.length).toBeLessThanOrEqual(10);
    }
  });

  it('has no success where all proposals are withdrawn', () => {
    const run = madeRun([], { reports: [{ ...withdrawn, passed: false }] });
    const [{ executionSuccessful, toolExecutionNotifications }] = logOf(run, { ...plainLook, exitCode: 2 }).invocations;
    expect(executionSuccessful).toBe(false);
    expect(toolExecutionNotifications[0].message.text).toBe('It is withdrawn.');
  });
});

describe('annotations', () => {
  it('are ten errors and ten warnings, the worst first, and a note on the rest', () => {
    const kinds = ['unsupported', 'missing', 'contradicted'] as const;
    const many = Array.from(
      { length: 45 },
      (_, index) =>
        ({
          severity: index % 2 === 0 ? 'error' : 'warning',
          kind: kinds[index % 3] ?? 'missing',
          message: `${kinds[index % 3]}.`,
        }) as const,
    );
    const found = runnerCommands([...github(madeRun(many, { unread: unread(1) }), plainLook)].join(''));
    const names = found.map(({ name }) => name);
    expect(names).toEqual([...Array(10).fill('error'), ...Array(10).fill('warning'), 'notice']);
    expect(found[0]?.message).toContain('It was not judged.');
    expect(found.slice(1, 9).map(({ message }) => message)).toEqual(Array(8).fill('contradicted.'));
    expect(found.at(-1)?.message).toBe(
      '… and 14 more errors and 12 more warnings, which the log and the job summary name.',
    );
  });

  it('have columns on one line only', () => {
    const range = { start: { line: 3, column: 7 }, end: { line: 5, column: 2 } };
    const [command] = runnerCommands([...github(madeRun([{ range }]), plainLook)].join(''));
    expect(command?.properties).toEqual({ file: 'a.yaml', line: '3', endLine: '5', title: 'consultation/enough-time' });
  });
});

describe('a proposal in which nothing is wrong and nothing is kept', () => {
  const early = madeRun([{}]);
  const [report] = early.reports;
  const pending = {
    is: 'pending',
    reason: 'It is due at decision.',
    waiting: false,
    foreseen: 0,
    findings: [],
  } as const;
  const assessments = (report?.assessments ?? []).map((each) => ({
    ...each,
    verdict: 'not yet assessable' as const,
    criteria: each.criteria.map((result) => ({ ...result, outcome: pending })),
  }));
  const run = madeRun([], { reports: report === undefined ? [] : [{ ...report, assessments }] });

  it('is red in every format', () => {
    expect(logOf(run, plainLook).results).toMatchObject([{ ruleId: 'nothing-kept', level: 'error' }]);
    expect(JSON.parse([...gitlab(run, plainLook)].join(''))).toMatchObject([{ severity: 'blocker' }]);
    expect(runnerCommands([...github(run, plainLook)].join(''))).toMatchObject([{ name: 'error' }]);
    const xml = [...junit(run, plainLook)].join('');
    expect(xml).toContain(
      '<failure type="error nothing kept" message="It does not pass: none of the principles is kept."/>',
    );
    expect(xml).toContain('<skipped type="pending" message="It is due at decision."/>');
  });
});

describe('nothing judged', () => {
  it('is no pass in JUnit’s XML, unless nothing changed', () => {
    const idle = [...junit(madeRun([], { reports: [{ ...withdrawn, passed: false }] }), plainLook)].join('');
    expect(idle).toContain('<error type="not judged" message="It was not judged. It is withdrawn."/>');
    const unchanged = [...junit(madeRun([], { reports: [], changedSince: 'main' }), plainLook)].join('');
    expect(unchanged).toContain('<skipped message="0 proposals changed, nothing judged');
    expect(unchanged).not.toContain('<error');
  });

  it('is nothing in GitLab’s report but what was not read', () => {
    const entries = JSON.parse([...gitlab(madeRun([], { reports: [], unread: unread(2) }), plainLook)].join(''));
    expect(entries.map(({ severity }: { severity: string }) => severity)).toEqual(['blocker', 'blocker']);
    expect(JSON.parse([...gitlab(madeRun([], { reports: [] }), plainLook)].join(''))).toEqual([]);
  });
});
