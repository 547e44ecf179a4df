import type { Run } from '../model/report.ts';
import type { Limits } from '../model/thresholds.ts';
import { laxerThresholds } from '../model/thresholds.ts';
import { counted } from '../model/words.ts';
import type { Paint } from './paint.ts';
import type { Look } from './reporter.ts';
import { visible } from './visible.ts';
import { wrap } from './wrap.ts';

/** What every report says at its end. */
export const limitsOfUse = 'This is no advice on the law, and the absence of findings is no approval.';

/**
 * What the first screen of every report says of the run: how many thresholds ask for less than the default, whether only
 * what changed was judged, what is not shown, and what else has to be known.
 */
export function scopeLines({ limits, notes, ...run }: Run, look: Pick<Look, 'width' | 'principle'>): string[] {
  const lines = [...laxerLines(limits), ...changedOnly(run), ...oneOnly(look), ...notes];
  return lines.map((line) => wrap(visible(line), look.width));
}

/** That only one principle is shown, where that is so: what is right with one says nothing of the others. */
export function oneOnly({ principle }: Pick<Look, 'principle'>): string[] {
  return principle === undefined
    ? []
    : [`Only the principle ${principle} is shown in full; all were judged, and the verdict is that on all.`];
}

/** That what passes is not shown, where that is so. Whoever has asked for it knows; a report is read by others, too. */
export function failingOnly({ quiet }: Pick<Look, 'quiet'>): string[] {
  return quiet ? ['Only what fails is shown.'] : [];
}

/** How many thresholds ask for less than the default, in a line; none where none does. */
export function laxerLines(limits: Limits): string[] {
  const laxer = laxerThresholds(limits).length;
  return laxer === 0 ? [] : [`${counted(laxer, 'threshold')} laxer than the default.`];
}

/** That only a part was judged, where that is so. */
export function changedOnly({ changedSince }: Pick<Run, 'changedSince'>): string[] {
  return changedSince === undefined
    ? []
    : [`Only what changed since ${changedSince}, and what that affects, was judged.`];
}

/** So many are named of what could not be compared. */
export const mostLeftOut = 5;

/** What could not be compared with the others, at most five lines. */
export function leftOutLines({ leftOut }: Run, { width, quiet }: Look, paint: Paint): string {
  if (leftOut.length === 0 || quiet) return '';
  const lines = leftOut
    .slice(0, mostLeftOut)
    .map(({ file, reason }) => `  ${wrap(`${visible(file)}: ${visible(reason)}`, width, '    ')}`);
  const rest = leftOut.length - lines.length;
  if (rest > 0) lines.push(paint.dim(`  And ${rest} more: --format json names them all.`));
  return `${[paint.bold('Left out when the proposals were compared'), ...lines].join('\n')}\n`;
}
