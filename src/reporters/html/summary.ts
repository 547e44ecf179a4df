import { dayInWords } from '../../model/dates.ts';
import type { Run } from '../../model/report.ts';
import { thresholdsInForce } from '../../model/thresholds.ts';
import { capital, counted, listed, numeral } from '../../model/words.ts';
import { isAllPassed, verdictOnAll } from '../many-proposals.ts';
import type { Markup } from '../markup.ts';
import { plain } from '../paint.ts';
import { changedOnly } from '../run-lines.ts';
import type { Tally } from '../tally.ts';
import type { Entry } from './entry.ts';
import { html } from './piece.ts';

/** What came of the run, in plain words: how many pass, which do not, and what has to be known of how they were judged. */
export function summary(run: Run, tally: Tally, entries: readonly Entry[]): Markup {
  const listedOnly = entries.filter(({ notJudged }) => notJudged !== undefined);
  const failed = entries.filter(({ notJudged, passed }) => notJudged === undefined && !passed);
  return html`<section id="summary" aria-labelledby="summary-h"><h2 id="summary-h">Summary</h2>
<p class="verdict ${isAllPassed(run, tally) ? 'pass' : 'fail'}">${verdictOnAll(run, tally, plain)}</p>
${numbers(tally, listedOnly.length + run.unread.length)}
${scope(run)}
${failed.length === 0 ? undefined : html`<h3>Do not pass</h3><ul>${failed.map(failure)}</ul>`}
${laxer(run)}
${unjudged(listedOnly, run)}
${leftOut(run)}
</section>
`;
}

function numbers({ passed, failed, errors, warnings, waived }: Tally, others: number): Markup {
  const rows: readonly (readonly [number, string])[] = [
    [passed, passed === 1 ? 'passes' : 'pass'],
    [failed, failed === 1 ? 'does not pass' : 'do not pass'],
    [others, others === 1 ? 'is not judged' : 'are not judged'],
    [errors, errors === 1 ? 'error' : 'errors'],
    [warnings, warnings === 1 ? 'warning' : 'warnings'],
    [waived, waived === 1 ? 'waiver' : 'waivers'],
  ];
  return html`<ul class="numbers">${rows.map(([number, what]) => html`<li><b>${numeral(number)}</b> ${what}`)}</ul>`;
}

/** What has to be known of the run before its verdict is believed. */
function scope(run: Run): Markup[] {
  const asked = `Judged as of ${dayInWords(run.asOf)}: what is planned for a later day has not happened yet.`;
  return [asked, ...changedOnly(run), ...run.notes].map((line) => html`<p>${line}</p>`);
}

function failure({ id, title, isRead, wrong }: Entry): Markup {
  const why = !isRead ? 'it cannot be read as a proposal' : wrong.length === 0 ? 'see what was found' : listed(wrong);
  return html`<li><a href="#${id}">${title}</a>: ${why}`;
}

/** The thresholds that ask for less than the default, and the reasons given for it. */
function laxer({ limits, reasons }: Run): Markup | undefined {
  const rows = thresholdsInForce(limits).filter(({ isLaxer }) => isLaxer);
  if (rows.length === 0) return undefined;
  const items = rows.map(({ id, value, inForce, unit }) => {
    const reason = reasons[id];
    const why = reason === undefined ? 'No reason is given.' : `The reason given: ${reason}`;
    return html`<li><code>${id}</code>: ${numeral(inForce)} ${unit} instead of ${numeral(value)}. ${why}`;
  });
  return html`<h3>${capital(counted(rows.length, 'threshold'))} laxer than the default</h3><ul>${items}</ul>`;
}

function unjudged(others: readonly Entry[], { unread }: Run): Markup | undefined {
  if (others.length + unread.length === 0) return undefined;
  const listedOnly = others.map(({ title, file, notJudged }) => html`<li>${title} (${file}): ${notJudged}`);
  const missing = unread.map(({ file, reason }) => html`<li><b>Not read</b> ${file}: ${reason}`);
  return html`<h3>Not judged, and why</h3><ul>${missing}${listedOnly}</ul>`;
}

function leftOut({ leftOut: those }: Run): Markup | undefined {
  if (those.length === 0) return undefined;
  const items = those.map(({ file, reason }) => html`<li>${file}: ${reason}`);
  return html`<h3>Left out when the proposals were compared</h3><ul>${items}</ul>`;
}
