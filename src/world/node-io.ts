import {
  appendFileSync,
  existsSync,
  fstatSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
  watch as watchFolder,
  writeSync,
} from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { UnreadableFile, UsageError } from '../errors.ts';
import { cacheFolder } from './cache-folder.ts';
import { gitEnvironment } from './git-environment.ts';
import type { Entry, Io } from './io.ts';
import { codeOf, replace, unwritable } from './node-write.ts';
import { slowToCompile } from './pace.ts';
import { progressOn } from './progress.ts';
import { tidierIn } from './tidy.ts';

const { env } = process;

/** The real world. The only module that touches the file system and the process. */
export const nodeIo: Io = {
  read(file, atMost = largestFile) {
    try {
      const stat = statSync(file);
      if (!stat.isFile() && !stat.isFIFO() && !stat.isDirectory()) throw new UnreadableFile(file, 'It is no file.');
      if (stat.size > atMost) throw new UnreadableFile(file, `It is too large (over ${atMost / 1_000_000} MB).`);
      return readFileSync(file);
    } catch (error) {
      if (error instanceof UnreadableFile) throw error;
      throw new UnreadableFile(file, reasonOf(error));
    }
  },
  async readInput() {
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of process.stdin) {
      size += chunk.length;
      if (size > largestFile) throw new UnreadableFile('-', 'It is too large to be a proposal (over 16 MB).');
      chunks.push(Buffer.from(chunk));
    }
    return Buffer.concat(chunks);
  },
  isFile: (file) => kindOf(file) === 'file',
  exists: (path) => kindOf(path) !== undefined,
  isFolder: (path) => kindOf(path) === 'folder',
  entries(folder) {
    try {
      return readdirSync(folder, { withFileTypes: true })
        .flatMap((entry): Entry[] => {
          const { name } = entry;
          if (entry.isFile()) return [{ name, is: 'file', isLink: false }];
          if (entry.isDirectory()) return [{ name, is: 'folder', isLink: false }];
          const is = entry.isSymbolicLink() ? (kindOf(join(folder, name)) ?? 'file') : 'other';
          return is === 'other' ? [] : [{ name, is, isLink: true }];
        })
        .sort((a, b) => (a.name < b.name ? -1 : 1));
    } catch (error) {
      throw new UnreadableFile(folder, reasonOf(error));
    }
  },
  wholePath(path) {
    try {
      return slashed(realpathSync.native(path));
    } catch {
      return slashed(wholeAbove(resolve(path)));
    }
  },
  shownPath(path) {
    const whole = resolve(path);
    const way = relative(process.cwd(), whole) || '.';
    return slashed(isAbsolute(way) || way.length > whole.length ? whole : way);
  },
  repositoryRoot: (path) => repositoryRoot(resolve(path)),
  write(file, pieces) {
    try {
      replace(file, pieces);
    } catch (error) {
      throw unwritable(file, error);
    }
  },
  append(file, text) {
    try {
      appendFileSync(file, text);
    } catch (error) {
      throw unwritable(file, error);
    }
  },
  hash: (content) => process.getBuiltinModule('node:crypto').hash('sha256', content, 'hex'),
  digest() {
    const hash = process.getBuiltinModule('node:crypto').createHash('sha256');
    return { add: (piece) => hash.update(piece), end: () => hash.digest('hex') };
  },
  git(args, folder, input = '') {
    // Loaded when it is asked for: most runs have no use for other programs.
    const { spawnSync } = process.getBuiltinModule('node:child_process');
    // Started elsewhere: some systems look for a program first in the folder they are in, which is not to be trusted.
    const options = { cwd: dirname(process.execPath), env: gitEnvironment(env), input, maxBuffer: largestAnswer };
    const { error, status, stdout: out, stderr: err } = spawnSync('git', ['-C', resolve(folder), ...args], options);
    if (error !== undefined && ['ENOENT', 'EACCES'].includes(codeOf(error))) return undefined;
    return { code: status ?? 1, out, err: String(err) };
  },
  foldersAbove(file) {
    const start = dirname(resolve(file));
    const root = repositoryRoot(start) ?? (isBelow(start, process.cwd()) ? process.cwd() : start);
    const folders: string[] = [];
    for (let at = start; ; at = dirname(at)) {
      folders.push(slashed(isAbsolute(file) ? at : relative(process.cwd(), at) || '.'));
      if (at === root || at === dirname(at)) return folders;
    }
  },
  cacheFolder: cacheFolder(env, process.platform),
  kept(file) {
    try {
      return readFileSync(file);
    } catch {
      return undefined;
    }
  },
  keep(file, pieces) {
    try {
      replace(file, pieces);
    } catch {
      // A cache that cannot be written makes the next run slower, and nothing wrong.
    }
  },
  watch(folder, onChange) {
    try {
      const watcher = watchFolder(folder, (_, name) => onChange(name ?? undefined));
      watcher.on('error', () => onChange(undefined));
      return () => watcher.close();
    } catch (error) {
      if (['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM'].includes(codeOf(error))) return () => undefined;
      const reason = error instanceof Error ? error.message : 'no reason given';
      throw new UsageError(
        `The folder ${folder} cannot be watched (${reason}). Name fewer folders, or check without --watch.`,
      );
    }
  },
  interrupted: () =>
    new Promise((resolve) => {
      const end = (): void => resolve();
      for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, end);
      // Who started this program with a pipe to it, and is gone, can send no signal; the end of the pipe is one.
      if (isPipe(0)) process.stdin.once('end', end).once('error', end).resume().unref();
    }),
  async confirm(question) {
    if (!isTerminal(0) || !isTerminal(2)) return undefined;
    write(2, `${question} [y/N] `);
    // A terminal hands over a line when Enter is pressed. The input is left open for the next question.
    for await (const line of process.stdin.iterator({ destroyOnReturn: false })) {
      process.stdin.pause();
      return /^\s*y(?:es)?\s*$/i.test(String(line));
    }
    return false;
  },
  readSchema: (name) => readFileSync(new URL(`../schemas/${name}.schema.json`, import.meta.url), 'utf8'),
  out: (text) => write(1, text),
  err: (text) => write(2, text),
  progress: progressOn((text) => isTerminal(2) && write(2, text)),
  get processors() {
    return process.getBuiltinModule('node:os').availableParallelism();
  },
  hire: async (terms) => (await import('./hire.ts')).hire(terms),
  turn: () => new Promise((resolve) => setImmediate(resolve)),
  compress: (bytes) => process.getBuiltinModule('node:zlib').deflateRawSync(bytes, { level: 1 }),
  expand: (compressed) => process.getBuiltinModule('node:zlib').inflateRawSync(compressed),
  tidy: tidierIn(process),
  expectMuch: () => slowToCompile(process),
  get isHeard() {
    return isHeard;
  },
  env,
  get columns() {
    return isTerminal(1) ? process.stdout.columns : undefined;
  },
  get isTerminal() {
    return isTerminal(1);
  },
  get isErrTerminal() {
    return isTerminal(2);
  },
  now: () => new Date(),
  desk: async () => (await import('./node-desk.ts')).desk,
};

let isHeard = true;

const largestFile = 16_000_000;
/** What git may print: the names of changed files, or one file of an earlier commit. */
const largestAnswer = 64_000_000;

/** What a name stands for; a link, what it leads to. What may not be looked at is a file: whoever reads it is told why. */
function kindOf(path: string): Entry['is'] | 'other' | undefined {
  try {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat === undefined) return undefined;
    return stat.isFile() ? 'file' : stat.isDirectory() ? 'folder' : 'other';
  } catch (error) {
    return ['EACCES', 'EPERM', 'ELOOP'].includes(codeOf(error)) ? 'file' : undefined;
  }
}

/** The place of what is not there yet: what lies above it may be a link all the same. */
function wholeAbove(path: string): string {
  const above = dirname(path);
  if (above === path) return path;
  try {
    return join(realpathSync.native(above), basename(path));
  } catch {
    return join(wholeAbove(above), basename(path));
  }
}

function slashed(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}

function isPipe(descriptor: number): boolean {
  try {
    const stat = fstatSync(descriptor);
    return stat.isFIFO() || stat.isSocket();
  } catch {
    return false;
  }
}

/**
 * Asked of the descriptor, and of the device that swallows all: to load what else could tell takes as long as to read a
 * proposal.
 */
function isTerminal(descriptor: number): boolean {
  try {
    const stat = fstatSync(descriptor);
    if (!stat.isCharacterDevice() || stat.rdev === statSync('/dev/null', { throwIfNoEntry: false })?.rdev) return false;
    return process.getBuiltinModule('node:tty').isatty(descriptor);
  } catch {
    return false;
  }
}

/** Writes all of a text: a pipe that is full is waited for, one that is closed is nobody's loss. */
function write(descriptor: number, text: string): void {
  let bytes = Buffer.from(text);
  while (bytes.length > 0) {
    try {
      bytes = bytes.subarray(writeSync(descriptor, bytes));
    } catch (error) {
      const code = codeOf(error);
      if (code === 'EPIPE') {
        if (descriptor === 1) isHeard = false;
        return;
      }
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
