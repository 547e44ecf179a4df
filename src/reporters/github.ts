import type { Run } from '../model/report.ts';
import { counted } from '../model/words.ts';
import { plain } from './paint.ts';
import { repositoryPath } from './places.ts';
import type { Look } from './reporter.ts';
import { oneOnly } from './run-lines.ts';
import { terminal } from './terminal.ts';
import type { Unmet } from './unmet.ts';
import { byWeight, troublesOf, unmetOf } from './unmet.ts';
import { visible } from './visible.ts';

/**
 * So many annotations of one kind are shown of a step, those that come first:
 * https://docs.github.com/en/rest/checks/runs and https://github.com/orgs/community/discussions/26680.
 */
const mostOfAKind = 10;

/** Annotations for GitHub’s runner, the worst first, and then for the log all that a terminal shows. */
export function* github(run: Run, look: Look): Generator<string> {
  const counting = [...unmetOf(run, look)].filter(({ result }) => result.waived === undefined).sort(byWeight);
  const ofSeverity = (wanted: Unmet['finding']['severity']): string[] =>
    counting.filter(({ finding }) => finding.severity === wanted).map((each) => annotation(each, look));
  const troubles = troublesOf(run, look).troubles.map(({ id, file, message }) =>
    command('error', { file: repositoryPath(file, look), title: id }, visible(message)),
  );
  const errors = [...troubles, ...ofSeverity('error')];
  const notes = [...oneOnly(look), ...run.notes].map((note) =>
    command('warning', { title: 'reconfig' }, visible(note)),
  );
  const warnings = [...notes, ...ofSeverity('warning')];
  yield* errors.slice(0, mostOfAKind);
  yield* warnings.slice(0, mostOfAKind);
  const rest = [restOf(errors, 'error'), restOf(warnings, 'warning')].filter((text) => text !== '').join(' and ');
  if (rest !== '') {
    yield command('notice', { title: 'reconfig' }, `… and ${rest}, which the log and the job summary name.`);
  }
  for (const piece of terminal(run, { ...look, paint: plain })) yield asText(piece);
}

function restOf({ length }: readonly string[], what: 'error' | 'warning'): string {
  return length > mostOfAKind ? counted(length - mostOfAKind, `more ${what}`) : '';
}

function annotation({ finding, result, report }: Unmet, look: Look): string {
  const { severity, message, hint, range, related } = finding;
  const { start, end } = range;
  // Columns count within one line: https://docs.github.com/en/rest/checks/runs (start_column).
  const columns =
    start.line === end.line ? { col: start.column, endColumn: Math.max(start.column, end.column - 1) } : {};
  const file = repositoryPath(report.file, look);
  const place = { file, line: start.line, endLine: end.line, ...columns, title: result.id };
  const others = related.map((other) => {
    const where = other.file === undefined ? '' : `${repositoryPath(other.file, look)}, `;
    return `See ${where}line ${other.range.start.line}: ${other.message}`;
  });
  const lines = [message, ...others, ...(hint === undefined ? [] : [`→ ${hint}`])];
  return command(severity, place, lines.map(visible).join('\n'));
}

/**
 * A workflow command, escaped as the runner unescapes it:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands.
 */
function command(name: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const written = Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))}`);
  return `::${name} ${written.join(',')}::${data(asText(message))}\n`;
}

function data(text: string): string {
  return text.toWellFormed().replace(/[%\r\n]/g, percent);
}

function property(text: string): string {
  return visible(text).replace(/[%\r\n:,]/g, percent);
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}

/**
 * Text for a log in which the runner finds no command: none begins a line (`::`), and the older form, which it looks for
 * anywhere (`##[`), is broken.
 */
function asText(text: string): string {
  return text.replaceAll('##[', '## [').replace(/^(\s*):(?=:)/gm, '$1: ');
}
