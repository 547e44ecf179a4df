import type { Markup } from '../markup.ts';
import { html } from './piece.ts';
import { signs } from './verdicts.ts';

const others: readonly (readonly [word: string, means: string])[] = [
  ['Contradicted', 'The proposal’s own dates, numbers or references refute it.'],
  ['Missing', 'It is due by the stage of the proposal, and it is not there.'],
  ['Unsupported', 'It is asserted, and nothing stands behind it.'],
  ['Error, warning', 'An error makes the proposal fail. A warning does not; it is worth a question.'],
  [
    'Met, computed',
    'A criterion is met if it looked at something and found nothing wrong; computed, if facts were compared.',
  ],
  ['Pending', 'It is asked at a later stage, or a fact that it compares is not there yet.'],
];

/** What the words of the page mean, for a reader who knows none of this. */
export const words: Markup = html`<section id="words" aria-labelledby="words-h"><h2 id="words-h">What the words mean</h2>
<h3>Of a principle</h3><dl class="legend">${Object.values(signs).map(({ mark, word, means }) => entry(word, means, mark))}</dl>
<h3>Of what was found</h3><dl class="legend">${others.map(([word, means]) => entry(word, means, 'plain'))}</dl></section>
`;

function entry(word: string, means: string, mark: string): Markup {
  return html`<dt class="${mark}">${word}<dd>${means}`;
}
