import { inWords } from '../../model/dates.ts';
import type { Finding, RelatedPlace, Report } from '../../model/report.ts';
import { capital } from '../../model/words.ts';
import { citationText } from '../../model/works.ts';
import type { Found } from '../counts.ts';
import type { Markup } from '../markup.ts';
import { excerpt } from './excerpt.ts';
import { html } from './piece.ts';

const kinds = { contradicted: 'Contradicted', missing: 'Missing', unsupported: 'Unsupported' } as const;

/** A finding beside its lines of the proposal: what is wrong, where, the other place, what to do, and who asks. */
export function finding({ result, finding: found, early }: Found, report: Report): Markup {
  const { severity, message, hint, range, related } = found;
  const isReading = result.id.startsWith('well-formed/'); // a file that cannot be read refutes nothing
  const label = isReading ? 'Cannot be read' : kinds[found.kind];
  const when = early ? `, counts from ${result.due} on` : '';
  const { waived } = result;
  const until = waived === undefined ? '' : `, waived until ${inWords(waived.until)} by ${waived.by}`;
  const mark = waived !== undefined ? 'w' : severity === 'error' && !early ? 'x' : 's';
  return html`<li class="finding"><p class="${mark}"><b>${label}</b>, ${severity}${when}${until}</p>
<p class="message">${message}</p>
${excerpt(report.excerpts, range)}
${related.map(elsewhere)}${hint === undefined ? undefined : html`<p class="hint"><b>To put it right:</b> ${hint}</p>`}
<p class="asked">${result.asks} <code>${result.id}</code> ${capital(result.source.map(citationText).join('; '))}.${found.thresholds.map(threshold)}</p>
`;
}

function elsewhere({ message, range: { start }, file }: RelatedPlace): Markup {
  const where = file === undefined ? `line ${start.line}` : `${file}, line ${start.line}`;
  return html`<p><b>See ${where}:</b> ${message}</p>`;
}

function threshold({ id, value, unit, source }: Finding['thresholds'][number]): string {
  return ` Threshold ${id}: ${value} ${unit}; ${source}.`;
}
