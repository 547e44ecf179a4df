import { criteriaOf } from '../../model/criteria.ts';
import { dayInWords, inWords } from '../../model/dates.ts';
import type { Assessment, CriterionResult, Report } from '../../model/report.ts';
import { counted } from '../../model/words.ts';
import { countsOf, extent, found, principlesOf } from '../counts.ts';
import type { Markup } from '../markup.ts';
import { circumstances, isInTheWay, isShown, principlesShown, verdictInShort } from '../one-proposal.ts';
import { plain } from '../paint.ts';
import type { Look } from '../reporter.ts';
import { chronology } from './chronology.ts';
import { dueNext } from './due-next.ts';
import { titleOf } from './entry.ts';
import { finding } from './finding.ts';
import { html } from './piece.ts';
import { statements } from './statements.ts';
import { signOf } from './verdicts.ts';

/** The section of one proposal: what it comes to, the eight principles, what was found, and what can be unfolded. */
export function proposal(report: Report, look: Look, id: string, asOf: number): Markup {
  const { file, passed, annex } = report;
  const criteria = criteriaOf(report.assessments);
  const summary = annex?.summary === undefined ? undefined : html`<p>In its own words: “${annex.summary}”</p>\n`;
  const why = circumstances(report).map((text) => html`<p>${text}</p>`);
  return html`<article id="${id}"><h3>${titleOf(report)}</h3>
<p class="file">${file}, as of ${dayInWords(asOf)}</p>
${summary}<p class="verdict ${passed ? 'pass' : 'fail'}">${verdictInShort(report, plain)}: ${extent(report)}</p>
${why}${principles(report, look)}${findings(report, look, criteria)}
${look.quiet ? undefined : dueNext(report, look)}${look.quiet ? undefined : statements(report, look)}${chronology(report, asOf)}</article>
`;
}

/** The eight principles; of a file that cannot be read, none was judged, and no table is needed to say so. */
function principles(report: Report, look: Look): Markup | undefined {
  if (principlesOf(report).every(({ verdict }) => verdict === 'not judged')) return undefined;
  const rows = principlesShown(report, look)
    .filter(({ verdict }) => !look.quiet || isInTheWay(verdict))
    .map(principle);
  if (rows.length === 0) return undefined;
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

function findings(report: Report, look: Look, criteria: readonly CriterionResult[]): Markup {
  const all = found(criteria).filter((each) => isShown(each, look));
  if (all.length === 0) return html`<p class="none">${nothingFound(look)}</p>`;
  const shown = all.slice(0, look.maxFindings ?? all.length);
  const rest = all.length - shown.length;
  const more = rest === 0 ? undefined : html`<p>${counted(rest, 'more finding')}, not shown on this page.</p>`;
  const list = html`<ol class="findings">${shown.map((each) => finding(each, report))}</ol>`;
  return html`<h4>What was found, worst first</h4>${shown.length === 0 ? undefined : list}${more}`;
}

/** Of what is shown, that is: what is left out speaks neither for the proposal nor against it. */
function nothingFound({ principle, quiet }: Look): string {
  const what = quiet ? 'Nothing that fails' : 'Nothing';
  return principle === undefined
    ? `${what} was found against it in what is due.`
    : `${what} was found against the one principle that is shown, in what is due.`;
}
