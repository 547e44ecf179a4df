import type { Excerpts, Finding } from '../../model/report.ts';
import type { Markup } from '../markup.ts';
import { html } from './piece.ts';

type Range = Finding['range'];

/** So many lines are shown before and after what is marked, and so many of what is marked. */
const around = 1;
const longest = 6;
/** So many characters of a line are shown. */
const widest = 240;

/** The lines of the proposal that a range lies in, as a list that counts as the file does, with the range marked. */
export function excerpt(excerpts: Excerpts, range: Range): Markup | undefined {
  const last = Math.min(range.end.line, range.start.line + longest - 1) + around;
  const first = Math.max(1, range.start.line - around);
  const numbers = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const known = numbers.filter((number) => excerpts[number] !== undefined);
  const [start] = known;
  if (start === undefined) return undefined;
  const lines = known.map((number) => html`<li>${marked(excerpts[number] ?? '', number, range)}`);
  return html`<ol class="excerpt" start="${start}">${lines}</ol>`;
}

function marked(line: string, number: number, { start, end }: Range): Markup {
  if (number < start.line || number > end.line) return html`${cut(line)}`;
  const from = number === start.line ? start.column - 1 : line.search(/\S|$/);
  const to = number === end.line ? Math.max(end.column - 1, from) : line.length;
  if (to === from) return html`${cut(line)}`;
  const skip = to > widest && from > 20 ? from - 20 : 0;
  const before = `${skip > 0 ? '…' : ''}${line.slice(skip, from)}`;
  return html`${before}<mark>${cut(line.slice(from, to))}</mark>${cut(line.slice(to), widest / 2)}`;
}

function cut(text: string, room = widest): string {
  return text.length > room ? `${text.slice(0, room)}…` : text;
}
