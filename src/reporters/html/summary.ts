import { dayInWords } from '../../model/dates.ts';
import type { Run } from '../../model/report.ts';
import { laxerThresholds } from '../../model/thresholds.ts';
import { counted, listed, numeral } from '../../model/words.ts';
import { verdictOnAll } from '../many-proposals.ts';
import type { Markup } from '../markup.ts';
import { plain } from '../paint.ts';
import type { Look } from '../reporter.ts';
import { changedOnly, failingOnly, oneOnly } from '../run-lines.ts';
import type { Tally } from '../tally.ts';
import { hasNothingChanged, isAllPassed } from '../tally.ts';
import type { Entry } from './entry.ts';
import { html } from './piece.ts';

/** What came of the run, in plain words: how many pass, which do not, and what has to be known of how they were judged. */
export function summary(run: Run, look: Look, tally: Tally, entries: readonly Entry[]): Markup {
  const idle = entries.filter(({ notJudged }) => notJudged !== undefined);
  const failed = entries.filter(({ notJudged, passed }) => notJudged === undefined && !passed);
  return html`<section id="summary" aria-labelledby="summary-h"><h2 id="summary-h">Summary</h2>
<p class="verdict ${hasNothingChanged(run, tally) ? 'idle' : isAllPassed(run, tally) ? 'pass' : 'fail'}">${headline(run, tally, entries)}</p>
${numbers(tally, idle.length + run.unread.length)}
${scope(run, look)}
${failed.length === 0 ? undefined : html`<h3>What does not pass</h3><ul>${failed.map(failure)}</ul>`}
${laxer(run)}
${unjudged(idle, run)}
${leftOut(run)}
</section>
`;
}

/** The verdict in a line: of the one proposal, where there is but one, else of all. */
export function headline(run: Run, tally: Tally, entries: readonly Entry[]): string {
  const [only, second] = entries;
  const isAlone =
    only?.notJudged === undefined && tally.rejected === 0 && second === undefined && run.unread.length === 0;
  return only !== undefined && isAlone
    ? `${only.comesTo}, as of ${dayInWords(run.asOf)}`
    : verdictOnAll(run, tally, plain);
}

/** How many came to what. */
function numbers({ proposals, passed, failed, errors, warnings, waived }: Tally, others: number): Markup {
  const verdicts: readonly (readonly [number, string])[] = [
    [passed, passed === 1 ? 'passes' : 'pass'],
    [failed, failed === 1 ? 'does not pass' : 'do not pass'],
    [others, 'not judged'],
  ];
  const rows: readonly (readonly [number, string])[] = [
    ...(proposals + others > 1 ? verdicts : []),
    [errors, errors === 1 ? 'error' : 'errors'],
    [warnings, warnings === 1 ? 'warning' : 'warnings'],
    [waived, waived === 1 ? 'waiver' : 'waivers'],
  ];
  return html`<ul class="numbers">${rows.map(([number, what]) => html`<li><b>${numeral(number)}</b> ${what}`)}</ul>`;
}

/** What has to be known of the run before its verdict is believed. */
function scope(run: Run, look: Look): Markup[] {
  const asked = `Judged as of ${dayInWords(run.asOf)}: what is planned for a later day has not happened yet.`;
  return [asked, ...changedOnly(run), ...oneOnly(look), ...failingOnly(look), ...run.notes].map(
    (line) => html`<p>${line}</p>`,
  );
}

function failure({ id, title, isRead, principles }: Entry): Markup {
  const wrong = ['not kept', 'not shown'].flatMap((word) => {
    const names = principles.filter(({ sign }) => sign.word === word).map(({ name }) => name);
    return names.length === 0 ? [] : `${word}: ${listed(names)}`;
  });
  const why = isRead ? wrong.join('; ') || 'see what was found' : 'it cannot be read as a proposal';
  return html`<li><a href="#${id}">${title}</a>: ${why}`;
}

/** The thresholds that ask for less than the default, and the reasons given for it. */
function laxer({ limits, reasons }: Run): Markup | undefined {
  const rows = laxerThresholds(limits);
  if (rows.length === 0) return undefined;
  const items = rows.map(({ id, value, inForce, unit }) => {
    const reason = reasons[id];
    const why = reason === undefined ? 'No reason is given.' : `The reason given: ${reason}`;
    return html`<li><code>${id}</code>: ${numeral(inForce)} ${unit} instead of ${numeral(value)}. ${why}`;
  });
  return html`<h3>${counted(rows.length, 'threshold')} laxer than the default</h3><ul>${items}</ul>`;
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
