import type { Report } from '../model/report.ts';
import type { Citation } from '../model/works.ts';
import { citationText, works } from '../model/works.ts';
import { frame } from './codeframe.ts';
import type { Found } from './counts.ts';
import { standingOf } from './finding-text.ts';
import type { Markdown } from './markdown-text.ts';
import { bold, code, fenced, joined, link, md } from './markdown-text.ts';
import { plain } from './paint.ts';
import type { Look } from './reporter.ts';
import { addressOfLine } from './source-address.ts';

/** So wide is the line that a finding points at: what a comment shows without scrolling. */
const width = 100;

/** A finding in Markdown: what, where, the line with carets, the sentence, the hint, and the source. */
export function findingInMarkdown(found: Found, { file, excerpts }: Report, look: Look): Markdown {
  const { result, finding } = found;
  const { severity, message, hint, range, related, thresholds } = finding;
  const { line, column } = range.start;
  const others = related.map((other) => {
    const { start } = other.range;
    const where = other.file === undefined ? `line ${start.line}` : `${other.file}:${start.line}:${start.column}`;
    return md`See ${placed(where, other.file ?? file, start.line, look)}: ${other.message}`;
  });
  const used = thresholds.map(({ id, value, unit, source }) => md`threshold ${id}: ${value} ${unit}; ${source}`);
  return joined(
    [
      md`${bold(`${severity}${standingOf(found)}: ${result.id}`)}\\\n${placed(`${file}:${line}:${column}`, file, line, look)}`,
      fenced(frame(excerpts[line] ?? '', range, width, plain)),
      joined([md`${message}`, ...others, ...(hint === undefined ? [] : [md`→ ${bold(hint)}`])], '\n\n'),
      md`<sub>${joined([...used, ...result.source.map(cited)], '; ')}</sub>`,
    ],
    '\n\n',
  );
}

/** A place, as a link where it is known where the line can be looked at. */
export function placed(name: string, file: string, line: number, { sourceAddress }: Look): Markdown {
  const address = sourceAddress === undefined ? undefined : addressOfLine(file, line, sourceAddress);
  return address === undefined ? code(name) : link(code(name), address);
}

function cited(citation: Citation): Markdown {
  const { url } = works[citation.work];
  const text = md`${citationText(citation)}`;
  return url === undefined ? text : link(text, url);
}
