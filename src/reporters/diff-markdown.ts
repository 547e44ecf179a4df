import type { Comparison } from '../model/comparison.ts';
import { criteriaOf } from '../model/criteria.ts';
import type { Report } from '../model/report.ts';
import { weight } from './counts.ts';
import { groundsOf, outcomesOf, resultLine, verdictsOf } from './diff-words.ts';
import { reportOf } from './difference.ts';
import { commentLimit } from './markdown.ts';
import { findingInMarkdown } from './markdown-finding.ts';
import type { Piece } from './markdown-fit.ts';
import { firstOf, fitted } from './markdown-fit.ts';
import type { Markdown } from './markdown-text.ts';
import { bold, code, joined, md, row, sizeOf } from './markdown-text.ts';
import { plain } from './paint.ts';
import type { PrincipleProgress, Progress, Traced, Turn } from './progress.ts';
import { progressOf } from './progress.ts';
import type { Look } from './reporter.ts';
import { limitsOfUse } from './run-lines.ts';

/** What got better and worse, as a comment on a pull request or a part of one. */
export function* diffAsMarkdown(comparison: Comparison, look: Look): Generator<string> {
  const { before, after } = comparison;
  const progress = progressOf(comparison);
  const title = after.report?.title ?? before.report?.title;
  const names = md`${code(before.name)} → ${code(after.name)}`;
  const report = reportOf(after.report);
  const head = joined(
    [
      md`## ${resultLine(comparison, progress, plain)}`,
      title === undefined ? names : joined([bold(title), names], '\\\n'),
      ...groundsOf(comparison).map((each) => md`${each}`),
      ...(report === undefined ? [] : [table(progress)]),
    ],
    '\n\n',
  );
  const rest = report === undefined ? md`` : details(progress, report, look, commentLimit - sizeOf(head));
  yield `${joined([head, rest, md`${limitsOfUse}`], '\n\n').markdown}\n`;
}

function table({ principles }: Progress): Markdown {
  const rows = principles
    .filter(({ assessment }) => assessment.id !== 'well-formed')
    .map((each) => {
      const { assessment, turn, appeared, vanished, remaining } = each;
      const verdicts = turn === 'worse' ? bold(verdictsOf(each)) : md`${verdictsOf(each)}`;
      const ways = [numberOf(each, 'worse'), numberOf(each, 'better')];
      const numbers = [...ways, appeared.length, vanished.length, remaining.length];
      return row([md`${assessment.name}`, verdicts, ...numbers.map((number) => md`${number}`)]);
    });
  const columns = md`| principle | verdict | criteria worse | better | findings new | gone | still there |`;
  return joined([columns, md`| --- | --- | --: | --: | --: | --: | --: |`, ...rows], '\n');
}

function numberOf({ criteria }: PrincipleProgress, way: Turn): number {
  return criteria.filter(({ turn }) => turn === way).length;
}

/** The criteria that turned, then the findings: new ones in full, the others in a line. */
function details({ principles }: Progress, report: Report, look: Look, room: number): Markdown {
  const turned = (['worse', 'better', 'other'] as const).map((way) => {
    const lines = criteriaOf(principles)
      .filter(({ turn }) => turn === way)
      .map((each) => md`- ${outcomesOf(each)}: ${code(each.after.id)}. ${each.after.asks}`);
    return list(headings[way], lines, room / 8);
  });
  const traced = principles.flatMap(({ remaining }) => remaining);
  const heavier = list('Findings that count for more than before', linesOf(traced, 'worse'), room / 16);
  const lighter = list('Findings that count for less than before', linesOf(traced, 'better'), room / 16);
  const gone = folded('Findings that are gone', principles.flatMap(({ vanished }) => vanished).map(lineOf), room / 8);
  const still = folded('Findings that are still there', linesOf(traced, 'same'), room / 8);
  const pieces = principles
    .flatMap(({ appeared }) => appeared)
    .map((each): Piece => ({ text: findingInMarkdown(each, report, look), rank: weight(each), isMissed: true }));
  const { text, missing } = fitted([{ heading: md`### New findings`, pieces }], room / 4);
  const note = missing === 0 ? md`` : md`And ${missing} more.`;
  return joined([...turned.slice(0, 1), text, note, heavier, ...turned.slice(1), lighter, gone, still], '\n\n');
}

const headings = {
  worse: 'What got worse',
  better: 'What got better',
  other: 'What else changed',
} as const;

function linesOf(traced: readonly Traced[], way: Turn): Markdown[] {
  return traced.filter(({ turn }) => turn === way).map(lineOf);
}

function lineOf({ found: { result, finding } }: Traced): Markdown {
  return md`- ${code(result.id)}: ${finding.message}`;
}

function list(heading: string, lines: readonly Markdown[], room: number): Markdown {
  const { shown, rest } = firstOf(lines, room);
  const more = rest === 0 ? [] : [md`- And ${rest} more.`];
  return lines.length === 0 ? md`` : joined([md`### ${heading}`, joined([...shown, ...more], '\n')], '\n\n');
}

function folded(heading: string, lines: readonly Markdown[], room: number): Markdown {
  if (lines.length === 0) return md``;
  const { shown, rest } = firstOf(lines, room);
  const more = rest === 0 ? [] : [md`- And ${rest} more.`];
  const summary = md`<details><summary>${heading}: ${lines.length}</summary>`;
  return joined([summary, joined([...shown, ...more], '\n'), md`</details>`], '\n\n');
}
