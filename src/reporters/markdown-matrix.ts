import type { Assessment, Report } from '../model/report.ts';
import { countsOf, principlesOf } from './counts.ts';
import { meaningsOfSigns, signOf } from './many-proposals.ts';
import { firstOf } from './markdown-fit.ts';
import type { Markdown } from './markdown-text.ts';
import { bold, code, joined, md, row } from './markdown-text.ts';
import { isInTheWay, principlesShown } from './one-proposal.ts';
import type { Look } from './reporter.ts';

/** The principles of one proposal, a line each. */
export function principlesInMarkdown(report: Report, look: Look): Markdown {
  const rows = principlesShown(report, look)
    .filter(({ verdict }) => !look.quiet || isInTheWay(verdict))
    .map(principleRow);
  if (rows.length === 0) return md``;
  return joined(
    [md`| principle | verdict | met | computed | pending |\n| --- | --- | --: | --: | --: |`, ...rows],
    '\n',
  );
}

function principleRow({ name, verdict, criteria }: Assessment): Markdown {
  const { applicable, met, computed, pending } = countsOf(criteria);
  const waived = criteria.find((result) => result.waived !== undefined)?.waived;
  const said = waived === undefined ? md`${verdict}` : md`${verdict}, waived until ${waived.until}`;
  const cells = verdict === 'not judged' ? ['', '', ''] : [`${met}/${applicable}`, `${computed}`, `${pending}`];
  return row([md`${name}`, isInTheWay(verdict) ? bold(said) : said, ...cells.map((cell) => md`${cell}`)]);
}

/** A line of the matrix, and whether its proposal passes. */
export interface MatrixRow {
  readonly text: Markdown;
  readonly passed: boolean;
}

/** A proposal as a line of the matrix. */
export function matrixRow(report: Report): MatrixRow {
  const { file, passed, stage } = report;
  const verdict = passed ? md`PASS` : bold('FAIL');
  const signs = principlesOf(report).map((each) => md`${signOf(each)}`);
  return { text: row([verdict, ...signs, md`${stage?.stage ?? 'not read'}`, code(file)]), passed };
}

/** Proposals and principles, those that fail first, as many as there is room for. */
export function matrix(names: readonly string[], rows: readonly MatrixRow[], room: number): Markdown {
  if (rows.length === 0) return md``;
  const sorted = [...rows.filter(({ passed }) => !passed), ...rows.filter(({ passed }) => passed)];
  const { shown, rest } = firstOf(
    sorted.map(({ text }) => text),
    room,
  );
  const failing = sorted.slice(shown.length).filter(({ passed }) => !passed).length;
  const columns = ['', ...names.map((_, index) => `${index + 1}`), 'stage', 'proposal'];
  const head = [row(columns.map((each) => md`${each}`)), row(columns.map(() => md`---`))];
  const principles = names.map((name, index) => `${index + 1} ${name}`).join(', ');
  return joined(
    [
      md`${principles}`,
      md`${meaningsOfSigns.join(', ')}`,
      joined([...head, ...shown], '\n'),
      rest === 0 ? md`` : md`And ${rest} more, of which ${failing} fail: there is no room for them here.`,
    ],
    '\n\n',
  );
}
