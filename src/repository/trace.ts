import type { Io } from '../world/io.ts';

/** What a run looked at in a folder. */
export interface Ground {
  /** Its whole path. */
  readonly folder: string;
  /** The names that it asked for, whether they are there or not. */
  readonly names: ReadonlySet<string>;
  /** Whether it asked for all that lies in the folder. */
  readonly isListed: boolean;
}

/** What a run rests on: when none of it changes, the run would come to the same. */
export interface Trace {
  /** The world for the run to go through. */
  readonly io: Io;
  /** The files that it read, each with the digest of what they held, or with why they could not be read. */
  readonly read: ReadonlyMap<string, string>;
  /** The folders that it looked into; instead of one that is not there, the nearest above it. One may come twice. */
  grounds(): Ground[];
}

/** Notes what a run looks at, so that nobody has to know twice what a run looks at. */
export function traceOf(io: Io): Trace {
  const read = new Map<string, string>();
  const asked = new Map<string, Set<string>>();
  const listed = new Set<string>();
  const note = (path: string): void => {
    const [folder, name] = split(path);
    const names = asked.get(folder) ?? new Set();
    asked.set(folder, names.add(name));
  };
  const noted = (ask: (path: string) => boolean) => (path: string) => {
    note(path);
    return ask(path);
  };
  return {
    io: {
      ...io,
      read(file, atMost) {
        note(file);
        if (!listed.has(split(file)[0])) note(io.wholePath(file)); // it may be a link
        try {
          const bytes = io.read(file, atMost);
          read.set(file, io.hash(bytes));
          return bytes;
        } catch (error) {
          read.set(file, String(error));
          throw error;
        }
      },
      exists: noted(io.exists),
      isFile: noted(io.isFile),
      isFolder: noted(io.isFolder),
      entries(folder) {
        listed.add(folder);
        const entries = io.entries(folder);
        for (const { name, isLink } of entries) if (isLink) note(io.wholePath(`${folder}/${name}`));
        return entries;
      },
    },
    read,
    grounds: () =>
      [...new Set([...asked.keys(), ...listed])].map((each) => {
        const names = asked.get(each) ?? new Set();
        return nearest({ folder: io.wholePath(each), names, isListed: listed.has(each) }, io);
      }),
  };
}

/** A ground that is there: for a folder that is not, the one that it would lie in. */
function nearest(ground: Ground, io: Io): Ground {
  if (io.isFolder(ground.folder) || !ground.folder.includes('/')) return ground;
  const [folder, name] = split(ground.folder);
  return nearest({ folder, names: new Set([name]), isListed: false }, io);
}

/** A path as its folder and its name in it. */
function split(path: string): readonly [folder: string, name: string] {
  const end = path.length > 1 && path.endsWith('/') ? path.length - 1 : path.length;
  const at = path.lastIndexOf('/', end - 1);
  const name = path.slice(at + 1, end);
  return at === -1 ? ['.', name] : [path.slice(0, at) || '/', name];
}
