import type { Plan } from '../model/neighbour.ts';
import type { LeftOut } from '../model/report.ts';
import type { Outline } from './outline.ts';
import { undatedChanges } from './outline.ts';

/**
 * What could not be taken into account where proposals were compared: those of the files that are not judged which
 * cannot be read, and the changes of the neighbours of those that are which no date places.
 */
export function leftOutOf(
  beside: readonly string[],
  outlineOf: (file: string) => Outline | undefined,
  neighbours: ReadonlySet<Plan>,
): LeftOut[] {
  const unread = beside.filter((file) => {
    const outline = outlineOf(file);
    return outline !== undefined && outline.plan === undefined;
  });
  return [
    ...unread.map((file) => ({ file, reason: 'It cannot be read as a proposal.' })),
    ...[...neighbours].flatMap((each) => [...undatedChanges(each)]),
  ];
}

/** Orders what was left out by file, and within a file by what is said of it. */
export function byFileThenReason(a: LeftOut, b: LeftOut): number {
  const [first, second] = [a, b].map(({ file, reason }) => `${file}\n${reason}`);
  return String(first) < String(second) ? -1 : 1;
}
