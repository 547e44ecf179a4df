import { UsageError } from '../errors.ts';
import type { Exit } from '../exit.ts';
import { exit } from '../exit.ts';
import { counted } from '../model/words.ts';
import { visible } from '../reporters/visible.ts';
import type { Planned } from '../setup/planned.ts';
import { plannedFiles } from '../setup/planned.ts';
import type { State } from '../setup/survey.ts';
import { surveyed } from '../setup/survey.ts';
import { tool } from '../tool.ts';
import type { Io } from '../world/io.ts';

export interface SetupOptions {
  /** Whether what is not there may be written without asking. */
  readonly isAgreed: boolean;
  /** Whether nothing is to be written at all. */
  readonly isRehearsal: boolean;
}

/**
 * Writes into the repository that the working directory lies in what a repository of proposals needs. What is there is
 * only overwritten if it is ours and someone says yes to it. All is asked before anything is written. Throws `UsageError`.
 */
export async function setup({ isAgreed, isRehearsal }: SetupOptions, io: Io): Promise<Exit> {
  const root = io.repositoryRoot('.') ?? '.';
  const files = surveyed(plannedFiles(tool, io.readSchema), root, io);
  const missing = files.filter(({ state }) => state === 'missing');
  const outdated = files.filter(({ state }) => state === 'outdated');
  io.out(`${planInWords(files, io.wholePath(root))}\n\n`);
  if (isRehearsal) return exit.open;
  if (missing.length + outdated.length === 0) {
    io.out('There is nothing to write.\n');
    return exit.open;
  }
  const agreed = isAgreed ? missing : await askedFor(missing, outdated, io);
  for (const { place, text } of agreed) io.write(place, [text]);
  io.out(closing(agreed.length, root, io));
  return exit.open;
}

/** Which files may be written, as someone at the terminal says. */
async function askedFor<File extends Planned>(missing: readonly File[], outdated: readonly File[], io: Io) {
  const agreed: File[] = [];
  if (missing.length > 0 && (await answer(`Write ${counted(missing.length, 'file')}?`, io))) agreed.push(...missing);
  for (const file of outdated) if (await answer(`Overwrite ${file.path}?`, io)) agreed.push(file);
  return agreed;
}

async function answer(question: string, io: Io): Promise<boolean> {
  const isYes = await io.confirm(question);
  if (isYes !== undefined) return isYes;
  throw new UsageError(
    'Nothing was written: there is no terminal to ask at. Give --yes to write what is not there, or --dry-run to look only.',
  );
}

const words = {
  missing: 'write',
  same: 'is there',
  kept: 'is there, stays as it is',
  outdated: 'is there, differs from what this version writes',
  lacking: 'is there, lacks what follows below',
} as const satisfies Record<State, string>;

function planInWords(files: readonly (Planned & { readonly state: State })[], root: string): string {
  const width = Math.max(...files.map(({ path }) => path.length));
  const lines = files.map(({ path, about, state }) =>
    state === 'missing'
      ? `  write  ${path.padEnd(width)}  ${about}`
      : `         ${path.padEnd(width)}  ${words[state]}`,
  );
  const additions = files
    .filter(({ state }) => state === 'lacking')
    .map(({ path, text }) => `\nAdd to ${path}, which is not changed here:\n\n${text.replace(/^(?=.)/gm, '  ')}`);
  return [`In ${visible(root)}:`, '', ...lines, ...additions.map((each) => each.trimEnd())].join('\n');
}

function closing(count: number, root: string, io: Io): string {
  if (count === 0) return 'Nothing was written.\n';
  const isRepository = io.exists(`${root}/.git`);
  return `${counted(count, 'file')} written. To switch the gate on:

  1. ${isRepository ? '' : 'git init, and then '}git add --all, git commit, git push
  2. On GitHub or GitLab, have the default branch accept only what passed “reconfig”, and let somebody who writes no
     proposals approve changes of the configuration, the register and the gate.
`;
}
