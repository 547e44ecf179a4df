import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { addDiff } from './cli-diff.ts';
import { complaint, fault } from './complaint.ts';
import { describe } from './describe.ts';
import { exit } from './exit.ts';
import type { Day } from './model/dates.ts';
import type { Stage } from './model/stage.ts';
import { stages } from './model/stage.ts';
import { dayOption, isColorful, todayInLondon } from './option-values.ts';
import { outputOf } from './pipeline/config-paths.ts';
import { gates } from './pipeline/gate.ts';
import type { Output } from './reporters/index.ts';
import { formats } from './reporters/index.ts';
import { tool } from './tool.ts';
import type { Io } from './world/io.ts';

/** Runs the program and gives its exit code. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  let code: number = exit.open;
  const written = new Set<string>();
  const program = commands(noting(written, io), (result) => {
    code = result;
  });
  try {
    if (argv.length === 0) {
      io.err(program.helpInformation());
      return exit.notRun;
    }
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    const ended = failed(error, io);
    if (ended !== exit.open) (await import('./commands/stale-reports.ts')).sayStale(argv, written, io);
    return ended;
  }
}

/** The world, and the files that are written in it put down. What of it changes as time goes by still does. */
function noting(written: Set<string>, io: Io): Io {
  const write: Io['write'] = (file, pieces) => {
    io.write(file, pieces);
    written.add(file);
  };
  return Object.create(null, { ...Object.getOwnPropertyDescriptors(io), write: { value: write, enumerable: true } });
}

function failed(error: unknown, io: Io): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exit.open : exit.notRun;
  const said = complaint(error);
  io.err(said ?? fault(error));
  return said === undefined ? exit.bug : exit.notRun;
}

interface CheckFlags {
  readonly format: readonly Output[];
  readonly stage?: Stage;
  readonly asOf?: Day;
  readonly config?: string;
  readonly register?: string;
  readonly failOn?: (typeof gates)[number];
  readonly principle?: string;
  readonly maxFindings?: number;
  readonly stdinName?: string;
  readonly quiet?: true;
  readonly changedSince?: string;
  readonly cache: boolean;
  readonly jobs?: number;
  readonly watch?: true;
  readonly color?: boolean;
}

interface DraftFlags {
  readonly stage?: Stage;
  readonly answers?: string;
  readonly template?: Stage;
  readonly plain?: true;
  readonly asOf?: Day;
}

/** The command line: names, options and what is called for them. `end` is told the exit code. */
export function commands(io: Io, end: (code: number) => void): Command {
  const program = new Command('reconfig')
    .description('Checks a proposal to change NHS services against the eight BMA principles of redesign.')
    .version(tool.version, '-v, --version', 'print the version')
    .helpOption('-h, --help', 'show help')
    .helpCommand('help [command]', 'show help for a command')
    .exitOverride()
    .configureOutput({ writeOut: io.out, writeErr: io.err, getOutHelpWidth: () => io.columns ?? 80 })
    .addHelpText(
      'after',
      `
Examples:
  reconfig check proposal.yaml
  reconfig check proposal.yaml --stage decision
  reconfig explain consultation/enough-time
  reconfig timeline proposal.yaml
  reconfig diff main:proposal.yaml proposal.yaml

Exit codes: 0 passes, 1 fails, 2 was not judged, 3 a fault of reconfig.`,
    );

  program
    .command('check')
    .description('judge proposals on the eight principles')
    .argument('[paths...]', 'files, folders and patterns; - for standard input (default: the configuration’s paths)')
    .addOption(
      new Option('-f, --format <name[=file]>', 'what to print, or to write into a file; repeatable')
        .choices(formats)
        .argParser(outputOption)
        .default([], 'terminal'),
    )
    .addOption(new Option('--stage <stage>', 'would it pass at that stage?').choices(stages))
    .option('--as-of <date>', 'judge as on that day (default: today in London)', dayOption)
    .addOption(new Option('--pack <name>', 'principles to judge beside the BMA’s').choices(['bma']))
    .option('--config <file>', 'configuration (default: reconfig.config.yaml here or above)')
    .option('--register <file>', 'register of existing services (default: register.yaml or .csv beside or above)')
    .addOption(new Option('--fail-on <what>', 'what shuts the gate (default: error)').choices(gates))
    .option('--principle <principle>', 'show one principle only; all are judged')
    .option('--max-findings <number>', 'show at most so many findings of each proposal', countOption)
    .option('-q, --quiet', 'show only what fails')
    .option('--changed-since <ref>', 'judge only what changed since a commit or branch, and what that affects')
    .option('-w, --watch', 'go on, and show what changes whenever a file is saved')
    .option('--no-cache', 'judge everything anew, and remember nothing')
    .option('-j, --jobs <number>', 'threads that judge (default: as many as are worth their start)', jobsOption)
    .option('--stdin-name <path>', 'the name to show for standard input')
    .option('--color', 'colour, whatever the terminal says')
    .option('--no-color', 'no colour')
    .addHelpText(
      'after',
      `
Examples:
  reconfig check
  reconfig check proposal.yaml --stage consultation
  reconfig check proposal.yaml --watch
  reconfig check 'proposals/**/*.yaml' --quiet
  reconfig check proposal.yaml --as-of 2026-08-01 --format json
  cat proposal.yaml | reconfig check -`,
    )
    .action(async (paths: string[], flags: CheckFlags) => {
      const options = () => ({ paths, ...checkOptions(flags, io) });
      if (flags.watch) {
        const { watch } = await import('./commands/watch.ts');
        end(await watch(options, io));
      } else {
        const given = options();
        const run = async (world: Io) => (await import('./commands/check.ts')).check(given, world);
        const { replayed } = await import('./commands/replay.ts');
        end(await (flags.cache ? replayed(given, io, run) : run(io)));
      }
    });

  program
    .command('draft')
    .description('write a proposal by answering questions, or finish one')
    .argument('[file]', 'the proposal, which need not be there yet', 'proposal.yaml')
    .addOption(new Option('--stage <stage>', 'ask for all that is due at that stage').choices(stages))
    .option('--answers <file>', 'take the answers from a YAML file, which has the keys of a proposal')
    .addOption(new Option('--template <stage>', 'print a skeleton to be filled in, with the questions').choices(stages))
    .option('--plain', 'lines only, for screen readers and simple terminals')
    .option('--as-of <date>', 'judge as on that day (default: today in London)', dayOption)
    .addHelpText(
      'after',
      `
Examples:
  reconfig draft
  reconfig draft northfield.proposal.yaml --stage consultation
  reconfig draft proposal.yaml --answers answers.yaml
  reconfig draft --template case-for-change > proposal.yaml`,
    )
    .action(async (file: string, flags: DraftFlags) => {
      const { draft } = await import('./commands/draft.ts');
      const options = checkOptions({ format: [], cache: true, ...flags }, io);
      end(await draft(file, { ...flags, checking: { ...options, paths: [file] } }, io));
    });

  program
    .command('explain')
    .description('say what a principle or a criterion asks, why, and what meets it')
    .argument('<criterion>', 'a principle, or principle/criterion')
    .addHelpText('after', '\nExamples:\n  reconfig explain consultation\n  reconfig explain consultation/enough-time')
    .action(async (what: string) => {
      const { explain } = await import('./commands/explain.ts');
      explain(what, io);
    });

  program
    .command('list')
    .description('list the principles and their criteria')
    .option('--json', 'as JSON')
    .addHelpText('after', '\nExamples:\n  reconfig list\n  reconfig list --json')
    .action(async ({ json }: { json?: boolean }) => {
      const { listAsJson, listAsText } = await import('./commands/list.ts');
      io.out(json ? listAsJson() : listAsText());
    });

  program
    .command('schema')
    .description('print a JSON Schema')
    .argument('[schema]', 'proposal, register, report, config or diff', 'proposal')
    .addHelpText('after', '\nExamples:\n  reconfig schema > proposal.schema.json\n  reconfig schema report')
    .action(async (name: string) => {
      const { schema } = await import('./commands/schema.ts');
      schema(name, io);
    });

  program
    .command('timeline')
    .description('print the dates of a proposal in order, with those that break an order marked')
    .argument('<file>', 'a proposal in YAML; - for standard input')
    .addOption(new Option('-f, --format <name>', 'what to print').choices(['text', 'csv', 'mermaid']).default('text'))
    .option('--as-of <date>', 'as on that day (default: today in London)', dayOption)
    .addHelpText(
      'after',
      '\nExamples:\n  reconfig timeline proposal.yaml\n  reconfig timeline proposal.yaml --format csv',
    )
    .action(async (file: string, { format, asOf }: { format: 'text' | 'csv' | 'mermaid'; asOf?: Day }) => {
      const { timeline } = await import('./commands/timeline.ts');
      end(await timeline(file, { format, asOf: asOf ?? todayInLondon(io.now()) }, io));
    });

  addDiff(program, io, end);

  program
    .command('setup')
    .description('write into a repository of proposals what it needs: configuration, gate, editor settings, an example')
    .option('-y, --yes', 'write what is not there, without asking')
    .option('--dry-run', 'only show what would be written')
    .addHelpText('after', '\nExamples:\n  reconfig setup\n  reconfig setup --dry-run\n  reconfig setup --yes')
    .action(async ({ yes, dryRun }: { yes?: true; dryRun?: true }) => {
      const { setup } = await import('./commands/setup.ts');
      end(await setup({ isAgreed: yes ?? false, isRehearsal: dryRun ?? false }, io));
    });

  program
    .command('completion')
    .description('print the script that makes Tab complete this command line')
    .usage('[options] <shell>')
    .argument('[shell]', 'bash, zsh, fish or powershell')
    .addHelpText(
      'after',
      `
To install it:
  bash        put  eval "$(reconfig completion bash)"  into ~/.bashrc
  zsh         put  eval "$(reconfig completion zsh)"  into ~/.zshrc, after compinit
  fish        reconfig completion fish > ~/.config/fish/completions/reconfig.fish
  powershell  put  reconfig completion powershell | Out-String | Invoke-Expression  into $PROFILE`,
    )
    .action(async (shell: string | undefined) => {
      const { completion } = await import('./commands/completion.ts');
      completion(shell, describe(program), io);
    });

  return program;
}

function checkOptions(flags: CheckFlags, io: Io) {
  return {
    formats: flags.format,
    asOf: flags.asOf ?? todayInLondon(io.now()),
    stage: flags.stage,
    config: flags.config,
    register: flags.register,
    failOn: flags.failOn,
    principle: flags.principle,
    maxFindings: flags.maxFindings,
    stdinName: flags.stdinName,
    quiet: flags.quiet ?? false,
    cache: flags.cache,
    jobs: flags.jobs,
    changedSince: flags.changedSince,
    color: flags.color,
    isColorful: isColorful(io),
  };
}

function countOption(written: string): number {
  if (!/^\d{1,6}$/.test(written)) throw new InvalidArgumentError('It should be a whole number.');
  return Number(written);
}

function jobsOption(written: string): number {
  if (!/^[1-9]\d?$/.test(written) || Number(written) > 64) {
    throw new InvalidArgumentError('It should be a whole number from 1 to 64.');
  }
  return Number(written);
}

function outputOption(written: string, before: readonly Output[]): Output[] {
  const [name] = written.split('=');
  if (!formats.some((each) => each === name)) throw new InvalidArgumentError(`The formats are ${formats.join(', ')}.`);
  const output = outputOf(written);
  if (output.file === '') throw new InvalidArgumentError('No file is named after the equals sign.');
  return [...before, output];
}
