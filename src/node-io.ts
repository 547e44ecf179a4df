import { existsSync, readFileSync, statSync, writeSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { UnreadableFile } from './errors.ts';
import type { Io } from './io.ts';

const { stdin, stdout, env } = process;

/** The real world. The only module that touches the file system and the process. */
export const nodeIo: Io = {
  read(file) {
    try {
      const stat = statSync(file);
      if (!stat.isFile() && !stat.isFIFO() && !stat.isDirectory()) throw new UnreadableFile(file, 'It is no file.');
      if (stat.size > largestFile) throw new UnreadableFile(file, 'It is too large to be a proposal (over 16 MB).');
      return readFileSync(file);
    } catch (error) {
      if (error instanceof UnreadableFile) throw error;
      throw new UnreadableFile(file, reasonOf(error));
    }
  },
  async readInput() {
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of stdin) {
      size += chunk.length;
      if (size > largestFile) throw new UnreadableFile('-', 'It is too large to be a proposal (over 16 MB).');
      chunks.push(Buffer.from(chunk));
    }
    return Buffer.concat(chunks);
  },
  isFile: (file) => statSync(file, { throwIfNoEntry: false })?.isFile() ?? false,
  foldersAbove(file) {
    const start = dirname(resolve(file));
    const root = repositoryRoot(start) ?? (isBelow(start, process.cwd()) ? process.cwd() : start);
    const folders: string[] = [];
    for (let at = start; ; at = dirname(at)) {
      folders.push(isAbsolute(file) ? at : relative(process.cwd(), at) || '.');
      if (at === root || at === dirname(at)) return folders;
    }
  },
  readSchema: (name) => readFileSync(new URL(`../schemas/${name}.schema.json`, import.meta.url), 'utf8'),
  out: (text) => write(1, text),
  err: (text) => write(2, text),
  env,
  columns: stdout.columns,
  isTerminal: stdout.isTTY === true,
  now: () => new Date(),
};

const largestFile = 16_000_000;

/** Writes all of a text: a pipe that is full is waited for, one that is closed is nobody's loss. */
function write(descriptor: number, text: string): void {
  let bytes = Buffer.from(text);
  while (bytes.length > 0) {
    try {
      bytes = bytes.subarray(writeSync(descriptor, bytes));
    } catch (error) {
      const code = codeOf(error);
      if (code === 'EPIPE') return;
      if (code === 'ENOSPC') throw new UnreadableFile('the output', 'There is no space left to write it.');
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}

function repositoryRoot(start: string): string | undefined {
  for (let at = start; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (at === dirname(at)) return undefined;
  }
}

function isBelow(folder: string, top: string): boolean {
  return folder === top || folder.startsWith(top.endsWith(sep) ? top : top + sep);
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

function reasonOf(error: unknown): string {
  switch (codeOf(error)) {
    case 'ENOENT':
      return 'There is no such file.';
    case 'EISDIR':
      return 'It is a folder; name the file in it.';
    case 'EACCES':
    case 'EPERM':
      return 'It may not be read by you.';
    default:
      return error instanceof Error ? `It cannot be read (${error.message}).` : 'It cannot be read.';
  }
}
