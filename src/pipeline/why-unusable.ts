import type { Trouble } from '../model/trouble.ts';

/** Why a file which others rest on cannot be used: a line for each trouble, with its place. `noun` says what it is. */
export function whyUnusable(noun: string, file: string, troubles: readonly Trouble[]): string {
  const lines = troubles.map(({ range: { start }, message, hint = '' }) =>
    `${file}:${start.line}:${start.column} ${message} ${hint}`.replace(/[\r\n]+/g, ' ').trimEnd(),
  );
  return [`The ${noun} cannot be used.`, ...lines].join('\n');
}
