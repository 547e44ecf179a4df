import { counted } from '../../model/words.ts';
import type { Markup } from '../markup.ts';
import type { Entry } from './entry.ts';
import { html } from './piece.ts';

/** Proposals and principles: a table that scrolls in a frame of its own, so that its heads stay in sight. */
export function matrix(entries: readonly Entry[]): Markup {
  const heads = entries[0]?.principles.map(({ name }) => html`<th scope="col">${name}`);
  return html`<section id="matrix" aria-labelledby="matrix-h"><h2 id="matrix-h">Proposals and principles</h2>
<p class="hold">${counted(entries.length, 'proposal')}. What does not fit into the frame is reached by scrolling in it.</p>
<div class="frame" role="region" aria-label="The table, to be scrolled" tabindex="0"><table class="matrix">
<thead><tr><th scope="col">Proposal<th scope="col">Verdict${heads}</thead><tbody>
${entries.map(row)}</tbody></table></div>
<p><a href="#words">What the words mean</a></p></section>
`;
}

function row({ id, title, passed, principles }: Entry): Markup {
  const verdict = passed ? html`<td class="k">pass` : html`<td class="x">fail`;
  const cells = principles.map(({ sign: { mark, word } }) => html`<td class="${mark}">${word}`);
  return html`<tr><th scope="row"><a href="#${id}">${title}</a>${verdict}${cells}
`;
}
