import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { admit } from '../src/pipeline/admit.ts';
import { bmaPrinciples } from '../src/principles/index.ts';
import { answer, asked, caseForChange, wizards } from './support/answering.ts';

// The wizard is killed in the middle of its work, ten times with each signal, and taken up again each time.

let cwd: string;
const { begin, close } = wizards(() => cwd);

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'reconfig-killed-'));
});
afterEach(close);

/** How often each is killed. */
const times = 10;

it.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
  ['SIGKILL', 137],
] as const)(
  'killed by %s, it loses nothing that was confirmed and writes nothing by halves',
  async (signal, code) => {
    const next = random(signal.length * 7 + code);
    const moments = new Set<number>();
    while (moments.size < times) moments.add(Math.floor(next() * (caseForChange.length - 1)));

    let screen = begin('--plain');
    for (let at = 0; at < caseForChange.length; ) {
      const [question, typed] = caseForChange[at] ?? [/$/, ''];
      const [following] = caseForChange[at + 1] ?? [/$/];
      await answer(screen, question, typed);
      if (!moments.delete(at)) {
        at += 1;
        continue;
      }
      const isConfirmed = next() < 0.5;
      if (isConfirmed) await asked(screen, following);
      process.kill(screen.pid, signal);
      expect(await screen.ended()).toBe(code);
      expectWhole();
      screen = begin('--plain');
      const seen = await screen.until(/\n> ?\S*$/);
      const comes = (each: RegExp): boolean => each.test(seen);
      if (isConfirmed && !following.source.startsWith('Add it')) expect(seen).toMatch(following);
      // What was typed as the signal came may have been saved or not; it is asked again only if it was not.
      at = comes(following) ? at + 1 : comes(question) ? at : at - 1;
      screen.rewind();
    }
    expect(await screen.ended()).toBe(0);
    expect(readdirSync(cwd)).toEqual(['proposal.yaml']);
    expect(read()).toBe(readFileSync(new URL('golden/draft/case-for-change.yaml', import.meta.url), 'utf8'));
  },
  120_000,
);

function read(): string {
  return readFileSync(join(cwd, 'proposal.yaml'), 'utf8');
}

function expectWhole(): void {
  if (!existsSync(join(cwd, 'proposal.yaml'))) return;
  expect(admit({ file: 'proposal.yaml', text: read() }, bmaPrinciples).troubles).toEqual([]);
}

/** Chance that can be had again: a linear congruential generator, with the numbers of the C standard library. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) / 2 ** 24;
  };
}
