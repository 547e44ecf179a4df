import { dates } from '../generated/fields.ts';
import type { Proposal } from '../generated/proposal.ts';
import type { Span } from '../model/dates.ts';
import { span } from '../model/dates.ts';
import type { Path } from '../model/path.ts';
import { fieldsOf, placesByField, valueAt } from '../model/path.ts';
import { counted, plain, quoted } from '../model/words.ts';
import { outcomeInWords } from './refusal.ts';

/** A date of a proposal and what happens on it. */
export interface Entry {
  readonly at: Path;
  /** As the author wrote it. */
  readonly written: string;
  readonly when: Span;
  /** What happens, from the keys and names of the file, and what came of it: decision, date: rejected, in public. */
  readonly what: string;
}

/** Every date of a proposal in order; of dates that begin on one day, the more exact comes first. */
export function chronology(proposal: Proposal): Entry[] {
  const places = placesByField(proposal, fieldsOf(dates));
  const entries = dates.flatMap((field) =>
    (places.get(field) ?? []).map(({ at, value }): Entry => {
      const written = String(value);
      const came = [...(outcomes[field]?.(proposal) ?? [])].join(', ');
      const what = `${describe(proposal, at)}${came === '' ? '' : `: ${came}`}`;
      return { at, written, when: span(written), what };
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
    const name = naming.map((key) => valueAt(entry, [key])).find((value) => typeof value === 'string');
    const mode = valueAt(entry, ['mode']);
    if (typeof name === 'string') words[words.length - 1] += ` ${quoted(name)}`;
    if (typeof mode === 'string') words[words.length - 1] += ` by ${plain(mode)}`;
  }
  return words.join(', ');
}

/** What an entry of a list is known by, in this order. */
const naming = ['id', 'title', 'name', 'body', 'by', 'kind', 'sector', 'group', 'role', 'area', 'what', 'about'];

/** By the field of a date, what came of what ended on it. */
const outcomes: Readonly<Partial<Record<string, (proposal: Proposal) => Generator<string>>>> = {
  'consultation/public/closes': heard,
  'decision/date': decided,
};

/** How many answered a consultation, and how petitions were counted. */
function* heard({ consultation }: Proposal): Generator<string> {
  const { responses, petitions = [] } = consultation?.public ?? {};
  if (responses !== undefined) yield counted(responses, 'response');
  for (const { title, signatures, countedAs } of petitions) {
    const petition = title === undefined ? 'a petition' : `the petition ${quoted(title)}`;
    const signed = signatures === undefined ? '' : ` with ${counted(signatures, 'signature')}`;
    yield `${petition}${signed}${countedAs === undefined ? '' : `, counted as ${quoted(countedAs)}`}`;
  }
}

/** What was decided on which option, and whether in public. */
function* decided({ decision, options }: Proposal): Generator<string> {
  const { outcome, option: id, inPublic } = decision ?? {};
  if (outcome !== undefined) yield outcomeInWords[outcome];
  if (id !== undefined) yield quoted(options?.longlist?.find((option) => option.id === id)?.name ?? id);
  if (inPublic !== undefined) yield inPublic ? 'in public' : 'not in public';
}
