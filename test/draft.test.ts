import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from './support/run.ts';
import type { Terminal } from './support/terminal.ts';
import { terminal } from './support/terminal.ts';

// The wizard in a real terminal, typed into as by hand.

let cwd: string;
let open: Terminal[] = [];

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'reconfig-draft-'));
});
afterEach(() => {
  for (const each of open) each.close();
  open = [];
  rmSync(cwd, { recursive: true });
});

const asOf = ['--as-of', '2026-11-21'];

function begin(...args: readonly string[]): Terminal {
  const opened = terminal(['draft', ...args, ...asOf], { cwd });
  open.push(opened);
  return opened;
}

/** Waits for a question and answers it. */
async function answer(screen: Terminal, question: RegExp, typed: string): Promise<string> {
  const seen = await screen.until(new RegExp(`${question.source}[\\s\\S]*\\n> ?\\S*$`));
  if (typed !== '') screen.type(typed);
  screen.press('Enter');
  return seen;
}

describe('from nothing', () => {
  it('to a proposal that passes what is due at the case for change, by typing only', async () => {
    const screen = begin('--plain');
    const said: readonly (readonly [RegExp, string])[] = [
      [/What is the proposal called/, 'Scans closer to home in Ashcombe'],
      [/short name of the proposal/, ''],
      [/In which nation/, 'england'],
      [/Which gate/, 'case for change'],
      [/What happens to the service/, 'open'],
      [/Which service/, 'diagnostic centre'],
      [/clinical lead’s name/, 'Dr Asha Verma'],
      [/What is their profession/, 'medical'],
      [/Where are they registered/, 'gmc'],
      [/registration number/, '7654321'],
      [/When did they take the lead/, '3 Feb 2026'],
      [/still treat patients/, 'yes'],
      [/power to decide/, 'y'],
      [/What sort of reason/, 'access'],
      [/What is the reason/, 'People from Ashcombe travel 51 minutes by bus for a scan of ten minutes.'],
      [/What shows it/, 'Bus survey 2025'],
      [/Add it to the evidence/, 'yes'],
      [/What sort of evidence/, 'local data'],
      [/Who published it/, 'Fenland Healthwatch'],
      [/When was it published/, 'June 2025'],
      [/Where can it be read/, ''],
      [/Is it about this place/, 'yes'],
      [/What did it find/, 'Half of those asked gave up the journey; 412 patients answered in June 2025.'],
      [/Does it speak against/, 'no'],
      [/When was it replaced/, ''],
      [/What shows it/, '1'],
      [/Everything was asked that is due at case-for-change/, ''],
    ];
    for (const [question, typed] of said) await answer(screen, question, typed);
    expect(await screen.ended()).toEqual({ code: 0, signal: undefined });

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
