import type { Report, Run } from '../../model/report.ts';
import type { WorkId } from '../../model/works.ts';
import { works } from '../../model/works.ts';
import type { Markup } from '../markup.ts';
import { fold, html } from './piece.ts';

/** The works that the questions are taken from. Nothing is fetched from there: a link is for who follows it. */
export function sources({ reports }: Run): Markup | undefined {
  const cited = citedIn(reports);
  if (cited.length === 0) return undefined;
  const items = cited.map((id) => {
    const { title, url } = works[id];
    return html`<li>${url === undefined ? title : html`<a href="${url}" rel="noreferrer">${title}</a>`}`;
  });
  return fold(html`Where the questions come from`, html`<ul>${items}</ul>`);
}

/** The questions are the same for all, so those of one proposal tell. */
function citedIn(reports: Iterable<Report>): WorkId[] {
  for (const { notJudged, assessments } of reports) {
    if (notJudged !== undefined) continue;
    const citations = assessments.flatMap(({ source, criteria }) => [
      source,
      ...criteria.flatMap((each) => each.source),
    ]);
    return [...new Set(citations.map(({ work }) => work))].filter((work) => work !== 'custom');
  }
  return [];
}
