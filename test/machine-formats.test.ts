import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import {
  isMultitoolDue,
  junitSuites,
  multitoolSays,
  runnerCommands,
  sarifSchema,
  xmllintSays,
} from './support/consumers.ts';
import { examples, root } from './support/examples.ts';
import { run } from './support/run.ts';

const folder = mkdtempSync(join(tmpdir(), 'reconfig-formats-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** One run that writes every format, for each example by itself and for all of them together. */
const runs = [
  ...examples.map(({ file, args, ends }) => ({ name: file, args: args.slice(1), ends })),
  { name: 'examples', args: ['examples', 'no-such-file.yaml', '--as-of', '2026-11-21'], ends: 'FAIL' as const },
].map(({ name, args, ends }, index) => {
  const file = (ending: string) => join(folder, `${index}.${ending}`);
  const formats = ['json', 'sarif', 'junit', 'gitlab', 'github'].map((format) => `--format=${format}=${file(format)}`);
  const { code, err } = run(['check', ...args, ...formats, '--no-cache'], { env: { GITHUB_STEP_SUMMARY: file('md') } });
  const text = (ending: string): string => readFileSync(file(ending), 'utf8');
  return { name, ends, code, err, file, text, data: (ending: string) => JSON.parse(text(ending)) };
});

interface Physical {
  readonly artifactLocation: { readonly uri: string };
  readonly region: { readonly startLine: number; readonly startColumn: number };
}

describe('every example', () => {
  it('comes to the end that it announces, in all formats', () => {
    for (const { name, ends, code } of runs) {
      expect([name, code === 0 ? 'PASS' : 'FAIL']).toEqual([name, ends]);
    }
    expect(runs.at(-1)?.code).toBe(2);
  });

  it.runIf(isMultitoolDue)(
    'is SARIF without a fault for the published schema and for the multitool',
    () => {
      const validate = sarifSchema();
      for (const { name, data } of runs) expect([name, validate(data('sarif'))]).toEqual([name, []]);
      expect(validate({ version: '2.1.0', runs: [{ tool: {} }] })).not.toEqual([]);
      expect(multitoolSays(runs.map(({ file }) => file('sarif')))).toEqual([]);
      const wrong = join(folder, 'wrong.sarif');
      writeFileSync(wrong, (runs[0]?.text('sarif') ?? '').replace('"endColumn":', '"endColumn":-'));
      expect(multitoolSays([wrong])).not.toEqual([]);
    },
    120_000,
  );

  it('is JUnit’s XML for xmllint and for a reader of it, with the counts that it gives', async () => {
    expect(xmllintSays(runs.map(({ file }) => file('junit')))).toEqual([]);
    for (const { name, text } of runs) {
      const suites = await junitSuites(text('junit'));
      for (const { testcase: cases = [], ...suite } of suites) {
        const number = (fate: 'failure' | 'error' | 'skipped') =>
          cases.filter((each) => each[fate] !== undefined).length;
        const counted = [cases.length, number('failure'), number('error'), number('skipped')];
        expect([name, suite.name, suite.tests, suite.failures, suite.errors, suite.skipped]).toEqual([
          ...[name, suite.name],
          ...counted,
        ]);
      }
    }
  });

  it('is told in JUnit’s XML with the place and the hint of each finding', async () => {
    const { data, text } = runs.at(-1) ?? { data: () => undefined, text: () => '' };
    const suites = await junitSuites(text('junit'));
    const said = suites
      .flatMap(({ testcase = [] }) => testcase)
      .flatMap(({ failure = [], 'system-out': out = [] }) => [...failure.map(({ inner = '' }) => inner), ...out])
      .join('\n');
    const results: { locations: [{ physicalLocation: Physical }] }[] = data('sarif').runs[0].results.slice(1);
    for (const { locations } of results) {
      const { artifactLocation, region } = locations[0].physicalLocation;
      expect(said).toContain(`${artifactLocation.uri}:${region.startLine}:${region.startColumn}: `);
    }
    expect(said).toContain('\n  → ');
  });

  it('is red in every format if and only if the gate is shut', async () => {
    for (const { name, code, data, text } of runs) {
      const [log] = data('sarif').runs;
      const [invocation] = log.invocations;
      expect([name, invocation.exitCode, invocation.executionSuccessful]).toEqual([name, code, code !== 2]);
      const counting = log.results.filter(
        ({ level, suppressions = [] }: { level: string; suppressions?: unknown[] }) =>
          level === 'error' && suppressions.length === 0,
      );
      expect([name, counting.length > 0]).toEqual([name, code !== 0]);
      const issues: { severity: string }[] = data('gitlab');
      const grave = issues.filter(({ severity }) => ['major', 'critical', 'blocker'].includes(severity));
      expect([name, grave.length > 0]).toEqual([name, code !== 0]);
      const errors = runnerCommands(text('github')).filter((each) => each.name === 'error');
      expect([name, errors.length > 0]).toEqual([name, code !== 0]);
      const suites = await junitSuites(text('junit'));
      const isRed = suites.some(({ testcase = [] }) =>
        testcase.some(({ error, failure }) => [...(error ?? []), ...(failure ?? [])].some(isError)),
      );
      expect([name, isRed]).toEqual([name, code !== 0]);
      expect(text('md')).toContain(code === 0 ? 'PASS' : 'FAIL');
    }
  });
});

function isError({ type = '' }: { readonly type?: string }): boolean {
  return type === 'not judged' || type.startsWith('error ');
}

describe('SARIF', () => {
  const logs = runs.map(({ data }) => data('sarif').runs[0]);

  it('has every criterion as a rule, with what explain says of it', () => {
    const listed = run(['list', '--json']).out;
    const ids = JSON.parse(listed).principles.flatMap(({ criteria }: { criteria: { id: string }[] }) =>
      criteria.map(({ id }) => id),
    );
    const [{ tool }] = logs;
    const rules: { id: string; name: string; help: { text: string; markdown: string } }[] = tool.driver.rules;
    expect(
      rules
        .map(({ id }) => id)
        .filter((id) => id.includes('/'))
        .sort(),
    ).toEqual(ids.sort());
    const rule = rules.find(({ id }) => id === 'consultation/enough-time');
    const explained = run(['explain', 'consultation/enough-time']).out.replace(/\s+/g, ' ');
    expect(explained).toContain(rule?.help.text.split('\n\n')[1]);
    expect(rule?.help.markdown).toContain('```yaml');
    expect(rule?.name).toBe('ConsultationEnoughTime');
  });

  it('points at the text that it quotes, and at rules and files by their right numbers', () => {
    let quoted = 0;
    for (const { results, artifacts, tool } of logs) {
      for (const { ruleId, ruleIndex, locations } of results) {
        expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
        const [{ physicalLocation }] = locations;
        const { uri, index } = physicalLocation.artifactLocation;
        expect(artifacts[index].location.uri).toBe(uri);
        const { snippet, startLine, startColumn, endLine, endColumn } = physicalLocation.region;
        if (snippet === undefined) continue;
        const lines = readFileSync(join(root, uri), 'utf8')
          .split('\n')
          .slice(startLine - 1, endLine);
        const last = lines.length - 1;
        const cut = lines.map((line, at) =>
          line.slice(at === 0 ? startColumn - 1 : 0, at === last ? endColumn - 1 : undefined),
        );
        expect(snippet.text).toBe(cut.join('\n'));
        quoted += 1;
      }
    }
    expect(quoted).toBeGreaterThan(500);
  });

  it('links each other place that a message speaks of', () => {
    const related = logs
      .flatMap(({ results }) => results)
      .filter(({ relatedLocations }) => relatedLocations !== undefined);
    expect(related.length).toBeGreaterThan(20);
    for (const { message, relatedLocations } of related) {
      const linked = [...message.text.matchAll(/\]\((\d+)\)/g)].map(([, id]) => Number(id));
      expect(linked).toEqual(relatedLocations.map(({ id }: { id: number }) => id));
    }
  });

  it('gives what is waived as suppressed, by whom and until when', () => {
    const waived = logs
      .at(-1)
      .results.filter(({ suppressions }: { suppressions: unknown[] }) => suppressions.length > 0);
    expect(waived.map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual(['clinical-leadership/independent-review']);
    expect(waived[0].suppressions[0].justification).toMatch(/^Waived until 2027-04-30, approved by [^:]+: \S+ \S+/);
  });

  it('says which file was not read, and ends as a run that did not do its work', () => {
    const { results, invocations } = logs.at(-1);
    expect(results[0]).toMatchObject({ ruleId: 'not-judged', level: 'error' });
    const [{ toolExecutionNotifications: told }] = invocations;
    expect(told.find(({ level }: { level: string }) => level === 'error').locations[0].physicalLocation).toMatchObject({
      artifactLocation: { uri: 'no-such-file.yaml' },
    });
  });
});

describe('GitLab’s report', () => {
  it('has no fingerprint twice, and severities that GitLab knows', () => {
    const issues: { fingerprint: string; severity: string; location: object }[] = runs.at(-1)?.data('gitlab');
    expect(issues.length).toBeGreaterThan(300);
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
    const severities = new Set(issues.map(({ severity }) => severity));
    expect([...severities].sort()).toEqual(['blocker', 'critical', 'info', 'major', 'minor']);
    expect(issues[0]).toMatchObject({
      severity: 'blocker',
      location: { path: 'no-such-file.yaml', lines: { begin: 1 } },
    });
  });
});
