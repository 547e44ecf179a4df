import { dayInWords } from '../../model/dates.ts';
import type { Run } from '../../model/report.ts';
import type { Markup } from '../markup.ts';
import { limitsOfUse } from '../run-lines.ts';
import { html } from './piece.ts';

/** What the report does not say: no program can. */
export const limits: Markup = html`<section id="limits" aria-labelledby="limits-h"><h2 id="limits-h">What this report cannot say</h2>
<p><strong>${limitsOfUse}</strong></p>
<ul><li>It compares what the proposal says with itself, with a register of services and with other proposals. It has seen no paper, no meeting and no patient.
<li>Whether evidence is good, a number is true or a consultation was sincere, no program can say. It says what to ask, and where to look.
<li>“Kept” means that facts of the proposal were compared and do not contradict the principle. It does not mean that the change is a good one.
<li>“Declared only” means that the proposal says so and nothing more. A ticked box is no evidence.
<li>What is pending has not been judged. It may be kept or broken when its stage comes.
<li>Some thresholds are custom and not law. A finding that uses one says so.</ul></section>
`;

/** The end of the page: what made it, of what and as of when. */
export function imprint({ tool, packs, asOf }: Run): Markup {
  return html`<p>Made by ${tool.name} ${tool.version} with the principles of ${packs.map((pack) => pack.toUpperCase()).join(', ')}, as of ${dayInWords(asOf)}. This page holds everything it shows and asks nothing of any other place.</p>`;
}
