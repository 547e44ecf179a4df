import type { Change, Proposal } from '../generated/proposal.ts';
import type { Span } from '../model/dates.ts';
import { lastOf, onOrBefore, plusMonths, span, spanInWords } from '../model/dates.ts';
import type { Problem, Wait } from '../model/principle.ts';
import { missing, waitsFor } from '../model/principle.ts';
import type { Limits } from '../model/thresholds.ts';
import type { Placed } from './changes.ts';
import { changeById, changeInWords, goLive, permanentChanges } from './changes.ts';
import { newServices } from './new-services.ts';
import { replacements } from './replacements.ts';

/** A change that goes, and the change that takes its place. */
export interface Replacement {
  readonly old: Placed<Change>;
  readonly next: Placed<Change>;
}

/** Every replacement that the proposal names, by the service that goes or by the one that comes. */
export function replacedServices(proposal: Proposal): Replacement[] {
  const named = permanentChanges(proposal).flatMap((old) =>
    replacements(proposal, old.entry).map((next) => ({ old, next })),
  );
  const justified = newServices(proposal).flatMap(({ entry: { change, justification } }) => {
    if (justification?.kind !== 'replacement' || justification.closes === change) return [];
    const old = changeById(proposal, justification.closes ?? '');
    const next = changeById(proposal, change ?? '');
    return old === undefined || next === undefined ? [] : [{ old, next }];
  });
  return [...named, ...justified];
}

/**
 * The last day on which a new service and the one it replaces may stand side by side: the end of the double running,
 * or so many months after it goes live where nothing is said of one.
 */
export function lastDayBeside(proposal: Proposal, added: Placed<Change>, limits: Limits): Span | Wait {
  const live = goLive(added.entry);
  if (live === undefined) return undated(proposal, added);
  const running = proposal.finance?.doubleRunning;
  if (running === undefined) return plusMonths(live, limits['double-running']);
  if (running.until !== undefined) return lastOf([live, span(running.until)]) ?? live;
  const at = ['finance', 'doubleRunning', 'until'];
  return waitsFor('no-duplication/double-running', at, 'it is not said when the double running ends');
}

/** Whether a change that closes a service does so by the last day that a new one may stand beside it. */
export function closesInTime(
  proposal: Proposal,
  closing: Placed<Change>,
  added: Placed<Change>,
  limits: Limits,
): boolean | Problem | Wait {
  const closes = goLive(closing.entry);
  if (closes === undefined) return undated(proposal, closing);
  const last = lastDayBeside(proposal, added, limits);
  if ('saw' in last) return last;
  const order = onOrBefore(closes, last);
  if (order !== 'open') return order === 'kept';
  const name = changeInWords(proposal, closing.entry);
  const message = `${name} closes ${spanInWords(closes)}, which may or may not be by the last day that both may run (${spanInWords(last)}).`;
  return missing([...closing.at, 'date'], message, { hint: 'Give the day.' });
}

/** The wait for the date of a change. */
export function undated(proposal: Proposal, { entry, at }: Placed<Change>): Wait {
  return waitsFor('consultation/formative', [...at, 'date'], `${changeInWords(proposal, entry)} has no date`);
}

/** Gaps and problems, each once: several comparisons may lack the same date. */
export function oncePerMessage<T extends Problem | Wait>(seen: readonly T[]): T[] {
  return [...new Map(seen.map((each) => [each.message, each])).values()];
}
