import { UnreadableFile } from '../errors.ts';
import type { Git } from './git.ts';
import { decode, fetchAll, parts } from './git.ts';

/** A file of a commit: its path, and the id of what it held. */
export type Stored = readonly [path: string, id: string];

/** The files of a commit, without links and without repositories in it. Throws `UsageError`. */
export function filesAt(commit: string, git: Git): Stored[] {
  return parts(git.text(['ls-tree', '-r', '-z', '--full-tree', commit])).flatMap((entry): Stored[] => {
    const [, id, path] = /^100\d+ blob (\w+)\t(.+)$/s.exec(entry) ?? [];
    return id === undefined || path === undefined ? [] : [[path, id]];
  });
}

/** What files of a commit held. As many are asked for at once as an answer can hold. Throws `UnreadableFile`. */
export function contentsOf(files: readonly Stored[], git: Git): Map<string, Uint8Array> {
  const contents = new Map<string, Uint8Array>();
  for (let rest = files; rest.length > 0; rest = rest.filter(([path]) => !contents.has(path))) {
    const { out } = git.ask(['cat-file', '--batch'], rest.map(([, id]) => `${id}\n`).join(''));
    const read = readBatch(rest, out);
    if (read.length === 0) throw unreadable(rest, out);
    for (const [path, bytes] of read) contents.set(path, bytes);
  }
  return contents;
}

/** Reads `<id> blob <size>`, a line break, the bytes, and a line break, as often as all of it is there. */
function readBatch(files: readonly Stored[], out: Uint8Array): [string, Uint8Array][] {
  const contents: [string, Uint8Array][] = [];
  let at = 0;
  for (const [path, id] of files) {
    const start = out.indexOf(lineBreak, at) + 1;
    const [named, type, size] = decode(out.subarray(at, start)).trimEnd().split(' ');
    const end = start + Number(size);
    if (named !== id || type !== 'blob' || end >= out.length) break;
    contents.push([path, out.subarray(start, end)]);
    at = end + 1;
  }
  return contents;
}

const lineBreak = 10;

function unreadable(files: readonly Stored[], out: Uint8Array): UnreadableFile {
  const [[path, id] = ['', '']] = files;
  const isThere = decode(out.subarray(0, id.length + 6)) === `${id} blob `;
  return new UnreadableFile(
    path,
    isThere
      ? 'What it held before is too large to be a proposal.'
      : `What it held before is not in this clone: ${fetchAll}.`,
  );
}
