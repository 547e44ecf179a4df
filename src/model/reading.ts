import type { TroubleKind } from './trouble.ts';

/** The criteria of reading, in the order in which a file is read, each with its question. */
export const readingCriteria: Readonly<Record<TroubleKind, string>> = {
  limits: 'Is the file of a size and depth that can be read?',
  syntax: 'Is the file YAML?',
  schema: 'Has it the keys, types, formats and values of a proposal?',
  ids: 'Is every id given once?',
  references: 'Does every reference lead somewhere?',
  dates: 'Is every date possible, and no end before its start?',
  'personal-data': 'Is it free of patients’ data?',
  waivers: 'Is every waiver whole, in force and needed?',
};

/** Why they are asked. */
export const whyReading = `What cannot be read cannot be judged: a misspelt key would hide what it holds, and a reference that leads nowhere
what it points to. Trouble of this kind is always an error, and after syntax, schema, ids, references or limits none of the
principles is judged.`;
