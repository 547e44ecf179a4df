import type { Inset, Markup } from '../markup.ts';
import { markup } from '../markup.ts';
import { visible } from '../visible.ts';

/** A piece of the page: what is put in is escaped, and of every text each character can be seen. */
export function html(written: TemplateStringsArray, ...insets: readonly Inset[]): Markup {
  return markup(written, ...insets.map(seen));
}

function seen(inset: Inset): Inset {
  if (typeof inset === 'string') return visible(inset);
  return typeof inset === 'object' && 'map' in inset ? inset.map(seen) : inset;
}

/** A part that can be folded away; in print it is open. */
export function fold(title: Inset, content: Inset): Markup {
  return html`<details><summary>${title}</summary>${content}</details>`;
}
