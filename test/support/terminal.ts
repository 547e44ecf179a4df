import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { program } from './run.ts';

/** A terminal in which the program runs and is typed into, as in one that a person sits at. */
export interface Terminal {
  /** All that was on the screen since it was last looked at, once it holds what is waited for. */
  until(sought: RegExp): Promise<string>;
  /** The screen, once the end of it holds what is waited for: for what is drawn anew. */
  shows(sought: RegExp): Promise<string>;
  /** Has the next wait look at what was seen last once more. */
  rewind(): void;
  /** Types a text, as if by hand. */
  type(text: string): void;
  /** Presses a key: Enter, Up, C-c. */
  press(key: string): void;
  /** Pastes a text, as a terminal does that marks what is pasted. */
  paste(text: string): void;
  /** All that was ever on the screen. */
  screen(): string;
  readonly pid: number;
  /** What the program ended with, once it has; as a shell says it, 128 more than the signal that killed it. */
  ended(): Promise<number>;
  close(): void;
}

const patience = 20_000;
let count = 0;

export function terminal(
  args: readonly string[],
  { cwd, columns = 80, env = {} }: { cwd: string; columns?: number; env?: Readonly<Record<string, string>> },
): Terminal {
  count += 1;
  const socket = `reconfig-${process.pid}-${count}`;
  const tmux = (...words: readonly string[]): string => {
    const { stdout, stderr, status } = spawnSync('tmux', ['-L', socket, '-f', '/dev/null', ...words], {
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`tmux ${words.join(' ')}: ${stderr}`);
    return stdout;
  };
  // tmux says itself what terminal it is, so the name of another is put before the command.
  const set = Object.entries(env).map(([name, value]) => `${name}=${value}`);
  // A shell around it writes down its number and what it ended with: a terminal may be slow to tell.
  const notes = mkdtempSync(join(tmpdir(), 'reconfig-terminal-'));
  const inner = `echo $$ > '${notes}/pid'; exec "$0" "$@"`;
  const outer = `sh -c '${inner.replaceAll("'", "'\\''")}' "$0" "$@"; echo $? > '${notes}/part'; mv '${notes}/part' '${notes}/code'`;
  const command = ['env', ...set, 'sh', '-c', outer, process.execPath, program, ...args];
  tmux(
    ...['set-option', '-g', 'remain-on-exit', 'on', ';', 'set-option', '-g', 'history-limit', '20000', ';'],
    ...['new-session', '-d', '-x', String(columns), '-y', '50', '-c', cwd, '--', ...command],
  );
  const screen = (): string =>
    tmux('capture-pane', '-p', '-J', '-S', '-')
      .replace(/[ \t]+$/gm, '')
      .trimEnd();
  const waitFor = async (isThere: (shown: string) => boolean, what: string): Promise<string> => {
    for (const end = Date.now() + patience; ; ) {
      const all = screen();
      if (isThere(all)) return all;
      if (Date.now() > end) throw new Error(`${what} did not come. The screen:\n${all}`);
      await soon();
    }
  };
  let seen = 0;
  let before = 0;
  return {
    screen,
    get pid() {
      return Number(readFileSync(join(notes, 'pid'), 'utf8'));
    },
    type: (text) => void tmux('send-keys', '-l', '--', text),
    press: (key) => void tmux('send-keys', key),
    paste(text) {
      writeFileSync(join(notes, 'pasted'), text); // an argument of tmux may not be long
      tmux('load-buffer', join(notes, 'pasted'));
      tmux('paste-buffer', '-p', '-r');
    },
    rewind() {
      seen = before;
    },
    async until(sought) {
      const all = await waitFor((shown) => sought.test(shown.slice(seen)), String(sought));
      const fresh = all.slice(seen);
      [before, seen] = [seen, all.length];
      return fresh;
    },
    shows: (sought) => waitFor((shown) => sought.test(shown.split('\n').slice(-14).join('\n')), String(sought)),
    async ended() {
      const note = join(notes, 'code');
      for (const end = Date.now() + patience; !existsSync(note); ) {
        if (Date.now() > end) throw new Error(`It did not end. The screen:\n${screen()}`);
        await soon();
      }
      return Number(readFileSync(note, 'utf8'));
    },
    close() {
      spawnSync('tmux', ['-L', socket, 'kill-server']);
      rmSync(notes, { recursive: true, force: true });
    },
  };
}

/** Leaves the program time to go on; what is waited for is looked for again afterwards. */
function soon(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 15));
}
