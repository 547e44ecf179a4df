import { createInterface } from 'node:readline';
import { visible } from '../reporters/visible.ts';
import { wrap } from '../reporters/wrap.ts';
import type { Desk } from '../world/io.ts';
import type { Choice } from './choices.ts';
import { markPastes, tamed } from './paste.ts';
import type { Prompt, Screen } from './screen.ts';
import { Ended } from './screen.ts';

const mostShown = 15;

/**
 * Talks in lines, one after the other, and never writes over what was read: for screen readers, and for every terminal.
 * `isPoor`: the terminal can do nothing but lines.
 */
export function lineScreen(desk: Desk, isPoor: boolean): Screen {
  const { output } = desk;
  const input = isPoor ? undefined : tamed(desk.input);
  const lines = createInterface({ input: input?.stream ?? desk.input, output, terminal: !isPoor, historySize: 0 });
  let end: (how: Ended) => void = () => undefined;
  lines.on('SIGINT', () => end(new Ended('interrupted')));
  lines.on('close', () => end(new Ended('closed')));
  if (!isPoor) output.write(markPastes.on);
  const width = widthOf(desk);
  const say = (text: string): void => {
    output.write(`${fitted(text, width)}\n`);
  };
  const put = ({ typed = '', ...prompt }: Prompt): Promise<string> => {
    say(asked(prompt, width));
    return new Promise((resolve, reject) => {
      end = reject;
      // Where the line cannot be filled in beforehand, Enter alone takes what would stand in it.
      if (isPoor)
        lines.question(
          typed === '' ? '> ' : `[${typed}] > `,
          gathered(lines, (line) => resolve(line || typed)),
        );
      else {
        lines.question('> ', resolve);
        if (typed !== '') lines.write(typed);
      }
    });
  };
  return {
    width,
    say,
    ask: (prompt) => (input === undefined ? put(prompt) : input.whole(() => put(prompt), say)),
    edit(text) {
      lines.pause();
      if (!isPoor) desk.input.setRawMode(false);
      const edited = desk.edit(text);
      if (!isPoor) desk.input.setRawMode(true);
      lines.resume();
      return edited;
    },
    close() {
      end = () => undefined;
      if (!isPoor) output.write(markPastes.off);
      lines.close();
      desk.input.pause();
    },
  };
}

/** The columns that are written in: no more than can be read with ease. */
export function widthOf({ output }: Desk): number {
  return Math.min(output.columns || 80, 100);
}

/** A text whose lines fit the screen. */
export function fitted(text: string, width: number): string {
  return text
    .split('\n')
    .map((line) => (line.length > width ? wrap(line, width) : line))
    .join('\n');
}

/** How long lines that were pasted take to follow each other, in milliseconds; nobody types two in that time. */
const pasting = 40;

/** All lines that come at once as one. */
function gathered(lines: NodeJS.EventEmitter, done: (line: string) => void): (line: string) => void {
  return (first) => {
    const all = [first];
    const more = (line: string): void => {
      all.push(line);
    };
    lines.on('line', more);
    setTimeout(() => {
      lines.off('line', more);
      done(all.join(' ').trim());
    }, pasting);
  };
}

function asked({ asks, choices, isMany, enter }: Prompt, width: number): string {
  const shown = choices === undefined ? [] : listed(choices, isMany === true, width);
  return ['', ...asks.split('\n').map((line) => wrap(visible(line), width)), ...shown, `(Enter: ${enter})`].join('\n');
}

function listed(choices: readonly Choice[], isMany: boolean, width: number): string[] {
  if (choices.length === 0) return ['None is entered yet: type the name of one, and it is added.'];
  if (choices.length > mostShown) return [`${choices.length} answers to choose from: type a word of it; ? lists them.`];
  const rows = choices.map((choice, index) => choiceLine(choice, index, width));
  return isMany ? [...rows, 'Several are given with commas between them.'] : rows;
}

/** A choice with its number. */
export function choiceLine({ name, about }: Choice, index: number, width: number): string {
  const number = String(index + 1).padStart(3);
  return `${number}  ${wrap(visible(about === '' ? name : `${name}: ${about}`), width, '     ')}`;
}
