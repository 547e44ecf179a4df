import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { TestSuite } from 'junit2json';
import { parse } from 'junit2json';
import { root } from './examples.ts';

const { SARIF_MULTITOOL: named } = process.env;

/** Microsoft's validator of SARIF, which .ci/run installs: it brings the published schema along. */
export const multitool =
  named ?? join(root, 'node_modules/.cache/consumers/node_modules/@microsoft/sarif-multitool-linux');

/** Where it is promised (by the variable, or in CI), a test that needs it fails without it; elsewhere it is left out. */
export const isMultitoolDue =
  existsSync(join(multitool, 'Sarif.Multitool')) || named !== undefined || (process.env['CI'] ?? '') !== '';

/** What the multitool says of logs, by its rules and by those of GitHub: a line for each error, warning and note. */
export function multitoolSays(files: readonly string[]): string[] {
  const args = ['validate', ...files, '--rule-kind', 'Sarif;Ghas', '--level', 'Error;Warning'];
  const { status, stdout, stderr, error } = spawnSync(join(multitool, 'Sarif.Multitool'), args, { encoding: 'utf8' });
  if (error !== undefined) throw error;
  const said = `${stdout}\n${stderr}`.split('\n').filter((line) => /\b(?:error|warning|fail)\b/i.test(line));
  if (status !== 0 && said.length === 0) throw new Error(`The multitool ended with ${status}: ${stdout}${stderr}`);
  if (!stdout.includes(`${files.length} files scanned`)) said.push(`Not all were read: ${stdout}`);
  return said;
}

/** What the published schema of SARIF says of a log. */
export function sarifSchema(): (log: unknown) => string[] {
  const ajv = new Ajv2020({ allErrors: true, strict: false, validateFormats: false, logger: false });
  const validate = ajv.compile(JSON.parse(readFileSync(join(multitool, 'sarif-2.1.0.json'), 'utf8')));
  return (log) => (validate(log) ? [] : (validate.errors ?? []).map((each) => `${each.instancePath} ${each.message}`));
}

/** What xmllint says of reports in JUnit's XML, by the grammar that readers have in common. */
export function xmllintSays(files: readonly string[]): string[] {
  const grammar = join(root, 'test/support/junit.rng');
  const { stderr } = spawnSync('xmllint', ['--noout', '--nonet', '--relaxng', grammar, ...files], { encoding: 'utf8' });
  const lines = stderr.split('\n').filter((line) => line !== '');
  const valid = lines.filter((line) => line.endsWith(' validates')).length;
  return valid === files.length ? [] : lines.filter((line) => !line.endsWith(' validates'));
}

/** The suites that junit2json reads in a report. */
export async function junitSuites(xml: string): Promise<TestSuite[]> {
  const whole = await parse(xml);
  if (whole === undefined || whole === null || !('testsuite' in whole)) throw new Error('There are no test suites.');
  return whole.testsuite ?? [];
}

/** A command as GitHub's runner takes it from a line of the log. */
export interface RunnerCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

const known = ['error', 'warning', 'notice', 'debug', 'group', 'endgroup', 'add-mask', 'stop-commands', 'set-output'];

/**
 * The commands in a log, by what is published of the runner: a line is a command when it begins, spaces aside, with `::`
 * and a known name; else, when `##[` and a known name stand anywhere in it. What is escaped is put back, `%25` last.
 */
export function runnerCommands(log: string): RunnerCommand[] {
  return log.split(/\r\n|\r|\n/).flatMap((line) => {
    const [, name = '', properties = '', message = ''] = /^\s*::([^\s:]+)(?: (.*?))?::(.*)$/u.exec(line) ?? [];
    if (known.includes(name)) return [{ name, properties: propertiesOf(properties), message: unescaped(message) }];
    const [, older = ''] = /##\[([^\] ]+)/.exec(line) ?? [];
    return known.includes(older) ? [{ name: `##[${older}]`, properties: {}, message: line }] : [];
  });
}

function propertiesOf(written: string): Record<string, string> {
  const pairs = written
    .trim()
    .split(',')
    .map((pair): [string, string] => {
      const [key = '', ...value] = pair.split('=');
      return [key, unescaped(value.join('=').replaceAll('%3A', ':').replaceAll('%2C', ','))];
    });
  return Object.fromEntries(pairs);
}

function unescaped(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}
