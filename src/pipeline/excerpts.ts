import { criteriaOf, shownOf } from '../model/criteria.ts';
import type { Assessment, Excerpts } from '../model/report.ts';
import type { Range } from '../model/source.ts';

/** How many lines are kept before and after what a finding points at. */
const around = 2;
/** What a finding points at may be a long text: so many lines of it are kept. */
const longest = 6;

/** The lines of a text that the findings point at, with those around them: all that a report shows of the proposal. */
export function excerptsOf(assessments: readonly Assessment[], text: string): Excerpts {
  const ranges: Range[] = [];
  for (const { outcome } of criteriaOf(assessments)) for (const { range } of shownOf(outcome)) ranges.push(range);
  if (ranges.length === 0) return {};
  const lines = text.split('\n');
  const kept = new Map<number, string>();
  for (const { start, end } of ranges) keep(lines, start, end, kept);
  return Object.fromEntries([...kept].sort(([a], [b]) => a - b));
}

function keep(lines: readonly string[], start: Range['start'], end: Range['end'], kept: Map<number, string>): void {
  const last = Math.min(end.line, start.line + longest) + around;
  for (let line = Math.max(1, start.line - around); line <= last; line += 1) {
    const words = lines[line - 1];
    if (words !== undefined) kept.set(line, words.replace(/\r$/, ''));
  }
}
