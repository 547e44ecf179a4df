import { rmSync } from 'node:fs';
import type { Terminal } from './terminal.ts';
import { terminal } from './terminal.ts';

/** What is asked, and what is typed. */
export type Said = readonly (readonly [question: RegExp, typed: string])[];

/** From nothing to a proposal that passes at the case for change. */
export const caseForChange: Said = [
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

export const asOf = ['--as-of', '2026-11-21'];

interface Wizards {
  begin(...args: readonly string[]): Terminal;
  wizard(env: Readonly<Record<string, string>>, ...args: readonly string[]): Terminal;
  close(): void;
}

/** Terminals with the wizard in them, which are closed together, and the folder with them. */
export function wizards(cwd: () => string): Wizards {
  let open: Terminal[] = [];
  const wizard: Wizards['wizard'] = (env, ...args) => {
    const opened = terminal(['draft', ...args, ...asOf], { cwd: cwd(), env });
    open.push(opened);
    return opened;
  };
  return {
    wizard,
    begin: (...args) => wizard({}, ...args),
    close() {
      for (const each of open) each.close();
      open = [];
      rmSync(cwd(), { recursive: true, force: true });
    },
  };
}

/** Waits for a question in lines, and for the place to answer it. */
export function asked(screen: Terminal, question: RegExp): Promise<string> {
  return screen.until(new RegExp(`${question.source}[\\s\\S]*\\n> ?[^\\n]*$`));
}

/** Waits for a question in lines and answers it. */
export async function answer(screen: Terminal, question: RegExp, typed: string): Promise<string> {
  const seen = await asked(screen, question);
  if (typed !== '') screen.type(typed);
  screen.press('Enter');
  return seen;
}
