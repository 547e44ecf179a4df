import { criteriaOf } from '../../model/criteria.ts';
import type { CriterionResult, Report } from '../../model/report.ts';
import { stages } from '../../model/stage.ts';
import { counted } from '../../model/words.ts';
import type { Markup } from '../markup.ts';
import { principlesShown } from '../one-proposal.ts';
import type { Look } from '../reporter.ts';
import { fold, html } from './piece.ts';

type Pending = CriterionResult & { readonly outcome: { readonly is: 'pending' } };

/** What is asked at later stages and not there yet, by stage; and what waits for a fact. */
export function dueNext(report: Report, look: Pick<Look, 'principle'>): Markup | undefined {
  const pending = criteriaOf(principlesShown(report, look)).filter(
    (each): each is Pending => each.outcome.is === 'pending',
  );
  if (report.stage === undefined || pending.length === 0) return undefined;
  const later = stages.map((stage) =>
    atStage(
      stage,
      pending.filter(({ due, outcome }) => !outcome.waiting && due === stage),
    ),
  );
  const waiting = pending.filter(({ outcome }) => outcome.waiting);
  const open =
    waiting.length === 0
      ? undefined
      : html`<h4>Waiting for a fact</h4><ul>${waiting.map(({ asks, outcome }) => html`<li>${asks} ${outcome.reason}`)}</ul>`;
  return fold(html`What is due next (${counted(pending.length, 'question')})`, [...later, open]);
}

function atStage(stage: string, pending: readonly Pending[]): Markup | undefined {
  if (pending.length === 0) return undefined;
  const lacking = pending.filter(({ outcome }) => outcome.foreseen > 0);
  const rest = pending.length - lacking.length;
  const items = lacking.map(({ asks, id }) => html`<li>${asks} <code>${id}</code>`);
  const ready =
    rest === 0
      ? undefined
      : html`<li>${counted(rest, 'more question')} asked then, for which nothing is missing so far.`;
  return html`<h4>From the stage of ${stage} on</h4><ul>${items}${ready}</ul>`;
}
