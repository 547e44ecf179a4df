import { counted, numeral } from '../model/words.ts';

/** The longest text of a register that is read, in UTF-16 units: 100,000 services take some 16 to 26 million as CSV. */
export const longestRegister = 40_000_000;

/** What to do with more. */
export const leaveOut = 'Leave out services that no proposal touches, or keep a register for each region.';

/** The most services that are read: half as many services again as a whole country’s. */
export const mostServices = 150_000;

/** More keys than anybody gives a service, those of one’s own included. */
export const mostKeys = 200;

/** More areas than a country is ever divided into. */
const mostEntries = 50_000;

/** As often as a sign of YAML may stand in a long register: much more often than in one of so many services. */
const mostSigns: readonly (readonly [sign: string, most: number])[] = [
  ['\n', 3_000_000],
  [',', 4_000_000],
  ['{', 500_000],
  ['[', 1_000_000],
];

/** Whether a text holds more lines, maps or lists than a register of the most services: reading it would take too much. */
export function isCrowded(text: string): boolean {
  return mostSigns.some(([sign, most]) => standsMoreOften(text, sign, most));
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
  const list = Object.values(entry).find((value) => Array.isArray(value) && value.length > mostEntries);
  return list === undefined
    ? undefined
    : `A list of ${numeral(list.length)} entries stands here; ${numeral(mostEntries)} are read at most.`;
}
