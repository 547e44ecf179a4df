import { criteriaOf } from '../../model/criteria.ts';
import { dayInWords, inWords } from '../../model/dates.ts';
import type { Assessment, CriterionResult, Report } from '../../model/report.ts';
import { countsOf, extent, found, principlesOf } from '../counts.ts';
import type { Markup } from '../markup.ts';
import { circumstances, verdictInShort } from '../one-proposal.ts';
import { plain } from '../paint.ts';
import { chronology } from './chronology.ts';
import { dueNext } from './due-next.ts';
import { titleOf } from './entry.ts';
import { finding } from './finding.ts';
import { html } from './piece.ts';
import { statements } from './statements.ts';
import { signOf } from './verdicts.ts';

/** The section of one proposal: what it comes to, the eight principles, what was found, and what can be unfolded. */
export function proposal(report: Report, id: string, asOf: number): Markup {
  const { file, passed } = report;
  const criteria = criteriaOf(report.assessments);
  const why = circumstances(report).map((text) => html`<p>${text}</p>`);
  return html`<article id="${id}"><h3>${titleOf(report)}</h3>
<p class="file">${file}, as of ${dayInWords(asOf)}</p>
<p class="verdict ${passed ? 'pass' : 'fail'}">${verdictInShort(report, plain)}: ${extent(report)}</p>
${why}${principles(report)}${findings(report, criteria)}
${dueNext(report)}${statements(report)}${chronology(report, asOf)}</article>
`;
}

/** The eight principles; of a file that cannot be read, none was judged, and no table is needed to say so. */
function principles(report: Report): Markup | undefined {
  if (principlesOf(report).every(({ verdict }) => verdict === 'not judged')) return undefined;
  const rows = principlesOf(report).map(principle);
  return html`<table class="principles"><thead><tr><th scope="col">Principle<th scope="col">Verdict<th scope="col">Criteria</thead>
<tbody>${rows}</tbody></table>`;
}

function principle(assessment: Assessment): Markup {
  const { mark, word } = signOf(assessment);
  return html`<tr><th scope="row">${assessment.title}<td class="${mark}">${word}${untilWhen(assessment.criteria)}<td>${countsInWords(assessment)}
`;
}

function untilWhen(criteria: readonly CriterionResult[]): string {
  const waived = criteria.find((result) => result.waived !== undefined)?.waived;
  return waived === undefined ? '' : ` until ${inWords(waived.until)}`;
}

function countsInWords({ criteria }: Assessment): string {
  const { applicable, met, computed, pending } = countsOf(criteria);
  const later = pending === 0 ? '' : `, ${pending} pending`;
  return `${met} of ${applicable} met, ${computed} computed${later}`;
}

function findings(report: Report, criteria: readonly CriterionResult[]): Markup {
  const all = found(criteria);
  if (all.length === 0) return html`<p class="none">Nothing was found against it in what is due.</p>`;
  const shown = all.map((each) => finding(each, report));
  return html`<h4>What was found, worst first</h4><ol class="findings">${shown}</ol>`;
}
