import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type Shell = 'bash' | 'zsh' | 'fish';

/** Whether a shell is to be tried. Where changes are checked before they land, each is: a missing one is a failure. */
export function isInstalled(shell: Shell): boolean {
  return process.env['CI'] !== undefined || spawnSync(shell, ['-c', 'exit 0']).status === 0;
}

/**
 * What Tab offers at the end of each of the lines, which begin after the name of the program, once a shell has read the
 * script: in bash and zsh by typing into a terminal, with a key that puts all that is offered on the line; in fish by its
 * own way of asking. The word that is there already is left out.
 */
export function offered(shell: Shell, script: string, lines: readonly string[], cwd: string): string[][] {
  const answers =
    shell === 'fish'
      ? lines.map((line) => shown('fish', script, line, cwd).split('\n').map(withoutAbout).filter(Boolean))
      : typedOut(shell, script, lines, cwd);
  return answers.map((answer, index) => answer.filter((word) => word !== lines[index]?.split(' ').at(-1)));
}

/** What is seen when a list of what is offered is asked for. In fish: a line for each, with what is said of it after a tab. */
export function shown(shell: 'zsh' | 'fish', script: string, line: string, cwd: string): string {
  if (shell === 'zsh') return inTerminal(shell, script, `reconfig ${line}\u0018l\u0018kexit\n`, cwd).screen;
  const ask = 'source (printf %s $argv[1] | psub); complete -C "reconfig $argv[2]"';
  const { stdout, stderr } = spawnSync('fish', ['--no-config', '-c', ask, script, line], { cwd, encoding: 'utf8' });
  if (stderr !== '') throw new Error(stderr);
  return stdout;
}

function withoutAbout(answer: string): string {
  return answer.split('\t')[0] ?? '';
}

function typedOut(shell: 'bash' | 'zsh', script: string, lines: readonly string[], cwd: string): string[][] {
  const typed = lines.map((line) => `reconfig ${line}\u0018a\n`).join('');
  const { heard, screen } = inTerminal(shell, script, `${typed}exit\n`, cwd);
  if (heard.length !== lines.length)
    throw new Error(`${shell} ran ${heard.length} of ${lines.length} lines:\n${screen}`);
  return heard.map((words, index) => words.slice((lines[index] ?? '').split(' ').length - 1));
}

const startUp = {
  bash: {
    file: 'bashrc',
    text: 'bind \'"\\C-xa": insert-completions\'',
    command: 'bash --noprofile --rcfile bashrc -i',
  },
  zsh: {
    file: '.zshrc',
    text: `autoload -Uz compinit; compinit -u -d "$RECONFIG_DUMP"
zle -C all complete-word _generic
zstyle ':completion:all:*' completer _all_matches _complete
zstyle ':completion:all:*' insert true
bindkey '^Xa' all
bindkey '^Xl' list-choices
bindkey '^Xk' kill-buffer`,
    command: 'zsh -o no_global_rcs -i',
  },
};

/**
 * A terminal in which a shell runs and is typed into: the words with which the program was called, and the screen. What
 * zsh finds out of its own completions, which takes seconds, is kept in the folder for the next time.
 */
function inTerminal(shell: 'bash' | 'zsh', script: string, typed: string, cwd: string) {
  const { file, text, command } = startUp[shell];
  const home = mkdtempSync(join(tmpdir(), 'reconfig-tab-'));
  const log = join(home, 'heard');
  try {
    writeFileSync(join(home, 'script'), script);
    const program = `reconfig() { { printf '%s\\0' "$@"; printf '\\n\\0'; } >> '${log}'; }`;
    writeFileSync(join(home, file), `${text}\n${program}\nsource '${home}/script'\ncd '${cwd}'\n`);
    const { stdout: screen } = spawnSync('script', ['-qec', `stty cols 400; ${command}`, '/dev/null'], {
      cwd: home,
      input: typed,
      encoding: 'utf8',
      timeout: 20_000,
      env: {
        ...process.env,
        TERM: 'dumb',
        LC_ALL: 'C.UTF-8',
        ZDOTDIR: home,
        HOME: home,
        RECONFIG_DUMP: join(cwd, '.dump'),
      },
    });
    const calls = existsSync(log) ? readFileSync(log, 'utf8').split('\n\0').slice(0, -1) : [];
    return { heard: calls.map((call) => call.split('\0').slice(0, -1)), screen };
  } finally {
    rmSync(home, { recursive: true });
  }
}
