import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { UnreadableFile } from '../src/errors.ts';
import { alarmIn } from '../src/repository/alarm.ts';
import type { Ground } from '../src/repository/trace.ts';
import type { Io } from '../src/world/io.ts';
import { nodeIo } from '../src/world/node-io.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const plans: Ground = { folder: '/r/plans', names: new Set(['a.yaml']), isListed: true };
const above: Ground = { folder: '/r', names: new Set(['register.csv', 'plans']), isListed: false };

/** An alarm for two folders of a world in which nothing happens by itself. */
function alarmed() {
  const heard = new Map<string, (name: string | undefined) => void>();
  const files = new Map([
    ['/r/plans/a.yaml', 'a'],
    ['/r/register.csv', 'a'],
  ]);
  const io: Io = {
    ...nodeIo,
    watch(folder, onChange) {
      heard.set(folder, onChange);
      return () => heard.delete(folder);
    },
    isFile: (path) => files.has(path),
    isFolder: () => false,
    read(file) {
      const text = files.get(file);
      if (text === undefined) throw new UnreadableFile(file, 'It is gone.');
      return new TextEncoder().encode(text);
    },
  };
  const alarm = alarmIn(io);
  let count = 0;
  const listen = (): void => {
    void alarm.changed().then(() => {
      count += 1;
      listen();
    });
  };
  alarm.watch([plans, above]);
  listen();
  return {
    alarm,
    files,
    heard,
    change: (folder: string, name: string | undefined) => heard.get(folder)?.(name),
    /** How often it rings in so many milliseconds. */
    async rings(milliseconds: number): Promise<number> {
      const before = count;
      await vi.advanceTimersByTimeAsync(milliseconds);
      return count - before;
    },
  };
}

describe('the alarm', () => {
  it('rings once for what was not watched before', async () => {
    const { rings } = alarmed();
    expect([await rings(99), await rings(1), await rings(10_000)]).toEqual([0, 1, 0]);
  });

  it('rings once for what changes in several steps, when it is quiet', async () => {
    const { change, rings } = alarmed();
    await rings(1_000);
    for (let step = 0; step < 10; step++) {
      change('/r/plans', 'a.yaml');
      expect(await rings(90)).toBe(0);
      change('/r/plans', `${step}.yaml`);
      expect(await rings(90)).toBe(0);
    }
    expect([await rings(10), await rings(10_000)]).toEqual([1, 0]);
  });

  it('rings all the same where it is never quiet', async () => {
    const { change, rings } = alarmed();
    await rings(1_000);
    let count = 0;
    for (let each = 0; each < 120; each++) {
      change('/r/plans', 'a.yaml');
      count += await rings(50);
    }
    expect(count).toBe(3);
  });

  it.each(['gone', 'empty'])('waits longer for a file that is %s for a moment', async (state) => {
    const { change, files, rings } = alarmed();
    await rings(1_000);
    if (state === 'gone') files.delete('/r/plans/a.yaml');
    else files.set('/r/plans/a.yaml', '');
    change('/r/plans', 'a.yaml');
    expect(await rings(400)).toBe(0);
    files.set('/r/plans/a.yaml', 'b');
    change('/r/plans', 'a.yaml');
    expect([await rings(99), await rings(1), await rings(10_000)]).toEqual([0, 1, 0]);
  });

  it('rings for a file that stays away', async () => {
    const { change, files, rings } = alarmed();
    await rings(1_000);
    files.delete('/r/register.csv');
    change('/r', 'register.csv');
    expect([await rings(599), await rings(1), await rings(10_000)]).toEqual([0, 1, 0]);
  });

  it('rings for what a run could see, and for nothing else', async () => {
    const { change, rings } = alarmed();
    await rings(1_000);
    const ringing: string[] = [];
    for (const [folder, name] of [
      ['/r', 'register.csv'],
      ['/r', 'Register.csv'],
      ['/r', 'notes.yaml'],
      ['/r/plans', 'new'],
      ['/r/plans', '.gitignore'],
      ['/r/plans', '.a.yaml.swp'],
    ] as const) {
      change(folder, name);
      if ((await rings(1_000)) > 0) ringing.push(`${folder}/${name}`);
    }
    expect(ringing).toEqual(['/r/register.csv', '/r/Register.csv', '/r/plans/new', '/r/plans/.gitignore']);
  });

  it('watches a folder anew that went away, and what is in it', async () => {
    const { alarm, change, heard, rings } = alarmed();
    await rings(1_000);
    change('/r', 'r');
    expect([...heard.keys()]).toEqual([]);
    expect(await rings(1_000)).toBe(1);
    alarm.watch([plans, above]);
    expect([...heard.keys()]).toEqual(['/r/plans', '/r']);
    expect(await rings(1_000)).toBe(1);
    change('/r/plans', undefined);
    expect([...heard.keys()]).toEqual(['/r']);
  });

  it('leaves what is no longer looked at, and everything when it is stopped', async () => {
    const { alarm, heard, rings, change } = alarmed();
    await rings(1_000);
    alarm.watch([above]);
    expect([...heard.keys()]).toEqual(['/r']);
    expect(await rings(1_000)).toBe(0);
    change('/r', 'plans');
    alarm.stop();
    expect([...heard.keys()]).toEqual([]);
    expect(await rings(10_000)).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });
});
