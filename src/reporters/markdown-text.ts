import { visible } from './visible.ts';

/** Text in Markdown as GitHub and GitLab read it. Only this module makes it, so what is none is escaped. */
export interface Markdown {
  readonly markdown: string;
}

/** What may stand in a template: Markdown as it is, and anything else as nothing but text. */
type Part = string | number | Markdown;

/** Markdown of a template: what the template itself says is ours, and every text that is put into it is escaped. */
export function md(ours: TemplateStringsArray, ...parts: readonly Part[]): Markdown {
  return { markdown: ours.map((literal, index) => literal + written(parts[index] ?? '')).join('') };
}

/** Pieces of Markdown with something of ours between them; those that are empty are left out. */
export function joined(pieces: readonly Markdown[], between: '\n' | '\n\n' | '\\\n' | '; '): Markdown {
  const said = pieces.map(({ markdown }) => markdown).filter((markdown) => markdown !== '');
  return { markdown: said.join(between) };
}

/** A text in the letters of code, in which nothing is read as a link, a name or a number. */
export function code(text: string): Markdown {
  const shown = clipped(visible(text));
  // A pipe would end the cell of a table; backticks, or a space at an end, would be read as part of the marks.
  const isPlain = shown !== '' && !/[`|]|^ | $/.test(shown);
  return { markdown: isPlain ? `\`${shown}\`` : `<code>${escaped(shown)}</code>` };
}

/** Something in bold letters. Beside a space the marks would be read as stars. */
export function bold(part: string | Markdown): Markdown {
  const inside = written(part).trim();
  return { markdown: inside === '' ? '' : `**${inside}**` };
}

/** A link. Whatever the address is made of, it neither ends early nor leads to anything but a page. */
export function link(label: Markdown, address: string): Markdown {
  if (!/^https?:\/\//.test(address)) return label;
  return { markdown: `[${label.markdown}](${address.toWellFormed().replace(/[^\w\-.~/:%#?=+]/gu, percent)})` };
}

/** Lines as they are, in a fence that is longer than any row of backticks in them. */
export function fenced(lines: string): Markdown {
  const longest = Math.max(2, ...[...lines.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return { markdown: `${fence}text\n${lines.trimEnd()}\n${fence}` };
}

/** One line of a table. */
export function row(cells: readonly Markdown[]): Markdown {
  return { markdown: `| ${cells.map(({ markdown }) => markdown).join(' | ')} |` };
}

/** So many bytes of UTF-8, which are never fewer than the characters. */
export function sizeOf({ markdown }: Markdown): number {
  return Buffer.byteLength(markdown);
}

function written(part: Part): string {
  if (typeof part === 'number') return String(part);
  return typeof part === 'string' ? escaped(part) : part.markdown;
}

/** No text of one proposal may take all the room there is. */
const longest = 800;

function clipped(text: string): string {
  const letters = [...text];
  return letters.length <= longest ? text : `${letters.slice(0, longest - 1).join('')}…`;
}

/**
 * A text of which nothing is read as Markdown, HTML, mathematics or a reference. Letters that mean something to Markdown
 * are written as entities, which stand for no structure (CommonMark 0.31, 2.5). References are found in what is shown,
 * whatever the letters were written as, so what would make one is parted by a space without width.
 */
function escaped(text: string): string {
  const parted = references.reduce(
    (rest, [reference, replacement]) => rest.replace(reference, replacement),
    // Of spaces at an end, four would make code and two a line break.
    clipped(visible(text)).replace(/^ +| +$/g, ' '),
  );
  return parted.replace(special, entity).replace(atStart, (_, space, letter) => space + entity(letter));
}

/** `visible` lets none through, so one in a text is ours. */
const gap = '\u200b';

/**
 * What GitHub (docs.github.com, “Autolinked references and URLs”) and GitLab (docs.gitlab.com, “GitLab Flavored
 * Markdown”) make a link or a picture of outside of code, each with where the gap goes.
 */
const references: readonly (readonly [RegExp, string])[] = [
  [/[@#]/g, `$&${gap}`], // @name, #12, whatever stands behind the text
  [/[!$~%&^](?=[\p{L}\p{N}_"{[])/gu, `$&${gap}`], // !12, ~label, %milestone, &epic
  [/(\p{L})-(?=\p{N})/gu, `$1-${gap}`], // GH-12, and what a repository has links for: TICKET-12
  [/:(?=\/\/)/g, `:${gap}`], // any address
  [/w(?=ww\.)/gi, `$&${gap}`],
  [/:(?=[\w+-])/g, `:${gap}`], // :smile:, of which the second colon may be ours
  [/[0-9a-f]{6}(?=[0-9a-f])/gi, `$&${gap}`], // a commit is named by seven digits or more
  [/[[{](?=[+\w-])/g, `$&${gap}`], // [vulnerability:12], {+ added +}
];

const special = /[&<>\\`*_~[\]#!|@^${}\u200b]/g;

/** Where a text is the first of its line: what would begin a list, a rule, a heading or a command. */
const atStart = /^( ?)([-+=/:]|\d(?=\d{0,8}[.)]))/;

/** A dollar stands apart, or two of them enclose mathematics (docs.github.com, “Writing mathematical expressions”). */
function entity(character: string): string {
  const written = named[character] ?? `&#${character.codePointAt(0)};`;
  return character === '$' ? `<span>${written}</span>` : written;
}

const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function percent(character: string): string {
  return [...Buffer.from(character)].map((byte) => `%${byte.toString(16).padStart(2, '0').toUpperCase()}`).join('');
}
