import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../src/generated/report.ts';
import { root } from './support/examples.ts';
import { run } from './support/run.ts';

// The repository of examples, judged as its README says.

const repository = join(root, 'examples/repository');
const asOf = ['--as-of', '2026-11-21'];

function check(args: readonly string[], cwd = repository) {
  return run(['check', ...asOf, ...args], { cwd });
}

function reportOf(args: readonly string[], cwd = repository): Report {
  return JSON.parse(check([...args, '--format', 'json'], cwd).out);
}

type Proposal = Report['proposals'][number];

/** The criteria of a proposal that have findings of a severity, apart from those that are waived. */
function criteriaWith({ principles }: Proposal, severity: string, waived = false): string[] {
  return principles
    .flatMap(({ criteria }) => criteria)
    .filter(({ outcome }) => outcome === 'unmet')
    .filter((criterion) => (criterion.waived !== undefined) === waived)
    .filter(({ findings }) => findings.some((finding) => finding.severity === severity))
    .map(({ id }) => id)
    .sort();
}

const files = readdirSync(join(repository, 'proposals')).map((name) => `proposals/${name}`);
const headers = new Map(files.map((file) => [file, readFileSync(join(repository, file), 'utf8')]));

function header(file: string, key: string): string | undefined {
  return new RegExp(`^# ${key}: (.+)$`, 'm').exec(headers.get(file) ?? '')?.[1];
}

function listed(file: string, key: string): string[] {
  return header(file, key)?.split(', ').sort() ?? [];
}

describe('the example repository', () => {
  const whole = reportOf([]);

  it('has the size of a real one', () => {
    expect(files.length).toBeGreaterThanOrEqual(12);
    const rows = readFileSync(join(repository, 'register.csv'), 'utf8').trim().split('\n').length - 1;
    expect(rows).toBeGreaterThanOrEqual(60);
  });

  it('is reported as its golden says', async () => {
    const { code, out } = check([]);
    expect(code).toBe(1);
    await expect(out).toMatchFileSnapshot(join(repository, 'report.txt'));
  });

  it('is reported shortly with --quiet', async () => {
    await expect(check(['--quiet']).out).toMatchFileSnapshot(join(repository, 'report.quiet.txt'));
  });

  it.each(files)('%s comes out as its header says', (file) => {
    const proposal = whole.proposals.find((each) => each.file === file);
    if (proposal === undefined) {
      expect(header(file, 'Ends')).toBe('not judged');
      expect(whole.notJudged.map((each) => each.file)).toContain(file);
      return;
    }
    expect(proposal.passed ? 'PASS' : 'FAIL').toBe(header(file, 'Ends'));
    expect(criteriaWith(proposal, 'error')).toEqual(listed(file, 'Fails'));
    expect(criteriaWith(proposal, 'warning')).toEqual(listed(file, 'Warns'));
    expect(criteriaWith(proposal, 'error', true)).toEqual(listed(file, 'Waives'));
  });

  it('reports what stands between two proposals in both, each with a pointer to the other', () => {
    const pointers = whole.proposals.flatMap(({ file, principles }) =>
      principles
        .flatMap(({ criteria }) => criteria)
        .flatMap(({ findings }) => findings)
        .flatMap(({ related }) => related ?? [])
        .filter((other) => other.file !== file)
        .map((other) => [file, other.file, other.start.line] as const),
    );
    expect(pointers.length).toBeGreaterThanOrEqual(6);
    for (const [file, other, line] of pointers) {
      expect(pointers.some(([from, to]) => from === other && to === file)).toBe(true);
      expect(headers.get(other)?.split('\n')[line - 1]).toMatch(/id: /);
    }
  });

  it.each(files)('%s alone passes, if it is judged', (file) => {
    const alone = mkdtempSync(join(tmpdir(), 'reconfig-alone-'));
    cpSync(join(repository, file), join(alone, basename(file)));
    cpSync(join(repository, 'register.csv'), join(alone, 'register.csv'));
    const { proposals } = reportOf([basename(file)], alone);
    rmSync(alone, { recursive: true });
    expect(proposals.map(({ passed }) => passed)).toEqual(header(file, 'Ends') === 'not judged' ? [] : [true]);
  });

  it('shows one proposal among the others, when it is checked alone', () => {
    const file = 'proposals/tarnholt-urgent-treatment.proposal.yaml';
    const { proposals } = reportOf([file]);
    expect(proposals).toEqual(whole.proposals.filter((each) => each.file === file));
  });

  it('is the same from standard input, under the name of the file', () => {
    const file = 'proposals/tarnholt-urgent-treatment.proposal.yaml';
    const args = ['check', ...asOf, '-', '--stdin-name', file, '--format', 'json'];
    const { out } = run(args, { cwd: repository, input: headers.get(file) ?? '' });
    expect(JSON.parse(out).proposals).toEqual(whole.proposals.filter((each) => each.file === file));
  });

  it('is the same from a folder inside it', () => {
    const { proposals } = reportOf([], join(repository, 'proposals'));
    expect(proposals.map(({ id, passed }) => [id, passed])).toEqual(
      whole.proposals.map(({ id, passed }) => [id, passed]),
    );
  });
});

describe('a repository', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'reconfig-repository-'));
    cpSync(repository, folder, { recursive: true });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('finds two files with one id in error, in both', () => {
    const [first = '', second = ''] = files;
    cpSync(join(folder, first), join(folder, 'proposals/copy.proposal.yaml'));
    const { proposals } = reportOf([], folder);
    const broken = proposals.filter(({ principles }) => principles[0]?.verdict === 'not kept');
    expect(broken.map(({ file }) => file)).toEqual([first, 'proposals/copy.proposal.yaml'].sort());
    expect(proposals.map(({ file }) => file)).toContain(second);
    rmSync(join(folder, 'proposals/copy.proposal.yaml'));
  });

  it('writes reports into files, with the folders they need, and prints the one for the terminal', () => {
    const { code, out } = check(['--format', 'json=out/deep/report.json'], folder);
    expect(code).toBe(1);
    expect(out).toBe(check([]).out);
    expect(JSON.parse(readFileSync(join(folder, 'out/deep/report.json'), 'utf8'))).toEqual(reportOf([], folder));
    expect(readdirSync(join(folder, 'out/deep'))).toEqual(['report.json']);
  });

  it('is green of nothing that was not judged', () => {
    const idle = files.filter((file) => header(file, 'Ends') === 'not judged');
    expect(check(idle, folder).code).toBe(2);
    expect(reportOf(idle, folder).passed).toBe(false);
  });
});
