import type { Question } from '../generated/questions.ts';
import { questions } from '../generated/questions.ts';
import type { Path } from '../model/path.ts';
import { pointer, valueAt } from '../model/path.ts';
import { quoted } from '../model/words.ts';
import { collections, inWords, questionAt } from './form.ts';
import type { Held } from './memory.ts';
import { freeName, shortName } from './naming.ts';
import type { Step } from './plan.ts';
import { benchOf, saved } from './saving.ts';
import type { Sitting } from './sitting.ts';
import { dataOf, remember } from './sitting.ts';
import { told } from './told.ts';
import { walkThroughNew } from './walk.ts';
import { write } from './writing.ts';

/** What the question is then answered with, or whether the questions of a new entry come first. */
type Added = { readonly name: unknown } | { readonly isBegun: boolean };

/**
 * Makes an entry of a name that the file does not hold, if that is meant. One that cannot be without more than a name is
 * asked about first; after that the question comes again.
 */
export async function addNew(
  sitting: Sitting,
  { at }: Step,
  { of = '', isMany }: Question,
  name: string,
): Promise<Added> {
  const { list = '', key = 'id' } = collections[of] ?? {};
  const part = inWords(list.split('/').at(-1) ?? '');
  const label = ['name', 'title', 'action'].find((each) => `${list}/*/${each}` in questions);
  const asks = `The file holds no ${quoted(name)} yet. Add it to the ${part}? Type yes or no.`;
  const answer = await sitting.screen.ask({ asks, enter: 'no' });
  if (!/^y(?:es)?$/i.test(answer.trim())) return { isBegun: false };
  const entry = nextIn(list, sitting);
  if (label === undefined || needsMore(list, key)) {
    begin(sitting, at, entry, label === undefined ? [] : [{ at: [...entry, label], value: name }]);
    return { isBegun: true };
  }
  const taken = listAt(sitting, list.split('/')).map((other) => valueAt(other, [key]));
  const id = freeName(shortName(name, 5), taken);
  const written = write(benchOf(sitting), { at: entry, value: { [key]: id, [label]: name } });
  if (written.is === 'refused') sitting.screen.say(told(written.trouble));
  if (written.is !== 'written' || !saved(sitting, written)) return { isBegun: false };
  return { name: isMany ? [...listAt(sitting, at), id] : id };
}

/** The questions of a new entry come next, and then the one that it was made for. */
function begin(sitting: Sitting, at: Path, entry: Path, said: readonly Held[]): void {
  const index = Number(entry.at(-1));
  const walk = walkThroughNew(entry.slice(0, -1), index, dataOf(sitting)).filter(
    (place) => place.length === entry.length + 1 && questionAt(place) !== undefined,
  );
  const { memory } = sitting;
  const marks = new Set([...walk, at].map(pointer));
  remember(sitting, {
    held: [...memory.held, ...said],
    walk: [...walk, at, ...memory.walk],
    asked: memory.asked.filter((each) => !marks.has(each)),
  });
}

/** Whether an entry of a list needs more than its own name. */
function needsMore(list: string, key: string): boolean {
  return Object.entries(questions).some(([field, { isRequired }]) => {
    const own = field.startsWith(`${list}/*/`) ? field.slice(list.length + 3) : '/';
    return isRequired === true && !own.includes('/') && own !== key;
  });
}

function nextIn(list: string, sitting: Sitting): Path {
  const place = list.split('/');
  const entries = valueAt(sitting.judged.data, place);
  return [...place, Array.isArray(entries) ? entries.length : 0];
}

function listAt(sitting: Sitting, at: Path): unknown[] {
  const now = valueAt(dataOf(sitting), at);
  return Array.isArray(now) ? now : [];
}
