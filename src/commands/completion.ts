import type { CommandLine, ValueShape } from '../describe.ts';
import { UsageError } from '../errors.ts';
import { didYouMean } from '../pipeline/nearest.ts';
import { bmaPrinciples } from '../principles/index.ts';
import type { Io } from '../world/io.ts';
import { bash } from './complete-bash.ts';
import { fish } from './complete-fish.ts';
import type { Offer, Word } from './complete-places.ts';
import { commandsOffer } from './complete-places.ts';
import { powershell } from './complete-powershell.ts';
import { zsh } from './complete-zsh.ts';
import { explainable } from './explain.ts';
import { schemas } from './schema.ts';

const scripts = { bash, zsh, fish, powershell } as const;
const shells = Object.keys(scripts);

/**
 * Prints the script that makes Tab complete our command line in a shell. All there is to offer is in the script: pressing
 * Tab starts no program. Throws `UsageError` for an unknown shell or none.
 */
export function completion(shell: string | undefined, line: CommandLine, io: Io): void {
  const known = Object.entries(scripts).find(([name]) => name === shell);
  if (known === undefined) {
    const problem =
      shell === undefined ? 'No shell was named.' : `“${shell}” is no shell known here.${didYouMean(shell, shells)}`;
    throw new UsageError(`${problem} Name one of ${shells.join(', ')}.`);
  }
  const [, script] = known;
  const offers = offersOf(line);
  const offerOf = ({ name, choices }: ValueShape): Offer =>
    choices.length > 0 ? words(choices.map(plain)) : (offers.get(name) ?? { is: 'nothing' });
  io.out(script(line, offerOf));
}

/** What can be offered for a value without choices, by what the help calls it between `<` and `>`. */
export function offersOf({ commands }: CommandLine): ReadonlyMap<string, Offer> {
  const nothing: Offer = { is: 'nothing' };
  const proposals: Offer = { is: 'files', endings: ['yaml', 'yml'] };
  return new Map<string, Offer>([
    ['command', commandsOffer(commands)],
    ['criterion', words(explainable())],
    ['date', nothing],
    ['file', { is: 'files', endings: ['yaml', 'yml', 'csv'] }],
    ['new', proposals],
    ['number', nothing],
    ['old', proposals],
    ['path', proposals],
    ['paths', proposals],
    ['principle', words(bmaPrinciples.map(({ id, title }) => ({ word: id, about: title })))],
    ['ref', nothing],
    ['schema', words(schemas.map(plain))],
    ['shell', words(shells.map(plain))],
  ]);
}

function words(all: readonly Word[]): Offer {
  return { is: 'words', words: all };
}

function plain(word: string): Word {
  return { word, about: '' };
}
