import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Trace } from '../src/repository/trace.ts';
import { traceOf } from '../src/repository/trace.ts';
import { nodeIo } from '../src/world/node-io.ts';
import { emptyFolder, refusal, write } from './support/history.ts';

/** What was noted of the folders below one, by their names in it: what was asked for, and whether all was listed. */
function noted(trace: Trace, below: string): Record<string, readonly string[]> {
  const entries = trace.grounds().map(({ folder, names, isListed }): [string, string[]] => {
    return [folder.slice(below.length + 1), [...(isListed ? ['*'] : []), ...names].sort()];
  });
  return Object.fromEntries(entries);
}

it('a trace holds what was read, listed and asked for, and changes no answer', () => {
  const folder = emptyFolder();
  write(folder, { 'plans/a.yaml': 'a', 'kept/b.yaml': 'b' });
  symlinkSync('../kept/b.yaml', join(folder, 'plans/b.yaml'));
  const trace = traceOf(nodeIo);
  const { io } = trace;
  expect(io.entries(join(folder, 'plans'))).toEqual(nodeIo.entries(join(folder, 'plans')));
  expect(Buffer.from(io.read(join(folder, 'plans/a.yaml'))).toString()).toBe('a');
  expect([io.isFile(join(folder, 'register.csv')), io.isFolder(join(folder, 'kept/'))]).toEqual([false, true]);
  expect(noted(trace, folder)).toEqual({ '': ['kept', 'register.csv'], kept: ['b.yaml'], plans: ['*', 'a.yaml'] });
  expect([...trace.read]).toEqual([[join(folder, 'plans/a.yaml'), nodeIo.hash('a')]]);
});

it('a trace leads to the file behind a link that was named', () => {
  const folder = emptyFolder();
  write(folder, { 'kept/b.yaml': 'b' });
  symlinkSync('kept/b.yaml', join(folder, 'b.yaml'));
  const trace = traceOf(nodeIo);
  trace.io.read(join(folder, 'b.yaml'));
  expect(noted(trace, folder)).toEqual({ '': ['b.yaml'], kept: ['b.yaml'] });
});

it('a trace of what is not there leads to where it would come', () => {
  const folder = emptyFolder();
  const trace = traceOf(nodeIo);
  const file = join(folder, 'plans/new/a.yaml');
  expect(refusal(() => trace.io.read(file))).toBe('There is no such file.');
  expect(noted(trace, folder)).toEqual({ '': ['plans'] });
  expect([...trace.read.keys()]).toEqual([file]);
  mkdirSync(join(folder, 'plans'));
  expect(noted(trace, folder)).toEqual({ plans: ['new'] });
});
