import type { Document } from 'yaml';
import { isCollection, isScalar, visit, Document as YamlDocument } from 'yaml';

/** Longer texts are set in lines of their own. */
const longestInLine = 80;
const width = 100;

/** Words that readers of YAML 1.1 take for true or false. */
const ambiguous = /^(?:y|n|yes|no|on|off)$/i;

/**
 * A value as it stands after `key:` in block style: on the same line, with a space before it, or on lines of its own
 * below, indented by so many columns and two more. Quoted only where it must be.
 */
export function asBlock(value: unknown, indent: number): string {
  const document = new YamlDocument({ x: value });
  style(document, true);
  const text = document.toString({ lineWidth: Math.max(60, width - indent), flowCollectionPadding: false });
  return text
    .trimEnd()
    .slice('x:'.length)
    .replaceAll(/\n(?=.)/g, `\n${' '.repeat(indent)}`);
}

/** A value on one line, as it stands in `[ ]` or `{ }`, or after `key: `. */
export function asFlow(value: unknown): string {
  const document = new YamlDocument({ x: value });
  style(document, false);
  if (isCollection(document.contents)) document.contents.flow = true;
  const text = document.toString({ lineWidth: 0, flowCollectionPadding: false });
  return text.trim().slice('{x: '.length, -1);
}

/** An entry of a list in block style, without the line break before it; `indent` is the column of its hyphen. */
export function asItem(value: unknown, indent: number): string {
  return `- ${asBlock(value, indent).trimStart()}`;
}

function style(document: Document, isBlock: boolean): void {
  visit(document, {
    Seq(_, list) {
      const isShort = list.items.every((item) => isScalar(item) && String(item.value).length <= longestInLine / 2);
      if (isShort) list.flow = true;
    },
    Scalar(key, scalar) {
      if (key === 'key' || typeof scalar.value !== 'string') return;
      if (ambiguous.test(scalar.value)) scalar.type = 'QUOTE_DOUBLE';
      else if (isBlock && scalar.value.includes('\n')) scalar.type = 'BLOCK_LITERAL';
      else if (isBlock && scalar.value.length > longestInLine) scalar.type = 'BLOCK_FOLDED';
    },
  });
}
