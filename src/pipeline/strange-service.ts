import { services } from '../generated/vocabulary.ts';
import type { Path } from '../model/path.ts';
import { valueAt } from '../model/path.ts';
import type { Trouble } from '../model/trouble.ts';
import { quoted } from '../model/words.ts';
import { didYouMean } from './nearest.ts';
import type { Locate } from './parse.ts';

/** A service that is not on the list must say what family it belongs to: else a typing error would go unseen. */
export function* strangeService(at: Path, change: unknown, locate: Locate): Generator<Trouble> {
  const service = valueAt(change, ['service']);
  if (typeof service !== 'string' || Object.hasOwn(services, service)) return;
  if (valueAt(change, ['family']) !== undefined || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(service)) return;
  const path = [...at, 'service'];
  yield {
    kind: 'schema',
    message: `${quoted(service)} is not on the list of services.${didYouMean(service, Object.keys(services))}`,
    hint: 'Take a service from the list, or say with `family` what this one belongs to.',
    path,
    range: locate(path),
  };
}
