import { dates } from '../generated/fields.ts';
import type { Proposal } from '../generated/proposal.ts';
import type { Span } from '../model/dates.ts';
import { span } from '../model/dates.ts';
import type { Path } from '../model/path.ts';
import { fieldsOf, placesByField, valueAt } from '../model/path.ts';
import { quoted } from '../model/words.ts';

/** A date of a proposal and what happens on it. */
export interface Entry {
  readonly at: Path;
  /** As the author wrote it. */
  readonly written: string;
  readonly when: Span;
  /** What happens, from the keys and names of the file: change “close-westhaven”: date. */
  readonly what: string;
}

/** Every date of a proposal in order; of dates that begin on one day, the more exact comes first. */
export function chronology(proposal: Proposal): Entry[] {
  const places = placesByField(proposal, fieldsOf(dates));
  const entries = dates.flatMap((field) =>
    (places.get(field) ?? []).map(({ at, value }): Entry => {
      const written = String(value);
      return { at, written, when: span(written), what: describe(proposal, at) };
    }),
  );
  return entries.sort(
    (a, b) => a.when.from - b.when.from || a.when.to - b.when.to || (a.what < b.what ? -1 : a.what > b.what ? 1 : 0),
  );
}

function describe(proposal: Proposal, at: Path): string {
  const words: string[] = [];
  for (const [depth, step] of at.entries()) {
    if (typeof step === 'string') {
      words.push(step.replace(/([a-z])([A-Z])/g, (_, a: string, b: string) => `${a} ${b.toLowerCase()}`));
      continue;
    }
    const entry = valueAt(proposal, at.slice(0, depth + 1));
    const name = ['id', 'title', 'name', 'body', 'by', 'kind', 'sector', 'group', 'role']
      .map((key) => valueAt(entry, [key]))
      .find((value) => typeof value === 'string');
    if (typeof name === 'string') words[words.length - 1] += ` ${quoted(name)}`;
  }
  return words.join(', ');
}
