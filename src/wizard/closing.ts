import type { Exit } from '../exit.ts';
import { exit } from '../exit.ts';
import { criteriaOf } from '../model/criteria.ts';
import type { Finding, Report } from '../model/report.ts';
import { isAtOrAfter } from '../model/stage.ts';
import { counted } from '../model/words.ts';
import { principlesOf } from '../reporters/counts.ts';
import { visible } from '../reporters/visible.ts';
import { wrap } from '../reporters/wrap.ts';
import { Ended } from './screen.ts';
import type { Sitting } from './sitting.ts';

/** Talks, and says at the end what was written and what to do next; or, where it was broken off, how to go on. */
export async function closing(sitting: Sitting, talk: () => Promise<void>, report: () => Promise<Exit>): Promise<Exit> {
  const { screen, paper } = sitting;
  greet(sitting);
  try {
    await talk();
  } catch (error) {
    if (!(error instanceof Ended)) throw error;
    screen.say(`\nNothing is lost. To go on: reconfig draft ${visible(paper.file)}`);
    return error.how === 'interrupted' ? exit.interrupted : exit.open;
  } finally {
    screen.close();
  }
  if (sitting.judged.report === undefined || sitting.memory.held.length > 0) {
    screen.say(`\nWhat cannot be written yet is kept in the draft. To go on: reconfig draft ${visible(paper.file)}`);
  } else paper.forget();
  if (sitting.judged.report === undefined) return exit.open;
  screen.say('');
  await report();
  screen.say(
    `\n${nextThings(sitting.judged.report, screen.width)}To check it again: reconfig check ${visible(paper.file)}`,
  );
  return exit.open;
}

function greet({ screen, paper, judged }: Sitting): void {
  const about = paper.isResumed
    ? `${paper.file}: taken up where it was left.`
    : paper.text === undefined
      ? `${paper.file} will be written.`
      : `${paper.file} is opened; only what you answer changes.`;
  screen.say(wrap(visible(about), screen.width));
  screen.say(
    wrap(
      'Type an answer and press Enter; each is saved at once. Enter alone means: not known yet. Type ? for help and why it is asked; /back, /jump, /list, /notdone and /stop do what they say.',
      screen.width,
    ),
  );
  const { length } = judged.troubles;
  if (judged.text !== paper.text || length === 0) return; // what was only begun is not yet well-formed
  const are = length === 1 ? 'is' : 'are';
  screen.say(`${counted(length, 'thing')} in it ${are} not well-formed: reconfig check shows them all.`);
}

const most = 5;

/** The first things to do: what is due now, then what falls due next. */
export function nextThings(report: Report, width: number): string {
  const all = criteriaOf(principlesOf(report)).flatMap(({ outcome, due }) => {
    if (outcome.is === 'unmet') return outcome.findings.map((finding) => ({ finding, due, isNow: true }));
    return outcome.is === 'pending' ? outcome.findings.map((finding) => ({ finding, due, isNow: false })) : [];
  });
  const ordered = all.sort(
    (a, b) =>
      Number(b.isNow) - Number(a.isNow) ||
      (isAtOrAfter(a.due, b.due) ? (isAtOrAfter(b.due, a.due) ? weight(a.finding) - weight(b.finding) : 1) : -1),
  );
  const lines = ordered.slice(0, most).map(({ finding: { message, hint }, due, isNow }, index) => {
    const when = isNow ? '' : ` (by ${due})`;
    return `  ${index + 1}. ${wrap(visible(`${hint === undefined ? message : `${message} ${hint}`}${when}`), width, '     ')}`;
  });
  return lines.length === 0 ? '' : `What to do next:\n${lines.join('\n')}\n\n`;
}

function weight({ severity }: Finding): number {
  return severity === 'error' ? 0 : 1;
}
