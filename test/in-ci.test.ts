import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runnerCommands } from './support/consumers.ts';
import { root } from './support/examples.ts';
import { run } from './support/run.ts';

const mebibyte = 1024 * 1024;
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reconfig-summary-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const bad = join(root, 'examples/only-money/proposal.yaml');
const args = ['check', bad, '--as-of', '2026-11-21', '--format'];
const summarised = (file: string, format = 'github') => run([...args, format], { env: { GITHUB_STEP_SUMMARY: file } });

describe('the summary of a job', () => {
  it('is written under github, to a file too, and under no other format', () => {
    const file = join(folder, 'summary.md');
    for (const format of ['github', `github=${join(folder, 'log.txt')}`]) {
      expect(summarised(file, format).code).toBe(1);
      expect(readFileSync(file, 'utf8')).toContain('FAIL');
      rmSync(file);
    }
    summarised(file, 'json');
    expect(() => statSync(file)).toThrow('ENOENT');
    expect(summarised('').code).toBe(1);
  });

  it('is written by every run, even one that could only say again what another said', () => {
    const file = join(folder, 'summary.md');
    const env = { GITHUB_STEP_SUMMARY: file, RECONFIG_CACHE: join(folder, 'cache') };
    const first = run([...args, 'github'], { env });
    const written = readFileSync(file, 'utf8');
    rmSync(file);
    expect(run([...args, 'github'], { env })).toEqual(first);
    expect(readFileSync(file, 'utf8')).toBe(written);
  });

  it('stays within what GitHub shows, with what is there already', () => {
    const file = join(folder, 'summary.md');
    writeFileSync(file, 'x'.repeat(mebibyte - 70_000));
    expect(summarised(file)).toMatchObject({ code: 1, err: '' });
    expect(statSync(file).size).toBeGreaterThan(mebibyte - 70_000);
    expect(statSync(file).size).toBeLessThanOrEqual(mebibyte);
    for (const left of [0, 20, 200]) {
      writeFileSync(file, 'x'.repeat(mebibyte - left));
      const { code, err } = summarised(file);
      expect(code).toBe(1);
      expect(err).toContain('the summary of the job was not written. There is no room left in it.');
      expect(statSync(file).size).toBe(mebibyte - left);
    }
  });

  it('changes no verdict where it cannot be written', () => {
    const { code, out, err } = summarised(folder);
    expect(code).toBe(1);
    expect(out).toContain('FAIL');
    expect(err).toContain('reconfig: the summary of the job was not written.');
    expect(err).not.toMatch(/^\s+at /m);
  });
});

describe('from a folder below the root of the repository', () => {
  it('every format names a file as the repository does', () => {
    const here = join(folder, 'proposals/north');
    mkdirSync(join(folder, '.git'), { recursive: true });
    mkdirSync(here, { recursive: true });
    const text = readFileSync(bad, 'utf8');
    writeFileSync(join(folder, 'proposals/above.yaml'), text.replace(/^id: .*/m, 'id: above'));
    copyFileSync(bad, join(here, 'a b.yaml'));
    const files = ['a b.yaml', '../above.yaml'];
    const formats = ['sarif', 'junit', 'gitlab'].map((format) => `--format=${format}=out.${format}`);
    const { out } = run(['check', ...files, ...formats, '--format', 'github'], { cwd: here });
    const made = (format: string) => readFileSync(join(here, `out.${format}`), 'utf8');
    const whole = ['proposals/above.yaml', 'proposals/north/a b.yaml'];
    const { artifacts } = JSON.parse(made('sarif')).runs[0];
    expect(artifacts.map(({ location }: { location: object }) => location)).toEqual([
      { uri: 'proposals/above.yaml', uriBaseId: '%SRCROOT%' },
      { uri: 'proposals/north/a%20b.yaml', uriBaseId: '%SRCROOT%' },
    ]);
    const issues: { location: { path: string } }[] = JSON.parse(made('gitlab'));
    expect([...new Set(issues.map(({ location }) => location.path))].sort()).toEqual(whole);
    const annotated = runnerCommands(out).flatMap(({ properties }) => properties['file'] ?? []);
    expect([...new Set(annotated)].sort()).toEqual(whole);
    for (const name of whole) expect(made('junit')).toContain(`file="${name}"`);
  });
});

describe('a finding', () => {
  it('keeps its fingerprint when lines move', () => {
    const file = join(folder, 'proposal.yaml');
    const text = readFileSync(bad, 'utf8');
    const found = (content: string) => {
      writeFileSync(file, content);
      run(['check', file, '--as-of', '2026-11-21', `--format=sarif=${file}.sarif`, `--format=gitlab=${file}.json`]);
      const { results } = JSON.parse(readFileSync(`${file}.sarif`, 'utf8')).runs[0];
      const issues: { fingerprint: string }[] = JSON.parse(readFileSync(`${file}.json`, 'utf8'));
      return {
        lines: results.map((each: { locations: [{ physicalLocation: { region: { startLine: number } } }] }) => {
          return each.locations[0].physicalLocation.region.startLine;
        }),
        prints: results.map((each: { partialFingerprints: object }) => each.partialFingerprints),
        issues: issues.map(({ fingerprint }) => fingerprint),
      };
    };
    const before = found(text);
    const after = found(`# a line\n# and another\n${text}`);
    expect(after.lines).toEqual(before.lines.map((line: number) => line + 2));
    expect(after.prints).toEqual(before.prints);
    expect(after.issues).toEqual(before.issues);
  });
});
