import type { Plan } from '../model/neighbour.ts';
import type { LeftOut, Report } from '../model/report.ts';
import type { Source } from '../model/source.ts';
import { admit } from './admit.ts';
import { byFileThenReason, leftOutOf } from './left-out.ts';
import { located, outlineOf } from './outline.ts';
import { portfolioOf } from './portfolio.ts';
import type { Terms } from './review.ts';
import { review } from './review.ts';

/**
 * Judges texts in the light of each other and of those beside them, each with a name of its own. Pure: nothing is read,
 * and nothing remembered. The reports come in the order of the names.
 */
export function judgeTexts(
  judged: readonly Source[],
  beside: readonly Source[],
  terms: Omit<Terms, 'neighbours' | 'namesakes'>,
): { readonly reports: readonly Report[]; readonly leftOut: readonly LeftOut[] } {
  const admitted = [...judged, ...beside].map((source) => admit(source, terms.principles));
  const outlines = new Map(admitted.map((each) => [each.source.file, outlineOf(each, terms.asOf)]));
  const { around, namesakes } = portfolioOf(outlines, () => terms.register);
  const isAlone = admitted.length === 1;
  const named = new Set<Plan>();
  const placed = (plan: Plan) =>
    admitted.filter(({ source }) => source.file === plan.file).map(({ parsed }) => located(plan, parsed.locate));
  const reports = admitted.slice(0, judged.length).map((each) => {
    const { file } = each.source;
    const plans = around(file);
    for (const plan of plans) named.add(plan);
    const neighbours = isAlone ? undefined : plans.flatMap(placed);
    return review(each, { ...terms, neighbours, namesakes: namesakes(file) });
  });
  const besides = beside.map(({ file }) => file);
  return {
    reports: reports.sort((a, b) => (a.file < b.file ? -1 : 1)),
    leftOut: leftOutOf(besides, (file) => outlines.get(file), named).sort(byFileThenReason),
  };
}
