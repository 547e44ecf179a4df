import type { Report } from '../model/report.ts';
import { counted } from '../model/words.ts';
import { citationText } from '../model/works.ts';
import { frame } from './codeframe.ts';
import type { Found } from './counts.ts';
import type { Paint } from './paint.ts';
import { visible } from './visible.ts';
import { wrap } from './wrap.ts';

/** Of so many other places a reader at a screen is told; the reports for machines name all. */
const mostPlaces = 10;

/** A finding for a person at a screen: what, where, the line with carets, the sentence, the hint, and the source. */
export function findingText(found: Found, report: Report, width: number, paint: Paint): string {
  const { result, finding } = found;
  const { severity, message, hint, range, related } = finding;
  const badge = severity === 'error' ? paint.bold.red(severity) : paint.bold.yellow(severity);
  const place = `${visible(report.file)}:${range.start.line}:${range.start.column}`;
  const lines = [
    `${badge}${standingOf(found)}: ${paint.bold(result.id)}`,
    paint.cyan(place),
    frame(report.excerpts[range.start.line] ?? '', range, width, paint),
    `  ${wrap(visible(message), width, '  ')}`,
    ...related.slice(0, mostPlaces).map(({ message: other, range: { start }, file }) => {
      const where = file === undefined ? `line ${start.line}` : `${visible(file)}:${start.line}:${start.column}`;
      return `  ${wrap(`See ${where}: ${visible(other)}`, width, '    ')}`;
    }),
    ...furtherPlaces(related.length - mostPlaces, width),
    ...(hint === undefined ? [] : [`  ${wrap(`→ ${visible(hint)}`, width, '    ')}`]),
    ...finding.thresholds.map(
      ({ id, value, unit, source }) =>
        `  ${paint.dim(wrap(`threshold ${id}: ${value} ${unit}; ${source}`, width, '    '))}`,
    ),
    `  ${paint.dim(wrap(result.source.map(citationText).join('; '), width, '  '))}`,
  ];
  return `${lines.join('\n')}\n`;
}

function furtherPlaces(count: number, width: number): string[] {
  if (count <= 0) return [];
  return [
    `  ${wrap(`See ${counted(count, 'more place', 'more places')}, which \`--format json\` names.`, width, '    ')}`,
  ];
}

/** What is to be said of a finding after its severity: its kind, when it counts, and until when it is waived. */
export function standingOf({ result, finding, early }: Found): string {
  const kind = result.id.startsWith('well-formed/') ? '' : ` ${finding.kind}`; // a file that cannot be read refutes nothing
  const when = early ? `, counts from ${result.due} on` : '';
  return `${kind}${when}${result.waived === undefined ? '' : `, waived until ${result.waived.until}`}`;
}
