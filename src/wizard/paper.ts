import { UsageError } from '../errors.ts';
import { decode } from '../pipeline/decode.ts';
import type { Desk, Io } from '../world/io.ts';
import type { Memory } from './memory.ts';
import { asText, fromText } from './memory.ts';

/** Somebody else wrote to the file in the meantime; what it holds now. */
export class ChangedElsewhere extends Error {
  readonly text: string;

  constructor(text: string) {
    super('The file was changed by someone else.');
    this.text = text;
  }
}

/** The file that is written, with what is remembered beside it. */
export interface Paper {
  readonly file: string;
  /** Undefined where the file is not there yet. */
  readonly text: string | undefined;
  readonly memory: Memory;
  /** Whether an earlier sitting left something to go on with. */
  readonly isResumed: boolean;
  /** Saves the text, whole or not at all. Throws `ChangedElsewhere`, and `UsageError` where it cannot be written. */
  save(text: string): void;
  /** Takes what another wrote for the file as it is. */
  accept(text: string): void;
  remember(memory: Memory): void;
  /** Removes what was remembered: nothing is left to go on with. */
  forget(): void;
  /** Lets others at the file. */
  close(): void;
}

/**
 * Opens a file for one wizard alone. Throws `UsageError` where it cannot be read or another wizard is at it. What is
 * remembered lies beside the file, hidden, until all is written.
 */
export function openPaper(file: string, desk: Desk, io: Io): Paper {
  const [draft, lock] = [beside(file, 'draft'), beside(file, 'lock')];
  const holder = desk.claim(lock);
  if (holder !== undefined) throw new UsageError(taken(file, lock, holder));
  const close = (): void => desk.remove(lock);
  desk.atEnd(close);
  const bom = '\uFEFF';
  const mark = io.isFile(file) && startsWithMark(io.read(file)) ? bom : '';
  let known = textOf(file, io);
  const left = io.kept(draft);
  const remembered = left && new TextDecoder().decode(left);
  return {
    file,
    text: known,
    memory: fromText(remembered),
    isResumed: remembered !== undefined,
    save(text) {
      const now = textOf(file, io);
      if (now !== known) throw new ChangedElsewhere(now ?? '');
      desk.save(file, mark + text);
      known = text;
    },
    accept(text) {
      known = text;
    },
    remember: (memory) => desk.save(draft, asText(memory)),
    forget: () => desk.remove(draft),
    close,
  };
}

/** A hidden file beside another. */
function beside(file: string, what: string): string {
  const at = Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1;
  return `${file.slice(0, at)}.${file.slice(at)}.${what}`;
}

function taken(file: string, lock: string, holder: string): string {
  const [, pid = holder, host = ''] = /^(\d+) (.*)$/.exec(holder) ?? [];
  return `Another wizard is at work on ${file} (it runs as number ${pid}${host === '' ? '' : ` on ${host}`}). End that one first; if there is none, delete ${lock}.`;
}

function textOf(file: string, io: Io): string | undefined {
  if (!io.exists(file)) return undefined;
  const { text, damage } = decode(file, io.read(file));
  if (damage !== undefined) throw new UsageError(`${file} cannot be written to: ${damage} Save it as UTF-8 text.`);
  return text;
}

function startsWithMark([first, second, third]: Uint8Array): boolean {
  return first === 0xef && second === 0xbb && third === 0xbf;
}
