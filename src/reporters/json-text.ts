/**
 * Data as JSON of one line. What JSON may hold as it is and a terminal, a log or a reader's eye would obey, such as the
 * marks that turn the direction of writing, is written as an escape.
 */
export function jsonText(data: unknown): string {
  return JSON.stringify(data).replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (character) =>
    [...Array(character.length).keys()]
      .map((unit) => `\\u${character.charCodeAt(unit).toString(16).padStart(4, '0')}`)
      .join(''),
  );
}
