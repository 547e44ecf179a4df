import type { Change, Mitigation, PartialDate, Proposal } from '../generated/proposal.ts';
import type { Order } from '../model/dates.ts';
import { inWords, onOrBefore, span, spanInWords } from '../model/dates.ts';
import type { Observation, Related, Wait } from '../model/principle.ts';
import { contradicted, looked, missing, waitsFor } from '../model/principle.ts';
import { quoted } from '../model/words.ts';
import type { Placed } from './changes.ts';
import { changeInWords, goLive, permanentChanges } from './changes.ts';
import { softened, unnamedLosses } from './mitigations.ts';

/**
 * Whether a mitigation helps from the day on which the change goes live that it softens; the same day is in time.
 * Where no change is named, it must be in time for the first, and is refuted only if it is too late for all.
 */
export function* mitigationInTime(proposal: Proposal, { entry, at }: Placed<Mitigation>): Generator<Observation> {
  const { availableFrom } = entry;
  if (availableFrom === undefined) return;
  const named = softened(proposal, entry);
  const targets = named.length > 0 ? named : permanentChanges(proposal);
  const unnamed = unnamedLosses(proposal);
  yield* undated(proposal, [...targets, ...unnamed]);
  const compared = compare(proposal, targets, availableFrom);
  const broken = compared.filter(({ order }) => order === 'broken');
  const isRefuted = named.length > 0 ? broken.length > 0 : broken.length === targets.length;
  const doubtful = [...compared, ...compare(proposal, unnamed, availableFrom)].find(({ order }) => order !== 'kept');
  const helps = `The mitigation ${quoted(entry.id)} helps only from ${inWords(availableFrom)}`;
  const place = [...at, 'availableFrom'];
  const [late] = broken;
  if (isRefuted && late !== undefined) {
    const message = `${helps}, after ${late.name} goes live (${late.when}).`;
    const hint = 'Have it ready first, or put the change off.';
    yield contradicted(place, message, { hint, related: [late.related] });
  } else if (doubtful !== undefined) {
    const message = `${helps}, which may be too late for ${doubtful.name} (${doubtful.when}).`;
    const hint = 'Give the day, and say with `changes` from which change each effect comes.';
    yield missing(place, message, { hint, related: [doubtful.related] });
  } else {
    yield looked;
  }
}

/** The waits for the dates of changes that have none. */
function* undated(proposal: Proposal, targets: readonly Placed<Change>[]): Generator<Wait> {
  for (const { entry, at } of targets) {
    if (goLive(entry) !== undefined) continue;
    yield waitsFor('consultation/formative', [...at, 'date'], `${changeInWords(proposal, entry)} has no date`);
  }
}

interface Compared {
  readonly order: Order;
  readonly name: string;
  readonly when: string;
  readonly related: Related;
}

/** The date of a mitigation beside each change that has one, the earliest change first. */
function compare(proposal: Proposal, targets: readonly Placed<Change>[], availableFrom: PartialDate): Compared[] {
  return targets
    .flatMap((target) => {
      const live = goLive(target.entry);
      return live === undefined ? [] : [{ ...target, live }];
    })
    .sort((a, b) => a.live.to - b.live.to || (a.entry.id < b.entry.id ? -1 : 1))
    .map(({ entry, at, live }) => {
      const name = changeInWords(proposal, entry);
      const when = spanInWords(live);
      const related = { at: [...at, 'date'], message: `${name} goes live: ${when}` };
      return { order: onOrBefore(span(availableFrom), live), name, when, related };
    });
}
