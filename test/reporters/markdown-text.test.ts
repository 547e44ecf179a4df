import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Markdown } from '../../src/reporters/markdown-text.ts';
import { bold, code, fenced, joined, link, md, row } from '../../src/reporters/markdown-text.ts';
import { visible } from '../../src/reporters/visible.ts';
import { elementsOf, hostilePieces, proseOf, references, rendered, textOf } from '../support/rendered.ts';

const hostile = fc.oneof(
  fc.array(fc.constantFrom(...hostilePieces), { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join('')),
  fc.array(fc.constantFrom(...hostilePieces), { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join(' ')),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme-ascii', maxLength: 40 }),
);

/** Every way in which a text stands in a report; the first letters of a line, of a cell, of an element among them. */
function page(text: string): Markdown {
  return joined(
    [
      md`## ${text}`,
      md`${text}`,
      md`${bold(text)}\\\n${text} · ${bold(text)}`,
      md`- ${text}`,
      md`→ ${text}: ${code(text)}`,
      joined([md`| a | b |\n| --- | --- |`, row([md`${text}`, code(text)]), row([code(text), md`${text}`])], '\n'),
      md`<sub>${joined([md`${text}`, link(code(text), `https://x.example/${text}`)], '; ')}</sub>`,
      fenced(`  1 | ${visible(text)}`),
      md`<details><summary>${text}</summary>`,
      md`${text}`,
      md`</details>`,
    ],
    '\n\n',
  );
}

const shape = elementsOf(rendered(page('x').markdown)).filter((element) => !element.startsWith('<a '));

const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('a text in Markdown', () => {
  it('adds no element, no reference and no link, whatever it is', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        fc.pre(visible(text).trim() !== '');
        const html = rendered(page(text).markdown);
        const elements = elementsOf(html);
        expect(elements.filter((element) => !element.startsWith('<a '))).toEqual(shape);
        const links = elements.filter((element) => element.startsWith('<a '));
        expect(links).toEqual([expect.stringMatching(/^<a href="https:\/\/x\.example\/[^"<>\s]*">$/)]);
        for (const prose of proseOf(html)) for (const each of references) expect(prose).not.toMatch(each);
      }),
      { numRuns: 300 },
    );
  });

  it('is read as it is', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const html = rendered(md`${'x'}${text}${'x'} ${code(`x${text}x`)}`.markdown);
        const shown = squeezed(`x${visible(text)}x`);
        expect(squeezed(textOf(html))).toBe(`${shown} ${shown}`);
      }),
      { numRuns: 300 },
    );
  });

  it('is cut where it is so long that there would be no room for anything else', () => {
    expect(textOf(rendered(md`${'a '.repeat(5000)}`.markdown)).length).toBeLessThan(810);
    expect(code('a'.repeat(5000)).markdown.length).toBeLessThan(810);
  });

  it('stands in a fence that no backticks in it can close', () => {
    const lines = 'a\n````\n<b>\n`````';
    expect(rendered(fenced(lines).markdown)).toBe(
      `<pre><code class="language-text">a\n\`\`\`\`\n&lt;b&gt;\n\`\`\`\`\`\n</code></pre>\n`,
    );
  });

  it('is no link where its address is none of a page', () => {
    expect(link(md`a`, 'javascript:alert(1)').markdown).toBe('a');
  });
});
