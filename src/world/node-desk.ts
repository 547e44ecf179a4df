import {
  chmodSync,
  closeSync,
  fsyncSync,
  linkSync,
  mkdtempSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { UsageError } from '../errors.ts';
import type { Desk } from './io.ts';

/** What the wizard touches of the real world, besides what every command does. */
export const desk: Desk = {
  get isAttended() {
    const { isatty } = process.getBuiltinModule('node:tty');
    return isatty(0) && isatty(1);
  },
  get input() {
    return process.stdin;
  },
  get output() {
    return process.stdout;
  },
  save(file, text) {
    const place = realPlace(file);
    const draft = join(dirname(place), `.${basename(place)}.part`); // one name: what a kill leaves is written over
    try {
      writeDown(draft, text);
      const mode = statSync(place, { throwIfNoEntry: false })?.mode;
      if (mode !== undefined) chmodSync(draft, mode);
      renameSync(draft, place);
      settle(dirname(place));
    } catch (error) {
      discard(draft);
      throw new UsageError(`${file} cannot be written: ${whyNot(error)}`);
    }
  },
  remove: (file) => rmSync(file, { force: true }),
  claim(file) {
    const own = `${process.pid} ${process.getBuiltinModule('node:os').hostname()}`;
    for (let tries = 0; tries < 3; tries += 1) {
      try {
        makeWhole(file, own);
        return undefined;
      } catch (error) {
        if (codeOf(error) !== 'EEXIST') {
          throw new UsageError(`${file} cannot be written: ${whyNot(error)}`);
        }
      }
      const holder = textIn(file);
      if (holder !== undefined && isAtWork(holder)) return holder;
      if (holder !== undefined) giveUp(file, holder);
    }
    return textIn(file) ?? 'another program';
  },
  atEnd(act) {
    process.once('exit', act);
    process.once('SIGTERM', () => process.exit(143));
    process.once('SIGHUP', () => process.exit(129));
  },
  edit(text) {
    const { VISUAL, EDITOR } = process.env;
    const editor = VISUAL || EDITOR;
    if (!editor) return undefined;
    const folder = mkdtempSync(join(process.getBuiltinModule('node:os').tmpdir(), 'reconfig-'));
    const file = join(folder, 'answer.txt');
    try {
      writeFileSync(file, text);
      // A shell, because the editor may be given with options: EDITOR="code --wait".
      const { spawnSync } = process.getBuiltinModule('node:child_process');
      const { status } = spawnSync(`${editor} "${file}"`, { shell: true, stdio: 'inherit' });
      return status === 0 ? readFileSync(file, 'utf8') : undefined;
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

/**
 * Makes a file that was not there, with its text in it from the first instant: an empty claim would be taken for one that
 * was given up. Throws, with the code EEXIST where the file is there. Where no links can be made, as on many sticks, it is
 * made and then filled.
 */
function makeWhole(file: string, text: string): void {
  const draft = `${file}.${process.pid}.part`;
  try {
    writeFileSync(draft, text);
    linkSync(draft, file);
  } catch (error) {
    if (codeOf(error) === 'EEXIST' || textIn(draft) !== text) throw error;
    makeAlone(file, text);
  } finally {
    discard(draft);
  }
}

function makeAlone(file: string, text: string): void {
  const descriptor = openSync(file, 'wx');
  try {
    writeSync(descriptor, text);
  } catch (error) {
    discard(file); // Where the disk is full, an empty one was made.
    throw error;
  } finally {
    closeSync(descriptor);
  }
}

/** Where a file really is: a link is followed, so that it stays one. */
function realPlace(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    return file;
  }
}

function writeDown(file: string, text: string): void {
  const descriptor = openSync(file, 'w');
  try {
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Removes what a write left, if it can be. */
function discard(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // The next write goes over it.
  }
}

/** Has the names of a folder written down too; not every system lets a folder be opened. */
function settle(folder: string): void {
  try {
    const descriptor = openSync(folder, 'r');
    fsyncSync(descriptor);
    closeSync(descriptor);
  } catch {
    // The file itself is whole either way.
  }
}

function textIn(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** Whether who made a claim still runs; of another computer nobody can say, so it does. */
function isAtWork(holder: string): boolean {
  const [, pid = '', host = ''] = /^(\d+) (.*)$/.exec(holder) ?? [];
  if (pid === '') return false;
  if (host !== process.getBuiltinModule('node:os').hostname()) return true;
  try {
    process.kill(Number(pid), 0);
    return Number(pid) !== process.pid && !isDefunct(pid);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/** Whether a process has ended, and only its parent has not taken note of that; where the system tells. */
function isDefunct(pid: string): boolean {
  const state = textIn(`/proc/${pid}/stat`);
  return state !== undefined && /^\d+ \(.*\) Z /s.test(state);
}

/** Takes a claim away whose maker is gone, unless another took it in the meantime. */
function giveUp(file: string, holder: string): void {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
    if (textIn(aside) === holder) rmSync(aside, { force: true });
    else renameSync(aside, file);
  } catch {
    // Another was quicker.
  }
}

function whyNot(error: unknown): string {
  switch (codeOf(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return 'there is no space left on the disk.';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'you may not write there.';
    case 'ENOENT':
      return 'its folder is not there.';
    default:
      return error instanceof Error ? `${error.message}.` : 'no reason given.';
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
