import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answer, asOf, caseForChange, wizards } from './support/answering.ts';
import { run } from './support/run.ts';

// The wizard in a real terminal, typed into as by hand.

let cwd: string;
const { begin, close } = wizards(() => cwd);

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'reconfig-draft-'));
});
afterEach(close);

describe('from nothing', () => {
  it('to a proposal that passes what is due at the case for change, by typing only', async () => {
    const screen = begin('--plain');
    for (const [question, typed] of caseForChange) await answer(screen, question, typed);
    expect(await screen.ended()).toBe(0);

    expect(screen.screen()).toContain('PASS at case-for-change');
    expect(screen.screen()).toContain('To check it again: reconfig check proposal.yaml');
    expect(run(['check', 'proposal.yaml', ...asOf], { cwd }).code).toBe(0);
    expect(readdirSync(cwd)).toEqual(['proposal.yaml']);
    await expect(readFileSync(join(cwd, 'proposal.yaml'), 'utf8')).toMatchFileSnapshot(
      'golden/draft/case-for-change.yaml',
    );
  }, 60_000);
});

describe('without a terminal', () => {
  it('says so, names what does without, and writes nothing', () => {
    const { code, out, err } = run(['draft', 'proposal.yaml'], { cwd });
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/no terminal.*--answers answers\.yaml.*--template case-for-change/);
    expect(existsSync(join(cwd, 'proposal.yaml'))).toBe(false);
  });
});
