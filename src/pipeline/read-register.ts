import type { RegisterFile } from '../generated/register.ts';
import { dates, formats, keys } from '../generated/register-fields.ts';
import { valueAt } from '../model/path.ts';
import type { Register } from '../model/register.ts';
import { indexedRegister } from '../model/register.ts';
import type { Source } from '../model/source.ts';
import type { Trouble } from '../model/trouble.ts';
import { schemaErrors } from './conformity.ts';
import { foremost } from './limits.ts';
import type { Parsed } from './parse.ts';
import { about } from './parsed.ts';
import { readCsv, requiredColumns } from './read-csv.ts';
import { overload } from './register-limits.ts';
import { impossibleDay, rowTroubles } from './register-rows.ts';
import { genre, readYaml } from './register-yaml.ts';
import type { Shape } from './schema-sentences.ts';
import { shapeTroubles } from './schema-sentences.ts';
import { tableSentence } from './table-sentences.ts';

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

function judged(
  file: string,
  { data, locate, readable, troubles: unread }: Parsed,
  own: Pick<Shape, 'ownSentence'>,
): Read {
  if (!readable) return { register: undefined, troubles: unread };
  const services = valueAt(data, ['services']);
  const rows = Array.isArray(services) ? services : [];
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
