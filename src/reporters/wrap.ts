/**
 * A text in lines that leave room for an indent: each is at most `width` columns with it. The first line comes without
 * it, for the caller to begin. A word that is too long stands alone.
 */
export function wrap(text: string, width: number, indent = ''): string {
  const room = width - indent.length;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && [...line].length + 1 + [...word].length > room) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  lines.push(line);
  return lines.join(`\n${indent}`);
}
