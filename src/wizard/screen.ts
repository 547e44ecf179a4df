import type { Choice } from './choices.ts';

/** What is put before the person who answers. */
export interface Prompt {
  /** A line or several, in plain text. */
  readonly asks: string;
  readonly choices?: readonly Choice[];
  readonly isMany?: boolean;
  /** Of several that can be chosen, those that are. */
  readonly chosen?: readonly unknown[];
  /** What Enter alone stands for, in words. */
  readonly enter: string;
  /** What stands in the line already, to be changed or taken. */
  readonly typed?: string;
}

/** What the wizard talks through. */
export interface Screen {
  readonly width: number;
  say(text: string): void;
  /** What was typed, or chosen. Throws `Ended`. */
  ask(prompt: Prompt): Promise<string>;
  /** A text as it was left in an editor; undefined where there is none. */
  edit(text: string): string | undefined;
  close(): void;
}

/** The end of a sitting before everything was asked: Ctrl-C, a closed input, or the wish to go on later. */
export class Ended extends Error {
  readonly how: 'interrupted' | 'closed' | 'stopped';

  constructor(how: Ended['how']) {
    super(how);
    this.how = how;
  }
}
