import type { Io } from '../world/io.ts';
import type { Ground } from './trace.ts';

/** Tells when what a run rests on changes. */
export interface Alarm {
  /**
   * The folders to watch from now on. One that was not watched before may have changed since the run looked into it, so
   * it counts as changed. Throws `UsageError` where the system watches no more.
   */
  watch(grounds: Iterable<Ground>): void;
  /** Until something has changed since the last call ended, and it is quiet. */
  changed(): Promise<void>;
  stop(): void;
}

/** Milliseconds. Editors save in several steps, and git many files at once. */
const quiet = 100;
/** What was read and is now gone or empty is most likely being saved: it is given so much longer. */
const grace = 500;
/** Where it is never quiet, nobody waits longer. */
const longest = 2_000;

/** An alarm that is off. While it is on, the program goes on running. */
export function alarmIn(io: Io): Alarm {
  const watched = new Map<string, () => void>();
  const touched = new Set<string>();
  const grounds = new Map<string, Ground[]>();
  let next: NodeJS.Timeout | undefined;
  let latest: NodeJS.Timeout | undefined;
  let ring = (): void => undefined;
  let rung = anew();

  return {
    watch(wanted) {
      grounds.clear();
      for (const ground of wanted) grounds.set(ground.folder, [...(grounds.get(ground.folder) ?? []), ground]);
      for (const folder of watched.keys()) if (!grounds.has(folder)) leave(folder);
      for (const folder of grounds.keys()) {
        if (watched.has(folder)) continue;
        watched.set(
          folder,
          io.watch(folder, (name) => hear(folder, name)),
        );
        wake();
      }
    },
    async changed() {
      await rung;
      rung = anew();
    },
    stop() {
      clearTimeout(next);
      clearTimeout(latest);
      for (const folder of watched.keys()) leave(folder);
    },
  };

  function anew(): Promise<void> {
    return new Promise((resolve) => {
      ring = resolve;
    });
  }

  function hear(folder: string, name: string | undefined): void {
    // A folder that goes away says so under its own name. After that, it and those in it are heard of no more.
    if (name === undefined || folder.endsWith(`/${name}`)) {
      for (const each of watched.keys()) if (each === folder || each.startsWith(`${folder}/`)) leave(each);
      wake();
      return;
    }
    const here = grounds.get(folder) ?? [];
    if (!here.some((ground) => matters(name, ground))) return;
    if (here.some(({ names }) => names.has(name))) touched.add(`${folder}/${name}`);
    wake();
  }

  function leave(folder: string): void {
    watched.get(folder)?.();
    watched.delete(folder);
  }

  function wake(): void {
    clearTimeout(next);
    next = setTimeout(settle, quiet);
    latest ??= setTimeout(tell, longest);
  }

  function settle(): void {
    const isBeingSaved = [...touched].some((path) => isOnItsWay(path, io));
    touched.clear();
    if (isBeingSaved) next = setTimeout(tell, grace);
    else tell();
  }

  function tell(): void {
    clearTimeout(next);
    clearTimeout(latest);
    latest = undefined;
    ring();
  }
}

/** Whether a run could see a change of this name. Hidden files, such as the drafts of editors, are not searched. */
function matters(name: string, { names, isListed }: Ground): boolean {
  if (isListed && (!name.startsWith('.') || name === '.gitignore')) return true;
  return [...names].some((asked) => likeness(asked) === likeness(name));
}

/** The same for names that some file systems take for one. */
function likeness(name: string): string {
  return name.normalize().toLowerCase();
}

function isOnItsWay(path: string, io: Io): boolean {
  if (!io.isFile(path)) return !io.isFolder(path);
  try {
    return io.read(path).length === 0;
  } catch {
    return false; // whatever is wrong with it, it is not empty
  }
}
