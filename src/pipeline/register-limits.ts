import { valueAt } from '../model/path.ts';
import { counted, numeral } from '../model/words.ts';

/** The longest text of a register that is read, in UTF-16 units: 100,000 services take some 16 to 26 million as CSV, 43 as YAML. */
export const longestRegister = 45_000_000;

/** What to do with more. */
export const leaveOut = 'Leave out services that no proposal touches, or keep a register for each region.';

/** The most services that are read: half as many services again as a whole country’s. */
export const mostServices = 150_000;

/** More keys than anybody gives a service, those of one’s own included. */
export const mostKeys = 200;

/** More areas than a country is ever divided into. */
export const mostAreas = 50_000;

/**
 * Says of one service after the other whether all up to it name no more areas than that: each has to be kept apart, with
 * the services in it. A service that names as many by itself is told of by itself.
 */
export function areasWithin(): (service: unknown) => boolean {
  const areas = new Set<unknown>();
  return (service) => {
    const named = valueAt(service, ['catchment']);
    if (!Array.isArray(named) || named.length > mostAreas) return true;
    for (const area of named) areas.add(area);
    return areas.size <= mostAreas;
  };
}

/** Whether a character stands in a text more often than so many times. */
export function standsMoreOften(text: string, character: string, most: number): boolean {
  let at = -1;
  for (let count = 0; count <= most; count += 1) {
    at = text.indexOf(character, at + 1);
    if (at === -1) return false;
  }
  return true;
}

/** That an entry of a register holds more than can be judged, as a sentence; undefined where it does not. */
export function overload(entry: unknown): string | undefined {
  if (typeof entry !== 'object' || entry === null) return undefined;
  const keys = Array.isArray(entry) ? [] : Object.keys(entry);
  if (keys.length > mostKeys) return `${counted(keys.length, 'key')} stand here; ${mostKeys} are read at most.`;
  const list = Object.values(entry).find((value) => Array.isArray(value) && value.length > mostAreas);
  return list === undefined
    ? undefined
    : `A list of ${numeral(list.length)} entries stands here; ${numeral(mostAreas)} are read at most.`;
}
