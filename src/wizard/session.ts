import { sections } from '../generated/questions.ts';
import { valueAt } from '../model/path.ts';
import type { Stage } from '../model/stage.ts';
import { nextStage } from '../model/stage.ts';
import { listed } from '../model/words.ts';
import { askQuestion } from './ask.ts';
import { fieldOf, inWords, trail } from './form.ts';
import { clear, jump, listAnswers, removeEntry } from './menus.ts';
import type { Step } from './plan.ts';
import { nextStep, wantedBy } from './plan.ts';
import { Ended } from './screen.ts';
import type { Sitting } from './sitting.ts';
import { asked, dataOf, horizonOf, isAt, remember, situation } from './sitting.ts';
import { principleLines } from './telling.ts';
import { readTyped } from './typed.ts';
import { walkThroughNew } from './walk.ts';
import { lackingIn } from './writing.ts';

/** Asks one question after the other until nothing is left that is due, and nothing more is wanted. Throws `Ended`. */
export async function converse(sitting: Sitting): Promise<void> {
  for (;;) {
    const step = sitting.next ?? nextStep(situation(sitting));
    sitting.next = undefined;
    if (step === undefined) {
      if (await isEnough(sitting)) return;
    } else if (step.isMore) {
      await askForMore(sitting, step);
    } else {
      await askOne(sitting, step);
    }
  }
}

async function askOne(sitting: Sitting, step: Step): Promise<void> {
  const history = [...sitting.memory.history.filter((at) => !isAt(at, step.at)), step.at];
  const { because } = step;
  remember(sitting, { history, ...(because === undefined ? {} : { focus: because.principle }) });
  const outcome = await askQuestion(sitting, step);
  switch (outcome) {
    case '/back':
      back(sitting, step);
      break;
    case '/clear':
      clear(sitting, step);
      break;
    case '/remove':
      await removeEntry(sitting, step);
      break;
    default:
      await elsewhere(sitting, step, outcome);
  }
}

async function elsewhere(sitting: Sitting, step: Step, outcome: string): Promise<void> {
  if (outcome === '/jump') await jump(sitting);
  else if (outcome === '/list') await listAnswers(sitting);
  else if (outcome === '/stop') throw new Ended('stopped');
  else return;
  if (outcome === '/list' && sitting.next === undefined) sitting.next = step;
}

/** Back to the question before, and from there on again. */
function back(sitting: Sitting, step: Step): void {
  const before = sitting.memory.history.filter((at) => !isAt(at, step.at));
  const last = before.at(-1);
  if (last === undefined) {
    sitting.screen.say('This is the first question.');
    sitting.next = step;
    return;
  }
  remember(sitting, { history: before });
  sitting.next = { at: last };
}

/** Whether a list has one entry more; if so, what is to be said of it is asked next. */
async function askForMore(sitting: Sitting, step: Step): Promise<void> {
  const { at, because } = step;
  const data = dataOf(sitting);
  const section = sections[fieldOf(at)];
  const entries = valueAt(data, at);
  const count = Array.isArray(entries) ? entries.length : 0;
  const where = [trail(at, data), inWords(String(at.at(-1)))].filter(Boolean).join(' › ');
  const why = because === undefined ? '' : `${because.finding.message}\n`;
  const typed = readTyped(
    await sitting.screen.ask({
      asks: `${why}${where}: ${section?.about ?? ''} There ${count === 1 ? 'is one' : `are ${count}`} so far.\nIs there one more? Type yes or no.`,
      enter: 'no',
    }),
  );
  if ('command' in typed) return await elsewhere(sitting, step, typed.command === '?' ? '' : typed.command);
  asked(sitting, step);
  if (!('answer' in typed) || !/^y(?:es)?$/i.test(typed.answer)) return;
  const stage = horizonOf(sitting) ?? sitting.judged.report?.stage?.stage ?? 'evaluation';
  const wanted = because === undefined ? undefined : wantedBy(stage, sitting.judged.report?.assessments ?? []);
  const walk = [...walkThroughNew(at, count, data, wanted), at];
  remember(sitting, { walk: [...walk, ...sitting.memory.walk] });
}

/** Nothing is left to ask: the end, or on to something else. */
async function isEnough(sitting: Sitting): Promise<boolean> {
  const { screen, judged } = sitting;
  const { report } = judged;
  if (report !== undefined) screen.say(`\n${principleLines(report).join('\n')}`);
  const stage = horizonOf(sitting) ?? report?.stage?.stage;
  const next = stage === undefined ? undefined : nextStage(stage);
  const on = next === undefined ? '' : `on: go on with what falls due at ${next}. `;
  const typed = readTyped(
    await screen.ask({
      asks: `${restOf(sitting, stage)}\n${on}/jump and /list go on elsewhere.`,
      enter: 'this is the end',
    }),
  );
  if ('command' in typed) {
    if (typed.command !== '?') await elsewhere(sitting, { at: [] }, typed.command);
    sitting.next = sitting.next?.at.length === 0 ? undefined : sitting.next;
    return false;
  }
  if ('answer' in typed && typed.answer.toLowerCase() === 'on' && next !== undefined) {
    remember(sitting, { horizon: next });
    return false;
  }
  return 'answer' in typed && typed.answer === '';
}

/** What is to be said where nothing is left to ask. */
function restOf(sitting: Sitting, stage: Stage | undefined): string {
  const { report, troubles, readable } = sitting.judged;
  if (report?.notJudged !== undefined) return `${report.notJudged} Nothing is asked of it.`;
  if (stage !== undefined && report !== undefined) return `Everything was asked that is due at ${stage}.`;
  const isWhole = readable && troubles.every(({ path }) => path.length === 0);
  const missing = lackingIn(dataOf(sitting), []).map((at) => [trail(at, dataOf(sitting)), inWords(String(at.at(-1)))]);
  const names = listed(missing.map((parts) => parts.filter(Boolean).join(' › ')));
  return isWhole
    ? `The file cannot be written without what is still open: ${names}.`
    : 'The file is not well-formed, so the principles cannot be judged: reconfig check shows what is wrong.';
}
