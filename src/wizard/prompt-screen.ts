import { checkbox, input, search } from '@inquirer/prompts';
import { visible } from '../reporters/visible.ts';
import { wrap } from '../reporters/wrap.ts';
import type { Desk } from '../world/io.ts';
import type { Choice } from './choices.ts';
import { matching } from './choices.ts';
import { fitted, widthOf } from './line-screen.ts';
import { markPastes, tamed } from './paste.ts';
import type { Ended, Prompt, Screen } from './screen.ts';
import { commands } from './typed.ts';

/** More than these are searched in, and not ticked. */
const mostTicked = 15;
const pageSize = 10;

/**
 * Talks with lists to move about in, on a terminal that can do that. It draws the list anew at each key, and nothing above
 * it. `end` makes what is thrown at Ctrl-C.
 */
export function promptScreen(desk: Desk, end: (how: Ended['how']) => Ended): Screen {
  const { output } = desk;
  const { stream, whole } = tamed(desk.input);
  const context = { input: stream, output };
  output.write(markPastes.on);
  const width = widthOf(desk);
  const say = (text: string): void => {
    output.write(`${fitted(text, width)}\n`);
  };
  const put = async (prompt: Prompt): Promise<string> => {
    const lines = prompt.asks.split('\n').map((line) => wrap(visible(line), width));
    const question = { ...prompt, asks: lines.at(-1) ?? '' };
    say(['', ...lines.slice(0, -1)].join('\n'));
    const { choices = [], isMany } = prompt;
    if (isMany && choices.length > 0 && choices.length <= mostTicked) return await ticked(question, choices, context);
    return choices.length > 0 && !isMany
      ? await searched(question, choices, context)
      : await written(question, context);
  };
  return {
    width,
    say,
    async ask(prompt) {
      try {
        return await whole(() => put(prompt), say);
      } catch (error) {
        if (error instanceof Error && error.name === 'ExitPromptError') throw end('interrupted');
        throw error;
      }
    },
    edit(text) {
      desk.input.setRawMode(false);
      return desk.edit(text);
    },
    close() {
      output.write(markPastes.off);
      desk.input.pause();
    },
  };
}

interface Context {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
}

async function written({ asks, enter, typed, choices, isMany }: Prompt, context: Context): Promise<string> {
  const several = isMany && choices !== undefined ? ' Several are given with commas between them; ? lists them.' : '';
  const message = `${asks}\n  (Enter: ${enter}.${several})\n `;
  return await input({ message, ...(typed === undefined ? {} : { default: typed, prefill: 'editable' }) }, context);
}

/** A list that typing narrows. The first of it is what Enter alone stands for. */
async function searched({ asks, enter }: Prompt, choices: readonly Choice[], context: Context): Promise<string> {
  const open = { value: '', name: `(${enter})` };
  const shown = choices.map(({ value, name, about }) => ({ value: String(value), name, description: visible(about) }));
  const source = (term: string | undefined) => {
    if (term === undefined) return [open, ...shown];
    if (/^[/?]/.test(term)) return commandsLike(term);
    const found = matching(term, choices).map((choice) => shown[choices.indexOf(choice)] ?? open);
    return found.length > 0 ? found : [{ value: term, name: `“${visible(term)}” is not in the list` }];
  };
  return await search({ message: asks, source, pageSize }, context);
}

function commandsLike(term: string) {
  const all = Object.entries(commands).map(([value, description]) => ({ value, name: value, description }));
  const found = all.filter(({ value }) => value.startsWith(term));
  return found.length > 0 ? found : all;
}

/** Several to be ticked; what can be typed elsewhere is asked for when its first letter is pressed. */
async function ticked(prompt: Prompt, choices: readonly Choice[], context: Context): Promise<string> {
  const { asks, enter, chosen = [] } = prompt;
  const leave = new AbortController();
  let first = '';
  const listen = (letter: string | undefined, key: { readonly name?: string }): void => {
    if (letter !== '/' && letter !== '?' && key.name !== 'escape') return;
    first = letter === '?' ? '?' : '/';
    leave.abort();
  };
  context.input.on('keypress', listen);
  const shown = choices.map(({ value, name, about }) => {
    return { value: String(value), name, description: visible(about), checked: chosen.includes(value) };
  });
  const message = `${asks} (none: ${enter}; ? helps, / goes elsewhere)`;
  try {
    return (await checkbox({ message, choices: shown, pageSize }, { ...context, signal: leave.signal })).join(', ');
  } catch (error) {
    if (first === '') throw error;
    if (first === '?') return '?';
    return (await commandAsked(context)) || (await ticked(prompt, choices, context));
  } finally {
    context.input.off('keypress', listen);
  }
}

/** A command; nothing where the list is wanted again. */
async function commandAsked(context: Context): Promise<string> {
  const none = { value: '', name: 'back to the list', description: '' };
  const source = (term: string | undefined) => (term === undefined ? [none, ...commandsLike('/')] : commandsLike(term));
  return await search({ message: 'What now?', source, pageSize }, context);
}
