import type { Reporter } from './reporter.ts';

/** The formats by name, each loaded when it is asked for. */
export const reporters = {
  terminal: async () => (await import('./terminal.ts')).terminal,
  json: async () => (await import('./json.ts')).json,
  markdown: async () => (await import('./markdown.ts')).markdown,
} as const satisfies Record<string, () => Promise<Reporter>>;

export type Format = keyof typeof reporters;

export const formats = Object.keys(reporters) as Format[];

/** A report to be made: its format, and the file that it is written to; without one it is printed. */
export interface Output {
  readonly format: Format;
  readonly file: string | undefined;
}
