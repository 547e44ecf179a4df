import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { emptyFolder, git, top, write } from './support/history.ts';
import type { Registry } from './support/registry.ts';
import { registryIn } from './support/registry.ts';
import { run } from './support/run.ts';

// The hook that `reconfig setup` writes, under the real pre-commit with the Node.js of this machine. The hook of this
// project itself, from a git address, is tried by scripts/try-hook.sh: for that npm has to fetch what it is built with.

let registry: Registry;
beforeAll(async () => {
  registry = await registryIn(join(top, 'registry'));
});
afterAll(() => registry.close());

const example = 'proposals/example.proposal.yaml';

it('stops a commit with a bad proposal, and lets a good one through', async () => {
  const folder = emptyFolder();
  git(folder, 'init', '--quiet', '--initial-branch=main');
  run(['setup', '--yes'], { cwd: folder });
  const env = { ...withoutOurs(process.env), HOME: registry.home, PRE_COMMIT_HOME: join(top, 'pre-commit') };
  const call = (command: string, ...args: readonly string[]) =>
    new Promise<{ code: number; said: string }>((resolve) => {
      execFile(command, args, { cwd: folder, env }, (error, out, err) => {
        resolve({ code: error === null ? 0 : Number(error.code), said: `${out}${err}` });
      });
    });
  const commit = (files: Readonly<Record<string, string>>) => {
    write(folder, files);
    git(folder, 'add', '--all');
    return call('git', 'commit', '--quiet', '--message', 'A commit');
  };

  expect(await call('pre-commit', 'install')).toMatchObject({ code: 0 });
  const good = readFileSync(join(folder, example), 'utf8');
  const first = await commit({});
  expect(first).toMatchObject({ code: 0, said: expect.stringMatching(/eight principles\.+Passed/) });

  const bad = await commit({ [example]: good.replace('registration: "9900001"', 'registration: tbc') });
  expect(bad).toMatchObject({ code: 1, said: expect.stringContaining(`${example}:`) });
  expect(bad.said).toContain('clinical-leadership/named-lead');
  expect(git(folder, 'rev-list', '--count', 'HEAD')).toBe('1');

  const other = await commit({ [example]: good, 'papers/minutes.yaml': 'reconfigured: no' });
  expect(other).toMatchObject({ code: 0, said: expect.stringContaining('Skipped') });
});

/** An environment without what npm, when it runs tests, and whoever likes colours put into it. */
function withoutOurs(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !/^npm_|COLOR/i.test(name)));
}
