import type { Run } from '../model/report.ts';
import { extent } from './counts.ts';
import type { Difference, Standing } from './difference.ts';
import { differenceOf, reportOf, sideBySide } from './difference.ts';
import { nameLine, verdictOnAll } from './many-proposals.ts';
import { colored, findingTexts, isShown, verdictInShort } from './one-proposal.ts';
import type { Paint } from './paint.ts';
import { plain } from './paint.ts';
import type { Look } from './reporter.ts';
import { leftOutLines, scopeLines } from './run-lines.ts';
import { count, emptyTally } from './tally.ts';
import { visible } from './visible.ts';
import { wrap } from './wrap.ts';

/** What has to be known of a change besides the two runs. */
export interface Occasion {
  /** The time of day, in words. */
  readonly at: string;
  /** Whether a file is still there: one that is not judged any more need not be gone. */
  isThere(file: string): boolean;
}

/** What changed from one run to the next, for a person at a screen; empty where nothing did. */
export function changes(before: Run, after: Run, { at, isThere }: Occasion, look: Look): string {
  const { paint } = look;
  const tally = emptyTally();
  const sections: string[] = [];
  for (const [earlier, later] of sideBySide(before, after)) {
    const report = reportOf(later);
    if (report !== undefined) count(report, tally);
    const difference = differenceOf(earlier, later);
    if (difference === undefined || (look.quiet && !fails(earlier) && !fails(later))) continue;
    sections.push(...section(difference, isThere, look, paint));
  }
  const scope = newOnes(scopeLines(before, look), scopeLines(after, look));
  if (scope.length > 0) sections.push(`${scope.join('\n')}\n`);
  sections.push(leftOutLines({ ...after, leftOut: newOnes(before.leftOut, after.leftOut) }, look, paint));
  const said = sections.filter((each) => each !== '');
  if (said.length === 0) return '';
  const isAlone = tally.proposals === 1 && after.unread.length === 0;
  const head = isAlone ? paint.bold(at) : `${paint.bold(at)} ${verdictOnAll(after, tally, paint)}`;
  return [`${head}\n`, ...said].join('\n');
}

/** What changed for one file: its verdict, those of its principles, what is found no more, and what is found now. */
function* section(
  { before, after, isOtherVerdict, turned, appeared, vanished }: Difference,
  isThere: Occasion['isThere'],
  look: Look,
  paint: Paint,
): Generator<string> {
  const standing = after ?? before;
  if (standing === undefined) return;
  const report = reportOf(after);
  const rows = turned
    .filter(({ after: { id } }) => look.principle === undefined || look.principle === id)
    .map(({ before: was, after: is }) => {
      const verdicts = [was, is].map(({ verdict }) => colored(verdict, verdict, paint)).join(' → ');
      return `  ${is.name.padEnd(20)}${verdicts}`;
    });
  const gone = (report === undefined ? [] : vanished)
    .filter((each) => isShown(each, look))
    .map(({ result, finding }) => wrap(`gone: ${result.id}: ${visible(finding.message)}`, look.width, '  '));
  const findings = report === undefined ? [] : [...findingTexts(appeared, report, look, paint)];
  if (!isOtherVerdict && rows.length + gone.length + findings.length === 0) return;
  const verdict = after === undefined ? absence(standing.file, isThere) : verdictLines(before, after, look, paint);
  yield `${[nameLine(standing, look, paint), verdict, ...rows, ...gone.map((line) => paint.green(line))].join('\n')}\n`;
  yield* findings;
}

function absence(file: string, isThere: Occasion['isThere']): string {
  return isThere(file) ? 'no longer judged' : 'no longer there';
}

/** What a file comes to, after what it came to before where that was another verdict. */
function verdictLines(before: Standing | undefined, after: Standing, { width }: Look, paint: Paint): string {
  const detail = detailOf(after);
  const isShort = `${turn(before, after, plain)}: ${detail}`.length <= width;
  return `${turn(before, after, paint)}:${isShort ? ` ${detail}` : `\n  ${wrap(detail, width, '  ')}`}`;
}

function turn(before: Standing | undefined, after: Standing, paint: Paint): string {
  const now = inShort(after, paint);
  if (before === undefined) return `new: ${now}`;
  const was = inShort(before, paint);
  return was === now ? now : `${was} → ${now}`;
}

/** PASS or FAIL and the stage, or that there is neither. */
export function inShort(standing: Standing, paint: Paint): string {
  if ('reason' in standing) return paint.bold.red('NOT READ');
  return standing.notJudged === undefined ? verdictInShort(standing, paint) : paint.bold('NOT JUDGED');
}

function detailOf(standing: Standing): string {
  if ('reason' in standing) return visible(standing.reason);
  return standing.notJudged === undefined ? extent(standing) : visible(standing.notJudged);
}

function fails(standing: Standing | undefined): boolean {
  return standing !== undefined && ('reason' in standing || reportOf(standing)?.passed === false);
}

/** What is on a list and was not on the one before. */
function newOnes<T>(before: readonly T[], after: readonly T[]): T[] {
  const known = new Set(before.map((each) => JSON.stringify(each)));
  return after.filter((each) => !known.has(JSON.stringify(each)));
}
