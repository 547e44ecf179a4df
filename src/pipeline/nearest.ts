import { distance } from 'fastest-levenshtein';

/** The known word that a mistyped one most likely means, or undefined when none is near. */
export function nearest(typed: string, known: Iterable<string>): string | undefined {
  const wanted = typed.toLowerCase();
  let best: string | undefined;
  let least = Math.max(2, Math.floor(wanted.length * 0.4)) + 1;
  for (const word of known) {
    const away = distance(wanted, word.toLowerCase());
    if (away < least) {
      least = away;
      best = word;
    }
  }
  return best;
}

/** ` Did you mean “x”?`, or nothing. */
export function didYouMean(typed: string, known: Iterable<string>): string {
  const guess = nearest(typed, known);
  return guess === undefined ? '' : ` Did you mean “${guess}”?`;
}
