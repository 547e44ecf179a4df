import type { Report, Run } from '../../model/report.ts';
import type { Markup } from '../markup.ts';
import { characters } from '../markup.ts';
import type { Look, Reporter } from '../reporter.ts';
import { count, emptyTally } from '../tally.ts';
import { brokenSymbol } from './drawing.ts';
import type { Entry } from './entry.ts';
import { entryOf } from './entry.ts';
import { imprint, limits } from './limits.ts';
import { matrix } from './matrix.ts';
import { html as piece } from './piece.ts';
import { proposal } from './proposal.ts';
import { sources } from './sources.ts';
import { style, styleDigest } from './style.ts';
import { headline, summary } from './summary.ts';
import { words } from './words.ts';

/**
 * One page that needs nothing but itself: no script, no other file, no network, and by its own policy none is let in. Of
 * many proposals the reports are gone through twice, since the summary comes first.
 */
export const html: Reporter = function* (run, look) {
  for (const each of pieces(run, look)) yield characters(each);
};

function* pieces(run: Run, look: Look): Generator<Markup> {
  const tally = emptyTally();
  const entries: Entry[] = [];
  for (const report of run.reports) {
    if (report.notJudged === undefined) count(report, tally);
    entries.push(entryOf(report, entries.length));
  }
  const shown = entries.filter((entry) => isTold(entry, look));
  yield head(headline(run, tally, entries), entries);
  yield top(tally.proposals, shown.length);
  yield summary(run, look, tally, entries);
  if (shown.length > 1) yield matrix(shown);
  if (shown.length > 0) yield* proposals(run, look, shown);
  yield words;
  yield limits;
  yield piece`${sources(run)}</main><footer>${imprint(run)}</footer></body></html>
`;
}

/** Whether a proposal is told of in full: what was judged, or, where only that is to be shown, what fails. */
function isTold({ notJudged, passed }: Pick<Report, 'notJudged' | 'passed'>, { quiet }: Look): boolean {
  return notJudged === undefined && !(quiet && passed);
}

function* proposals({ reports, asOf }: Run, look: Look, shown: readonly Entry[]): Generator<Markup> {
  yield piece`<section id="proposals" aria-labelledby="proposals-h"><h2 id="proposals-h">${shown.length === 1 ? 'The proposal' : 'Each proposal'}</h2>
`;
  let place = 0;
  for (const report of reports) {
    const id = shown[place]?.id;
    if (id === undefined || !isTold(report, look)) continue;
    yield proposal(report, look, id, asOf);
    place += 1;
  }
  yield piece`</section>
`;
}

/** Nothing may be fetched, run, framed or sent; of styles, only the one that is written here. */
function head(verdict: string, entries: readonly Entry[]): Markup {
  const [only, second] = entries;
  const name = only !== undefined && second === undefined ? `${only.title}: ` : '';
  return piece`<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${styleDigest}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="referrer" content="no-referrer">
<title>${name}${verdict}</title>
<style>${style}</style></head>
`;
}

function top(judged: number, shown: number): Markup {
  const what = judged === 1 ? 'A proposal to change services' : 'Proposals to change services';
  const links = [
    piece`<li><a href="#summary">Summary</a>`,
    shown > 1 ? piece`<li><a href="#matrix">Proposals and principles</a>` : undefined,
    shown > 0 ? piece`<li><a href="#proposals">${shown === 1 ? 'The proposal' : 'Each proposal'}</a>` : undefined,
    piece`<li><a href="#words">What the words mean</a>`,
    piece`<li><a href="#limits">What this report cannot say</a>`,
  ];
  return piece`<body><a class="skip" href="#summary">Skip to the summary</a>${brokenSymbol}<header>
<p class="eyebrow">The eight principles of redesign of the British Medical Association</p>
<h1>${what}: which principles are kept</h1>
<nav aria-label="On this page"><ul>${links}</ul></nav></header>
<main>
`;
}
