import { closeSync, lstatSync, mkdirSync, openSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { UsageError } from '../errors.ts';

/**
 * Writes a file beside its place first, so that at its place there is the old one or the new one and nothing between.
 * A device or a pipe is written to as it stands: to put a file in its place would take it from everybody.
 */
export function replace(file: string, pieces: Iterable<string | Uint8Array>): void {
  if (/[\\/]$/.test(file)) throw new UsageError(`${file} cannot be written: it names a folder. Name a file in it.`);
  if (isDevice(file)) {
    writeAll(file, 'a', pieces);
    return;
  }
  const draft = `${file}.${process.pid}.part`;
  try {
    makeFolder(dirname(file));
    writeAll(draft, 'w', pieces);
    renameSync(draft, file);
  } catch (error) {
    drop(draft);
    throw error;
  }
}

/** A link in a repository is no device, wherever it leads: it is replaced. Those of the system, as /dev/stdout, are one. */
function isDevice(file: string): boolean {
  const stat = lstatSync(file, { throwIfNoEntry: false });
  if (stat === undefined || stat.isFile() || stat.isDirectory()) return false;
  return !stat.isSymbolicLink() || /^\/(?:dev|proc)\//.test(resolve(file));
}

function writeAll(file: string, how: 'a' | 'w', pieces: Iterable<string | Uint8Array>): void {
  const descriptor = openSync(file, how);
  try {
    for (const piece of pieces) writeFileSync(descriptor, piece);
  } finally {
    closeSync(descriptor);
  }
}

/** One folder after the other: where none can be made, as in /proc, `recursive` of Node.js 20 goes round for ever. */
function makeFolder(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true) return;
  const above = dirname(folder);
  if (above !== folder) makeFolder(above);
  try {
    mkdirSync(folder);
  } catch (error) {
    if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) throw error; // another process made it
  }
}

/** What the caller throws is why it could not be written; this has nothing to add. */
function drop(draft: string): void {
  try {
    rmSync(draft, { force: true });
  } catch {
    // There is nothing to remove where nothing could be made.
  }
}

/** Why something cannot be written, in a sentence. */
function unwritableBecause(error: unknown): string {
  switch (codeOf(error)) {
    case 'ENOENT':
      return 'its folder is not there and cannot be made.';
    case 'ENOTDIR':
    case 'EEXIST':
      return 'something in its path is a file and no folder.';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'you may not write there.';
    case 'ENOSPC':
      return 'there is no space left.';
    default:
      return `${error instanceof Error ? error.message : 'no reason given'}.`;
  }
}

/** A `UsageError` that says why a file cannot be written. */
export function unwritable(file: string, error: unknown): UsageError {
  if (error instanceof UsageError) return error;
  return new UsageError(`${file} cannot be written: ${unwritableBecause(error)}`);
}

/** The code of an error of the system, such as ENOENT; of any other, nothing. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
