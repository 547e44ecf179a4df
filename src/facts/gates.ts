import type { Change, Proposal } from '../generated/proposal.ts';
import type { Span } from '../model/dates.ts';
import { firstOf, inWords, span, spanInWords } from '../model/dates.ts';
import type { Path } from '../model/path.ts';
import type { Ahead, Context, Wait } from '../model/principle.ts';
import { liesAhead, waitsFor } from '../model/principle.ts';
import { isAtOrAfter } from '../model/stage.ts';
import type { Placed } from './changes.ts';
import { goLive, lastGoLive, permanentChanges } from './changes.ts';

/** A date that other things must come before or after. */
export interface Gate {
  /** What happened, as the middle of a sentence: the consultation opened. */
  readonly what: string;
  readonly when: Span;
  readonly inWords: string;
  readonly at: Path;
}

/** A gate, or the wait for the criterion that asks for its date, or that it lies ahead, or none where none is to be expected. */
export type MaybeGate = Gate | Wait | Ahead | undefined;

/** Whether there is a date to compare with. */
export function isGate(gate: MaybeGate): gate is Gate {
  return gate !== undefined && 'when' in gate;
}

/** Whether a public consultation is to be expected, or is there. */
export function expectsPublicConsultation({ consultation }: Proposal, { scale }: Context): boolean {
  return scale === 'substantial' || consultation?.public !== undefined;
}

/** The opening of the public consultation. */
export function consultationOpens(proposal: Proposal, context: Context): MaybeGate {
  return consultationDate(proposal, context, 'opens', 'the consultation opened');
}

/** The close of the public consultation. */
export function consultationCloses(proposal: Proposal, context: Context): MaybeGate {
  return consultationDate(proposal, context, 'closes', 'the consultation closed');
}

function consultationDate(proposal: Proposal, context: Context, end: 'opens' | 'closes', what: string): MaybeGate {
  const at = ['consultation', 'public', end];
  const written = proposal.consultation?.public?.[end];
  if (written !== undefined) return { what, when: span(written), inWords: inWords(written), at };
  if (!expectsPublicConsultation(proposal, context)) return undefined;
  if (!isAtOrAfter(context.stage, 'consultation')) {
    return liesAhead(
      'The consultation lies ahead, and its dates are not given: put them in as far as they are planned.',
    );
  }
  return waitsFor('consultation/public-first', at, `the date on which ${what} is not given`);
}

/** The decision. Before the stage of decision it lies ahead, and its date need not be known. */
export function decisionTaken({ decision }: Proposal, { stage }: Context): MaybeGate {
  const at = ['decision', 'date'];
  if (decision?.date !== undefined) {
    return { what: 'the decision', when: span(decision.date), inWords: inWords(decision.date), at };
  }
  if (!isAtOrAfter(stage, 'decision') && decision?.outcome === undefined) return undefined;
  return waitsFor('consultation/public-first', at, 'the decision has no date');
}

/**
 * The first permanent change going live, or the first of those among them that count. Where any of them has no
 * date, which is first cannot be told.
 */
export function firstChangeLive(proposal: Proposal, counts: (change: Change) => boolean = () => true): MaybeGate {
  const among = permanentChanges(proposal).filter(({ entry }) => counts(entry));
  const lives = among.flatMap(({ entry }) => goLive(entry) ?? []);
  return undatedChange(among) ?? liveGate(among, 'the first change went live', firstOf(lives));
}

/** The last permanent change going live. Where any of them has no date, which is last cannot be told. */
export function lastChangeLive(proposal: Proposal): MaybeGate {
  const all = permanentChanges(proposal);
  return undatedChange(all) ?? liveGate(all, 'the last change went live', lastGoLive(proposal));
}

function undatedChange(among: readonly Placed<Change>[]): Wait | undefined {
  const undated = among.find(({ entry }) => goLive(entry) === undefined);
  if (undated === undefined) return undefined;
  return waitsFor('consultation/formative', [...undated.at, 'date'], 'a change has no date');
}

function liveGate(among: readonly Placed<Change>[], what: string, when: Span | undefined): MaybeGate {
  if (when === undefined) return undefined;
  const change = among.find(({ entry }) => {
    const live = goLive(entry);
    return live?.from === when.from && live.to === when.to;
  });
  const at = change === undefined ? ['changes'] : [...change.at, 'date'];
  return { what, when, inWords: spanInWords(when), at };
}
