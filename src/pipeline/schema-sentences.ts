import type { ErrorObject } from 'ajv';
import type { Path } from '../model/path.ts';
import { valueAt } from '../model/path.ts';
import type { Trouble } from '../model/trouble.ts';
import { counted, numeral, quoted } from '../model/words.ts';
import { didYouMean } from './nearest.ts';
import type { Locate } from './parse.ts';

/** What is known of a format and is not said by the errors of its schema. */
export interface Shape {
  /** What a file of this format is: proposal. */
  readonly noun: string;
  /** The keys of each entry, by its field. */
  readonly keys: Readonly<Record<string, readonly string[]>>;
  /** The fields that hold a date. */
  readonly dates: readonly string[];
  /** The names of formats by their patterns. */
  readonly formats: Readonly<Record<string, string>>;
  readonly locate: Locate;
  /** What this format says of an error in words of its own. */
  readonly ownSentence?: (field: string, fault: Fault) => Sentence | undefined;
}

export interface Sentence {
  readonly message: string;
  readonly hint: string;
}

/** An error of the schema with what is needed to speak of it. */
export interface Fault {
  readonly error: ErrorObject;
  readonly at: Path;
  /** The key concerned, as the author wrote it. */
  readonly name: string;
  readonly value: unknown;
  /** The value in a few words. */
  readonly found: string;
  /** What could stand there, where the error itself says it. */
  readonly allowed: readonly string[];
}

/** The errors of a schema, one sentence each in our own words, at the place they speak of. */
export function shapeTroubles(errors: readonly ErrorObject[], data: unknown, shape: Shape): Trouble[] {
  return withoutEchoes(errors).map((error) => {
    const path = pathOf(error.instancePath);
    const value = valueAt(data, path);
    const strange: unknown = error.params['additionalProperty'];
    const isKey = typeof strange === 'string';
    const at = isKey ? [...path, strange] : path;
    const allowed = allowedValues(error, errors);
    const { message, hint } = sentence(
      { error, at, name: nameOf(path), value, found: describe(value), allowed },
      shape,
    );
    return {
      kind: 'schema',
      message,
      hint,
      path: at,
      range: shape.locate(at, isKey || error.keyword === 'required' ? 'key' : 'value'),
    };
  });
}

function pathOf(instancePath: string): Path {
  return instancePath
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

/**
 * The errors without those that only repeat another: of a choice (`anyOf`) the verdict stays, or, where a list may be
 * given and was, what is wrong with it; of a value of the wrong type, that.
 */
function withoutEchoes(errors: readonly ErrorObject[]): ErrorObject[] {
  const placesOf = (sought: string): Set<string> =>
    new Set(errors.filter(({ keyword }) => keyword === sought).map(({ instancePath }) => instancePath));
  const choices = placesOf('anyOf');
  const mistyped = placesOf('type');
  const wrongLists = new Set(
    errors.map(({ instancePath: at, keyword }) => (ofLists.includes(keyword) ? at : at.slice(0, at.lastIndexOf('/')))),
  );
  const seen = new Set<string>();
  return errors.filter(({ instancePath, keyword, params }) => {
    const place = `${instancePath} ${keyword} ${JSON.stringify(params)}`;
    if (seen.has(place) || keyword === 'propertyNames') return false;
    seen.add(place);
    if (keyword === 'anyOf') return !wrongLists.has(instancePath);
    if (ofLists.includes(keyword)) return true;
    return !choices.has(instancePath) && (keyword === 'type' || !mistyped.has(instancePath));
  });
}

const ofLists: readonly string[] = ['minItems', 'maxItems', 'uniqueItems'];

function allowedValues(error: ErrorObject, errors: readonly ErrorObject[]): string[] {
  const sources =
    error.keyword === 'anyOf'
      ? errors.filter(({ keyword, instancePath }) => keyword === 'enum' && instancePath === error.instancePath)
      : [error];
  return sources.flatMap(({ params }) => {
    const values: unknown = params['allowedValues'];
    return Array.isArray(values) ? values.map(String) : [];
  });
}

function sentence(fault: Fault, shape: Shape): Sentence {
  const { error, at, name, found } = fault;
  const field = at.map((step) => (typeof step === 'number' ? '*' : step)).join('/');
  const own = shape.ownSentence?.(field, fault);
  if (own !== undefined) return own;
  if (shape.dates.includes(field)) {
    return {
      message: `${name} is ${found}, which is no date.`,
      hint: 'Write the date as far as it is known: 2026-01-12, 2026-01 or 2026.',
    };
  }
  const say = sentences[error.keyword];
  if (say !== undefined) return say(fault, shape);
  return {
    message: `${name} is ${found}, which does not fit the format.`,
    hint: `See \`reconfig schema ${shape.noun}\`.`,
  };
}

/** One sentence for each keyword of the schema language that our schemas use. */
const sentences: Readonly<Record<string, (fault: Fault, shape: Shape) => Sentence>> = {
  additionalProperties: ({ at, value }, shape) => unknownKey(at, value, shape),
  required: ({ error, at, name }, { noun }) => {
    const key = `\`${String(error.params['missingProperty'])}\``;
    const owner = at.length === 0 ? `The ${noun}` : name;
    return { message: `${owner} has no ${key}.`, hint: `Add ${key}.` };
  },
  enum: notOneOf,
  anyOf: (fault) => {
    const { name, found, value, allowed } = fault;
    const isClosed = fault.at.at(-1) === 'role';
    if (isClosed) return notOneOf(fault);
    const guess = typeof value === 'string' ? didYouMean(value.replaceAll(' ', '-'), allowed) : '';
    const message = `${name} is ${found}, which is neither a value from the list nor a short name.${guess}`;
    return { message, hint: 'Use small letters, digits and hyphens.' };
  },
  const: ({ error, at, name, found }) => {
    const wanted = String(error.params['allowedValue']);
    const message = `${name} is ${found}; this version reads version ${wanted} of the format.`;
    return { message, hint: `Write \`${String(at.at(-1))}: ${wanted}\`.` };
  },
  type: wrongType,
  pattern: ({ error, name, found }, shape) => {
    const format =
      patternHints[shape.formats[String(error.params['pattern'])] ?? ''] ?? patternHints[name.replaceAll('`', '')];
    return {
      message: `${name} is ${found}, which is no ${format?.is ?? 'value of its kind'}.`,
      hint: format?.hint ?? 'Correct it.',
    };
  },
  minimum: ({ error, name, found }) => ({
    message: `${name} is ${found}; it cannot be less than ${String(error.params['limit'])}.`,
    hint: 'Correct the number.',
  }),
  maximum: ({ error, name, found }) => ({
    message: `${name} is ${found}; it cannot be more than ${String(error.params['limit'])}.`,
    hint: 'Correct the number.',
  }),
  maxLength: ({ error, name, value }) => {
    const length = counted(String(value).length, 'character');
    const message = `${name} has ${length}; it may have ${numeral(Number(error.params['limit']))} at most.`;
    return { message, hint: 'Shorten it; the papers can say the rest.' };
  },
  minLength: ({ name }) => ({ message: `${name} is empty.`, hint: 'Fill it in.' }),
  minItems: ({ error, name, value }) => ({
    message: `${name} has ${entries(value)}; it needs ${String(error.params['limit'])}.`,
    hint: 'Add what is lacking.',
  }),
  maxItems: ({ error, name, value }) => ({
    message: `${name} has ${entries(value)}; it may have ${String(error.params['limit'])}.`,
    hint: 'Take out what is too much.',
  }),
  uniqueItems: ({ name }) => ({ message: `${name} names the same thing twice.`, hint: 'Keep one of the two.' }),
};

function unknownKey(at: Path, owned: unknown, { keys, noun }: Shape): Sentence {
  const key = String(at.at(-1));
  if (key === '<<') {
    return {
      message: 'A merge key (`<<`) stands here; it is not part of YAML 1.2.',
      hint: 'Write out the keys that it would bring in.',
    };
  }
  const owner = at.slice(0, -1);
  const field = owner.map((step) => (typeof step === 'number' ? '*' : step)).join('/');
  const guess = didYouMean(key, keys[field] ?? []);
  const message = `\`${key}\` is not a key that ${owner.length === 0 ? `a ${noun}` : ownerName(owner)} has.${guess}`;
  const isCutOff = valueAt(owned, [key]) === null && /\s/.test(key);
  return {
    message,
    hint: isCutOff
      ? 'If it belongs to the text before the comma, put that text into quotation marks.'
      : 'Correct the key, or begin it with `x-` if it is your own.',
  };
}

function notOneOf({ name, found, value, allowed }: Fault): Sentence {
  const guess = typeof value === 'string' ? didYouMean(value, allowed) : '';
  return { message: `${name} is ${found}, which is not one of its values.${guess}`, hint: `Use ${oneOf(allowed)}.` };
}

function wrongType({ error, name, found, value }: Fault): Sentence {
  const types = [error.params['type']].flat().map(String);
  const message = `${name} is ${found}; it should be ${types.map((type) => typeNames[type] ?? type).join(' or ')}.`;
  if (types.includes('string') && (typeof value === 'number' || typeof value === 'boolean')) {
    return { message, hint: `Put it into quotation marks: "${String(value)}".` };
  }
  return { message, hint: typeHints[types[0] ?? ''] ?? 'Write a text.' };
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an entry with keys of its own',
};

const typeHints: Readonly<Record<string, string>> = {
  boolean: 'Write true or false.',
  array: 'Write a list: [a, b], or a line with a hyphen for each.',
  object: 'Write its keys below it, indented by two spaces.',
  number: 'Write the number alone, without commas, signs or units.',
  integer: 'Write the number alone, without commas, signs or units.',
};

/** By the name of a format, or of the key that has it. */
const patternHints: Readonly<Record<string, { readonly is: string; readonly hint: string }>> = {
  slug: {
    is: 'short name',
    hint: 'Use small letters and digits with single hyphens between them, such as close-westhaven.',
  },
  date: { is: 'date', hint: 'Write the date as far as it is known: 2026-01-12, 2026-01 or 2026.' },
  url: { is: 'web address', hint: 'Begin it with https:// or http://, without spaces.' },
  period: { is: 'period', hint: 'Write it as 2024-04-01/2025-03-31.' },
  hours: { is: 'opening time', hint: 'Write 24x7, none, 08:00-20:00, or mon-fri 08:00-18:00.' },
  financialYear: { is: 'financial year', hint: 'Write it as 2025/26.' },
  ods: { is: 'organisation code', hint: 'Use its one to nine capital letters and digits.' },
  criterion: { is: 'criterion', hint: 'Write it as `reconfig list` shows it, such as consultation/enough-time.' },
  path: { is: 'path', hint: 'Take out line breaks and other control characters.' },
  reportAddress: { is: 'address', hint: 'Write a web address that begins with https://, or an e-mail address.' },
  size: { is: 'size', hint: 'Give a whole number, or the word unknown with a reason.' },
};

/** The innermost key of a path, as the author wrote it; an entry of a list is shown by its number. */
function nameOf(at: Path): string {
  const last = at.at(-1);
  if (last === undefined) return 'The file';
  if (typeof last === 'string') return `\`${last}\``;
  return `Entry ${last + 1} of ${nameOf(at.slice(0, -1))}`;
}

function ownerName(at: Path): string {
  const name = nameOf(at);
  return name.startsWith('Entry') ? `an entry of ${nameOf(at.slice(0, -1))}` : name;
}

function oneOf(known: readonly string[]): string {
  if (known.length > 12) return `a value of the list: ${known.slice(0, 8).join(', ')} and ${known.length - 8} more`;
  const last = known.at(-1) ?? '';
  return known.length < 2 ? last : `${known.slice(0, -1).join(', ')} or ${last}`;
}

/** A value in a few words. */
function describe(value: unknown): string {
  if (value === null || value === undefined) return 'empty';
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'number') return `the number ${value}`;
  if (typeof value === 'boolean') return String(value);
  return Array.isArray(value) ? 'a list' : 'an entry with keys of its own';
}

function entries(value: unknown): string {
  return counted(Array.isArray(value) ? value.length : 0, 'entry', 'entries');
}
