import type { ClinicalLead, PartialDate } from '../generated/proposal.ts';
import type { Span } from '../model/dates.ts';
import { daysAfter, lastOf, onOrBefore, span } from '../model/dates.ts';
import type { Path } from '../model/path.ts';
import { quoted } from '../model/words.ts';
import { placed } from './changes.ts';

/** The time that somebody led for. Who leads now has no end, and no place for one. */
export interface Term {
  readonly name: string;
  readonly from: PartialDate | undefined;
  readonly fromAt: Path;
  readonly until?: PartialDate | undefined;
  readonly untilAt?: Path;
}

interface Started extends Term {
  readonly from: PartialDate;
}

/** The terms of the clinical lead and of those who led before. */
export function terms({ name, appointed, before }: ClinicalLead): Term[] {
  const at = ['leadership', 'clinicalLead'];
  const now = { name: called(name, 'the clinical lead'), from: appointed, fromAt: [...at, 'appointed'] };
  const earlier = placed(before, [...at, 'before']).map(({ entry, at: place }) => ({
    name: called(entry.name, 'an earlier lead'),
    from: entry.from,
    fromAt: [...place, 'from'],
    until: entry.until,
    untilAt: [...place, 'until'],
  }));
  return [...earlier, now];
}

/** The terms that say when they began, in that order. */
export function startsOf(all: readonly Term[]): Started[] {
  return all
    .flatMap((term) => (term.from === undefined ? [] : [{ ...term, from: term.from }]))
    .sort((a, b) => span(a.from).from - span(b.from).from || span(a.from).to - span(b.from).to);
}

/**
 * The days without any lead before each term but the first. Where somebody’s end is not given, or comes before
 * their beginning, it cannot be told, and there are none.
 */
export function gapsBetween(all: readonly Term[]): { next: Term; days: { least: number; most: number } }[] {
  const starts = startsOf(all);
  if (starts.some((term) => term.untilAt !== undefined && endOf(term) === undefined)) return [];
  return starts.slice(1).flatMap((next, index) => {
    const earlier = starts.slice(0, index + 1);
    const lastEnd = lastOf(earlier.flatMap((term) => endOf(term) ?? []));
    if (lastEnd === undefined || earlier.some(({ untilAt }) => untilAt === undefined)) return [];
    const { least, most } = daysAfter(lastEnd, span(next.from));
    return [{ next, days: { least: least - 1, most: most - 1 } }];
  });
}

function endOf({ from, until }: Started): Span | undefined {
  if (until === undefined || onOrBefore(span(from), span(until)) === 'broken') return undefined;
  return span(until);
}

function called(name: string | undefined, otherwise: string): string {
  return name === undefined ? otherwise : quoted(name);
}
