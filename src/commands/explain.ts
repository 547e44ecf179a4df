import { askedOf, basisInWords } from '../model/criterion-words.ts';
import type { Criterion, Principle } from '../model/principle.ts';
import { readingCriteria, whyReading } from '../model/reading.ts';
import type { Citation } from '../model/works.ts';
import { citationText, works } from '../model/works.ts';
import { bmaPrinciples } from '../principles/index.ts';
import { wrap } from '../reporters/wrap.ts';
import type { Io } from '../world/io.ts';
import { criterionById, principleById } from './find-criterion.ts';

const reading = Object.entries(readingCriteria).map(([kind, asks]) => ({ id: `well-formed/${kind}`, asks }));

/** Everything that can be explained, each with what it is or asks. */
export function explainable(): { readonly word: string; readonly about: string }[] {
  const criteria = [...bmaPrinciples.flatMap((principle) => principle.criteria), ...reading];
  return [
    ...bmaPrinciples.map(({ id, title }) => ({ word: id, about: title })),
    ...criteria.map(({ id, asks }) => ({ word: id, about: asks })),
  ];
}

/** Prints what a principle, or a criterion named `principle/criterion`, asks, and why. Throws `UsageError`. */
export function explain(what: string, io: Io): void {
  const width = io.columns ?? 80;
  if (what === 'well-formed' || reading.some(({ id }) => id === what)) io.out(readingPage(width));
  else if (what.includes('/')) io.out(criterionPage(criterionById(what), width));
  else io.out(principlePage(principleById(what), width));
}

function readingPage(width: number): string {
  const source = 'Source: reconfig’s own format; see `reconfig schema`';
  return [
    'The proposal can be read',
    'well-formed',
    '',
    prose(whyReading, width),
    '',
    source,
    '',
    asked(reading, width),
    '',
  ].join('\n');
}

function principlePage({ id, title, why, source, criteria }: Principle, width: number): string {
  const example = `See \`reconfig explain ${criteria[0]?.id ?? id}\` for one of them.`;
  const cited = wrap(`Source: ${citationText(source)}`, width, '  ');
  return [wrap(title, width), id, '', prose(why, width), '', cited, '', asked(criteria, width), '', example, ''].join(
    '\n',
  );
}

function asked(criteria: readonly { readonly id: string; readonly asks: string }[], width: number): string {
  const rows = criteria.map(({ id, asks }) => `  ${id}\n      ${wrap(asks, width, '      ')}`);
  return `Its criteria:\n${rows.join('\n')}`;
}

function criterionPage(criterion: Criterion, width: number): string {
  const { id, asks, why, due, severity, basis, source, examples } = criterion;
  return `${wrap(asks, width)}
${id}

${prose(why, width)}

Asked of:  ${askedOf(criterion)}, from the stage ${due} on
Severity:  ${severity}, unless the finding says otherwise
Basis:     ${basis} (${basisInWords(criterion)})
Source:    ${source.map((citation) => cited(citation, width)).join('\n           ')}

This is found (a line to be found ends in an arrow):
${indent(examples.bad)}
This is not:
${indent(examples.good)}
`;
}

/** A paragraph set anew to the width of the screen. */
function prose(text: string, width: number): string {
  return wrap(text.trim().replace(/\s*\n\s*/g, ' '), width);
}

function cited(citation: Citation, width: number): string {
  const margin = ' '.repeat(11);
  const { url } = works[citation.work];
  const text = wrap(citationText(citation), width, margin);
  return url === undefined ? text : `${text}\n${margin}${url}`;
}

function indent(example: string): string {
  return example
    .replace(/^(?=.)/gm, '    ')
    .trimEnd()
    .concat('\n');
}
