/** Where a cell of the row that begins at `start` begins and ends; of a shorter row, its last cell. */
export function placeOfCell(text: string, start: number, column: number): [from: number, to: number] {
  let from = start;
  for (let index = 0; ; index += 1) {
    const to = endOfCell(text, from);
    if (index === column || text[to] !== ',') return [from, to];
    from = to + 1;
  }
}

/** Where the row that begins at `start` ends: at its line feed, or with the text. */
export function endOfRow(text: string, start: number): number {
  let at = endOfCell(text, start);
  while (text[at] === ',') at = endOfCell(text, at + 1);
  return text[at] === '\r' ? at + 1 : at;
}

/** A quoted cell may hold commas and line breaks, and doubles its quotation marks. One that is never closed goes on to the end. */
function endOfCell(text: string, from: number): number {
  let at = from;
  if (text[at] === '"') {
    do at = text.indexOf('"', at + 1) + 1;
    while (at > 0 && text[at] === '"');
    if (at === 0) return text.length;
  }
  while (at < text.length && text[at] !== ',' && text[at] !== '\r' && text[at] !== '\n') at += 1;
  return at;
}
