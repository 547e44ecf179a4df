import type { Question } from '../generated/questions.ts';
import { questions, sections } from '../generated/questions.ts';
import type { Path } from '../model/path.ts';
import { pointer, valueAt } from '../model/path.ts';
import { quoted } from '../model/words.ts';
import { visible } from '../reporters/visible.ts';
import { wrap } from '../reporters/wrap.ts';
import { addNew } from './add-new.ts';
import type { Choice } from './choices.ts';
import { choicesOf } from './choices.ts';
import { prepare } from './compose.ts';
import { fieldOf, isAnswered, questionAt, trail } from './form.ts';
import { helpOn } from './help.ts';
import type { Judged } from './judging.ts';
import { shortName } from './naming.ts';
import { notDone } from './not-done.ts';
import type { Step } from './plan.ts';
import { benchOf, saved } from './saving.ts';
import type { Sitting } from './sitting.ts';
import { asked, dataOf, isAt, remember } from './sitting.ts';
import { remarksOn } from './telling.ts';
import { told } from './told.ts';
import type { CommandWord } from './typed.ts';
import { readTyped } from './typed.ts';
import { understand } from './understand.ts';
import { isBelow } from './walk.ts';
import { write } from './writing.ts';

/** Where the talk goes from a question: on, or to what was typed instead of an answer. */
export type Outcome = 'on' | CommandWord;

interface Asking {
  readonly step: Step;
  readonly question: Question;
  /** The choices on the screen, which numbers count. */
  choices: readonly Choice[] | undefined;
  /** What stands in the line. */
  typed: string | undefined;
  /** An answer that could not be saved: Enter alone gives it once more. */
  again: string | undefined;
  /** How it was before an answer that something was said of: another in its place is held against that. */
  before: Judged | undefined;
}

/** Asks a question until it is answered or left open. */
export async function askQuestion(sitting: Sitting, step: Step): Promise<Outcome> {
  const question = questionAt(step.at);
  if (question === undefined) return 'on';
  const asking: Asking = {
    step,
    question,
    choices: choicesFor(sitting, question),
    typed: suggestion(sitting, step.at),
    again: undefined,
    before: undefined,
  };
  tellWhy(sitting, step);
  for (;;) {
    const read = readTyped(await put(sitting, asking));
    if ('strange' in read) {
      sitting.screen.say(`${read.strange} is no command; ? lists them. A double slash begins an answer with one.`);
    } else if ('command' in read) {
      const outcome = await obey(sitting, asking, read.command);
      if (outcome !== undefined) return outcome;
    } else if (await taken(sitting, asking, read.answer || (asking.again ?? ''))) {
      return 'on';
    }
  }
}

function choicesFor(sitting: Sitting, question: Question): readonly Choice[] | undefined {
  return choicesOf(question, sitting.judged.data, sitting.criteria);
}

/** What may be meant: the short name of a proposal is made of its title. */
function suggestion(sitting: Sitting, at: Path): string | undefined {
  const title = valueAt(dataOf(sitting), ['title']);
  const isName = pointer(at) === '/id' && !isAnswered(dataOf(sitting), at);
  return isName && typeof title === 'string' ? shortName(title, 6) : undefined;
}

/** Says what was found, once for all the questions that it leads to; on the way through a part it is not why one asks. */
function tellWhy(sitting: Sitting, { at, because, amiss }: Step): void {
  const { screen, said, memory } = sitting;
  if (amiss !== undefined) screen.say(`\n${wrap(visible(amiss), screen.width)}`);
  const isOnWay = memory.walk.some((place) => isAt(place, at));
  sitting.said = isOnWay ? said : because?.criterion.id;
  if (isOnWay || because === undefined || because.criterion.id === said) return;
  screen.say(`\n${wrap(visible(`${because.criterion.asks} ${because.finding.message}`), screen.width)}`);
}

async function put(sitting: Sitting, { step, question, choices, typed, again }: Asking): Promise<string> {
  const data = dataOf(sitting);
  const where = trail(step.at, data);
  const now = valueAt(data, step.at);
  const has = isAnswered(data, step.at);
  // Read and judged once more while nobody waits, so that the answer is written the sooner.
  setImmediate(() => {
    prepare(sitting.judged.text);
    sitting.judge(sitting.judged.text);
  });
  return await sitting.screen.ask({
    asks: `${where === '' ? '' : `${where}\n`}${question.asks}${has ? `\nNow: ${shown(now)}` : ''}`,
    ...(choices === undefined ? {} : { choices }),
    ...(question.isMany ? { isMany: true, chosen: Array.isArray(now) ? now : [] } : {}),
    enter: again === undefined ? leftOpen(step.at, question, has) : 'the answer you gave is tried again',
    ...(typed === undefined ? {} : { typed }),
  });
}

/** What Enter alone does. */
function leftOpen(at: Path, { isRequired }: Question, has: boolean): string {
  if (has) return 'it stays as it is';
  const isOfAll = isRequired && at.length === 1;
  return isOfAll ? 'not known yet; it is needed before the file can be written' : 'not known yet';
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return value.map(shown).join(', ');
  if (value === true) return 'yes';
  return value === false ? 'no' : String(value);
}

/** Does what a command says where that is done at the question itself; else says where to go. */
async function obey(sitting: Sitting, asking: Asking, command: CommandWord): Promise<Outcome | undefined> {
  const { step, question } = asking;
  switch (command) {
    case '?': {
      const { screen, whyOf } = sitting;
      screen.say(
        `\n${helpOn(question, { because: step.because, choices: asking.choices, width: screen.width }, whyOf)}`,
      );
      return undefined;
    }
    case '/edit': {
      const now = valueAt(dataOf(sitting), step.at);
      const edited = sitting.screen.edit(typeof now === 'string' ? `${now}\n` : '');
      if (edited === undefined)
        sitting.screen.say('There is no editor: set EDITOR to the name of one, or write the answer here.');
      else if (edited.trim() !== '' && (await taken(sitting, asking, edited.trim()))) return 'on';
      return undefined;
    }
    case '/skip':
      leaveOpen(sitting, step);
      return 'on';
    case '/notdone':
      return (await notDone(sitting, step)) ? 'on' : undefined;
    default:
      return command;
  }
}

/** Whether what was said is settled: written, held back, or left open. */
async function taken(sitting: Sitting, asking: Asking, said: string): Promise<boolean> {
  const { step, question } = asking;
  if (said === '') {
    leaveOpen(sitting, step);
    return true;
  }
  const understood = understand(question, said, asking.choices);
  if ('several' in understood) {
    sitting.screen.say(`${quoted(said)} may mean ${understood.several.length} of them. Which?`);
    asking.choices = understood.several;
    return false;
  }
  asking.choices = choicesFor(sitting, question);
  if ('unknown' in understood) {
    const added = await addNew(sitting, step, question, understood.unknown);
    asking.choices = choicesFor(sitting, question);
    if ('name' in added) return await given(sitting, asking, added.name, said);
    return added.isBegun;
  }
  if ('refused' in understood) {
    sitting.screen.say(understood.refused);
    return false;
  }
  if (understood.shown !== undefined) sitting.screen.say(`→ ${understood.shown}`);
  return await given(sitting, asking, understood.value, said);
}

/** Not known yet. An entry that cannot be without it is then none: nothing more is asked of it. */
function leaveOpen(sitting: Sitting, step: Step): void {
  const { at } = step;
  const data = dataOf(sitting);
  const entry = at.slice(0, -1);
  const isNone = questionAt(at)?.isRequired === true && entry.length > 0 && !isAnswered(data, at);
  if (!isNone) {
    asked(sitting, step);
    return;
  }
  const { walk, held } = sitting.memory;
  const gone = held.filter((each) => isBelow(each.at, entry));
  if (gone.length > 0)
    sitting.screen.say('Without it the entry cannot be written; what you said of it is kept in the draft.');
  const fields = Object.keys(questions).filter((field) => field.startsWith(`${fieldOf(entry)}/`));
  const marks = fields
    .filter((field) => !field.slice(fieldOf(entry).length).includes('*'))
    .map((field) => {
      return pointer([...entry, ...field.split('/').slice(entry.length)]);
    });
  const isList = typeof entry.at(-1) === 'number' && sections[fieldOf(entry.slice(0, -1))] !== undefined;
  asked(sitting, step, { walk: isList ? walk.filter((each) => !isBelow(each, entry)) : walk });
  remember(sitting, { asked: [...new Set([...sitting.memory.asked, ...marks])] });
}

/** Saves an answer, then says what there is to say of it: it stays, or another is given in its place. */
async function given(sitting: Sitting, asking: Asking, value: unknown, typed: string): Promise<boolean> {
  const { step } = asking;
  const written = write(benchOf(sitting), { at: step.at, value });
  if (written.is === 'refused') {
    sitting.screen.say(told(written.trouble));
    return false;
  }
  if (written.is === 'held') {
    asked(sitting, step, { held: written.held });
    return true;
  }
  const before = asking.before ?? sitting.judged;
  if (!saved(sitting, written, step)) {
    asking.again = typed;
    asking.typed = undefined;
    asking.before = undefined;
    return false;
  }
  const remarks = remarksOn(before, written.judged, step.at);
  if (remarks.length === 0) return true;
  asking.before = before;
  const answer = await sitting.screen.ask({
    asks: remarks.map(told).join('\n'),
    enter: 'it is so, and stays; or type the answer anew',
  });
  const read = readTyped(answer);
  if ('command' in read) sitting.screen.say('Answer first: Enter if it is so, or the answer anew.');
  if (!('answer' in read)) return false;
  return read.answer === '' || (await taken(sitting, asking, read.answer));
}
