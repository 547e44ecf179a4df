import type { Change, Justification, NewService, Proposal } from '../generated/proposal.ts';
import { dated, span, spanInWords } from '../model/dates.ts';
import type { Path } from '../model/path.ts';
import type { Observation } from '../model/principle.ts';
import { contradicted, waitsFor } from '../model/principle.ts';
import type { Limits } from '../model/thresholds.ts';
import { quoted } from '../model/words.ts';
import type { Placed } from './changes.ts';
import { changeById, changeInWords, goLive, isPermanent } from './changes.ts';
import { endsService } from './existing-services.ts';
import { closesInTime, lastDayBeside, undated } from './side-by-side.ts';

/** Judges whether the service that a new one is said to replace closes, on the day it says, and in time. */
export function* replacedInTime(
  proposal: Proposal,
  { entry, at }: Placed<NewService>,
  justification: Justification,
  limits: Limits,
): Generator<Observation> {
  const path = [...at, 'justification', 'closes'];
  const old = changeById(proposal, justification.closes ?? '');
  const next = changeById(proposal, entry.change ?? '');
  if (next === undefined) {
    yield waitsFor('no-duplication/overlap', [...at, 'change'], `it is not said which change adds ${quoted(entry.id)}`);
  } else if (old === undefined || !isPermanent(old.entry) || !endsService(old.entry)) {
    const name = old === undefined ? quoted(String(justification.closes)) : changeInWords(proposal, old.entry);
    const message = `${quoted(entry.id)} is said to replace what ${name} closes, and that change closes nothing for good.`;
    yield contradicted(path, message, { hint: 'Name the change that closes the old service.' });
  } else if (goLive(old.entry) === undefined) {
    yield undated(proposal, old);
  } else {
    yield* inTime(proposal, old, next, [...at, 'justification'], justification, limits);
  }
}

function* inTime(
  proposal: Proposal,
  old: Placed<Change>,
  next: Placed<Change>,
  at: Path,
  { date = '' }: Justification,
  limits: Limits,
): Generator<Observation> {
  const name = changeInWords(proposal, old.entry);
  const live = goLive(old.entry);
  const said = span(date);
  const related = [{ at: [...old.at, 'date'], message: live === undefined ? name : `${name}: ${spanInWords(live)}` }];
  if (live !== undefined && (live.to < said.from || said.to < live.from)) {
    const message = `The justification says that ${name} closes ${dated(date)}; the change itself has another date (${spanInWords(live)}).`;
    yield contradicted([...at, 'date'], message, { hint: 'Correct one of the two dates.', related });
    return;
  }
  const answer = closesInTime(proposal, old, next, limits);
  if (typeof answer !== 'boolean') yield answer;
  if (answer !== false) return;
  const last = lastDayBeside(proposal, next, limits);
  const end = 'saw' in last ? '' : ` (${spanInWords(last)})`;
  const message = `${name} closes ${dated(date)}, after the last day that it may run beside ${changeInWords(proposal, next.entry)}${end}.`;
  yield contradicted([...at, 'date'], message, {
    hint: 'Close the old service earlier, or say until when both run.',
    related,
    thresholds: ['double-running'],
  });
}
