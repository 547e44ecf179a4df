import type { Question } from '../generated/questions.ts';
import { dated } from '../model/dates.ts';
import { numeral, quoted } from '../model/words.ts';
import type { Choice } from './choices.ts';
import { matching } from './choices.ts';
import { dateTyped, hoursTyped, periodTyped, yearTyped } from './dates-typed.ts';

/** What was made of something typed. */
export type Understood =
  | { readonly value: unknown; readonly shown?: string }
  /** A sentence or two: why it cannot be written, and what can. */
  | { readonly refused: string }
  /** It may mean several things. */
  | { readonly several: readonly Choice[] }
  /** It names something that the file does not hold yet. */
  | { readonly unknown: string };

/** What something typed means as an answer to a question. Whether it can be written, the schema says. */
export function understand(question: Question, typed: string, choices: readonly Choice[] | undefined): Understood {
  const { isMany, exactly } = question;
  if (!isMany) return one(question, typed.trim(), choices);
  const pieces = typed.split(question.is === 'text' ? /\s*;\s*/ : /\s*[,;]\s*/).filter(Boolean);
  const values: unknown[] = [];
  const shown: string[] = [];
  for (const piece of exactly === undefined ? pieces : typed.split(/\D+/).filter(Boolean)) {
    const understood = one(question, piece, choices);
    if (!('value' in understood)) return understood;
    if (!values.includes(understood.value)) values.push(understood.value);
    if (understood.shown !== undefined) shown.push(understood.shown);
  }
  if (exactly !== undefined && values.length !== exactly)
    return { refused: `It takes ${exactly} numbers, such as 0 to 17.` };
  return { value: values, ...(shown.length > 0 ? { shown: shown.join(', ') } : {}) };
}

function one(question: Question, typed: string, choices: readonly Choice[] | undefined): Understood {
  if (choices !== undefined) return chosen(question, typed, choices);
  switch (question.is) {
    case 'date':
      return date(typed);
    case 'period':
      return told(periodTyped(typed), typed, 'a period', 'Write it as 1 April 2024 to 31 March 2025, or 2024/25.');
    case 'financialYear':
      return told(yearTyped(typed), typed, 'a financial year', 'Write it as 2025/26.');
    case 'hours':
      return told(hoursTyped(typed), typed);
    case 'number':
    case 'integer':
      return number(typed);
    case 'size':
      return /^\D/.test(typed) ? { value: typed } : size(typed);
    case 'slug':
    case 'name':
      return told(slugged(typed), typed);
    case 'code':
      return told(typed.toUpperCase().replace(/\s/g, ''), typed);
    case 'url':
      return told(/^www\./i.test(typed) ? `https://${typed}` : typed, typed);
    default:
      return { value: typed };
  }
}

function chosen(question: Question, typed: string, choices: readonly Choice[]): Understood {
  const found = matching(typed, choices);
  const [first, second] = found;
  if (first !== undefined && second === undefined) {
    const isSame = [first.name, String(first.value)].includes(typed.toLowerCase());
    return { value: first.value, ...(isSame ? {} : { shown: shownAs(first) }) };
  }
  if (second !== undefined) return { several: found };
  if (question.is === 'service' || question.isOpen) return told(slugged(typed), typed);
  if (question.is === 'reference') return { unknown: typed };
  return {
    refused: `${quoted(typed)} is not one of the answers. Choose one by its number or a word of it; ? lists them.`,
  };
}

function shownAs({ value, name, about }: Choice): string {
  const word = typeof value === 'boolean' ? name : value;
  return about === '' || typeof value === 'boolean' ? word : `${word} (${about.replace(/\.$/, '')})`;
}

function date(typed: string): Understood {
  const value = dateTyped(typed);
  if (value === undefined) {
    return { refused: `${quoted(typed)} is no date. Write it as far as it is known: 3 Feb 2026, Feb 2026 or 2026.` };
  }
  return { value, ...(String(value) === typed ? {} : { shown: `${value} (${dated(value)})` }) };
}

const scales: Readonly<Record<string, number>> = { k: 1000, thousand: 1000, m: 1_000_000, million: 1_000_000 };

function number(typed: string): Understood {
  const said = typed.toLowerCase().replace(/[£,\s]|%$|per ?cent$|pounds?$|minutes?$/g, '');
  const [, digits = '', scale = ''] = /^([-−]?\d+(?:\.\d+)?)(k|m|thousand|million)?$/.exec(said) ?? [];
  if (digits === '')
    return { refused: `${quoted(typed)} is no number. Write the number alone, such as 1,840 or 12.5.` };
  const value = Number((Number(digits.replace('−', '-')) * (scales[scale] ?? 1)).toFixed(6));
  return { value, ...(String(value) === typed ? {} : { shown: numeral(value) }) };
}

/** How many: a number alone is one; with words around it, it is a text. */
function size(typed: string): Understood {
  const understood = number(typed);
  return 'value' in understood ? understood : { value: typed };
}

function told(value: string | undefined, typed: string, what = 'an answer', hint = ''): Understood {
  if (value === undefined || value === '') return { refused: `${quoted(typed)} is not ${what}. ${hint}`.trim() };
  return { value, ...(value === typed ? {} : { shown: value }) };
}

/** A text as a short name: small letters, digits, single hyphens, as many as the format takes. */
export function slugged(text: string, most = 64): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, most)
    .replace(/^-+|-+$/g, '');
}
