import { keys } from '../generated/register-fields.ts';
import { valueAt } from '../model/path.ts';
import type { Source } from '../model/source.ts';
import { mostRows } from './faulty-rows.ts';
import type { Genre, Parsed } from './parse.ts';
import { parse } from './parse.ts';
import type { PlainText, Stop } from './parsed.ts';
import { readPlaced } from './plain-places.ts';
import { readRows } from './plain-rows.ts';
import { areasWithin, leaveOut, longestRegister, mostServices } from './register-limits.ts';
import { isSound } from './register-rows.ts';
import { sharing } from './shared-values.ts';
import { stated } from './stated.ts';

/** The full parser of YAML needs some hundred times the memory of the text. */
const longestUnlessPlain = 2_000_000;

/** A text that is read at once may need thirty times its memory, whatever it says. */
const longestAtOnce = 7_000_000;

/** What a register is, as far as reading its text goes. */
export const genre: Genre = {
  noun: 'register',
  longest: longestRegister,
  shorten: leaveOut,
  unlessPlain: {
    longest: longestUnlessPlain,
    message:
      'A register as long as this is read only as plain YAML with one service below the other, and that ends here.',
    shorten: 'Write it so, each service with the keys of the format, or keep the register as CSV.',
  },
  begin: 'Begin with `register: 1`, `asOf` and `services`.',
  read,
};

/** Reads a register from YAML, as it is stated; of rows with faults, only those that are told of. Never throws. */
export function readYaml(source: Source): Parsed {
  const parsed = parse(source, genre);
  const services = valueAt(parsed.data, ['services']);
  if (!Array.isArray(services)) return { ...parsed, data: stated(parsed.data, keys) };
  const rows = services.map((row) => stated(row, keys, 'services/*'));
  return { ...parsed, data: { ...Object(stated({ ...Object(parsed.data), services: [] }, keys)), services: rows } };
}

/** A long register is read row by row: else one that is made for it could take all memory. */
function read(text: string): PlainText | Stop {
  if (text.length <= longestUnlessPlain) return readPlaced(text);
  const byRows = readByRows(text);
  return 'data' in byRows || text.length > longestAtOnce ? byRows : readPlaced(text);
}

function readByRows(text: string): PlainText | Stop {
  const services: unknown[] = [];
  const around = readRows(text, 'services', intoRows(services));
  return 'data' in around ? { ...around, data: { ...Object(around.data), services } } : around;
}

/** Enters a service among the rows, and says whether to read on. */
function intoRows(rows: unknown[]): (service: unknown) => boolean {
  const shared = sharing();
  const isWithin = areasWithin();
  let faulty = 0;
  return (service) => {
    const row = stated(service, keys, 'services/*');
    if (isSound(row)) {
      rows.push(shared(row));
    } else {
      faulty += 1;
      rows.push(faulty > mostRows + 1 ? null : row); // of those that are only counted, nothing has to be kept
    }
    return rows.length <= mostServices && isWithin(row);
  };
}
