import { vocabularies } from '../generated/meanings.ts';
import type { Question } from '../generated/questions.ts';
import { plain } from '../model/words.ts';
import { namedIn } from './form.ts';

/** Something to choose. */
export interface Choice {
  readonly value: string | boolean;
  /** What is read and typed. */
  readonly name: string;
  readonly about: string;
}

/** What a question can be answered with, where that is a list; undefined where it is not. */
export function choicesOf(question: Question, data: unknown, criteria: readonly Choice[]): Choice[] | undefined {
  const { is, of = '' } = question;
  if (is === 'yes-no') return yesOrNo;
  if (is === 'criterion') return [...criteria];
  if (is === 'reference') return namedIn(data, of).map(({ name, about }) => ({ value: name, name, about }));
  if (is !== 'service' && is !== 'choice') return undefined;
  const vocabulary = vocabularies[is === 'service' ? is : of] ?? {};
  return Object.entries(vocabulary).map(([value, about]) => ({ value, name: plain(value), about }));
}

const yesOrNo: Choice[] = [
  { value: true, name: 'yes', about: '' },
  { value: false, name: 'no', about: '' },
];

/**
 * The choices that something typed may mean: the one of that number or name, else those whose names hold all of its words,
 * else those that are explained with them.
 */
export function matching(typed: string, choices: readonly Choice[]): Choice[] {
  const said = typed.trim().toLowerCase();
  const numbered = /^\d+$/.test(said) ? choices[Number(said) - 1] : undefined;
  if (numbered !== undefined) return [numbered];
  const names = ({ value, name }: Choice): string[] => [String(value).toLowerCase(), name.toLowerCase()];
  const same = choices.filter((choice) => names(choice).includes(said));
  if (same.length > 0) return same;
  const words = said.split(/[\s-]+/).filter(Boolean);
  const holds = (text: string): boolean => words.length > 0 && words.every((word) => text.includes(word));
  const found = choices.filter((choice) => holds(names(choice).join(' ')));
  return found.length > 0 ? found : choices.filter(({ about }) => holds(about.toLowerCase()));
}
