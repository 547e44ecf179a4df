import type { Command } from 'commander';
import { Option } from 'commander';
import type { Day } from './model/dates.ts';
import type { Stage } from './model/stage.ts';
import { stages } from './model/stage.ts';
import { dayOption, isColorful, todayInLondon } from './option-values.ts';
import type { Io } from './world/io.ts';

interface DiffFlags {
  readonly format: 'terminal' | 'markdown' | 'json';
  readonly stage?: Stage;
  readonly asOf?: Day;
  readonly config?: string;
  readonly register?: string;
  readonly color?: boolean;
}

/** `reconfig diff`: its names and options. */
export function addDiff(program: Command, io: Io, end: (code: number) => void): void {
  program
    .command('diff')
    .description('compare two states of a proposal: what got better and what got worse')
    .argument('<old>', 'a file, or commit:path as git writes it, such as main:proposals/ward/proposal.yaml')
    .argument('<new>', 'the same')
    .addOption(
      new Option('-f, --format <name>', 'what to print').choices(['terminal', 'markdown', 'json']).default('terminal'),
    )
    .addOption(new Option('--stage <stage>', 'as it would be at that stage').choices(stages))
    .option('--as-of <date>', 'judge both as on that day (default: today in London)', dayOption)
    .option('--config <file>', 'configuration (default: reconfig.config.yaml here or above)')
    .option('--register <file>', 'register of existing services (default: register.yaml or .csv beside or above)')
    .option('--color', 'colour, whatever the terminal says')
    .option('--no-color', 'no colour')
    .addHelpText(
      'after',
      `
Both are judged with the same configuration, register and other proposals, as they are now.

Examples:
  reconfig diff main:proposals/ward/proposal.yaml proposals/ward/proposal.yaml
  reconfig diff old.yaml new.yaml --stage decision
  reconfig diff HEAD~1:./proposal.yaml HEAD:./proposal.yaml --format markdown

Exit codes: 0 nothing got worse; 1 something did: a finding is new or counts for more, a criterion that was met is
not, a verdict fell, or a new proposal fails; 2 it was not judged.`,
    )
    .action(async (before: string, after: string, flags: DiffFlags) => {
      const { diff } = await import('./commands/diff.ts');
      end(await diff({ before, after, ...diffOptions(flags, io) }, io));
    });
}

function diffOptions({ format, stage, asOf, config, register, color }: DiffFlags, io: Io) {
  const isPainted = color ?? isColorful(io);
  return { format, stage, asOf: asOf ?? todayInLondon(io.now()), config, register, isColorful: isPainted };
}
