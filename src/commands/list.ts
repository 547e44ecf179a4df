import { readingCriteria } from '../model/reading.ts';
import { citationText } from '../model/works.ts';
import { bmaPrinciples } from '../principles/index.ts';

/** The principles and their criteria, one line each, for a person. */
export function listAsText(): string {
  const reading = Object.keys(readingCriteria).map((kind) =>
    line(`well-formed/${kind}`, 'always', 'error', 'declared'),
  );
  const parts = bmaPrinciples.map(({ title, criteria }) =>
    [title, ...criteria.map(({ id, due, severity, basis }) => line(id, due, severity, basis))].join('\n'),
  );
  return `${[['The proposal can be read', ...reading].join('\n'), ...parts].join('\n\n')}\n\nSee \`reconfig explain principle/criterion\` for one of them.\n`;
}

function line(id: string, due: string, severity: string, basis: string): string {
  return `  ${id.padEnd(38)} ${due.padEnd(17)} ${severity.padEnd(8)} ${basis}`;
}

/** The same for a machine. */
export function listAsJson(): string {
  return `${JSON.stringify({ version: 1, principles: listAsData() }, null, 2)}\n`;
}

/** The same as data, for a program that calls ours: first what is asked of any file, then the principles. */
export function listAsData() {
  const reading = Object.entries(readingCriteria).map(([kind, asks]) => ({ id: `well-formed/${kind}`, asks }));
  const principles = bmaPrinciples.map(({ id, title, source, criteria }) => ({
    id,
    title,
    source: citationText(source),
    criteria: criteria.map((criterion) => ({
      id: criterion.id,
      asks: criterion.asks,
      due: criterion.due,
      severity: criterion.severity,
      basis: criterion.basis,
      scale: criterion.scale,
      source: criterion.source.map(citationText),
    })),
  }));
  return [{ id: 'well-formed', title: 'The proposal can be read', criteria: reading }, ...principles];
}
