import { UnreadableFile } from '../errors.ts';
import type { Unjudged } from '../model/report.ts';
import { listed, quoted } from '../model/words.ts';
import { didYouMean } from '../pipeline/nearest.ts';
import type { Io } from '../world/io.ts';
import { globOf, withoutBraces } from './glob.ts';
import type { Finding } from './search.ts';
import { lookedFor, search } from './search.ts';

/** What there is to judge. */
export interface Discovery {
  /** Sorted by name, each file once, relative to the working directory; `-` is standard input. */
  readonly files: readonly string[];
  /** What was asked for and is not there or cannot be read, sorted by name. */
  readonly unread: readonly Unjudged[];
}

/**
 * Finds the files that paths stand for. A path is a file or a folder of that name, or else a pattern. A file that was
 * named is judged whatever its name, hidden or ignored; what is found in folders is what `search` says. The order of the
 * paths changes nothing. A file that goes by two names keeps its own where that is one of them, else the first of them.
 */
export function discover(paths: Iterable<string>, io: Io): Discovery {
  const files = new Map<string, string>();
  const unread = new Map<string, string>();
  for (const path of [...new Set(paths)].sort()) {
    for (const finding of lookUp(path, io)) {
      if (finding.is === 'found') {
        const { whole } = finding;
        const file = finding.file === '-' && path !== '-' ? './-' : finding.file;
        const known = files.get(whole) ?? file;
        files.set(whole, known === file ? file : betterName([known, file], io.shownPath(whole)));
      } else if (finding.is === 'unread') unread.set(finding.file, finding.reason);
    }
  }
  const named = new Set(files.values());
  return {
    files: [...named].sort(),
    unread: [...unread]
      .filter(([file]) => !named.has(file))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([file, reason]) => ({ file, reason })),
  };
}

function betterName(names: string[], own: string): string {
  return names.includes(own) ? own : names.reduce((a, b) => (a < b ? a : b));
}

function lookUp(path: string, io: Io): Iterable<Finding> {
  if (path === '-') return [{ is: 'found', file: path, whole: path }];
  if (path === '') return [unread('""', 'A name is empty: name a file, a folder or a pattern.')];
  if (io.isFolder(path)) {
    return orElse(
      search(path, undefined, io),
      io.shownPath(path),
      () => `No proposal was found in it: looked for ${lookedFor}.`,
    );
  }
  if (io.exists(path)) return [named(path, io)];
  if (path.length > longestPattern) return [unread(`${path.slice(0, 40)}…`, 'It is too long for a name or a pattern.')];
  return orElse(matches(path, io), path, () => nothingLike(path, io));
}

/** A file under its short name, unless that leads elsewhere: `..` after a link is not the folder before it. */
function named(path: string, io: Io): Finding {
  const whole = io.wholePath(path);
  const short = io.shownPath(path);
  return { is: 'found', file: path.includes('..') && io.wholePath(short) !== whole ? path : short, whole };
}

/** What a pattern stands for. What may be a pattern on one system is a path on another, so names are tried again. */
function* matches(pattern: string, io: Io): Generator<Finding> {
  let tried = 0;
  for (const each of withoutBraces(io.shownPath(pattern))) {
    if (++tried > mostPatterns) {
      const reason = `It stands for more than ${mostPatterns} patterns; name the folders to look in.`;
      yield unread(pattern, reason);
      return;
    }
    const glob = globOf(each, io);
    if (glob.parts.length > 0) {
      if (io.isFolder(glob.base)) yield* search(glob.base, glob, io);
    } else if (io.isFolder(glob.base)) yield* search(glob.base, undefined, io);
    else if (io.exists(glob.base)) yield named(glob.base, io);
  }
}

/** The patterns that braces may stand for, and how long one may be, so that no settings can keep a run from ending. */
export const mostPatterns = 100;
const longestPattern = 4_000;

/** Hands on what was found, or, if that is nothing, a reason, with what was left out. */
function* orElse(findings: Iterable<Finding>, file: string, reason: () => string): Generator<Finding> {
  const leftOut: string[] = [];
  let isEmpty = true;
  for (const finding of findings) {
    if (finding.is === 'left out') leftOut.push(finding.file);
    else {
      isEmpty = false;
      yield finding;
    }
  }
  if (isEmpty) yield unread(file, reason() + ignoredOnes(leftOut));
}

function unread(file: string, reason: string): Finding {
  return { is: 'unread', file, reason };
}

function ignoredOnes(files: readonly string[]): string {
  if (files.length === 0) return '';
  const names = listed(files.slice(0, 3).map(quoted));
  const more = files.length > 3 ? `, and ${files.length - 3} more` : '';
  return ` Left out as ignored: ${names}${more}; name it to have it judged.`;
}

function nothingLike(path: string, io: Io): string {
  if (!/[*?[{]/.test(path)) return `There is no file or folder of that name.${guess(path, io)}`;
  const { base } = globOf(io.shownPath(path), io);
  return io.isFolder(base)
    ? `It matches nothing to judge: looked for files like it and, in folders like it, for ${lookedFor}.`
    : `There is no folder ${quoted(base)} to look in.${guess(base, io)}`;
}

/** What the first name in a path that is not there may have been meant to be. */
function guess(path: string, io: Io): string {
  const names = io.shownPath(path).split('/');
  const at = names.findIndex((_, index) => !io.exists(names.slice(0, index + 1).join('/')));
  try {
    const there = io.entries(names.slice(0, at).join('/') || '.');
    return didYouMean(
      names[at] ?? '',
      there.map(({ name }) => name),
    );
  } catch (error) {
    if (error instanceof UnreadableFile) return '';
    throw error;
  }
}
