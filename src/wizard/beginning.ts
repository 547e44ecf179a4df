import type { Io } from '../world/io.ts';

const schema = 'proposal.schema.json';

/** Where the format may lie that an editor reads, as the folder of a proposal sees it. */
const places = [schema, `schemas/${schema}`, `node_modules/nhs-reconfig/schemas/${schema}`];

/** How a new file begins: the line by which an editor knows the format, and the version of it. */
function firstLines(file: string, io: Io): string {
  return `# yaml-language-server: $schema=${schemaFor(file, io)}\nreconfig: 1\n`;
}

/**
 * The text that answers are put into: what is there; or, where that is nothing or nothing but comments, those with the
 * beginning of a file below them.
 */
export function begun(text: string | undefined, file: string, io: Io): string {
  if (text === undefined || text.trim() === '') return firstLines(file, io);
  if (!/^(?:[ \t]*(?:#.*)?(?:\r\n|\n|$))*$/.test(text)) return text;
  const lines = /^# *yaml-language-server:/m.test(text) ? 'reconfig: 1\n' : `\n${firstLines(file, io)}`;
  const whole = `${text}${text.endsWith('\n') ? '' : '\n'}${lines}`;
  return text.includes('\r\n') ? whole.replace(/\r?\n/g, '\r\n') : whole;
}

/** The way to the format from a proposal, where it lies beside it or above; else where it should lie. */
export function schemaFor(file: string, io: Io): string {
  const folders = io.foldersAbove(file);
  for (const [height, folder] of folders.entries()) {
    const found = places.find((place) => io.isFile(`${folder}/${place}`));
    if (found !== undefined) return `${'../'.repeat(height)}${found}`;
  }
  return schema;
}
