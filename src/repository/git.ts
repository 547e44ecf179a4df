import { UsageError } from '../errors.ts';
import type { GitAnswer, Io } from '../world/io.ts';

/** git in one working tree. */
export interface Git {
  /** What asks git: the option or command that is named where it cannot be done. */
  readonly asker: string;
  /** The folder that the working tree begins in, whole and without links. */
  readonly root: string;
  /** What git answers, whether it succeeds or not. */
  ask(args: readonly string[], input?: string): GitAnswer;
  /** What git prints. Throws `UsageError` with git's own words where it fails. */
  text(args: readonly string[]): string;
}

/**
 * The one repository that some files and folders lie in; `.` stands for none. No hook, monitor or filter that its
 * settings name is run. Throws `UsageError` where there is no git, no working tree, or more than one.
 */
export function repositoryOf(paths: readonly string[], io: Io, asker = '--changed-since'): Git {
  const ask = (folder: string, args: readonly string[], input?: string): GitAnswer => {
    const answer = io.git([...harmless, ...args], folder, input);
    if (answer === undefined) throw new UsageError(`${asker} needs git, which is not on this machine.`);
    return answer;
  };
  const [place = '.'] = paths;
  const found = ask(folderOf(paths, io, asker), ['rev-parse', '--show-toplevel']);
  if (found.code !== 0) throw new UsageError(noWorkingTree(place, found, asker));
  const root = decode(found.out).replace(/\n$/, '');
  const plain = filtersOff(ask(root, ['config', '-z', '--name-only', '--get-regexp', '^filter[.]']), asker);
  return {
    asker,
    root,
    ask: (args, input) => ask(root, [...plain, ...args], input),
    text(args) {
      const answer = ask(root, [...plain, ...args]);
      if (answer.code !== 0) throw failed(answer);
      return decode(answer.out);
    },
  };
}

/**
 * The files that a repository holds although its rules say to ignore them, from its root. None where there is no git, or
 * it cannot tell.
 */
export function ignoredYetTracked(root: string, io: Io): string[] {
  const list = ['ls-files', '-z', '--cached', '--ignored', '--exclude-standard'];
  const answer = io.git([...harmless, ...list], root);
  return answer?.code === 0 ? parts(decode(answer.out)) : [];
}

/** Names and other texts that git printed. */
export function decode(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}

/** The parts of what git prints under `-z`. */
export function parts(text: string): string[] {
  return text.split('\0').filter((part) => part !== '');
}

/** The lines of what git prints. */
export function lines({ out }: GitAnswer): string[] {
  return decode(out)
    .split('\n')
    .filter((line) => line !== '');
}

/** That git could not answer, in its own words and in one line. */
export function failed(answer: GitAnswer): UsageError {
  const help = answer.err.includes('promisor') ? ` (${fetchAll})` : '';
  return new UsageError(`git could not tell what changed: ${sentence(answer)}${help}`);
}

/** What helps a clone that was made with a filter. */
export const fetchAll = '`git fetch --refetch --no-filter` fetches what this clone leaves out';

/** Whether anything is committed on the branch that is checked out. */
export function hasCommit(git: Git): boolean {
  return git.ask(['rev-parse', '--verify', '--quiet', 'HEAD']).code === 0;
}

/** Whether the history of a clone is cut off somewhere. */
export function isShallow(git: Git): boolean {
  return git.text(['rev-parse', '--is-shallow-repository']).trim() === 'true';
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** What the settings of a repository could have git run. An empty monitor is none, to every version of git. */
const harmless = ['-c', 'core.fsmonitor=', '-c', 'core.hooksPath=/dev/null', '--no-pager'];

/**
 * Settings that take the commands out of all filters: the settings of a folder that was copied are as foreign as the
 * rest of it. A file that only a filter makes equal counts as changed.
 */
function filtersOff({ out }: GitAnswer, asker: string): string[] {
  const keys = parts(decode(out));
  const strange = keys.find((key) => key.includes('='));
  if (strange !== undefined) {
    throw new UsageError(`git has a setting “${strange}”, which ${asker} cannot switch off: rename that filter.`);
  }
  return keys.flatMap((key) => ['-c', `${key}=`]);
}

/** Where to ask git: not further in than the repository begins, for what lies in it may pose as one itself. */
function folderOf(paths: readonly string[], io: Io, asker: string): string {
  const [place = '.', ...others] = paths;
  const rootOf = (path: string) => io.repositoryRoot(io.wholePath(path));
  const root = rootOf(place);
  const stray = others.find((path) => rootOf(path) !== root);
  if (stray !== undefined) {
    throw new UsageError(
      `${place} and ${stray} do not lie in one git repository, and ${asker} compares within one: check them one by one.`,
    );
  }
  return root ?? (io.isFolder(place) ? place : '.');
}

function noWorkingTree(place: string, answer: GitAnswer, asker: string): string {
  const name = place === '.' ? 'The working directory' : place;
  if (/not a git repository \(or any/.test(answer.err)) {
    return `${name} is not in a git repository; ${asker} compares with a commit of one.`;
  }
  if (/must be run in a work tree/.test(answer.err)) {
    return `${name} is in a bare git repository, which holds no files to judge; use a clone or a worktree of it.`;
  }
  return `git could not open this repository: ${sentence(answer)}`;
}

function sentence({ err }: GitAnswer): string {
  const lines = err.split('\n').map((line) => line.trim());
  const start = lines.findIndex((line) => /^(?:fatal|error): /.test(line));
  const words = lines.slice(Math.max(start, 0)).filter((line) => line !== '');
  return words.join(' ').replace(/^(?:fatal|error): /, '') || 'it gave no reason.';
}
