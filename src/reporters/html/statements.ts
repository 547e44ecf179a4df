import type { Report, Statement } from '../../model/report.ts';
import { counted, listed } from '../../model/words.ts';
import { principlesOf } from '../counts.ts';
import type { Markup } from '../markup.ts';
import { fold, html } from './piece.ts';

/** What the proposal was taken at its word for, as questions: who says so, and where to look. */
export function statements(report: Report): Markup | undefined {
  const given = report.annex?.statements ?? [];
  if (given.length === 0) return undefined;
  const asked = new Map(principlesOf(report).flatMap(({ criteria }) => criteria.map(({ id, asks }) => [id, asks])));
  const items = given.map((each) => statement(each, asked.get(each.criterion) ?? each.criterion));
  return fold(html`Taken at its word: ${counted(given.length, 'question')} to ask`, [
    html`<p>Here the proposal says so itself, and no program can tell whether it is true. Ask to see what is behind it.</p>`,
    html`<dl class="words">${items}</dl>`,
  ]);
}

const mostLines = 8;

function statement({ by, lines, passage }: Statement, asks: string): Markup {
  const who = by.length === 0 ? 'the proposal' : listed(by.slice(0, 6));
  const shown = lines.slice(0, mostLines).join(', ');
  const rest = lines.length > mostLines ? ' and on' : '';
  const where = lines.length === 0 ? '' : `, line${lines.length === 1 ? '' : 's'} ${shown}${rest}`;
  const quote = passage === '' ? undefined : html`<q>${passage.replace(/\s+/g, ' ')}</q>`;
  return html`<dt>${asks}<dd>Says ${who}${where}: ${quote}
`;
}
