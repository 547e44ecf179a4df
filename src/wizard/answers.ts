import { sections } from '../generated/questions.ts';
import type { Path } from '../model/path.ts';
import { pointer, valueAt } from '../model/path.ts';
import { listed, quoted } from '../model/words.ts';
import type { Choice } from './choices.ts';
import { choicesOf } from './choices.ts';
import { isEntry, withValue } from './data.ts';
import { fieldOf, questionAt } from './form.ts';
import type { Judged } from './judging.ts';
import type { Held } from './memory.ts';
import { told } from './told.ts';
import { understand } from './understand.ts';
import { lackingIn, rootOf, write } from './writing.ts';

/** An answer that cannot be written, with its place among the answers. */
export interface Refusal {
  readonly at: Path;
  readonly message: string;
}

/** What comes of many answers at once. */
export interface Filled {
  readonly judged: Judged;
  readonly given: number;
  readonly refused: readonly Refusal[];
}

interface Given {
  /** Where it stands among the answers, and where it goes. */
  readonly from: Path;
  readonly at: Path;
  readonly value: unknown;
}

/**
 * Fills the answers of a file into a text, as if each had been typed at its question. An entry with a name that the text
 * has is filled in, any other is added. Answers may refer to each other: what leads nowhere yet is tried again.
 */
export function fill(
  before: Judged,
  answers: unknown,
  criteria: readonly Choice[],
  judge: (text: string) => Judged,
): Filled {
  let state: State = { judged: before, held: [] };
  const all = [...answersIn(answers, [], [], before.data)];
  let open = all;
  for (;;) {
    const left: { readonly answer: Given; readonly why: string }[] = [];
    for (const answer of open) {
      const { why, ...after } = entered(answer, state, criteria, judge);
      state = after;
      if (why !== undefined) left.push({ answer, why });
    }
    if (left.length === 0 || left.length === open.length) {
      const refused = left.map(({ answer: { from }, why }) => ({ at: from, message: why }));
      const order = new Map(all.map(({ from }, index) => [pointer(from), index]));
      const place = ({ at }: Refusal): number => order.get(pointer(at)) ?? 0;
      const inOrder = [...refused, ...incomplete(state, all)].sort((a, b) => place(a) - place(b));
      return { judged: state.judged, given: all.length, refused: inOrder };
    }
    open = left.map(({ answer }) => answer);
  }
}

interface State {
  readonly judged: Judged;
  readonly held: readonly Held[];
}

/** The state with an answer in it, or why it cannot be. */
function entered(
  answer: Given,
  state: State,
  criteria: readonly Choice[],
  judge: (text: string) => Judged,
): State & { readonly why?: string } {
  const meant = meaning(answer, state.judged, criteria);
  if ('refused' in meant) return { ...state, why: meant.refused };
  const written = write({ before: state.judged, held: state.held, judge }, { at: answer.at, value: meant.value });
  if (written.is === 'refused') return { ...state, why: told(written.trouble) };
  return { held: written.held, judged: written.is === 'written' ? written.judged : state.judged };
}

/** Every answer, with where it goes: entries are known by their names. */
function* answersIn(data: unknown, from: Path, at: Path, target: unknown): Generator<Given> {
  if (data === null || data === undefined || pointer(at) === '/reconfig') return;
  const isName = at.length > 2 && sections[fieldOf(at.slice(0, -2))]?.names === at.at(-1);
  if (questionAt(at) !== undefined || isName || !(isEntry(data) || Array.isArray(data))) {
    yield { from, at, value: data };
  } else if (Array.isArray(data)) {
    const places = placesOfEntries(data, at, target);
    for (const [index, entry] of data.entries()) {
      yield* answersIn(entry, [...from, index], [...at, places[index] ?? index], target);
    }
  } else {
    for (const [key, value] of Object.entries(data)) yield* answersIn(value, [...from, key], [...at, key], target);
  }
}

/** Where the entries of a list go: to the one of the same name, or behind those that are there. */
function placesOfEntries(entries: readonly unknown[], at: Path, target: unknown): number[] {
  const found = valueAt(target, at);
  const there: readonly unknown[] = Array.isArray(found) ? found : [];
  const key = sections[fieldOf(at)]?.names ?? '';
  let next = there.length;
  return entries.map((entry) => {
    const name = valueAt(entry, [key]);
    const known = name === undefined ? -1 : there.findIndex((each) => valueAt(each, [key]) === name);
    if (known !== -1) return known;
    next += 1;
    return next - 1;
  });
}

type Meaning = { readonly value: unknown } | { readonly refused: string };

/** What an answer of a file means, as if it had been typed. */
function meaning({ at, value }: Given, { data }: Judged, criteria: readonly Choice[]): Meaning {
  const question = questionAt(at);
  if (question === undefined) return { value };
  const { isMany: _, exactly: __, ...single } = question;
  const choices = question.is === 'reference' ? undefined : choicesOf(question, data, criteria);
  const one = (each: unknown): Meaning => {
    if (typeof each !== 'string') return { value: each };
    const understood = understand(single, each, choices);
    if ('refused' in understood && choices !== undefined) return { refused: notOneOf(each, choices) };
    if ('value' in understood || 'refused' in understood) return understood;
    return { refused: `${quoted(each)} may mean several things. Write one of them out.` };
  };
  if (!Array.isArray(value)) return one(value);
  const all = value.map(one);
  return (
    all.find((each) => 'refused' in each) ?? { value: all.flatMap((each) => ('value' in each ? [each.value] : [])) }
  );
}

/** In a file nobody can ask for the list, so it is given. */
function notOneOf(typed: string, choices: readonly Choice[]): string {
  const names = choices.slice(0, mostNamed).map(({ value, name }) => (typeof value === 'boolean' ? name : value));
  const more = choices.length > mostNamed ? ` and ${choices.length - mostNamed} more` : '';
  return `${quoted(typed)} is not one of the answers. Write one of these: ${names.join(', ')}${more}.`;
}

const mostNamed = 20;

/** Answers that could not be written, because what they stand in lacks something: what that is, each. */
function incomplete({ judged, held }: State, answers: readonly Given[]): Refusal[] {
  const left = new Set(held.map(({ at }) => pointer(at)));
  const data = held.reduce((grown: unknown, { at, value }) => withValue(grown, at, value), judged.data);
  return answers
    .filter(({ at }) => left.has(pointer(at)))
    .map(({ from, at }) => {
      const root = rootOf(judged.data, at) ?? [];
      const missing = lackingIn(data, root).map((path) => [...from.slice(0, root.length), ...path.slice(root.length)]);
      const names = listed(missing.slice(0, mostNamed).map((path) => path.join('.')));
      return { at: from, message: `It can only be written together with ${names}, and that is not there.` };
    });
}
