import { fieldsOfCriteria } from '../generated/questions.ts';
import { valueAt } from '../model/path.ts';
import { matching } from './choices.ts';
import { fieldOf } from './form.ts';
import type { Step } from './plan.ts';
import { benchOf, saved } from './saving.ts';
import type { Sitting } from './sitting.ts';
import { told } from './told.ts';
import { write } from './writing.ts';

/** Writes into the file that something was not done; false where nothing came of it. */
export async function notDone(sitting: Sitting, step: Step): Promise<boolean> {
  const { screen } = sitting;
  const criterion = step.because?.criterion.id ?? (await criterionFor(sitting, step));
  if (criterion === undefined) return false;
  screen.say(
    `It is entered as not done under ${criterion}. The report will say that this is not kept: a known no counts as one.`,
  );
  const what = await screen.ask({ asks: 'What was not done? One sentence.', enter: 'nothing is entered' });
  if (what.trim() === '' || what.trim().startsWith('/')) return false;
  const reason = await screen.ask({ asks: 'Why not?', enter: 'not said' });
  const entries = valueAt(sitting.judged.data, ['notDone']);
  const at = ['notDone', Array.isArray(entries) ? entries.length : 0];
  const value = { criterion, what: what.trim(), ...(reason.trim() === '' ? {} : { reason: reason.trim() }) };
  const written = write(benchOf(sitting), { at, value });
  if (written.is === 'refused') screen.say(told(written.trouble));
  if (written.is === 'held')
    screen.say(
      'It can be entered as soon as the file can be written: first come what is called, where and what changes.',
    );
  return written.is === 'written' && saved(sitting, written, step);
}

/** The criterion that a question belongs to: the one there is, or the one that is chosen. */
async function criterionFor({ screen, criteria }: Sitting, { at }: Step): Promise<string | undefined> {
  const field = fieldOf(at);
  const own = criteria.filter(({ value }) => fieldsOfCriteria[String(value)]?.includes(field));
  const choices = own.length > 0 ? own : criteria;
  if (choices.length === 1) return String(choices[0]?.value);
  const typed = await screen.ask({ asks: 'Which of these was not done?', choices, enter: 'none' });
  const [found, second] = typed.trim() === '' ? [] : matching(typed, choices);
  return found === undefined || second !== undefined ? undefined : String(found.value);
}
