import type { Io } from '../io.ts';
import type { Criterion, Principle } from '../model/principle.ts';
import { citationText, works } from '../model/works.ts';
import { criterionById, principleById } from './find-criterion.ts';

/** Prints what a principle, or a criterion named `principle/criterion`, asks, and why. */
export function explain(what: string, io: Io): void {
  io.out(what.includes('/') ? criterionPage(criterionById(what)) : principlePage(principleById(what)));
}

function principlePage({ id, title, why, source, criteria }: Principle): string {
  const rows = criteria.map((criterion) => `  ${criterion.id}\n      ${criterion.asks}`);
  return `${title}\n${id}\n${why}\nSource: ${citationText(source)}\n\nIts criteria:\n${rows.join('\n')}\n\nSee \`reconfig explain ${criteria[0]?.id ?? id}\` for one of them.\n`;
}

function criterionPage({ id, asks, why, due, severity, basis, scale, source, examples }: Criterion): string {
  const asked = scale === 'substantial' ? 'substantial changes' : 'every change';
  const nature =
    basis === 'computed' ? 'facts of the proposal are compared with each other' : 'one entry of the proposal says so';
  return `${asks}
${id}
${why.trimEnd()}

Asked of:  ${asked}, from the stage ${due} on
Severity:  ${severity}, unless the finding says otherwise
Basis:     ${basis} (${nature})
Source:    ${source.map((citation) => `${citationText(citation)}${address(citation.work)}`).join('\n           ')}

This is found (a line to be found ends in an arrow):
${indent(examples.bad)}
This is not:
${indent(examples.good)}
`;
}

function address(work: keyof typeof works): string {
  const { url } = works[work];
  return url === undefined ? '' : `\n           ${url}`;
}

function indent(example: string): string {
  return example
    .replace(/^(?=.)/gm, '    ')
    .trimEnd()
    .concat('\n');
}
