import { fingerprint } from '../model/fingerprint.ts';
import type { Run } from '../model/report.ts';
import { jsonText } from './json-text.ts';
import { repositoryPath } from './places.ts';
import type { Look } from './reporter.ts';
import { oneOnly } from './run-lines.ts';
import type { Unmet } from './unmet.ts';
import { byWeight, troublesOf, unmetOf } from './unmet.ts';
import { visible } from './visible.ts';

/** One entry of a Code Quality report: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format. */
interface Entry {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: 'info' | 'minor' | 'major' | 'critical' | 'blocker';
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

/** A Code Quality report for GitLab: the findings, worst first, and before them what fails without one. */
export function* gitlab(run: Run, look: Look): Generator<string> {
  const seen = new Map<string, number>();
  yield '[';
  let separator = '\n';
  for (const entry of entriesOf(run, look)) {
    const { path } = entry.location;
    // GitLab takes two entries with one fingerprint for one: the file, and how often it came before, keep them apart.
    const own = fingerprint([path, entry.fingerprint]);
    const before = seen.get(own) ?? 0;
    seen.set(own, before + 1);
    yield `${separator}  ${jsonText({ ...entry, fingerprint: before === 0 ? own : fingerprint([own, before]) })}`;
    separator = ',\n';
  }
  yield separator === '\n' ? ']\n' : '\n]\n';
}

function* entriesOf(run: Run, look: Look): Generator<Entry> {
  const { troubles, idle } = troublesOf(run, look);
  for (const { id, file, message } of troubles) yield plainEntry(id, file, message, 'blocker', look);
  for (const line of oneOnly(look)) {
    for (const { file, passed } of run.reports) if (passed) yield plainEntry('not-all-shown', file, line, 'info', look);
  }
  if (!look.quiet) for (const { id, file, message } of idle) yield plainEntry(id, file, message, 'info', look);
  for (const each of [...unmetOf(run, look)].sort(byWeight)) yield entry(each, look);
}

function plainEntry(id: string, file: string, message: string, severity: 'blocker' | 'info', look: Look): Entry {
  return {
    description: visible(message),
    check_name: id,
    fingerprint: id,
    severity,
    location: { path: repositoryPath(file, look), lines: { begin: 1 } },
  };
}

function entry(each: Unmet, look: Look): Entry {
  const { finding, result, report } = each;
  const waived = result.waived === undefined ? '' : ` (waived until ${result.waived.until})`;
  return {
    description: visible([finding.message, finding.hint].join(' ').trim() + waived),
    check_name: result.id,
    fingerprint: finding.fingerprint,
    severity: severityOf(each),
    location: { path: repositoryPath(report.file, look), lines: { begin: finding.range.start.line } },
  };
}

function severityOf({ finding, result }: Unmet): Entry['severity'] {
  if (result.waived !== undefined) return 'info';
  if (result.id.startsWith('well-formed/')) return 'blocker';
  if (finding.severity === 'warning') return 'minor';
  return finding.kind === 'contradicted' ? 'critical' : 'major';
}
