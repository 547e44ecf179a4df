import type { Path } from '../model/path.ts';
import type { Problem } from '../model/principle.ts';
import { isPromise, promised, thin } from './answers.ts';

/** A finding where an account of what is past promises instead of telling, or has no substance. */
export function* pastAccount(at: Path, text: string | undefined, what: string): Generator<Problem> {
  if (text !== undefined && isPromise(text)) yield* promised(at, text, what);
  else yield* thin(at, text, what);
}
