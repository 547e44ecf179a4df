import type { PartialDate } from '../generated/proposal.ts';
import type { RegisteredService, RegisterFile } from '../generated/register.ts';
import { dates, formats, keys } from '../generated/register-fields.ts';
import validate from '../generated/validate-register.cjs';
import { isPossible } from '../model/dates.ts';
import type { Path } from '../model/path.ts';
import type { Register } from '../model/register.ts';
import type { Source } from '../model/source.ts';
import type { Trouble } from '../model/trouble.ts';
import { quoted } from '../model/words.ts';
import { foremost } from './limits.ts';
import type { Genre, Locate } from './parse.ts';
import { parse } from './parse.ts';
import { readCsv } from './read-csv.ts';
import { shapeTroubles, stated } from './schema-sentences.ts';
import { strangeService } from './strange-service.ts';

/** A register of some thousand services. */
const longestText = 2_000_000;

const genre: Genre = {
  noun: 'register',
  longest: longestText,
  shorten: 'Keep a register of more than some thousand services as CSV, which is read in a fraction of the time.',
  begin: 'Begin with `register: 1`, `asOf` and `services`.',
};

/** Reads the register of existing services: CSV by the ending of the file's name, else YAML. Never throws. */
export function readRegister(source: Source): { register: Register | undefined; troubles: readonly Trouble[] } {
  const isCsv = source.file.toLowerCase().endsWith('.csv');
  const { data: raw, locate, readable, troubles: unread } = isCsv ? readCsv(source) : parse(source, genre);
  if (!readable) return { register: undefined, troubles: unread };
  const data = isCsv ? raw : stated(raw, keys);
  if (!validate(data)) {
    const shape = shapeTroubles(validate.errors ?? [], data, { noun: 'register', keys, dates, formats, locate });
    return { register: undefined, troubles: foremost([...unread, ...shape]) };
  }
  const { asOf, services } = data as RegisterFile;
  const troubles = [...unread, ...dateTroubles(asOf, ['asOf'], locate), ...rowTroubles(services, locate)];
  const register = { file: source.file, ...(asOf === undefined ? {} : { asOf }), services };
  return { register, troubles: foremost(troubles) };
}

/** What is wrong between rows whose shape is right: double ids, strange services, impossible dates. */
function* rowTroubles(services: readonly RegisteredService[], locate: Locate): Generator<Trouble> {
  const ids = new Set<string>();
  for (const [index, service] of services.entries()) {
    const at = ['services', index];
    const path = [...at, 'id'];
    if (ids.has(service.id)) {
      const message = `${quoted(service.id)} names a second entry of \`services\`.`;
      yield { kind: 'ids', message, hint: 'Give each service an id of its own.', path, range: locate(path) };
    }
    ids.add(service.id);
    yield* strangeService(at, service, locate);
    yield* dateTroubles(service.closes, [...at, 'closes'], locate);
    yield* dateTroubles(service.asOf, [...at, 'asOf'], locate);
  }
}

function* dateTroubles(written: PartialDate | undefined, path: Path, locate: Locate): Generator<Trouble> {
  if (written === undefined || isPossible(written)) return;
  const message = `${quoted(String(written))} is a day that no calendar has.`;
  yield { kind: 'dates', message, hint: 'Correct the day, or give the month alone.', path, range: locate(path) };
}
