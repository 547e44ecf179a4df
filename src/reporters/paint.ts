/** Puts a colour on a text. */
export type Brush = (text: string) => string;

/** What colours a report. chalk is one; loading it takes some milliseconds, so it is asked for where there is colour. */
export interface Paint {
  readonly bold: Brush & { readonly green: Brush; readonly red: Brush; readonly yellow: Brush };
  readonly cyan: Brush;
  readonly dim: Brush;
  readonly green: Brush;
  readonly red: Brush;
  readonly yellow: Brush;
}

const same: Brush = (text) => text;
const bold = Object.assign((text: string) => text, { green: same, red: same, yellow: same });

/** Puts no colour on anything. */
export const plain: Paint = { bold, cyan: same, dim: same, green: same, red: same, yellow: same };

/** The colours that every terminal has. */
export async function colours(): Promise<Paint> {
  const { Chalk } = await import('chalk');
  return new Chalk({ level: 1 });
}
