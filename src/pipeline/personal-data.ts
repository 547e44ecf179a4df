import type { Position } from '../model/source.ts';
import type { Trouble } from '../model/trouble.ts';

/** A place of a text that holds a patient’s number. */
export interface PersonalDatum {
  readonly from: number;
  readonly to: number;
}

/** What all of them hold. */
const digits = /\d{3}[ -]?\d{3}[ -]?\d{4}/;
// Written 3-3-4, or named as one: any ten digits would catch telephone numbers and sums of money.
const written = /(?<![\d-])\d{3}[ -]\d{3}[ -]\d{4}(?![\d-])/g;
const named = /nhs[ _-]?(?:number|num|no)\b[^\n\d]{0,12}(\d{3}[ -]?\d{3}[ -]?\d{4})(?!\d)/gi;

/** The valid NHS numbers of a text: ten digits of which the last is the check digit (modulus 11). */
export function nhsNumbers(text: string): PersonalDatum[] {
  if (!digits.test(text)) return [];
  const found = new Map<number, PersonalDatum>();
  for (const match of text.matchAll(written)) note(match.index, match[0]);
  for (const match of text.matchAll(named)) {
    const number = match[1] ?? '';
    note(match.index + match[0].length - number.length, number);
  }
  return [...found.values()].sort((a, b) => a.from - b.from);

  function note(from: number, candidate: string): void {
    if (hasCheckDigit(candidate)) found.set(from, { from, to: from + candidate.length });
  }
}

function hasCheckDigit(candidate: string): boolean {
  const each = [...candidate.replace(/\D/g, '')].map(Number);
  const sum = each.slice(0, 9).reduce((total, digit, index) => total + digit * (10 - index), 0);
  const check = (11 - (sum % 11)) % 11;
  return check !== 10 && check === each[9];
}

/** The text with every such number blotted out, each character by one other, so that no place moves. */
export function blotted(text: string, data: readonly PersonalDatum[]): string {
  let clean = text;
  for (const { from, to } of data) clean = clean.slice(0, from) + '█'.repeat(to - from) + clean.slice(to);
  return clean;
}

/** The trouble with a patient’s number. It does not say the number. */
export function personalDataTrouble(text: string, { from, to }: PersonalDatum): Trouble {
  return {
    kind: 'personal-data',
    message: 'A valid NHS number stands on this line; a proposal is no place for patient data.',
    hint: 'Delete the number here and wherever the file was sent.',
    path: [],
    range: { start: positionAt(text, from), end: positionAt(text, to) },
  };
}

function positionAt(text: string, offset: number): Position {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
