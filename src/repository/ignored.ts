import type { Ignore } from 'ignore';
import type { Entry, Io } from '../world/io.ts';
import { ignoredYetTracked } from './git.ts';
import { gitignore } from './gitignore.cjs';

/**
 * What a search leaves out: packages, and what git ignores. A file that the repository holds is not ignored, whatever the
 * rules say, which is how git sees it: else a rule could hide a proposal from the gate. Paths are whole.
 */
export interface Ignored {
  /** The folder that a search keeps to: the root of the repository, or, without one, what `Io.foldersAbove` ends at. */
  readonly top: string;
  has(path: string, is: Entry['is']): boolean;
  /** The same, and what the `.gitignore` of a folder says. */
  and(folder: string, rules: Uint8Array): Ignored;
}

/**
 * What is left out of a search in a folder, before its own `.gitignore`. A folder that is ignored itself was asked for
 * by name: then nothing that is said above it counts. Throws `UnreadableFile`.
 */
export function ignoredAbove(folder: string, io: Io): Ignored {
  const folders = io.foldersAbove(`${folder}/.gitignore`).reverse();
  const top = folders[0] ?? folder;
  const exclude = `${top}/.git/info/exclude`;
  const holds = heldIn(top, io);
  let ignored = ignoredBy(top, undefined, holds);
  if (io.isFile(exclude)) ignored = ignored.and(top, io.read(exclude));
  for (const each of folders.slice(0, -1)) {
    const file = `${each}/.gitignore`;
    if (io.isFile(file)) ignored = ignored.and(each, io.read(file));
  }
  return ignored.has(folder, 'folder') ? ignoredBy(top, undefined, holds) : ignored;
}

function ignoredBy(top: string, rules: Ignore | undefined, holds: (name: string) => boolean): Ignored {
  const below = (path: string): string => path.slice(top.endsWith('/') ? top.length : top.length + 1);
  return {
    top,
    has(path, is) {
      if (path.endsWith('/node_modules') && is === 'folder') return true;
      const name = below(path);
      if (rules === undefined || name === '') return false;
      return rules.test(is === 'folder' ? `${name}/` : name).ignored && !holds(name);
    },
    and(folder, bytes) {
      const lines = new TextDecoder().decode(bytes).split(/\r?\n/).filter(saysSomething);
      if (lines.length === 0) return this;
      const known = rules === undefined ? [] : [rules];
      const added = lines.map((line) => ({ pattern: atTop(below(folder), line) }));
      return ignoredBy(top, gitignore().add([...known, ...added]), holds);
    },
  };
}

/**
 * Tells whether a repository holds a file that its rules ignore, or has one in a folder. git is asked once, and only when
 * something is to be left out.
 */
function heldIn(top: string, io: Io): (name: string) => boolean {
  let held: Set<string> | undefined;
  return (name) => {
    held ??= new Set(io.repositoryRoot(top) === undefined ? [] : ignoredYetTracked(top, io).flatMap(withFolders));
    return held.has(name);
  };
}

/** A path, and those of the folders that it lies in. */
function withFolders(path: string): string[] {
  const names = path.split('/');
  return names.map((_, index) => names.slice(0, index + 1).join('/'));
}

function saysSomething(line: string): boolean {
  return !line.startsWith('#') && !/^!?[/ ]*$/.test(line);
}

/**
 * A rule of a folder, as it would stand at the top: later rules overrule earlier ones, and those of inner folders come
 * later. One with a slash before its end means a path from its folder; another, a name anywhere below it.
 */
function atTop(folder: string, line: string): string {
  if (folder === '') return line;
  const [, not = '', rule = ''] = /^(!?)(.*)$/s.exec(line) ?? [];
  const literally = folder.replace(/[\\*?[\]]/g, '\\$&');
  return `${not}/${literally}/${/\/(?! *$)/.test(rule) ? rule.replace(/^\//, '') : `**/${rule}`}`;
}
