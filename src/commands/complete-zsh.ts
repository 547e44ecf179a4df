import type { CommandLine, CommandShape, OptionShape } from '../describe.ts';
import { quoted } from './complete-bash.ts';
import type { Offer, OfferOf, Word } from './complete-places.ts';
import { commandsOffer } from './complete-places.ts';

/** What `_arguments` is told of an option or an argument, and the function that lists its words, where it has some. */
interface Spec {
  readonly told: readonly string[];
  readonly list: string;
}

/** The script for zsh: it says what there is, and zsh’s own `_arguments` finds out where on the line it is. */
export function zsh({ name, options, commands }: CommandLine, offerOf: OfferOf): string {
  const main = [
    ...options.map((option) => optionSpec(`_${name}`, option, offerOf)),
    spec(['1'], 'command', `_${name}_commands`, commandsOffer(commands)),
    { told: ['*::argument:->argument'], list: '' },
  ];
  const others = commands.map((command) => ({ name: command.name, specs: specsOf(`_${name}_`, command, offerOf) }));
  const lists = [main, ...others.map(({ specs }) => specs)].flat().map(({ list }) => list);
  return `#compdef ${name}
# Completes the command line of ${name} in zsh.
_${name}() {
    local curcontext=$curcontext state ret=1
    local -a line
    local -A opt_args
    _arguments -C -S \\
        ${told(main)} && ret=0
    [[ $state == argument ]] || return ret
    curcontext="\${curcontext%:*:*}:${name}-$words[1]:"
    case $words[1] in
${others.map(({ name: command, specs }) => `    ${quoted(command)}) _arguments -S \\\n        ${told(specs)} && ret=0 ;;`).join('\n')}
    esac
    return ret
}

${lists.join('')}if [[ $funcstack[1] == _${name} ]]; then
    _${name} "$@"
else
    compdef _${name} ${name}
fi
`;
}

function told(specs: readonly Spec[]): string {
  return specs.flatMap((each) => each.told.map(quoted)).join(' \\\n        ');
}

function specsOf(prefix: string, { name, options, values }: CommandShape, offerOf: OfferOf): Spec[] {
  return [
    ...options.map((option) => optionSpec(`${prefix}${name}_`, option, offerOf)),
    ...values.map((value, index) =>
      spec([value.repeats ? '*' : `${index + 1}`], value.name, `${prefix}${name}_${index}`, offerOf(value)),
    ),
  ];
}

/** A value may be given again, and the last one counts; a flag is offered once. */
function optionSpec(prefix: string, { flags, about, value }: OptionShape, offerOf: OfferOf): Spec {
  const explained = `[${escaped(about, /[\\[\]:]/g)}]`;
  if (value === undefined) return { told: flags.map((flag) => `(${flags.join(' ')})${flag}${explained}`), list: '' };
  const heads = flags.map((flag) => `*${flag}${flag.startsWith('--') ? '=' : '+'}${explained}`);
  return spec(heads, value.name, `${prefix}${flags.at(-1)}`, offerOf(value));
}

function spec(heads: readonly string[], label: string, list: string, offer: Offer): Spec {
  const tell = (action: string) => heads.map((head) => `${head}:${escaped(label, /[\\:]/g)}:${action}`);
  if (offer.is === 'nothing') return { told: tell(' '), list: '' };
  if (offer.is === 'files') return { told: tell(`_files -g "*.(${offer.endings.join('|')})"`), list: '' };
  return { told: tell(list), list: listing(list, label, offer.words) };
}

/** A function that offers words in the order given. */
function listing(name: string, label: string, words: readonly Word[]): string {
  const entries = words.map(({ word, about }) => {
    const known = escaped(word, /[\\:]/g);
    return `        ${quoted(about === '' ? known : `${known}:${escaped(about, /\\/g)}`)}`;
  });
  return `${name}() {
    local -a offers=(
${entries.join('\n')}
    )
    _describe -V ${quoted(label)} offers "$@"
}

`;
}

function escaped(text: string, special: RegExp): string {
  return text.replaceAll('\n', ' ').replace(special, '\\$&');
}
