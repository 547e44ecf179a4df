import { isNonAnswer, isThin } from '../facts/answers.ts';
import type { ConfigFile } from '../generated/config.ts';
import type { Limits, ThresholdId } from '../model/thresholds.ts';
import { defaultLimits, laxerThresholds, thresholdIds } from '../model/thresholds.ts';
import type { Trouble } from '../model/trouble.ts';
import { counted, numeral, quoted } from '../model/words.ts';
import type { Locate } from './parse.ts';

type Given = NonNullable<ConfigFile['thresholds']>;

/** The thresholds in force, and why one is what it is where that is said. */
export interface Thresholds {
  readonly limits: Limits;
  readonly reasons: Readonly<Partial<Record<ThresholdId, string>>>;
}

/** The defaults with those in their place that a configuration gives. */
export function thresholdsOf(given: Given): Thresholds {
  const limits: Record<ThresholdId, number> = { ...defaultLimits };
  const reasons: Partial<Record<ThresholdId, string>> = {};
  for (const id of thresholdIds) {
    const said = given[id];
    if (said === undefined) continue;
    limits[id] = typeof said === 'number' ? said : said.value;
    if (typeof said === 'object' && said.reason !== undefined) reasons[id] = said.reason;
  }
  return { limits, reasons };
}

/** A threshold may be tightened freely, and loosened with a reason of substance. */
export function* thresholdTroubles({ limits, reasons }: Thresholds, locate: Locate): Generator<Trouble> {
  for (const { id, value, inForce, unit, stricter } of laxerThresholds(limits)) {
    const reason = reasons[id];
    const trouble = (path: Trouble['path'], message: string, hint: string): Trouble => {
      return { kind: 'schema', message, hint, path, range: locate(path) };
    };
    const place = ['thresholds', id];
    if (reason === undefined) {
      const number = counted(inForce, unit.replace(/s$/, ''), unit);
      const message = `\`${id}\` is ${number}, laxer than the default of ${numeral(value)}, and no reason is given.`;
      const bound = `${numeral(value)} or ${stricter === 'higher' ? 'more' : 'less'}`;
      yield trouble(place, message, `Write it as {value: ${inForce}, reason: …} and say why, or make it ${bound}.`);
    } else if (isNonAnswer(reason) || isThin(reason)) {
      const message = `The reason for the laxer \`${id}\` says only ${quoted(reason)}, which gives nothing to judge.`;
      yield trouble([...place, 'reason'], message, 'Say what speaks for it, with a number, a date or a name.');
    }
  }
}
