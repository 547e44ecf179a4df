import { UsageError } from '../errors.ts';
import type { Exit } from '../exit.ts';
import { exit } from '../exit.ts';
import type { Day } from '../model/dates.ts';
import { pointer } from '../model/path.ts';
import type { DatedEvent } from '../model/report.ts';
import { defaultLimits } from '../model/thresholds.ts';
import { admit } from '../pipeline/admit.ts';
import { decode } from '../pipeline/decode.ts';
import { markedDates } from '../pipeline/marked-dates.ts';
import { review } from '../pipeline/review.ts';
import { bmaPrinciples } from '../principles/index.ts';
import { visible } from '../reporters/visible.ts';
import type { Io } from '../world/io.ts';

export interface TimelineOptions {
  readonly format: 'text' | 'csv' | 'mermaid';
  readonly asOf: Day;
}

/** Prints the dates of one proposal in order, with those that break an order marked. */
export async function timeline(file: string, { format, asOf }: TimelineOptions, io: Io): Promise<Exit> {
  const source = file === '-' ? decode('standard input', await io.readInput()) : decode(file, io.read(file));
  const admitted = admit(source, bmaPrinciples);
  const { proposal } = admitted;
  if (proposal === undefined) {
    throw new UsageError(`${source.file} cannot be read as a proposal: see \`reconfig check ${source.file}\`.`);
  }
  const { assessments } = review(admitted, {
    principles: bmaPrinciples,
    asOf,
    stage: undefined,
    limits: defaultLimits,
    register: undefined,
    neighbours: undefined,
    namesakes: [],
  });
  io.out(formats[format](proposal.title, markedDates(proposal, assessments, admitted.parsed.locate)));
  return exit.open;
}

const formats = { text, csv, mermaid } as const;

function text(title: string, entries: readonly DatedEvent[]): string {
  const lines = entries.flatMap(({ written, what, broken }) => [
    `${broken.length > 0 ? '!' : ' '} ${written.padEnd(10)}  ${visible(what)}`,
    ...broken.map((message) => `              ${visible(message)}`),
  ]);
  const count = entries.filter(({ broken }) => broken.length > 0).length;
  const summary =
    count === 0
      ? 'No date breaks an order that is asked of it.'
      : `${count} marked with ! ${count === 1 ? 'breaks' : 'break'} an order.`;
  return `${visible(title)}\n\n${lines.join('\n')}\n\n${summary}\n`;
}

/** RFC 4180, and no cell that a spreadsheet would take for a formula. */
function csv(_: string, entries: readonly DatedEvent[]): string {
  const rows = entries.map(({ written, what, path, broken }) => [written, what, pointer(path), broken.join(' ')]);
  return [['date', 'what', 'pointer', 'breaks'], ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(value: string): string {
  const shown = visible(value);
  const safe = /^[=+\-@]/.test(shown) ? `'${shown}` : shown;
  return /[",]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A Mermaid timeline; what could be read as its syntax is replaced. */
function mermaid(title: string, entries: readonly DatedEvent[]): string {
  const plain = (words: string): string =>
    visible(words)
      .replace(/[:;#{}<>%"`\\[\]()|]/g, ' ')
      .replace(/ +/g, ' ')
      .trim();
  const lines = entries.map(
    ({ written, what, broken }) => `    ${written} : ${broken.length > 0 ? '! ' : ''}${plain(what)}`,
  );
  return `timeline\n    title ${plain(title)}\n${lines.join('\n')}\n`;
}
