import { chmodSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import packageJson from '../package.json' with { type: 'json' };
import { root } from './support/examples.ts';
import { commit, emptyFolder, git, top, write } from './support/history.ts';
import type { Registry } from './support/registry.ts';
import { registryIn } from './support/registry.ts';
import { run } from './support/run.ts';
import type { Runner, Step } from './support/runner.ts';
import { runnerIn } from './support/runner.ts';

// The scripts of the action, in the shell and with the variables of a runner: what the registry would serve is installed,
// and what a pull request merged into its base would be is checked out, as deep as a runner does.

const { inputs, runs } = parse(readFileSync(join(root, 'action.yml'), 'utf8'));
const steps: readonly Step[] = runs.steps;
const step = (name: string): Step | undefined => steps.find(({ id }) => id === name);

const example = 'proposals/example.proposal.yaml';
const file = 'proposals/thornley.proposal.yaml';

/** A name that git allows, and that a shell would run. */
const branch = `$(touch$IFS'pwned')`;

let registry: Registry;
let origin: string;
let base: string;
let good: string;
let bad: string;

beforeAll(async () => {
  registry = await registryIn(join(top, 'registry'));
  origin = emptyFolder();
  git(origin, 'init', '--quiet', '--initial-branch=main');
  run(['setup', '--yes'], { cwd: origin });
  base = commit(origin);
  good = readFileSync(join(origin, example), 'utf8').replace('id: ashcombe-scans', 'id: thornley-scans');
  bad = good.replace('publisher: Fenland County Council', 'publisher: Fenland Integrated Care Board');
});
afterAll(() => registry.close());

/** A pull request with some files, as a runner has it before our first step: the merge alone, without a history. */
function checkedOut(files: Readonly<Record<string, string>>): { workspace: string; runner: Runner } {
  git(origin, 'checkout', '--quiet', '-B', branch, 'main');
  commit(origin, files);
  git(origin, 'checkout', '--quiet', '--detach', 'main');
  git(origin, 'merge', '--quiet', '--no-ff', '-m', 'Merge', branch);
  git(origin, 'update-ref', 'refs/pull/1/merge', 'HEAD');
  git(origin, 'checkout', '--quiet', 'main');
  const workspace = emptyFolder();
  git(workspace, 'init', '--quiet');
  git(workspace, 'remote', 'add', 'origin', `file://${origin}`);
  git(workspace, 'fetch', '--quiet', '--depth=1', 'origin', 'refs/pull/1/merge');
  git(workspace, 'checkout', '--quiet', '--detach', 'FETCH_HEAD');
  const runner = runnerIn(emptyFolder(), workspace, {
    HOME: registry.home,
    GITHUB_REF: 'refs/pull/1/merge',
    GITHUB_HEAD_REF: branch,
    GITHUB_BASE_REF: 'main',
  });
  return { workspace, runner };
}

const install = (runner: Runner, version = packageJson.version) =>
  runner.run(step('install'), { 'inputs.version': version });
const check = (runner: Runner, since = base) => runner.run(step('check'), { 'inputs.base': since });

/** Installs and checks. */
async function gate(files: Readonly<Record<string, string>>, since = base) {
  const { workspace, runner } = checkedOut(files);
  const installed = await install(runner);
  expect([installed.code, installed.err]).toEqual([0, '']);
  const checked = await check(runner, since);
  return { ...checked, workspace, runner };
}

/** Where what is wrong with the bad proposal stands. */
function lineOfDrivers(text: string): number {
  return text.split('\n').findIndex((line) => line.startsWith('drivers:')) + 1;
}

describe('the action', () => {
  it('installs the version that it was released with', () => {
    expect(inputs.version.default).toBe(packageJson.version);
  });

  it('fails for a bad proposal, at its line, and hands on what is to be uploaded', async () => {
    const { code, out, runner } = await gate({ [file]: bad });
    expect(code).toBe(1);
    const line = lineOfDrivers(bad);
    expect(out).toMatch(new RegExp(`^::error file=${file},line=${line},.*clinical-driver`, 'm'));
    expect(out).not.toContain(example);
    const { 'exit-code': said, sarif = '' } = runner.outputs();
    expect(said).toBe('1');
    const [{ results }] = JSON.parse(readFileSync(sarif, 'utf8')).runs;
    expect(results).toHaveLength(1);
    expect(results[0].locations[0].physicalLocation).toMatchObject({
      artifactLocation: { uri: file },
      region: { startLine: line },
    });
    expect(runner.summary()).toContain('clinical-driver');
  });

  it('passes once it is put right', async () => {
    const { code, out, runner } = await gate({ [file]: good });
    expect([code, runner.outputs()['exit-code']]).toEqual([0, '0']);
    expect(out).not.toContain('::error');
  });

  it('judges all where there is no base', async () => {
    const { code, runner } = await gate({ [file]: good }, '');
    expect(code).toBe(0);
    expect(runner.summary()).toContain(example);
  });

  it('fails where the base cannot be had, and says what to do', async () => {
    const { code, err, runner } = await gate({ [file]: good }, 'f'.repeat(40));
    expect([code, runner.outputs()]).toEqual([2, { 'exit-code': '2' }]);
    expect(err).toContain('fetch');
  });

  it('says so when a pull request changes what it is judged with', async () => {
    const { out, runner } = await gate({
      [file]: good,
      'reconfig.config.yaml': 'config: 1\nthresholds: {occupancy: 85}\n',
    });
    const sentence = 'This change alters what it is judged with: the configuration reconfig.config.yaml.';
    expect(out).toMatch(/^::warning.*alters what it is judged with/m);
    expect(runner.summary()).toContain(sentence.slice(0, 40));
  });

  it('runs and reads nothing that the repository brings along', async () => {
    const trap = '#!/bin/sh\ntouch "$GITHUB_WORKSPACE/trapped"\n';
    const { workspace, runner } = checkedOut({
      [file]: good,
      '.npmrc': 'registry=http://127.0.0.1:9/\nscript-shell=./trap.sh\nnode-options=--require=./trap.cjs\n',
      'package.json': JSON.stringify({ name: 'trap', scripts: { preinstall: './trap.sh', install: './trap.sh' } }),
      'trap.sh': trap,
      'trap.cjs': 'require("fs").writeFileSync("trapped", "")',
      'node_modules/.bin/reconfig': trap,
      'node_modules/nhs-reconfig/bin/reconfig.cjs': 'require("fs").writeFileSync("trapped", "")',
    });
    for (const name of ['trap.sh', 'node_modules/.bin/reconfig']) chmodSync(join(workspace, name), 0o755);
    expect((await install(runner)).code).toBe(0);
    expect((await check(runner)).code).toBe(0);
    for (const name of ['trapped', 'pwned', 'node_modules/.package-lock.json']) {
      expect(existsSync(join(workspace, name))).toBe(false);
    }
  });

  it.each(['99.0.0', '1; touch pwned', '$(touch pwned)'])('fails for the version %j', async (version) => {
    const { workspace, runner } = checkedOut({ [file]: good });
    expect((await install(runner, version)).code).not.toBe(0);
    expect(existsSync(join(workspace, 'pwned'))).toBe(false);
  });
});

describe('the job for GitLab', () => {
  const script = () => parse(readFileSync(join(origin, '.gitlab/reconfig.yml'), 'utf8')).reconfig.script.join('\n');

  it.each([
    ['is shut by a bad proposal, at its line', () => bad, 1],
    ['opens once it is put right', () => good, 0],
  ] as const)('%s', async (_, text, expected) => {
    const { workspace, runner } = checkedOut({ [file]: text() });
    git(workspace, 'fetch', '--quiet', '--unshallow', 'origin');
    const { code, out } = await runner.run(
      { run: script(), env: { CI_PROJECT_DIR: workspace, CI_MERGE_REQUEST_DIFF_BASE_SHA: base } },
      {},
    );
    expect([code, out.includes('1 error, ')]).toEqual([expected, expected === 1]);
    const found: { location: unknown }[] = JSON.parse(
      readFileSync(join(workspace, 'gl-code-quality-report.json'), 'utf8'),
    );
    const places = expected === 0 ? [] : [{ location: { path: file, lines: { begin: lineOfDrivers(bad) } } }];
    expect(found).toMatchObject(places);
    expect(existsSync(join(workspace, 'reconfig.junit.xml'))).toBe(true);
  });

  it('judges all on the branch that others start from', async () => {
    const { workspace, runner } = checkedOut({ [file]: good });
    const { code, out } = await runner.run({ run: script(), env: { CI_PROJECT_DIR: workspace } }, {});
    expect([code, out.includes(example)]).toEqual([0, true]);
  });

  it('leaves no report of an earlier run where it comes to no answer', async () => {
    const reports = ['gl-code-quality-report.json', 'reconfig.junit.xml'];
    const { workspace, runner } = checkedOut({ [file]: bad });
    write(workspace, Object.fromEntries(reports.map((name) => [name, '[]'])));
    const env = { CI_PROJECT_DIR: workspace, CI_MERGE_REQUEST_DIFF_BASE_SHA: 'no-such-commit' };
    expect((await runner.run({ run: script(), env }, {})).code).toBe(2);
    expect(reports.filter((name) => existsSync(join(workspace, name)))).toEqual([]);
  });
});

describe('the comment', () => {
  /** A program in the place of `gh` that keeps comments in a folder, and says them as the real one does under `--jq`. */
  const gh = `#!/usr/bin/env node
const { readFileSync, writeFileSync, readdirSync } = require('node:fs');
const folder = process.env.GH_FOLDER;
const [, ...words] = process.argv.slice(2);
const body = words.find((word) => word.startsWith('body=@'));
const path = words.find((word) => word.startsWith('repos/'));
if (body === undefined) {
  for (const name of readdirSync(folder).sort()) {
    if (readFileSync(folder + '/' + name, 'utf8').startsWith('<!-- nhs-reconfig -->')) console.log(name);
  }
} else {
  const name = words.includes('PATCH') ? path.split('/').at(-1) : String(100 + readdirSync(folder).length);
  writeFileSync(folder + '/' + name, readFileSync(body.slice(6)));
}
`;

  it('is written once, and then kept up to date', async () => {
    const folder = emptyFolder();
    write(folder, { 'bin/gh': gh, 'comments/99': 'of somebody else' });
    chmodSync(join(folder, 'bin/gh'), 0o755);
    const runner = runnerIn(emptyFolder(), folder, {
      PATH: `${join(folder, 'bin')}:${process.env['PATH']}`,
      GH_FOLDER: join(folder, 'comments'),
    });
    const say = async (report: Readonly<Record<string, string>>) => {
      rmSync(join(runner.temp, 'reconfig'), { recursive: true, force: true });
      write(runner.temp, report);
      const values = { 'github.token': 'x', 'github.event.pull_request.number': '1' };
      const { code, err } = await runner.run(step('comment'), values);
      expect([code, err]).toEqual([0, '']);
      return ['99', '101'].map((name) => readFileSync(join(folder, 'comments', name), 'utf8'));
    };
    const mark = '<!-- nhs-reconfig -->\n';
    expect(await say({ 'reconfig/report.md': 'PASS' })).toEqual(['of somebody else', `${mark}PASS`]);
    expect(await say({ 'reconfig/report.md': 'FAIL' })).toEqual(['of somebody else', `${mark}FAIL`]);
    expect(await say({})).toEqual(['of somebody else', expect.stringContaining(`${mark}**Nothing was judged.**`)]);
  });
});
