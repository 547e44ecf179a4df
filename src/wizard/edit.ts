/** A piece of a text that is to be replaced. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The text with some pieces of it replaced, none of which overlap. What is put in ends its lines as the text does. */
export function edited(text: string, edits: readonly Edit[]): string {
  const ending = text.includes('\r\n') ? '\r\n' : '\n';
  return [...edits]
    .sort((a, b) => b.from - a.from)
    .reduce((all, { from, to, text: put }) => all.slice(0, from) + put.replaceAll('\n', ending) + all.slice(to), text);
}
