/** A file that was read: its name as the user gave it, and its text (without a byte-order mark). */
export interface Source {
  readonly file: string;
  readonly text: string;
  /** Given where the bytes are not text: a sentence that says what they are. */
  readonly damage?: string;
}

/** A place in a text; lines and columns count from 1, columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** Orders two places of a text by where they begin. */
export function byPlace({ start: a }: Range, { start: b }: Range): number {
  return a.line - b.line || a.column - b.column;
}
