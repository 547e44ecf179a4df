import { valueAt } from '../model/path.ts';
import type { Trouble } from '../model/trouble.ts';
import { counted, numeral } from '../model/words.ts';
import type { Locate } from './parsed.ts';
import { about } from './parsed.ts';

/** The longest text of a register that is read, in UTF-16 units: 100,000 services take some 16 to 26 million as CSV, 43 as YAML. */
export const longestRegister = 45_000_000;

/** What to do with more. */
export const leaveOut = 'Leave out services that no proposal touches, or keep a register for each region.';

/** The most services that are read: half as many services again as a whole country’s. */
const mostServices = 150_000;

/** More keys than anybody gives a service, those of one’s own included. */
export const mostKeys = 200;

/** More areas than a country is ever divided into. */
const mostAreas = 50_000;

/** The services of a register, as they are read. */
export interface Intake {
  readonly services: readonly unknown[];
  /** Takes in one more, and says whether there is room for others. */
  readonly take: (service: unknown) => boolean;
  /** What there was no room for, after the last that was taken in. */
  readonly excess: (locate: Locate) => Trouble | undefined;
}

/** Takes in no more services, and no more areas in them, than any country has: each area has to be kept apart, too. */
export function intake(): Intake {
  const services: unknown[] = [];
  const areas = new Set<unknown>();
  return {
    services,
    take(service) {
      services.push(service);
      const named = valueAt(service, ['catchment']);
      // A service that names as many by itself is told of by itself.
      if (Array.isArray(named) && named.length <= mostAreas) for (const area of named) areas.add(area);
      return services.length <= mostServices && areas.size <= mostAreas;
    },
    excess(locate) {
      const last = ['services', services.length - 1];
      if (services.length > mostServices) {
        const message = `The register has more than ${numeral(mostServices)} services.`;
        return about('limits', message, leaveOut, locate(last));
      }
      if (areas.size <= mostAreas) return undefined;
      const message = `The services up to here name more than ${numeral(mostAreas)} areas.`;
      const hint = 'Name larger areas, or keep a register for each region.';
      return about('limits', message, hint, locate([...last, 'catchment']));
    },
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
