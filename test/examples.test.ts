import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Ajv from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import type { Example } from './support/examples.ts';
import { examples, root } from './support/examples.ts';
import { run } from './support/run.ts';

const validate = new Ajv.default({ allowUnionTypes: true }).compile(
  JSON.parse(readFileSync(join(root, 'schemas/report.schema.json'), 'utf8')),
);

interface Reported {
  readonly passed: boolean;
  readonly proposals: readonly {
    readonly passed: boolean;
    readonly stage: string | null;
    readonly stageBy?: { readonly message: string };
    readonly scaleReason?: string;
    readonly principles: readonly {
      readonly id: string;
      readonly verdict: string;
      readonly criteria: readonly Criterion[];
    }[];
  }[];
}

interface Criterion {
  readonly id: string;
  readonly outcome: string;
  readonly findings: readonly { readonly kind: string; readonly severity: string; readonly message: string }[];
}

const reports = new Map<string, Reported>();

function reportOf({ file, args }: Pick<Example, 'file' | 'args'>): Reported {
  const known = reports.get(file);
  if (known !== undefined) return known;
  const report: Reported = JSON.parse(run([...args, '--format', 'json']).out);
  reports.set(file, report);
  return report;
}

function named(name: string): Example {
  const example = examples.find(({ file }) => file === `examples/${name}/proposal.yaml`);
  if (example === undefined) throw new Error(`There is no example ${name}.`);
  return example;
}

const criteriaOf = (report: Reported) =>
  report.proposals.flatMap(({ principles }) => principles).flatMap(({ criteria }) => criteria);
const unmet = (report: Reported) =>
  criteriaOf(report)
    .filter(({ outcome }) => outcome === 'unmet')
    .map(({ id }) => id);
const contradictions = (report: Reported) =>
  criteriaOf(report)
    .filter(({ findings }) => findings.some(({ kind, severity }) => kind === 'contradicted' && severity === 'error'))
    .map(({ id }) => id);

/** Of these the JSON report stands beside the example, too. */
const withJson = ['examples/early-idea/proposal.yaml', 'examples/broken/unknown-keys.yaml'];

describe.each(examples.map((example) => [example.file, example] as const))('%s', (file, example) => {
  it('ends as it says, with the report that stands beside it', async () => {
    const { code, out, err } = run(example.args);
    expect(err).toBe('');
    expect({ code, ends: /^(PASS|FAIL)/m.exec(out)?.[1] }).toEqual({
      code: example.ends === 'PASS' ? 0 : 1,
      ends: example.ends,
    });
    const golden = file.replace(/(?:proposal)?\.yaml$/, (end) =>
      end.startsWith('proposal') ? 'report.txt' : '.report.txt',
    );
    await expect(out).toMatchFileSnapshot(join(root, golden));
  });

  it('has a JSON report that fits its schema', async () => {
    const report = reportOf(example);
    expect(validate(report), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
    expect(report.passed).toBe(example.ends === 'PASS');
    if (!withJson.includes(file)) return;
    const golden = join(
      root,
      file.replace(/(?:proposal)?\.yaml$/, (end) => (end.startsWith('proposal') ? 'report.json' : '.report.json')),
    );
    await expect(`${JSON.stringify(report, null, 2)}\n`).toMatchFileSnapshot(golden);
  });

  it('fits 80 columns', () => {
    const lines = run(example.args)
      .out.split('\n')
      .filter((line) => !line.includes('examples/') && !line.includes('http'));
    expect(lines.filter((line) => [...line].length > 80)).toEqual([]);
  });
});

it('the stroke centralisation keeps all eight principles without a finding, until 2030 at least', () => {
  for (const asOf of ['2026-11-21', '2028-02-29', '2030-12-31']) {
    const { code, out } = run([
      'check',
      'examples/stroke-centralisation/proposal.yaml',
      '--as-of',
      asOf,
      '--format',
      'json',
    ]);
    const report: Reported = JSON.parse(out);
    expect([code, ...report.proposals.flatMap(({ principles }) => principles.map(({ verdict }) => verdict))]).toEqual([
      0,
      ...Array(9).fill('kept'),
    ]);
    expect(criteriaOf(report).flatMap(({ findings }) => findings)).toEqual([]);
  }
});

describe('the twins', () => {
  const good = criteriaOf(reportOf(named('stroke-centralisation')));
  const twins = examples.filter(({ file }) => file.startsWith('examples/stroke-twins/'));

  it('are six at least', () => {
    expect(twins.length).toBeGreaterThanOrEqual(6);
  });

  it.each(twins.map((twin) => [dirname(twin.file), twin] as const))(
    '%s differs in the one criterion that it names',
    (_, twin) => {
      const header = (key: string) =>
        [...twin.text.matchAll(new RegExp(`^# ${key}: (\\S+)`, 'gm'))].map(([, id]) => id ?? '');
      const meant = header('Fails');
      const told = ({ outcome, findings }: Criterion): string =>
        JSON.stringify([outcome, findings.map(({ kind, severity }) => [kind, severity])]);
      const changed = criteriaOf(reportOf(twin)).filter(
        (each) => told(each) !== told(good.find(({ id }) => id === each.id) ?? each),
      );
      // One that fails keeps others waiting, which own no part of the fact: the header names them too.
      expect(changed.map(({ id, outcome }) => `${id} ${outcome}`).sort()).toEqual(
        [
          ...meant.map((id) => `${id} unmet`),
          ...header('Waits').map((id) => `${id} pending`),
          ...header('Meets').map((id) => `${id} met`),
        ].sort(),
      );
      expect(unmet(reportOf(twin))).toEqual(meant);
    },
  );
});

it('the box-ticked proposal fails all eight principles', () => {
  const principles =
    reportOf(named('box-ticked')).proposals[0]?.principles.filter(({ id }) => id !== 'well-formed') ?? [];
  expect(
    principles.map(({ verdict }) => verdict).filter((verdict) => verdict !== 'not kept' && verdict !== 'not shown'),
  ).toEqual([]);
  expect(principles).toHaveLength(8);
});

it('the early idea lacks a clinical lead and a reason with evidence, and nothing else', () => {
  expect(unmet(reportOf(named('early-idea')))).toEqual([
    'clinical-leadership/named-lead',
    'not-finance-driven/clinical-driver',
  ]);
  expect(
    named('early-idea')
      .text.split('\n')
      .filter((line) => line.trim() !== '' && !line.startsWith('#')).length,
  ).toBeLessThanOrEqual(12);
});

it('the understated one is judged as what it is, and told so', () => {
  const [proposal] = reportOf(named('understated')).proposals;
  expect(proposal).toMatchObject({
    stage: 'consultation',
    stageBy: { message: expect.stringContaining('opened') },
    scaleReason: expect.stringContaining('minor'),
  });
});

it('the one driven by money contradicts the principle', () => {
  const principle = reportOf(named('only-money')).proposals[0]?.principles.find(
    ({ id }) => id === 'not-finance-driven',
  );
  expect(principle?.verdict).toBe('not kept');
});

it('the one that duplicates a service is told which', () => {
  expect(unmet(reportOf(named('duplicate-urgent-care')))).toContain('no-duplication/overlap');
});

it('the annotated one contradicts nothing on 1 August 2026', () => {
  expect(contradictions(reportOf(named('format')))).toEqual([]);
});

describe('the broken ones', () => {
  it.each(
    examples
      .filter(({ file }) => file.startsWith('examples/broken/'))
      .map((example) => [example.file, example] as const),
  )('%s are not judged, and list all of their trouble by line', (_, example) => {
    const [proposal] = reportOf(example).proposals;
    expect(proposal?.principles.slice(1).map(({ verdict }) => verdict)).toEqual(Array(8).fill('not judged'));
    const lines = [...run(example.args).out.matchAll(/^examples\/broken\/[^:]+:(\d+):\d+$/gm)].map(([, line]) =>
      Number(line),
    );
    expect(lines.length).toBeGreaterThan(1);
    expect(lines).toEqual(lines.toSorted((a, b) => a - b));
  });
});

describe('the reconstructions of real changes', () => {
  const [, ...rows] = readFileSync(join(root, 'examples/real/README.md'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('|') && !line.startsWith('| ---') && !line.startsWith('|---'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim().replaceAll('`', '')),
    );
  const list = (cell = ''): string[] => (cell === 'none' ? [] : cell.split(/,\s*/));

  it('are six at least, three that reviewers criticised and three that they supported', () => {
    expect(rows.filter(([, , , contradicted]) => contradicted !== 'none').length).toBeGreaterThanOrEqual(3);
    expect(rows.filter(([, , , contradicted]) => contradicted === 'none').length).toBeGreaterThanOrEqual(3);
  });

  it.each(rows.map((row) => [row[0]?.replace(/^\[?([a-z0-9-]+).*$/, '$1') ?? '', row] as const))(
    '%s',
    (name, [, asOf, , contradicted, , , supported]) => {
      const example = named(`real/${name}`);
      expect(example.args).toContain(asOf);
      const found = contradictions(reportOf(example));
      if (contradicted === 'none') expect(found).toEqual([]);
      else expect(found).toEqual(expect.arrayContaining(list(contradicted)));
      expect(found.filter((id) => list(supported).includes(id.split('/')[0] ?? ''))).toEqual([]);
    },
  );
});
