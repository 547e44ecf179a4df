import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { root } from './support/examples.ts';
import { run } from './support/run.ts';

const home = mkdtempSync(join(tmpdir(), 'reconfig-corpus-'));
afterAll(() => rmSync(home, { recursive: true }));

interface Corpus {
  readonly folder: string;
  /** Every file with its text, by its path below the folder. */
  readonly files: ReadonlyMap<string, string>;
  /** The paths of the proposals, in order. */
  readonly proposals: readonly string[];
}

/** Runs the generator as the bench does. */
function generate(name: string, ...args: readonly number[]): Corpus {
  const folder = join(home, name);
  const generator = join(root, 'scripts/corpus.mjs');
  const { status, stderr } = spawnSync(process.execPath, [generator, folder, ...args.map(String)], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
  const files = new Map(all.filter(isText).map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
  return { folder, files, proposals: [...files.keys()].filter((file) => file.endsWith('proposal.yaml')).sort() };
}

function isText(file: string): boolean {
  return /\.(yaml|csv)$/.test(file);
}

const corpus = generate('one', 100);

test('The same arguments give the same bytes, and another seed gives others', () => {
  expect(generate('same', 100, 1).files).toEqual(corpus.files);
  const other = generate('other', 100, 2);
  const shared = other.proposals.filter((file) => other.files.get(file) === corpus.files.get(file));
  expect(shared).toEqual([]);
});

test('A larger repository holds the smaller one', () => {
  const { files } = generate('larger', 120);
  for (const file of corpus.proposals) expect(files.get(file)).toBe(corpus.files.get(file));
});

test('A proposal has about 9 kB and 260 lines', () => {
  const texts = corpus.proposals.map((file) => corpus.files.get(file) ?? '');
  const mean = (measure: (text: string) => number): number =>
    texts.reduce((sum, text) => sum + measure(text), 0) / texts.length;
  expect(Math.abs(mean((text) => text.length) - 9500)).toBeLessThan(1000);
  expect(Math.abs(mean((text) => text.split('\n').length) - 260)).toBeLessThan(20);
});

test('They are written as several hands write: block and flow style, folded and literal texts, comments, quotes', () => {
  const whole = corpus.proposals.map((file) => corpus.files.get(file)).join('');
  for (const style of [
    /: >-\n/,
    /: >\n/,
    /: \|\n/,
    /: \|-\n/,
    /- \{.*,\n/,
    /- id: /,
    /^# /m,
    /: "/,
    /: \d{4}-\d\d-\d\d$/m,
  ])
    expect(whole).toMatch(style);
});

test('Every fifth has findings, a few each, and all others pass without any', () => {
  const args = [...corpus.proposals, '--as-of', '2026-11-21', '--format', 'json'];
  const { code, out } = run(['check', ...args], { cwd: corpus.folder });
  expect(code).toBe(1);
  const report: Report = JSON.parse(out);
  expect(report.proposals).toHaveLength(100);
  for (const proposal of report.proposals) {
    const found = findingsOf(proposal);
    const isSpoiled = Number(proposal.file.slice(1, 5)) % 5 === 0;
    if (!isSpoiled) expect([proposal.file, proposal.passed, found]).toEqual([proposal.file, true, []]);
    else
      expect([proposal.file, proposal.passed, found.length > 0 && found.length < 9]).toEqual([
        proposal.file,
        false,
        true,
      ]);
  }
});

interface Report {
  readonly proposals: readonly ReportedProposal[];
}

interface ReportedProposal {
  readonly file: string;
  readonly passed: boolean;
  readonly principles: readonly { readonly criteria: readonly ReportedCriterion[] }[];
}

interface ReportedCriterion {
  readonly id: string;
  readonly outcome: string;
  readonly findings: readonly { readonly kind: string }[];
}

/** The criteria with a finding that counts now, or that contradicts already. */
function findingsOf({ principles }: ReportedProposal): string[] {
  const criteria = principles.flatMap((principle) => principle.criteria);
  return criteria
    .filter(({ outcome, findings }) => outcome !== 'pending' || findings.some(({ kind }) => kind === 'contradicted'))
    .flatMap(({ id, findings }) => findings.map(() => id));
}

test('Each has an id and places of its own, save the few that plan the same as another', () => {
  const read = corpus.proposals.map((file) => parseYaml(corpus.files.get(file) ?? ''));
  expect(new Set(read.map(({ id }) => id)).size).toBe(100);
  const owners = new Map<string, number[]>();
  for (const [index, { sites }] of read.entries()) {
    for (const { area } of sites) owners.set(area, [...(owners.get(area) ?? []), index + 1]);
  }
  const shared = [...owners.values()].filter((numbers) => numbers.length > 1);
  expect([...new Set(shared.map(String))].sort()).toEqual(['45,50', '95,100']);
  for (const [one = 0, two = 0] of [
    [45, 50],
    [95, 100],
  ]) {
    expect(read[one - 1].changes[0].service).toBe(read[two - 1].changes[0].service);
  }
});

test('The register is filled up to the number asked for, and gives each row an id of its own', () => {
  const { files } = generate('filled', 10, 1, 500);
  const [header, ...rows] = (files.get('register.csv') ?? '').trimEnd().split('\n');
  expect(header).toMatch(/^id,name,provider,/);
  expect(rows).toHaveLength(500);
  expect(new Set(rows.map((row) => row.split(',')[0])).size).toBe(500);
});

test('Wrong arguments are said to be wrong, and nothing is written', () => {
  const folder = join(home, 'wrong');
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'scripts/corpus.mjs'), folder, 'many']);
  expect([status, String(stderr)]).toEqual([2, 'Usage: node scripts/corpus.mjs <folder> <count> [seed] [rows]\n']);
  expect(readdirSync(home)).not.toContain('wrong');
});
