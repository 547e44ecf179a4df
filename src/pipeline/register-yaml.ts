import { keys } from '../generated/register-fields.ts';
import { valueAt } from '../model/path.ts';
import type { Source } from '../model/source.ts';
import { mostRows } from './faulty-rows.ts';
import type { Genre, Parsed } from './parse.ts';
import { parse } from './parse.ts';
import type { PlainText, Stop } from './parsed.ts';
import { unreadable } from './parsed.ts';
import { readPlaced } from './plain-places.ts';
import { readRows } from './plain-rows.ts';
import type { Intake } from './register-limits.ts';
import { intake, leaveOut, longestRegister } from './register-limits.ts';
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
  const taken = intake();
  for (const row of services) if (!taken.take(stated(row, keys, 'services/*'))) break;
  const excess = taken.excess(parsed.locate);
  if (excess !== undefined) return unreadable([excess]);
  const head = stated({ ...Object(parsed.data), services: [] }, keys);
  return { ...parsed, data: { ...Object(head), services: taken.services } };
}

/** A long register is read row by row: else one that is made for it could take all memory. */
function read(text: string): PlainText | Stop {
  if (text.length <= longestUnlessPlain) return readPlaced(text);
  const byRows = readByRows(text);
  return 'data' in byRows || text.length > longestAtOnce ? byRows : readPlaced(text);
}

function readByRows(text: string): PlainText | Stop {
  const taken = intake();
  const around = readRows(text, 'services', sifted(taken));
  return 'data' in around ? { ...around, data: { ...Object(around.data), services: taken.services } } : around;
}

/** Takes in what has to be kept of a service, and says whether there is room for others. */
function sifted({ take }: Intake): (service: unknown) => boolean {
  const shared = sharing();
  let faulty = 0;
  return (service) => {
    const row = stated(service, keys, 'services/*');
    if (isSound(row)) return take(shared(row));
    faulty += 1;
    return take(faulty > mostRows + 1 ? null : row); // of those that are only counted, nothing has to be kept
  };
}
