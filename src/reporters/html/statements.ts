import { criteriaOf } from '../../model/criteria.ts';
import type { Report, Statement } from '../../model/report.ts';
import { counted, listed } from '../../model/words.ts';
import type { Markup } from '../markup.ts';
import { principlesShown } from '../one-proposal.ts';
import type { Look } from '../reporter.ts';
import { fold, html } from './piece.ts';

/** What the proposal was taken at its word for, as questions: who says so, and where to look. */
export function statements(report: Report, look: Pick<Look, 'principle'>): Markup | undefined {
  const asked = new Map(criteriaOf(principlesShown(report, look)).map(({ id, asks }) => [id, asks]));
  const given = (report.annex?.statements ?? []).filter(({ criterion }) => asked.has(criterion));
  if (given.length === 0) return undefined;
  const items = given.map((each) => statement(each, asked.get(each.criterion) ?? each.criterion));
  return fold(html`Taken at its word: ${counted(given.length, 'question')} to ask`, [
    html`<p>Here the proposal says so itself, and no program can tell whether it is true. Ask to see what is behind it.</p>`,
    html`<dl class="words">${items}</dl>`,
  ]);
}

const mostLines = 12;
const mostNames = 6;

function statement({ by, lines, passage }: Statement, asks: string): Markup {
  const [first, ...rest] = lines;
  const names =
    by.length === 0 ? '' : ` It names ${listed(by.slice(0, mostNames))}${by.length > mostNames ? ' and others' : ''}.`;
  const more =
    rest.length === 0
      ? ''
      : ` See also line${rest.length === 1 ? '' : 's'} ${rest.slice(0, mostLines).join(', ')}${rest.length > mostLines ? ' and on' : ''}.`;
  const where = first === undefined ? '' : ` on line ${first}`;
  const shown = passage.map((line) => html`<li>${line}`);
  return html`<dt>${asks}<dd>The proposal says so${where}.${names}${more}<ol class="excerpt" start="${first ?? 1}">${shown}</ol>
`;
}
