import { criteriaOf } from '../model/criteria.ts';
import { dayInWords } from '../model/dates.ts';
import type { LeftOut, Report, Run, Unjudged } from '../model/report.ts';
import { counted } from '../model/words.ts';
import { found, principlesOf, weight } from './counts.ts';
import { numbersOfAll, verdictOnAll } from './many-proposals.ts';
import { findingInMarkdown } from './markdown-finding.ts';
import type { Piece, Section } from './markdown-fit.ts';
import { firstOf, fitted } from './markdown-fit.ts';
import type { MatrixRow } from './markdown-matrix.ts';
import { matrix, matrixRow, principlesInMarkdown } from './markdown-matrix.ts';
import type { Markdown } from './markdown-text.ts';
import { bold, code, joined, md, sizeOf } from './markdown-text.ts';
import { circumstances, dueAtNext, isShown, numbersOf, verdictLine } from './one-proposal.ts';
import { plain } from './paint.ts';
import type { Look, Reporter } from './reporter.ts';
import { failingOnly, limitsOfUse, mostLeftOut, scopeLines } from './run-lines.ts';
import { count, emptyTally } from './tally.ts';
import { onlyReport } from './terminal.ts';

/**
 * In bytes. GitHub refuses a comment of more than 65,536 characters (“Body is too long (maximum is 65536 characters)”,
 * the answer of its REST API for issue comments); what is left is for those who put something around it.
 */
export const commentLimit = 64_000;

/** What every report in Markdown needs, whatever is left out of it. */
export const leastLimit = commentLimit;

/** The report as a comment on a pull request. */
export const markdown: Reporter = markdownWithin(commentLimit);

/** The report in Markdown in at most so many bytes, of which there are at least 64,000: the worst findings stay. */
export function markdownWithin(limit: number): Reporter {
  return function* (run, look) {
    const only = onlyReport(run);
    const { head, foot } = only === undefined ? aroundMany(run, look, limit) : aroundOne(only, run, look);
    const room = limit - sizeOf(head) - sizeOf(foot) - roomForNote;
    const { text, missing } = fitted(only === undefined ? sections(run, look) : [sectionOf(only, md``, look)], room);
    const note = missing === 0 ? md`` : md`${bold(leftOutNote(missing))} ${code('reconfig check')} shows them all.`;
    yield `${joined([head, text, note, foot], '\n\n').markdown}\n`;
  };
}

/** What goes before the findings, and what after them. */
interface Around {
  readonly head: Markdown;
  readonly foot: Markdown;
}

const roomForNote = 400;

function leftOutNote(missing: number): string {
  const are = missing === 1 ? 'is' : 'are';
  return `${counted(missing, 'finding')} ${are} left out, because there is no room for more here; the worst are shown.`;
}

function aroundOne(report: Report, run: Run, look: Look): Around {
  const { file, title, notJudged } = report;
  const verdict = notJudged === undefined ? verdictLine(report, plain) : `NOT JUDGED: ${notJudged}`;
  const about = md`${code(file)}, as of ${dayInWords(run.asOf)}`;
  const scope = scopeOf(run, circumstances(report), look);
  const table = notJudged === undefined ? principlesInMarkdown(report, look) : md``;
  const name = title === undefined ? about : joined([bold(title), about], '\\\n');
  return {
    head: joined([md`## ${verdict}`, name, ...scope, table], '\n\n'),
    foot: joined([leftOutOf(run.leftOut, look), md`${numbersOf(report)}`, md`${limitsOfUse}`], '\n\n'),
  };
}

function aroundMany(run: Run, look: Look, limit: number): Around {
  const tally = emptyTally();
  const rows: MatrixRow[] = [];
  const idle: Unjudged[] = [...run.unread];
  let names: readonly string[] = [];
  for (const report of run.reports) {
    if (report.notJudged !== undefined) {
      idle.push({ file: report.file, reason: report.notJudged });
      continue;
    }
    count(report, tally);
    names = principlesOf(report).map(({ name }) => name);
    if (!look.quiet || !report.passed) rows.push(matrixRow(report));
  }
  const scope = scopeOf(run, [], look);
  return {
    head: joined(
      [
        md`## ${verdictOnAll(run, tally, plain)}`,
        ...scope,
        listOf('Not judged', idle, limit / 8),
        matrix(names, rows, limit / 4),
      ],
      '\n\n',
    ),
    foot: joined([leftOutOf(run.leftOut, look), md`${numbersOfAll(tally, idle.length)}`, md`${limitsOfUse}`], '\n\n'),
  };
}

/** What has to be known before the findings are read. */
function scopeOf(run: Run, others: readonly string[], look: Look): readonly Markdown[] {
  const lines = [...others, ...scopeLines(run, { ...look, width: Number.POSITIVE_INFINITY }), ...failingOnly(look)];
  return firstOf(
    lines.map((line) => md`${line}`),
    8000,
  ).shown;
}

function leftOutOf(leftOut: readonly LeftOut[], { quiet }: Look): Markdown {
  if (quiet) return md``;
  const title = 'Left out when the proposals were compared';
  return listOf(title, leftOut.slice(0, mostLeftOut), 8000, leftOut.length);
}

/** Files, each with a sentence, as many as there is room for. */
function listOf(title: string, files: readonly Unjudged[], room: number, all = files.length): Markdown {
  if (files.length === 0) return md``;
  const lines = files.map(({ file, reason }) => md`- ${code(file)}: ${reason}`);
  const { shown } = firstOf(lines, room);
  const more = all > shown.length ? [md`- And ${all - shown.length} more.`] : [];
  return joined([bold(title), joined([...shown, ...more], '\n')], '\n\n');
}

/** The proposals with what is to be said of each: those that fail first. */
function* sections(run: Run, look: Look): Generator<Section> {
  for (const passes of [false, true]) {
    if (passes && look.quiet) return;
    for (const report of run.reports) {
      if (report.passed !== passes || report.notJudged !== undefined) continue;
      const title = report.title === undefined ? md`` : bold(report.title);
      const name = joined([md`### ${code(report.file)}`, title, md`${verdictLine(report, plain)}`], '\n\n');
      yield sectionOf(report, name, look);
    }
  }
}

/** Rarely asked for, and the first to be left out. */
const outlookRank = 100;

function sectionOf(report: Report, heading: Markdown, look: Look): Section {
  return { heading, pieces: piecesOf(report, look) };
}

function* piecesOf(report: Report, look: Look): Generator<Piece> {
  const all = found(criteriaOf(report.assessments)).filter((each) => isShown(each, look));
  const shown = all.slice(0, look.maxFindings ?? all.length);
  for (const each of shown) {
    yield { text: findingInMarkdown(each, report, look), rank: weight(each), isMissed: true };
  }
  const rest = all.length - shown.length;
  if (rest > 0) yield { text: md`${counted(rest, 'more finding')}.`, rank: 0, isMissed: false };
  const outlook = look.quiet ? undefined : dueNext(report, look);
  if (outlook !== undefined) yield { text: outlook, rank: outlookRank, isMissed: false };
}

/** What falls due at the next stage, folded away. */
function dueNext(report: Report, look: Look): Markdown | undefined {
  const { next, due } = dueAtNext(report, look);
  if (next === undefined || due.length === 0) return undefined;
  const lines = due.map(({ id, asks }) => md`- ${asks} (${code(id)})`);
  return joined(
    [
      md`<details><summary>Due next, at ${next}: ${counted(due.length, 'criterion', 'criteria')}</summary>`,
      joined(lines, '\n'),
      md`${code(`reconfig check ${report.file} --stage ${next}`)} shows them in full.`,
      md`</details>`,
    ],
    '\n\n',
  );
}
