import type { Reporter } from './reporter.ts';

/** The formats by name, each loaded when it is asked for. */
export const reporters = {
  terminal: async () => (await import('./terminal.ts')).terminal,
  json: async () => (await import('./json.ts')).json,
} as const satisfies Record<string, () => Promise<Reporter>>;

export type Format = keyof typeof reporters;

export const formats = Object.keys(reporters) as Format[];

/** The formats that print what would be found later in full; for the others, its number is enough. */
const foreseeing: readonly Format[] = ['json'];

/** Whether for none of the reports more is needed of what lies ahead than its number, and what is contradicted. */
export function countAhead(outputs: readonly Output[]): boolean {
  return outputs.every(({ format }) => !foreseeing.includes(format));
}

/** A report to be made: its format, and the file that it is written to; without one it is printed. */
export interface Output {
  readonly format: Format;
  readonly file: string | undefined;
}
