import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import { top } from './history.ts';
import { program } from './run.ts';

/** The program as it watches. */
export interface Watching {
  readonly pid: number;
  /** What it prints from where the last call ended up to the end of a text. */
  until(text: string | RegExp): Promise<string>;
  /** The code that it ends with, or the signal that ends it, after one was sent if one is named. */
  ended(sent?: NodeJS.Signals): Promise<number | NodeJS.Signals | null>;
  /** Reads no more of what it prints. */
  deafen(): void;
  /** Has nothing more to write to it, as if whoever started it were gone. */
  hangUp(): void;
}

const running = new Set<() => void>();
afterEach(() => {
  for (const end of running) end();
  running.clear();
});

/** How long a text is waited for: a machine may have much else to do. */
const patience = 40_000;

/** Starts `check --watch` in a folder, as on one day; it has watched everything once it says so. */
export function watching(cwd: string, args: readonly string[] = []): Watching {
  return observed(spawn(process.execPath, [...command, ...args], { cwd, env: plain() }));
}

/** The same with nothing to read, as where it is started in the background. */
export function watchingUnattended(cwd: string): Watching {
  const line = `exec ${[process.execPath, ...command].join(' ')} < /dev/null`;
  return observed(spawn('sh', ['-c', line], { cwd, env: plain() }));
}

/** The same in a terminal of its own, by way of a shell: what is typed goes to both. */
export function watchingInTerminal(cwd: string): Watching & { type(keys: string): void } {
  const line = `echo "process $$"; exec ${[process.execPath, ...command].join(' ')}`;
  const child = spawn('script', ['-qec', line, '/dev/null'], { cwd, env: { ...plain(), SHELL: '/bin/sh' } });
  return { ...observed(child), type: (keys) => child.stdin.write(keys) };
}

const command = [program, 'check', '--watch', '--as-of', '2026-11-21'];

function plain(): NodeJS.ProcessEnv {
  const { NO_COLOR: _, FORCE_COLOR: __, CI: ___, ...clean } = process.env;
  return { ...clean, RECONFIG_CACHE: join(top, 'cache') };
}

function observed(child: ChildProcessWithoutNullStreams): Watching {
  let said = '';
  let hear = (): void => undefined;
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      hear();
    });
  }
  const end = new Promise<number | NodeJS.Signals | null>((resolve) => {
    child.on('exit', (code, signal) => resolve(code ?? signal));
  });
  running.add(() => child.kill('SIGKILL'));
  return {
    pid: child.pid ?? 0,
    until: (text) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error(`It never said ${text}, but: ${said}`)), patience);
        hear = () => {
          const at = typeof text === 'string' ? said.indexOf(text) : said.search(text);
          if (at === -1) return;
          const [match = ''] = typeof text === 'string' ? [text] : (text.exec(said) ?? []);
          const heard = said.slice(0, at + match.length);
          said = said.slice(heard.length);
          clearTimeout(timer);
          hear = () => undefined;
          resolve(heard);
        };
        hear();
      }),
    ended(sent) {
      if (sent !== undefined) child.kill(sent);
      return end;
    },
    deafen() {
      child.stdout.destroy();
      child.stderr.destroy();
    },
    hangUp: () => child.stdin.end(),
  };
}
