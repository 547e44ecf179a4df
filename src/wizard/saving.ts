import { UsageError } from '../errors.ts';
import { ChangedElsewhere } from './paper.ts';
import type { Step } from './plan.ts';
import type { Sitting } from './sitting.ts';
import { asked, remember } from './sitting.ts';
import { turned } from './telling.ts';
import type { Bench, Written } from './writing.ts';

export function benchOf({ judged, memory, judge }: Sitting): Bench {
  return { before: judged, held: memory.held, judge };
}

/**
 * Saves a text, and the question `step` as one that was asked; then judges it and says what it turned. False where it
 * could not be saved, which is told.
 */
export function saved(sitting: Sitting, written: Extract<Written, { is: 'written' }>, step?: Step): boolean {
  const before = sitting.judged;
  try {
    sitting.paper.save(written.judged.text);
  } catch (error) {
    if (error instanceof ChangedElsewhere) {
      sitting.paper.accept(error.text);
      sitting.judged = sitting.judge(error.text);
      sitting.screen.say(
        `${sitting.paper.file} was changed by someone else in the meantime, and was not written over. Look at the answer again and press Enter to put it into what is there now.`,
      );
    } else if (error instanceof UsageError) {
      sitting.screen.say(
        `${error.message} The file is as it was. Put that right and press Enter to try again, or type /stop.`,
      );
    } else throw error;
    return false;
  }
  sitting.judged = written.judged;
  const { held } = written;
  if (step === undefined) remember(sitting, { held });
  else asked(sitting, step, { held });
  const lines = turned(before.report, written.judged.report);
  if (written.made.length > 0) lines.unshift(`The rest of the file can refer to it as ${written.made.join(', ')}.`);
  if (lines.length > 0) sitting.screen.say(lines.join('\n'));
  return true;
}
