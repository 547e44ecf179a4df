import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { afterAll, afterEach, beforeEach, vi } from 'vitest';
import { UnreadableFile, UsageError } from '../../src/errors.ts';
import type { Changes } from '../../src/repository/changes.ts';
import { changedSince } from '../../src/repository/changes.ts';
import type { Io } from '../../src/world/io.ts';
import { nodeIo } from '../../src/world/node-io.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

/** Settings under which git is the same on every machine: no settings but ours, and not those of a hook it runs in. */
const plainGit: Readonly<Record<string, string | undefined>> = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Author',
  GIT_AUTHOR_EMAIL: 'author@example.org',
  GIT_COMMITTER_NAME: 'Author',
  GIT_COMMITTER_EMAIL: 'author@example.org',
  GIT_DIR: undefined,
  GIT_WORK_TREE: undefined,
  GIT_INDEX_FILE: undefined,
};

beforeEach(() => {
  for (const [name, value] of Object.entries(plainGit)) vi.stubEnv(name, value);
});
afterEach(() => {
  vi.unstubAllEnvs();
});

/** Where everything is made that a test makes, until all tests of its file are done. */
export const top = realpathSync(mkdtempSync(join(tmpdir(), 'reconfig-')));
afterAll(() => rmSync(top, { recursive: true, force: true }));

/** A new empty folder. */
export function emptyFolder(): string {
  return mkdtempSync(join(top, 'folder-'));
}

/** A new folder with a repository, and a commit of some files on its branch main. */
export function repository(files: Files = { 'a.yaml': 'a\n', 'b.yaml': 'b\n' }): string {
  const folder = emptyFolder();
  git(folder, 'init', '--quiet', '--initial-branch=main');
  commit(folder, files);
  return folder;
}

/** Runs git in a folder, which is made if it is not there, and gives what it prints. Throws if it fails. */
export function git(folder: string, ...args: string[]): string {
  mkdirSync(folder, { recursive: true });
  const env = { ...process.env, ...plainGit };
  const { status, stdout, stderr } = spawnSync('git', args, { cwd: folder, encoding: 'utf8', env });
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
  return stdout.trim();
}

/** Writes files, with the folders they lie in. */
export function write(folder: string, files: Files): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

/** Writes files and commits all that there is; gives the id. */
export function commit(folder: string, files: Files = {}): string {
  write(folder, files);
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--allow-empty', '--message', 'A commit');
  return git(folder, 'rev-parse', 'HEAD');
}

/** A text long enough for git to see that another one is almost the same. */
export function long(last: string): string {
  return `${Array.from({ length: 30 }, (_, line) => `line ${line}`).join('\n')}\n${last}\n`;
}

/** What changed, to a program that was started in a folder. */
export function since(ref: string, folder: string, paths: readonly string[] = []): Changes {
  return changedSince(ref, paths, startedIn(folder));
}

/** The real world, as it is for a program that was started in a folder. */
export function startedIn(folder: string): Io {
  return {
    ...nodeIo,
    wholePath: (path) => nodeIo.wholePath(resolve(folder, path)),
    shownPath: (path) => relative(folder, resolve(folder, path)) || '.',
    repositoryRoot: (path) => nodeIo.repositoryRoot(resolve(folder, path)),
    isFolder: (path) => nodeIo.isFolder(resolve(folder, path)),
    git: (args, place, input) => nodeIo.git(args, resolve(folder, place), input),
  };
}

/** `modified a.yaml`, `renamed a.yaml → b.yaml` */
export function inWords({ touched }: Pick<Changes, 'touched'>): string[] {
  return touched.map((touch) => {
    return `${touch.status} ${touch.status === 'renamed' ? `${touch.from} → ` : ''}${touch.path}`;
  });
}

/** What is said where a call is refused for a mistake of the user. */
export function refusal(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    if (error instanceof UsageError || error instanceof UnreadableFile) return error.message;
    throw error;
  }
  throw new Error('It was not refused.');
}
