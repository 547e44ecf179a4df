import type { Range } from '../model/source.ts';
import type { Paint } from './paint.ts';
import { visible } from './visible.ts';

/** A line, the one where a range begins, with carets under the range; a long line is cut around it. */
export function frame(line: string, { start, end }: Range, width: number, paint: Paint): string {
  const gutter = `${String(start.line).padStart(5)} | `;
  const room = Math.max(20, width - gutter.length);
  const from = start.column - 1;
  const to = end.line === start.line ? Math.max(end.column - 1, from + 1) : line.length;
  const skip = to <= room ? 0 : Math.max(0, Math.min(from - 10, line.length - room));
  const before = visible(line.slice(skip, from));
  const marked = visible(line.slice(from, Math.max(to, from)));
  const shown = [...`${skip > 0 ? '…' : ''}${before}${marked}${visible(line.slice(to))}`].slice(0, room).join('');
  const margin = [...before].length + (skip > 0 ? 1 : 0);
  const carets = '^'.repeat(Math.max(1, Math.min([...marked].length, room - margin)));
  return `${paint.dim(gutter)}${shown}\n${paint.dim('      | ')}${' '.repeat(margin)}${paint.red(carets)}`;
}
