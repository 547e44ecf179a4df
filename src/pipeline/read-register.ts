import type { RegisterFile } from '../generated/register.ts';
import { dates, formats, keys } from '../generated/register-fields.ts';
import { valueAt } from '../model/path.ts';
import type { Register } from '../model/register.ts';
import { indexedRegister } from '../model/register.ts';
import type { Source } from '../model/source.ts';
import type { Trouble } from '../model/trouble.ts';
import { numeral } from '../model/words.ts';
import { schemaErrors } from './conformity.ts';
import { foremost } from './limits.ts';
import type { Genre, Parsed } from './parse.ts';
import { parse } from './parse.ts';
import { about, unreadable } from './parsed.ts';
import { readCsv, requiredColumns } from './read-csv.ts';
import { isCrowded, leaveOut, longestRegister, mostServices, overload } from './register-limits.ts';
import { impossibleDay, rowTroubles } from './register-rows.ts';
import type { Shape } from './schema-sentences.ts';
import { shapeTroubles } from './schema-sentences.ts';
import { stated } from './stated.ts';
import { tableSentence } from './table-sentences.ts';

/** The full parser of YAML needs some hundred times the memory of the text. */
const longestUnlessPlain = 2_000_000;

const genre: Genre = {
  noun: 'register',
  longest: longestRegister,
  shorten: leaveOut,
  unlessPlain: {
    longest: longestUnlessPlain,
    shorten: 'Write it as plain YAML, or keep a register of more than some thousand services as CSV.',
  },
  begin: 'Begin with `register: 1`, `asOf` and `services`.',
};

/** A register that can be used, or what is wrong with it. */
interface Read {
  readonly register: Register | undefined;
  readonly troubles: readonly Trouble[];
}

/** Reads the register of existing services: CSV by the ending of the file’s name, else YAML. Never throws. */
export function readRegister(source: Source): Read {
  const isTable = source.file.toLowerCase().endsWith('.csv');
  const parsed = isTable ? readCsv(source) : readYaml(source);
  const { register, troubles } = judged(source.file, parsed, isTable ? { ownSentence: tableSentence } : {});
  const misnamed = register === undefined ? misnaming(source.text, isTable) : undefined;
  return { register, troubles: misnamed === undefined ? foremost(troubles) : [misnamed] };
}

function readYaml(source: Source): Parsed {
  if (source.text.length > longestUnlessPlain && isCrowded(source.text)) {
    return unreadable([about('limits', 'The file holds more than a register of all services of a country.', leaveOut)]);
  }
  return withoutBlanks(parse(source, genre));
}

/** The register as it is stated, row by row: almost every row is as it is, and is not copied. */
function withoutBlanks(parsed: Parsed): Parsed {
  const services = valueAt(parsed.data, ['services']);
  if (!Array.isArray(services)) return { ...parsed, data: stated(parsed.data, keys) };
  const rows = services.map((row) => stated(row, keys, 'services/*'));
  return { ...parsed, data: { ...Object(stated({ ...Object(parsed.data), services: [] }, keys)), services: rows } };
}

function judged(
  file: string,
  { data, locate, readable, troubles: unread }: Parsed,
  own: Pick<Shape, 'ownSentence'>,
): Read {
  if (!readable) return { register: undefined, troubles: unread };
  const services = valueAt(data, ['services']);
  const rows = Array.isArray(services) ? services : [];
  if (rows.length > mostServices) {
    const message = `The register has more than ${numeral(mostServices)} services.`;
    return { register: undefined, troubles: [about('limits', message, leaveOut, locate(['services', mostServices]))] };
  }
  const shape: Shape = { noun: genre.noun, keys, dates, formats, locate, ...own };
  const troubles = [...unread, ...headTroubles(data, rows, shape), ...rowTroubles(rows, shape)];
  if (troubles.length > 0) return { register: undefined, troubles };
  const { register: _, ...said } = data as RegisterFile;
  return { register: indexedRegister(file, said), troubles };
}

/** What is wrong beside the rows, for which one stands that is right. */
function headTroubles(data: unknown, rows: readonly unknown[], shape: Shape): Trouble[] {
  const head = rows.length === 0 ? data : { ...Object(data), services: [{ id: 'a', name: 'A', service: 'hospice' }] };
  const excess = overload(head);
  if (excess !== undefined) return [about('limits', excess, 'Take out what is no part of a register.')];
  const errors = schemaErrors('register', head);
  if (errors.length > 0) return shapeTroubles(errors, head, shape);
  const impossible = [...impossibleDay((data as RegisterFile).asOf, ['asOf'])];
  return impossible.map((fault) => ({ ...fault, range: shape.locate(fault.path) }));
}

/** That a file is not what its name says, which explains whatever else is wrong with it. */
function misnaming(text: string, isTable: boolean): Trouble | undefined {
  const [first = ''] = /^(?! *(?:#|---|\r?$)).{1,500}/m.exec(text) ?? [];
  const names = first.split(/[,;\t]/).map((name) => name.trim().replaceAll('"', ''));
  if (isTable && /^(?:register|asOf|services):/.test(first)) {
    return about('syntax', 'The file is YAML, and its name ends in .csv.', 'Let its name end in .yaml.');
  }
  if (!isTable && requiredColumns.every((name) => names.includes(name))) {
    return about('syntax', 'The file is a table, and its name does not end in .csv.', 'Let its name end in .csv.');
  }
  return undefined;
}
