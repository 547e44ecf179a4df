import type { Question } from '../generated/questions.ts';
import { fieldsOfCriteria, questions, sections } from '../generated/questions.ts';
import { vocabularies } from '../generated/vocabulary.ts';
import type { Principle } from '../model/principle.ts';
import type { Stage } from '../model/stage.ts';
import { isAtOrAfter } from '../model/stage.ts';
import { wrap } from '../reporters/wrap.ts';
import { layout } from './writing.ts';

const width = 100;
const mostValues = 16;

/**
 * A skeleton of a proposal with the questions as comments: what every proposal needs, to be filled in, and, each line
 * behind a `#`, what the principles ask for by a stage.
 */
export function template(stage: Stage, principles: readonly Principle[], schema: string): string {
  const due = principles.flatMap(({ criteria }) => criteria.filter((each) => isAtOrAfter(stage, each.due)));
  const wanted = new Set(due.flatMap(({ id }) => fieldsOfCriteria[id] ?? []));
  const parts = layout
    .order([])
    .filter((key) => key !== 'reconfig')
    .flatMap((key) => part(key, stage, wanted));
  return `# yaml-language-server: $schema=${schema}
#
${comment(`A proposal that is put to the gate “${stage}”. Fill in what stands open here; without these keys it is no proposal. Below, each part stands behind a #: take the # away from its lines when you fill it in. What is not known yet may stay open: reconfig check says what is due.`, '')}

reconfig: 1

${parts.join('\n\n')}
`;
}

/** A part of the file: what every proposal has stands open, the rest behind a `#`. */
function part(key: string, stage: Stage, wanted: ReadonlySet<string>): string[] {
  const section = sections[key];
  const heading = section === undefined ? [] : [comment(section.about, '')];
  const all = linesOf(key, key, '', wanted);
  if (all.length === 0) return [];
  if ((questions[key] ?? section)?.isRequired !== true) return [hidden([...heading, ...all])];
  const open = linesOf(key, key, '', new Set());
  const rest = all.filter((line) => !open.includes(line));
  return [
    [...heading, ...open, ...(rest.length === 0 ? [] : [hidden(rest)])]
      .join('\n')
      .replace(/^stage:$/m, `stage: ${stage}`),
  ];
}

function hidden(lines: readonly string[]): string {
  return lines.join('\n').replace(/^/gm, '#');
}

/** The lines of a key, its questions above it; none where nothing of it is wanted. */
function linesOf(field: string, key: string, indent: string, wanted: ReadonlySet<string>): string[] {
  const question = questions[field];
  if (question !== undefined) {
    if (!wanted.has(field) && question.isRequired !== true) return [];
    const choices = question.of === undefined || question.is === 'reference' ? '' : valuesOf(question.of);
    return [comment(`${askedOf(question)}${choices}`, indent), `${indent}${key}:`];
  }
  const section = sections[field];
  if (section === undefined) return [];
  if (section.isTable)
    return wanted.has(`${field}/*`) || wanted.has(`${field}/*/*`)
      ? [comment(section.about, indent), `${indent}${key}:`]
      : [];
  const inside = section.isList ? `${field}/*` : field;
  const deeper = section.isList ? `${indent}    ` : `${indent}  `;
  const below = layout
    .order(inside.split('/').map((step) => (step === '*' ? 0 : step)))
    .flatMap((each) => linesOf(`${inside}/${each}`, each, deeper, wanted));
  const isOfUse = [...wanted].some((each) => each.startsWith(`${inside}/`)) || section.isRequired;
  if (below.length === 0 || !isOfUse) return [];
  const heading = indent === '' ? [] : [comment(section.about, indent)];
  if (!section.isList) return [...heading, `${indent}${key}:`, ...below];
  const name = section.isNameMade ? [`${deeper}${section.names}: ${nameOf(key)}-1`] : [];
  return [...heading, `${indent}${key}:`, ...asEntry([...name, ...below], indent)];
}

/** The question, and what the field holds where that says more. */
function askedOf({ asks, about }: Question): string {
  const words = (text: string): string[] => text.toLowerCase().match(/[a-z]{3,}/g) ?? [];
  const isMore = words(about).some((word) => !words(asks).includes(word));
  return isMore ? `${asks} ${about}` : asks;
}

/** The lines of an entry, with the hyphen of the list before its first key, and what is said of that key above it. */
function asEntry(lines: readonly string[], indent: string): string[] {
  const first = lines.findIndex((line) => !line.trimStart().startsWith('#'));
  return lines.map((line, index) =>
    index > first ? line : `${indent}  ${index === first ? '- ' : ''}${line.slice(indent.length + 4)}`,
  );
}

/** What an entry is called until it has a name: drivers make driver-1. */
function nameOf(key: string): string {
  return key.replace(/([A-Z])/g, (letter) => `-${letter.toLowerCase()}`).replace(/s$/, '');
}

function valuesOf(vocabulary: string): string {
  const values = Object.keys(Object.entries(vocabularies).find(([name]) => name === vocabulary)?.[1] ?? {});
  if (values.length === 0) return '';
  const more = values.length > mostValues ? ` and ${values.length - mostValues} more` : '';
  return ` One of: ${values.slice(0, mostValues).join(', ')}${more}.`;
}

/** A comment in lines of their own; one line for each line of the screen. */
function comment(text: string, indent: string): string {
  return `${indent}# ${wrap(text, width, `${indent}# `)}`;
}
