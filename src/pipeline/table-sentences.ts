import type { Fault, Sentence } from './schema-sentences.ts';

/** What a register in CSV says in words of its own about an error of the schema; undefined where the usual ones do. */
export function tableSentence(field: string, { error, name, found, value }: Fault): Sentence | undefined {
  if (field === 'services') {
    const message = 'No service stands below the names of the columns.';
    return { message, hint: 'Add a row for each service that exists.' };
  }
  if (field === 'services/*' && error.keyword === 'required') {
    const column = `\`${String(error.params['missingProperty'])}\``;
    return { message: `The row has no ${column}.`, hint: `Fill in its column ${column}.` };
  }
  if (field === 'services/*/ages') {
    return { message: `${name} is “${[value].flat().join(';')}”, which are not two ages.`, hint: twoAges };
  }
  if (field === 'services/*/ages/*' && error.keyword === 'type') {
    return { message: `${name} is ${found}, which is no age.`, hint: twoAges };
  }
  if (/^services\/\*\/\w+\/\*$/.test(field) && typeof value === 'string' && /[,/|]/.test(value)) {
    const message = `${name} is ${found}, which is more than one.`;
    return { message, hint: 'Put semicolons between the entries of a list.' };
  }
  return undefined;
}

const twoAges = 'Write the first and the last, with a semicolon between them: 18;120.';
