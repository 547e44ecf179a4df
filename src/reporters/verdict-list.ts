import type { Run } from '../model/report.ts';
import { verdictOnAll } from './many-proposals.ts';
import { verdictLine } from './one-proposal.ts';
import { plain } from './paint.ts';
import type { Look } from './reporter.ts';
import { limitsOfUse, scopeLines } from './run-lines.ts';
import { count, emptyTally } from './tally.ts';
import { visible } from './visible.ts';

/** The verdicts alone, as Markdown: what a proposal says stands in a block of code, which nothing in it can end. */
export function* verdictList(run: Run, _look: Look): Generator<string> {
  const tally = emptyTally();
  const lines: string[] = [];
  for (const report of run.reports) {
    if (report.notJudged === undefined) count(report, tally);
    const verdict = report.notJudged === undefined ? verdictLine(report, plain) : `NOT JUDGED: ${report.notJudged}`;
    lines.push(`${report.file}: ${verdict}`);
  }
  for (const { file, reason } of run.unread) lines.push(`${file}: NOT JUDGED: ${reason}`);
  const said = lines.map(visible);
  const fence = '`'.repeat(Math.max(3, ...said.map(longestRun).map((length) => length + 1)));
  const head = [verdictOnAll(run, tally, plain), ...scopeLines(run, Number.MAX_SAFE_INTEGER)].map(visible);
  yield `### reconfig\n\n${fence}text\n${[...head, ...said].join('\n')}\n${fence}\n\n${limitsOfUse}\n`;
}

function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}
