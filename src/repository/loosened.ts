import { UnreadableFile } from '../errors.ts';
import { listed } from '../model/words.ts';
import { decode } from '../pipeline/decode.ts';
import { parse } from '../pipeline/parse.ts';
import type { Io } from '../world/io.ts';
import type { Changes, Touch } from './changes.ts';
import { isConfiguration, isRegister } from './file-names.ts';

/** What a run is judged with, where it is named. */
interface Means {
  readonly config: string | undefined;
  readonly register: string | undefined;
}

/**
 * That a change alters what it is judged with itself: the configuration, a register, or a waiver. That is allowed, and
 * has to be seen: whoever may change them can open the gate. One sentence, or none.
 */
export function notesOnMeans(changes: Changes, means: Means, io: Io): string[] {
  const touched = (kind: string, is: (name: string) => boolean): string[] =>
    changes.touched.flatMap((touch) => namesOf(touch).filter(is).slice(0, 1)).map((name) => `the ${kind} ${name}`);
  const altered = [
    ...touched('configuration', (name) => name === means.config || isConfiguration(name)),
    ...touched('register', (name) => name === means.register || isRegister(name)),
  ];
  const waived = waiversAltered(changes, io).map((file) => `a waiver in ${file}`);
  const all = [...altered, ...waived];
  if (all.length === 0) return [];
  const rest = all.length > most ? `, and ${all.length - most} more` : '';
  const names = `${listed(all.slice(0, most))}${rest}`;
  return [
    `This change alters what it is judged with: ${names}. Have somebody who did not write it look at that first.`,
  ];
}

/** How many are named: a sentence has to be read. */
const most = 8;

function namesOf(touch: Touch): string[] {
  return touch.status === 'renamed' ? [touch.path, touch.from] : [touch.path];
}

/** The files with a waiver that was not in them before. One that was taken out opens nothing. */
function waiversAltered({ touched, earlier }: Changes, io: Io): string[] {
  const there = touched.filter(({ path, status }) => status !== 'deleted' && /\.ya?ml$/i.test(path) && io.isFile(path));
  const before = earlier(there.flatMap(namesOf));
  return there
    .filter((touch) => {
      const was = new Set(namesOf(touch).flatMap((name) => waiversIn(name, before.get(name))));
      return waiversIn(touch.path, bytesOf(touch.path, io)).some((waiver) => !was.has(waiver));
    })
    .map(({ path }) => path);
}

/** What cannot be read is said where it is to be judged. */
function bytesOf(file: string, io: Io): Uint8Array | undefined {
  try {
    return io.read(file);
  } catch (error) {
    if (error instanceof UnreadableFile) return undefined;
    throw error;
  }
}

function waiversIn(file: string, bytes: Uint8Array | undefined): string[] {
  if (bytes === undefined) return [];
  const { data } = parse(decode(file, bytes));
  if (typeof data !== 'object' || data === null || !('reconfig' in data && 'waivers' in data)) return [];
  return Array.isArray(data.waivers) ? data.waivers.map((waiver) => JSON.stringify(waiver)) : [];
}
