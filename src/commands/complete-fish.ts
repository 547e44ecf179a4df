import type { CommandLine, CommandShape, OptionShape } from '../describe.ts';
import type { Offer, OfferOf, Word } from './complete-places.ts';
import { commandsOffer, placesOf } from './complete-places.ts';

/** The script for fish, which reads options and their values by itself and must be told which argument is meant. */
export function fish(line: CommandLine, offerOf: OfferOf): string {
  const { name, options, commands } = line;
  const { valued, repeated } = placesOf(line, offerOf);
  const rules = [
    ...options.map((option) => optionRule(name, '', option, offerOf)),
    argumentRule(name, ' 0', commandsOffer(commands)),
    ...commands.flatMap((command) => rulesOf(name, command, offerOf)),
  ];
  return `# Completes the command line of ${name} in fish.

# Prints the command that has been typed, and the number of the argument that comes next.
function __${name}_place
    set -l command ''
    set -l place 0
    set -l option ''
    set -l rest ''
    for word in (commandline -opc)[2..]
        if test -n "$option"
            set option ''
        else if test -z "$rest"; and test "$word" = --
            set rest yes
        else if test -z "$rest"; and string match -q -- '-?*' "$word"
            contains -- "$command $word" ${list(valued)}; and set option "$word"
        else if test -z "$command"
            set command "$word"
        else if not contains -- "$command $place" ${list(repeated)}
            set place (math $place + 1)
        end
    end
    echo "$command $place"
end

function __${name}_at
    test (__${name}_place) = "$argv[1]"
end

function __${name}_in
    string match -q -- "$argv[1] *" (__${name}_place)
end

# All files, those with these endings and the folders first.
function __${name}_files
    # To a command that fish does not know it gives files.
    set -l files (complete -C "__${name}_unknown "(commandline -ct))
    string match -r -- '.*\\.(?:'(string join '|' $argv)')$' $files
    string match -r -- '.*/$' $files
    printf '%s\\n' $files
end

complete -c ${name} -f
${rules.join('\n')}
`;
}

function rulesOf(name: string, { name: command, options, values }: CommandShape, offerOf: OfferOf): string[] {
  return [
    ...options.map((option) => optionRule(name, command, option, offerOf)),
    ...values.map((value, index) => argumentRule(name, `${command} ${index}`, offerOf(value))),
  ];
}

function optionRule(name: string, command: string, { flags, about, value }: OptionShape, offerOf: OfferOf): string {
  const names = flags.map((flag) => (flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`));
  const values = value === undefined ? '' : ` -x${added(name, offerOf(value))}`;
  const where = quoted(`__${name}_in ${quoted(command)}`);
  return `complete -c ${name} -n ${where} ${names.join(' ')} -d ${quoted(about)}${values}`;
}

function argumentRule(name: string, place: string, offer: Offer): string {
  return `complete -c ${name} -n ${quoted(`__${name}_at ${quoted(place)}`)}${added(name, offer)}`;
}

/** What is offered, in the order given. Fish expands it like a command line when Tab is pressed. */
function added(name: string, offer: Offer): string {
  if (offer.is === 'nothing') return '';
  if (offer.is === 'files') return ` -k -a ${quoted(`(__${name}_files ${offer.endings.join(' ')})`)}`;
  return ` -k -a ${quoted(offer.words.map(candidate).join(' '))}`;
}

function candidate({ word, about }: Word): string {
  return about === '' ? quoted(word) : `${quoted(word)}\\t${quoted(about)}`;
}

function list(keys: readonly string[]): string {
  return keys.map(quoted).join(' ');
}

/** Taken literally by fish. */
function quoted(text: string): string {
  return `'${text.replaceAll('\n', ' ').replace(/[\\']/g, '\\$&')}'`;
}
