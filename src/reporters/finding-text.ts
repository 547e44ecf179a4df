import type { Report } from '../model/report.ts';
import { citationText } from '../model/works.ts';
import { frame } from './codeframe.ts';
import type { Found } from './counts.ts';
import type { Paint } from './paint.ts';
import { visible } from './visible.ts';
import { wrap } from './wrap.ts';

/** A finding for a person at a screen: what, where, the line with carets, the sentence, the hint, and the source. */
export function findingText({ result, finding, early }: Found, report: Report, width: number, paint: Paint): string {
  const { kind, severity, message, hint, range, related } = finding;
  const badge = severity === 'error' ? paint.bold.red(severity) : paint.bold.yellow(severity);
  const label = result.id.startsWith('well-formed/') ? '' : ` ${kind}`; // a file that cannot be read refutes nothing
  const when = early ? `, counts from ${result.due} on` : '';
  const waived = result.waived === undefined ? '' : `, waived until ${result.waived.until}`;
  const place = `${visible(report.file)}:${range.start.line}:${range.start.column}`;
  const lines = [
    `${badge}${label}${when}${waived}: ${paint.bold(result.id)}`,
    paint.cyan(place),
    frame(report.excerpts[range.start.line] ?? '', range, width, paint),
    `  ${wrap(visible(message), width, '  ')}`,
    ...related.map(({ message: other, range: { start }, file }) => {
      const where = file === undefined ? `line ${start.line}` : `${visible(file)}:${start.line}:${start.column}`;
      return `  ${wrap(`See ${where}: ${visible(other)}`, width, '    ')}`;
    }),
    ...(hint === undefined ? [] : [`  ${wrap(`→ ${visible(hint)}`, width, '    ')}`]),
    ...finding.thresholds.map(
      ({ id, value, unit, source }) =>
        `  ${paint.dim(wrap(`threshold ${id}: ${value} ${unit}; ${source}`, width, '    '))}`,
    ),
    `  ${paint.dim(wrap(result.source.map(citationText).join('; '), width, '  '))}`,
  ];
  return `${lines.join('\n')}\n`;
}
