import type { CommandLine, CommandShape, OptionShape, ValueShape } from '../describe.ts';

/** What Tab has to offer: words, files (those with one of the endings before others), or nothing that is known. */
export type Offer =
  | { readonly is: 'words'; readonly words: readonly Word[] }
  | { readonly is: 'files'; readonly endings: readonly string[] }
  | { readonly is: 'nothing' };

export interface Word {
  readonly word: string;
  readonly about: string;
}

/** What a value may be. */
export type OfferOf = (value: ValueShape) => Offer;

/**
 * Where on a command line Tab may be pressed: a key is the command, empty before it is typed, a space, and `-` for an
 * option, a flag for its value, or the number of an argument counted from 0.
 */
export interface Places {
  readonly offers: readonly { readonly keys: readonly string[]; readonly offer: Offer }[];
  /** The keys of the options that take a value. */
  readonly valued: readonly string[];
  /** The keys of the arguments that may come again. */
  readonly repeated: readonly string[];
}

/** The places of a command line, for the shells in which the script itself must find out where it is. */
export function placesOf({ options, commands }: CommandLine, offerOf: OfferOf): Places {
  const all = [{ name: '', options, values: [] }, ...commands];
  const valued = all.flatMap((command) =>
    command.options.flatMap(({ flags, value }) =>
      value === undefined ? [] : [{ keys: flags.map((flag) => `${command.name} ${flag}`), offer: offerOf(value) }],
    ),
  );
  const values = commands.flatMap(({ name, values }) =>
    values.map((value, index) => ({ key: `${name} ${index}`, offer: offerOf(value), repeats: value.repeats })),
  );
  return {
    offers: [
      { keys: [' 0'], offer: commandsOffer(commands) },
      ...all
        .filter(({ options }) => options.length > 0)
        .map(({ name, options }) => ({ keys: [`${name} -`], offer: flagsOf(options) })),
      ...valued,
      ...values.map(({ key, offer }) => ({ keys: [key], offer })),
    ],
    valued: valued.flatMap(({ keys }) => keys),
    repeated: values.filter(({ repeats }) => repeats).map(({ key }) => key),
  };
}

/** The names of the commands. */
export function commandsOffer(commands: readonly CommandShape[]): Offer {
  return { is: 'words', words: commands.map(({ name, about }) => ({ word: name, about })) };
}

function flagsOf(options: readonly OptionShape[]): Offer {
  return { is: 'words', words: options.flatMap(({ flags, about }) => flags.map((word) => ({ word, about }))) };
}
