/**
 * A text in lines that leave room for an indent: each is at most `width` columns with it. The first line comes without
 * it, for the caller to begin. A word that is too long stands alone.
 */
export function wrap(text: string, width: number, indent = ''): string {
  const room = width - indent.length;
  const hasPairs = pairs.test(text);
  const lines: string[] = [];
  let line = '';
  let columns = 0;
  for (const word of text.split(' ')) {
    const characters = hasPairs ? [...word].length : word.length;
    if (line !== '' && columns + 1 + characters > room) {
      lines.push(line);
      line = word;
      columns = characters;
    } else {
      columns = line === '' ? characters : columns + 1 + characters;
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  lines.push(line);
  return lines.join(`\n${indent}`);
}

/** Characters that are two units of UTF-16; where there are none, counting is known at once. */
const pairs = /[\ud800-\udfff]/;
