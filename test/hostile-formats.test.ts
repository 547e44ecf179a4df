import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
import { hostileTexts, writeHostile } from './support/hostile.ts';
import { run } from './support/run.ts';

const folder = mkdtempSync(join(tmpdir(), 'reconfig-hostile-'));
afterAll(() => rmSync(folder, { recursive: true }));

mkdirSync(join(folder, '.git'));
const files = writeHostile(folder);
const names = files.map((file) => file.slice(folder.length + 1));
const summary = join(folder, 'summary.md');
writeFileSync(summary, 'what an earlier step wrote\n');
const out = (format: string): string => join(folder, 'out', `report.${format}`);
const formats = ['sarif', 'junit', 'gitlab'].map((format) => `--format=${format}=${out(format)}`);
const judged = run(['check', '--as-of', '2026-11-21', ...formats, '--format', 'github', '.', 'gone ::error::x.yaml'], {
  cwd: folder,
  env: { GITHUB_STEP_SUMMARY: summary },
});

/** What moves a cursor, sets a colour, turns the direction of writing, cannot be seen, or is no character. */
const unseen = /[^\P{Cc}\n]|\p{Cf}|\p{Cs}|[\u2028\u2029]/u;

describe('hostile proposals', () => {
  it('are judged, or answered for what is wrong in them', () => {
    expect(judged.code).toBe(2);
    expect(judged.out).toContain('FAIL');
    expect(judged.err).toBe(
      'reconfig: gone ::error::x.yaml was not judged. There is no file or folder of that name.\n',
    );
  });

  it.runIf(isMultitoolDue)(
    'are valid SARIF',
    () => {
      expect(sarifSchema()(JSON.parse(readFileSync(out('sarif'), 'utf8')))).toEqual([]);
      expect(multitoolSays([out('sarif')])).toEqual([]);
    },
    60_000,
  );

  it('make no link and no placeholder in SARIF, and are files that can be found', () => {
    const text = readFileSync(out('sarif'), 'utf8');
    expect(text).not.toMatch(unseen);
    const [log] = JSON.parse(text).runs;
    const found = new Set<string>();
    for (const { message, relatedLocations = [], locations } of log.results) {
      const ids = relatedLocations.map(({ id }: { id: number }) => String(id));
      const links = [...message.text.matchAll(/\]\(([^)]*)\)?/g)].map(([, to]) => to);
      expect(links).toEqual(ids);
      expect(message.text).not.toMatch(/\{\d/);
      expect(message.text).not.toMatch(unseen);
      found.add(decodeURIComponent(locations[0].physicalLocation.artifactLocation.uri));
    }
    expect([...found].sort()).toEqual([...names, 'gone ::error::x.yaml'].sort());
  });

  it('are text in XML', async () => {
    const text = readFileSync(out('junit'), 'utf8');
    expect(text).not.toMatch(unseen);
    expect(xmllintSays([out('junit')])).toEqual([]);
    const said = JSON.stringify(await junitSuites(text));
    for (const attack of [
      '<script>alert(1)</script>',
      ']]>',
      '<!-- --> <![CDATA[',
      '&lt;b&gt; &#60; &amp;',
      '␛[31mred',
    ]) {
      expect(said).toContain(attack);
    }
  });

  it('are text in GitLab’s report', () => {
    const text = readFileSync(out('gitlab'), 'utf8');
    expect(text).not.toMatch(unseen);
    const issues: { location: { path: string }; fingerprint: string }[] = JSON.parse(text);
    expect(new Set(issues.map(({ location }) => location.path))).toEqual(new Set([...names, 'gone ::error::x.yaml']));
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
  });

  it('give GitHub’s runner no command of theirs', () => {
    expect(judged.out).not.toMatch(unseen);
    const commands = runnerCommands(judged.out);
    expect(commands.map(({ name }) => name)).toEqual([
      ...[...Array(10).fill('error'), ...Array(10).fill('warning'), 'notice'],
    ]);
    for (const { name, properties, message } of commands) {
      expect(Object.keys(properties).every((key) => /^(?:file|line|endLine|col|endColumn|title)$/.test(key))).toBe(
        true,
      );
      if (name === 'notice') continue;
      expect([...names, 'gone ::error::x.yaml']).toContain(properties['file']);
      expect(message).not.toBe('forged');
    }
    expect(judged.out).toContain('::error::forged'); // it is there, as text
    expect(judged.out).not.toContain('##[');
  });

  it('stay in their block of the job’s summary, after what was there', () => {
    const text = readFileSync(summary, 'utf8');
    expect(text.startsWith('what an earlier step wrote\n')).toBe(true);
    expect(text).toContain('FAIL');
    expect(text).not.toMatch(unseen);
  });

  it('are as many as there are attacks to hide', () => {
    expect(hostileTexts.every((text) => text.length <= 200)).toBe(true);
    expect(files.every(existsSync)).toBe(true);
  });
});
