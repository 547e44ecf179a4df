const inside: unique symbol = Symbol('markup');

/** XML or HTML that is safe to be put into more of it. Only `markup` makes it: no data of a proposal can pass for it. */
export interface Markup {
  readonly [inside]: string;
}

/** What can be put into markup; all but markup is text. */
export type Inset = Markup | string | number | undefined | readonly Inset[];

/** Markup as written here, with what is put in escaped, an array joined, and undefined left out. */
export function markup(written: TemplateStringsArray, ...insets: readonly Inset[]): Markup {
  const parts = written.map((text, index) => text + insideOf(insets[index]));
  return { [inside]: parts.join('') };
}

/** The characters of a whole document, or of a piece of one. */
export function characters(whole: Markup): string {
  return whole[inside];
}

function insideOf(inset: Inset): string {
  if (inset === undefined) return '';
  if (typeof inset === 'string' || typeof inset === 'number') return escaped(String(inset));
  if (inside in inset) return inset[inside];
  return inset.map(insideOf).join('');
}

/** A text for an element or a quoted attribute, without what no XML 1.0 may hold (section 2.2, “Characters”). */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"'\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}
