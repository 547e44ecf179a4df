import type { Reporter } from './reporter.ts';

/** The formats by name, each loaded when it is asked for. */
export const reporters = {
  terminal: async () => (await import('./terminal.ts')).terminal,
  json: async () => (await import('./json.ts')).json,
  sarif: async () => (await import('./sarif.ts')).sarif,
  junit: async () => (await import('./junit.ts')).junit,
  github: async () => (await import('./github.ts')).github,
  gitlab: async () => (await import('./gitlab.ts')).gitlab,
  markdown: async () => (await import('./markdown.ts')).markdown,
  html: async () => (await import('./html/page.ts')).html,
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

/** The formats that print the annex of a report, which is made for them alone. */
const annexed: readonly Format[] = ['html'];

/** Whether one of the reports prints the annex. */
export function askForAnnex(outputs: readonly Output[]): boolean {
  return outputs.some(({ format }) => annexed.includes(format));
}
