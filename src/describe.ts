import type { Command, Option } from 'commander';

/** What the command line takes, as plain data. */
export interface CommandLine {
  readonly name: string;
  readonly options: readonly OptionShape[];
  readonly commands: readonly CommandShape[];
}

export interface CommandShape {
  readonly name: string;
  readonly about: string;
  readonly options: readonly OptionShape[];
  readonly values: readonly ValueShape[];
}

export interface OptionShape {
  /** As they are typed: `-f`, `--format`. */
  readonly flags: readonly string[];
  readonly about: string;
  readonly value?: ValueShape;
}

/** The value of an option, or an argument of a command. */
export interface ValueShape {
  /** What the help calls it between `<` and `>`. */
  readonly name: string;
  readonly choices: readonly string[];
  readonly repeats: boolean;
}

/** Reads off the program what can be typed, in the order of its help, so that it is written down in one place only. */
export function describe(program: Command): CommandLine {
  return {
    name: program.name(),
    options: optionsOf(program),
    commands: program
      .createHelp()
      .visibleCommands(program)
      .map((command) => ({
        name: command.name(),
        about: command.description(),
        options: optionsOf(command),
        values: command.registeredArguments.map((argument) => ({
          name: argument.name(),
          choices: argument.argChoices ?? [],
          repeats: argument.variadic,
        })),
      })),
  };
}

function optionsOf(command: Command): OptionShape[] {
  return command.createHelp().visibleOptions(command).map(optionShape);
}

function optionShape({ short, long, flags, description, argChoices, variadic }: Option): OptionShape {
  const placeholder = /[<[]([^<>[\].=]+)/.exec(flags)?.[1];
  return {
    flags: [short, long].filter((flag) => flag !== undefined),
    about: description,
    ...(placeholder === undefined
      ? {}
      : { value: { name: placeholder, choices: argChoices ?? [], repeats: variadic } }),
  };
}
