import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A step of a workflow or an action, as far as it runs a script. */
export interface Step {
  readonly id?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}

export interface Answer {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A runner of GitHub Actions, as far as scripts can tell: its shell, its variables, and the files it reads afterwards. */
export interface Runner {
  /** Runs the script of a step; the expressions in its variables have the values given. */
  run(step: Step | undefined, values: Readonly<Record<string, string>>): Promise<Answer>;
  /** What the steps left as outputs, and as the summary. */
  outputs(): Readonly<Record<string, string>>;
  summary(): string;
  readonly temp: string;
}

/** https://docs.github.com/actions/reference/workflow-syntax-for-github-actions: what `shell: bash` stands for. */
const bash = ['--noprofile', '--norc', '-eo', 'pipefail'];

/** A runner that keeps its files in one folder and works in another, with nothing of our environment but the way to programs. */
export function runnerIn(folder: string, workspace: string, more: Readonly<Record<string, string>>): Runner {
  const file = (name: string): string => join(folder, name);
  mkdirSync(file('temp'), { recursive: true });
  const env = {
    PATH: process.env['PATH'],
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    GITHUB_REPOSITORY: 'fenland/proposals',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: '0'.repeat(40),
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_OUTPUT: file('output'),
    GITHUB_STEP_SUMMARY: file('summary'),
    RUNNER_TEMP: file('temp'),
    RUNNER_OS: 'Linux',
    ...more,
  };
  const left = (name: string): string => (existsSync(file(name)) ? readFileSync(file(name), 'utf8') : '');
  return {
    temp: file('temp'),
    summary: () => left('summary'),
    outputs: () => Object.fromEntries(left('output').split('\n').filter(Boolean).map(pair)),
    run(step, values) {
      const { run: script = 'exit 99', env: own = {} } = step ?? {};
      writeFileSync(file('step.sh'), script);
      const evaluated = (text: string): string =>
        text.includes('${{') ? (values[text.slice(3, -2).trim()] ?? '?') : text;
      const known = Object.entries(own).map(([name, text]) => [name, evaluated(text)]);
      const options = { cwd: workspace, env: { ...env, ...Object.fromEntries(known) } };
      return new Promise((resolve) => {
        execFile('bash', [...bash, file('step.sh')], options, (error, out, err) => {
          resolve({ code: error === null ? 0 : Number(error.code), out, err });
        });
      });
    },
  };
}

function pair(line: string): [string, string] {
  const at = line.indexOf('=');
  return [line.slice(0, at), line.slice(at + 1)];
}
