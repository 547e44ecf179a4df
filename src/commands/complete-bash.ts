import type { CommandLine } from '../describe.ts';
import type { Offer, OfferOf } from './complete-places.ts';
import { placesOf } from './complete-places.ts';

/**
 * The script for bash, from 3.2 on. Bash splits a line at `=` too, and quotes the names of files by itself if it is left
 * to find them; bash shows no descriptions.
 */
export function bash(line: CommandLine, offerOf: OfferOf): string {
  const { offers, valued, repeated } = placesOf(line, offerOf);
  const name = line.name;
  const cases = offers
    .filter(({ offer }) => offer.is !== 'nothing')
    .map(({ keys, offer }) => `        ${patterns(keys)}) ${action(name, offer)} ;;`);
  return `# Completes the command line of ${name} in bash.
_${name}() {
    local cur=$2 at command= option= prefix= rest= place=0 word i
    COMPREPLY=()
    for ((i = 1; i < COMP_CWORD; i++)); do
        word=\${COMP_WORDS[i]}
        if [[ -n $option && $word == = ]]; then
            :
        elif [[ -n $option ]]; then
            option=
        elif [[ -z $rest && $word == -- ]]; then
            rest=yes
        elif [[ -z $rest && $word == -?* ]]; then
            case "$command $word" in
                ${patterns(valued)}) option=$word ;;
            esac
        elif [[ -z $command ]]; then
            command=$word
        else
            case "$command $place" in
                ${patterns(repeated)}) ;;
                *) place=$((place + 1)) ;;
            esac
        fi
    done
    word=\${COMP_WORDS[COMP_CWORD]}
    if [[ -z $option && -z $rest && $word == --*=* ]]; then
        option=\${word%%=*}
        cur=\${cur#"$option="}
        [[ $cur == "$2" ]] || prefix=$option=
    fi
    if [[ \${COMP_WORDS[COMP_CWORD - 1]} == *[\\<\\>]* ]]; then
        return
    elif [[ -n $option ]]; then
        at="$command $option"
    elif [[ -z $rest && $cur == -* ]]; then
        at="$command -"
    else
        at="$command $place"
    fi
    case $at in
${cases.join('\n')}
        *) _${name}_words ;;
    esac
}

_${name}_words() {
    compopt -o nosort +o bashdefault +o default 2>/dev/null
    for word; do
        [[ $word == "$cur"* ]] || continue
        printf -v word %q "$word"
        COMPREPLY+=("$prefix$word")
    done
}

# Files with these endings, and folders; where there are none, bash itself finds what there is.
_${name}_files() {
    compopt -o filenames 2>/dev/null || return
    while IFS= read -r word; do
        COMPREPLY+=("$prefix$word")
    done < <(
        for word; do compgen -f -X "!*.$word" -- "$cur"; done
        compgen -d -- "$cur"
    )
}

complete -o bashdefault -o default -F _${name} ${name}
`;
}

function action(name: string, offer: Offer): string {
  if (offer.is === 'words') return `_${name}_words ${offer.words.map(({ word }) => quoted(word)).join(' ')}`;
  return offer.is === 'files' ? `_${name}_files ${offer.endings.join(' ')}` : ':';
}

/** Any of the keys; of no key, what no key is. */
function patterns(keys: readonly string[]): string {
  return keys.length === 0 ? "''" : keys.map(quoted).join(' | ');
}

/** Taken literally by bash and by zsh. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
