import { fieldsOfCriteria, sections } from '../generated/questions.ts';
import type { Path } from '../model/path.ts';
import { pointer, valueAt } from '../model/path.ts';
import { principlesOf } from '../reporters/counts.ts';
import type { Choice } from './choices.ts';
import { matching } from './choices.ts';
import { withoutAnswer } from './compose.ts';
import { isEntry } from './data.ts';
import { inWords, isAnswered, placesFor, questionAt, trail } from './form.ts';
import { newTroubles } from './judging.ts';
import { forgotten } from './memory.ts';
import type { Step } from './plan.ts';
import { nextStep, reasons, stepsFor } from './plan.ts';
import { saved } from './saving.ts';
import type { Sitting } from './sitting.ts';
import { dataOf, remember, situation } from './sitting.ts';
import { principleLines } from './telling.ts';
import { told } from './told.ts';
import { commands } from './typed.ts';
import { isBelow, walkThrough } from './walk.ts';

/** Has something chosen, by its number or a word of it; undefined where nothing is. */
export async function choose(
  sitting: Sitting,
  asks: string,
  choices: readonly Choice[],
  enter: string,
): Promise<Choice | undefined> {
  let shown = choices;
  for (;;) {
    const typed = (await sitting.screen.ask({ asks, choices: shown, enter })).trim();
    const isCommand = Object.hasOwn(commands, typed) && typed !== '?';
    if (typed === '' || isCommand) return undefined;
    const found = typed === '?' ? choices : matching(typed, shown);
    if (found.length === 1) return found[0];
    if (found.length === 0) sitting.screen.say('There is none of that name.');
    shown = found.length === 0 ? choices : found;
  }
}

/** Goes to a principle or a part of the proposal: what is open there is asked next. */
export async function jump(sitting: Sitting): Promise<void> {
  const { report } = sitting.judged;
  if (report !== undefined) sitting.screen.say(`\n${principleLines(report).join('\n')}`);
  const principles = (report === undefined ? [] : principlesOf(report)).map(({ id, name, title }) => ({
    value: id,
    name: name.toLowerCase(),
    about: title,
  }));
  const parts = (sections['']?.keys ?? []).map((key) => ({
    value: `part ${key}`,
    name: inWords(key),
    about: sections[key]?.about ?? questionAt([key])?.about ?? '',
  }));
  const chosen = await choose(
    sitting,
    'Where to? Type a word of one of the eight principles, or of a part of the proposal.',
    [...principles, ...parts],
    'on as before',
  );
  if (chosen === undefined) return;
  const target = String(chosen.value);
  if (target.startsWith('part ')) toPart(sitting, [target.slice('part '.length)]);
  else toPrinciple(sitting, target);
}

function toPart(sitting: Sitting, place: Path): void {
  const isSingle = questionAt(place) !== undefined;
  begin(sitting, isSingle ? [] : walkThrough(place, dataOf(sitting)));
  if (isSingle) sitting.next = { at: place };
  else if (nextStep(situation(sitting)) === undefined)
    sitting.screen.say('All of it was answered; /list changes an answer.');
}

/** What the principle lacks now; where it lacks nothing, all that its criteria are met with. */
function toPrinciple(sitting: Sitting, id: string): void {
  const data = dataOf(sitting);
  remember(sitting, { focus: id });
  const due = reasons(situation(sitting)).filter(({ principle }) => principle === id);
  const places = due.flatMap((reason) => stepsFor(reason, data)).map(({ at }) => at);
  if (places.length > 0) {
    begin(sitting, [], places);
    return;
  }
  const criteria = sitting.criteria.filter(({ value }) => String(value).startsWith(`${id}/`));
  const fields = new Set(criteria.flatMap(({ value }) => fieldsOfCriteria[String(value)] ?? []));
  const open = [...fields].flatMap((field) => placesFor(field, data)).filter((at) => !isAnswered(data, at));
  if (open.length === 0) sitting.screen.say('Nothing is open there.');
  begin(sitting, open);
}

/** Places are asked in turn, those that were left open too; what was answered stays. */
function begin(sitting: Sitting, walk: readonly Path[], places: readonly Path[] = walk): void {
  const data = dataOf(sitting);
  const isOpen = (at: Path): boolean => questionAt(at) === undefined || !isAnswered(data, at);
  const marks = new Set(places.filter(isOpen).map(pointer));
  const asked = sitting.memory.asked.filter((each) => !marks.has(each) && !marks.has(each.replace(/\/\+\d+$/, '')));
  remember(sitting, { walk, asked });
}

/** All that was said, to choose one answer of and change it. */
export async function listAnswers(sitting: Sitting): Promise<void> {
  const data = dataOf(sitting);
  const places = [...answersIn(data, [])];
  const choices = places.map((at) => {
    const value = valueAt(data, at);
    const where = [trail(at, data), inWords(String(at.at(-1)))].filter(Boolean).join(' › ');
    return { value: pointer(at), name: where, about: Array.isArray(value) ? value.join(', ') : String(value) };
  });
  const { screen } = sitting;
  if (choices.length > 15) screen.say(choices.map(({ name, about }) => `  ${name}: ${about}`).join('\n'));
  const chosen = await choose(sitting, 'What is to be changed? Type its number, or a word of it.', choices, 'nothing');
  if (chosen === undefined) return;
  const place = places.find((at) => pointer(at) === chosen.value);
  if (place !== undefined) sitting.next = { at: place };
}

/** The places at which there is an answer. */
function* answersIn(data: unknown, at: Path): Generator<Path> {
  if (questionAt(at) !== undefined) {
    yield at;
    return;
  }
  const keys = Array.isArray(data) ? [...data.keys()] : isEntry(data) ? Object.keys(data) : [];
  for (const key of keys) yield* answersIn(valueAt(data, [key]), [...at, key]);
}

/** Takes an answer out of the file. */
export function clear(sitting: Sitting, { at }: Step): void {
  const { held } = sitting.memory;
  if (held.some((each) => pointer(each.at) === pointer(at))) {
    remember(sitting, { held: held.filter((each) => pointer(each.at) !== pointer(at)) });
    return;
  }
  if (isAnswered(sitting.judged.data, at)) takeOut(sitting, at);
  else sitting.screen.say('Nothing was said here yet.');
}

/** Takes the entry out that a question belongs to, once that is meant. */
export async function removeEntry(sitting: Sitting, { at }: Step): Promise<void> {
  const depth = at.findLastIndex((step) => typeof step === 'number');
  const entry = at.slice(0, depth + 1);
  if (depth === -1 || !isAnswered(dataOf(sitting), entry)) {
    sitting.screen.say('This question belongs to no entry that could be taken out; /clear takes out its answer.');
    return;
  }
  const asks = `Take ${trail([...entry, ''], dataOf(sitting))} out, with all that was said of it? Type yes or no.`;
  if (!/^y(?:es)?$/i.test((await sitting.screen.ask({ asks, enter: 'no' })).trim())) return;
  if (isAnswered(sitting.judged.data, entry) && !takeOut(sitting, entry)) return;
  sitting.memory = forgotten(sitting.memory, entry.slice(0, -1));
  remember(sitting, { held: sitting.memory.held.filter((each) => !isBelow(each.at, entry)) });
}

function takeOut(sitting: Sitting, at: Path): boolean {
  const text = withoutAnswer(sitting.judged.text, at);
  const judged = text === undefined ? undefined : sitting.judge(text);
  const trouble =
    judged === undefined ? undefined : newTroubles(judged, sitting.judged).find(({ kind }) => kind !== 'dates');
  if (judged === undefined || trouble !== undefined) {
    const why =
      trouble === undefined ? 'It cannot be taken out without changing something else in the file.' : told(trouble);
    sitting.screen.say(`It stays. ${why}`);
    return false;
  }
  return saved(sitting, { is: 'written', judged, held: sitting.memory.held, made: [] });
}
