import { UnreadableFile } from '../errors.ts';
import type { Entry, Io } from '../world/io.ts';
import { isConfiguration, isRegister } from './file-names.ts';
import type { Glob } from './glob.ts';
import { fits, leadsOn } from './glob.ts';
import type { Ignored } from './ignored.ts';
import { ignoredAbove } from './ignored.ts';

/** What a search comes upon. */
export type Finding =
  | { readonly is: 'found'; readonly file: string; readonly whole: string }
  | { readonly is: 'unread'; readonly file: string; readonly reason: string }
  /** Looked for, but ignored. */
  | { readonly is: 'left out'; readonly file: string };

/** A folder on the way of a search. */
interface Place {
  readonly shown: string;
  readonly whole: string;
  /** The names that lead to it from where the search began. */
  readonly trail: readonly string[];
  /** Whether proposals are looked for in it, or only what is like the pattern. */
  readonly isSearched: boolean;
  readonly ignored: Ignored;
}

/** What proposals are told by, as a sentence says it. */
export const lookedFor = '`*.proposal.yaml`, `proposal.yaml` and YAML files with a line that begins `reconfig:`';

/**
 * Searches a folder and those in it, once each: for proposals, or for what is like a pattern, which are the files it
 * matches and the proposals in the folders it matches. Left out is what is hidden or ignored, links to folders, and
 * links out of the repository.
 */
export function* search(folder: string, glob: Glob | undefined, io: Io): Generator<Finding> {
  const whole = io.wholePath(folder);
  try {
    const ignored = ignoredAbove(whole, io);
    const isSearched = glob === undefined || fits(glob, []);
    yield* inFolder({ shown: io.shownPath(folder), whole, trail: [], isSearched, ignored }, glob, io);
  } catch (error) {
    yield unread(error);
  }
}

function* inFolder(place: Place, glob: Glob | undefined, io: Io): Generator<Finding> {
  let entries: readonly Entry[];
  let here = place;
  try {
    entries = io.entries(place.shown);
    const own = entries.find(({ name, is, isLink }) => name === '.gitignore' && is === 'file' && !isLink);
    if (own !== undefined) {
      here = { ...place, ignored: place.ignored.and(place.whole, io.read(inside(place.shown, own.name))) };
    }
  } catch (error) {
    yield unread(error);
    return;
  }
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    if (entry.is === 'file') yield* atFile(here, entry, glob, io);
    else if (!entry.isLink) yield* atFolder(here, entry.name, glob, io);
  }
}

function* atFolder(place: Place, name: string, glob: Glob | undefined, io: Io): Generator<Finding> {
  const trail = [...place.trail, name];
  const isSearched = place.isSearched || (glob !== undefined && fits(glob, trail));
  if (!isSearched && (glob === undefined || !leadsOn(glob, trail))) return;
  const whole = inside(place.whole, name);
  const shown = io.shownPath(inside(place.shown, name));
  if (place.ignored.has(whole, 'folder')) yield { is: 'left out', file: shown };
  else yield* inFolder({ ...place, shown, whole, trail, isSearched }, glob, io);
}

function* atFile(place: Place, { name, isLink }: Entry, glob: Glob | undefined, io: Io): Generator<Finding> {
  const likeness = likenessOf(place, name, glob);
  if (likeness === 'none') return;
  const file = inside(place.shown, name);
  const whole = inside(place.whole, name);
  if (place.ignored.has(whole, 'file')) {
    if (likeness === 'certain') yield { is: 'left out', file };
    return;
  }
  try {
    if (likeness === 'possible' && !beginsReconfig(io.read(file))) return;
    const target = isLink ? io.wholePath(file) : whole;
    if (isLink && !isOfRepository(target, place.ignored.top)) yield { is: 'unread', file, reason: leadsOut };
    else yield { is: 'found', file, whole: target };
  } catch (error) {
    yield unread(error);
  }
}

const leadsOut = 'It is a link that leads out of the repository; name the file it leads to.';

const endings = ['.yaml', '.yml'];

/** Whether a name tells that a file is to be judged: what a pattern matches is, whatever its name. */
function likenessOf(
  { isSearched, trail }: Place,
  name: string,
  glob: Glob | undefined,
): 'certain' | 'possible' | 'none' {
  const plainName = name.toLowerCase();
  if (isConfiguration(plainName) || isRegister(plainName)) return 'none';
  const isLike = glob !== undefined && fits(glob, [...trail, name]);
  if (isLike && !glob.isOpen) return 'certain';
  if (!isSearched && !isLike) return 'none';
  const ending = endings.find((each) => plainName.endsWith(each));
  if (ending === undefined) return 'none';
  return `.${plainName}`.endsWith(`.proposal${ending}`) ? 'certain' : 'possible';
}

/** Whether a line begins `reconfig:`, in UTF-8, or in UTF-16, so that those who saved it as that are told. */
function beginsReconfig(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const plain = text.includes(0) ? Buffer.from(text.filter((byte) => byte !== 0)) : text;
  for (let at = plain.indexOf(key); at !== -1; at = plain.indexOf(key, at + 1)) {
    const before = plain[at - 1];
    if (at === 0 || before === 0x0a || before === 0x0d) return true;
    if (marks.some((mark) => plain.subarray(0, at).equals(mark))) return true;
  }
  return false;
}

const key = 'reconfig:';
/** The marks of UTF-8 and both orders of UTF-16. */
const marks = [Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from([0xff, 0xfe]), Buffer.from([0xfe, 0xff])];

/** What a repository holds cannot make a report show other files of the machine, nor what git keeps for itself. */
function isOfRepository(path: string, top: string): boolean {
  return path.startsWith(top.endsWith('/') ? top : `${top}/`) && !path.slice(top.length).includes('/.git/');
}

function inside(folder: string, name: string): string {
  return folder === '.' ? name : folder.endsWith('/') ? folder + name : `${folder}/${name}`;
}

function unread(error: unknown): Finding {
  if (!(error instanceof UnreadableFile)) throw error;
  return { is: 'unread', file: error.file, reason: error.message };
}
