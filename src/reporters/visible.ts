const pictures: Readonly<Record<string, string>> = { '\t': ' ', '\u007f': '␡' };

/**
 * A text of which every character can be seen: control characters become pictures (␛ for escape), and those that
 * turn the direction of writing or have no width are written out. Nothing in it can move a cursor or set a colour.
 */
export function visible(text: string): string {
  if (plainly.test(text)) return text;
  return text
    .toWellFormed()
    .replace(/\r\n|\r|\n/g, ' ')
    .replace(/\p{Cc}|\p{Cf}|[\u2028\u2029]/gu, (character) => {
      const code = character.codePointAt(0) ?? 0;
      if (code < 0x20 && character !== '\t') return String.fromCodePoint(0x2400 + code);
      return pictures[character] ?? `\\u{${code.toString(16)}}`;
    });
}

/** Letters and marks of which nothing has to be changed, as most texts have no others. */
const plainly = /^[ -~\u00a1-\u00ac\u00ae-\u00ff\u2010-\u2027\u2192]*$/;
