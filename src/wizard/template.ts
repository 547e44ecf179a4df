import { vocabularies } from '../generated/meanings.ts';
import type { Question } from '../generated/questions.ts';
import { questions, sections } from '../generated/questions.ts';
import type { Principle } from '../model/principle.ts';
import type { Stage } from '../model/stage.ts';
import { capital } from '../model/words.ts';
import { wrap } from '../reporters/wrap.ts';
import { wantedBy } from './plan.ts';
import { layout } from './writing.ts';

const width = 100;
const mostValues = 16;
const fewestReferred = 8;

/**
 * A skeleton of a proposal with the questions as comments: what every proposal needs, to be filled in, and, each line
 * behind a `#`, what the principles ask for by a stage.
 */
export function template(stage: Stage, principles: readonly Principle[], schema: string): string {
  const lists: Lists = new Map();
  const wanted = wantedBy(stage, principles);
  const parts = layout
    .order([])
    .filter((key) => key !== 'reconfig')
    .flatMap((key) => part(key, stage, { wanted, lists }));
  return `# yaml-language-server: $schema=${schema}
#
${comment(`A proposal that is put to the gate “${stage}”. The keys that stand open are those that every proposal needs. All else stands behind a #: take the # away from the lines of a part when you fill it in. What is not known yet may stay open: reconfig check says what is due.`, '')}

reconfig: 1

${parts.join('\n\n')}
`;
}

/** The fields under which the values of a vocabulary are listed. */
type Lists = Map<string, string>;

interface Extent {
  /** The fields that are asked for. */
  readonly wanted: ReadonlySet<string>;
  readonly lists: Lists;
}

/** A part of the file: what every proposal has stands open, the rest behind a `#`. */
function part(key: string, stage: Stage, extent: Extent): string[] {
  const section = sections[key];
  const heading = section === undefined ? [] : [comment(section.about, '')];
  const all = linesOf(key, key, '', extent);
  if (all.length === 0) return [];
  if ((questions[key] ?? section)?.isRequired !== true) return [hidden([...heading, ...all])];
  const open = linesOf(key, key, '', { ...extent, wanted: new Set() });
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
function linesOf(field: string, key: string, indent: string, extent: Extent): string[] {
  const { wanted, lists } = extent;
  const question = questions[field];
  if (question !== undefined) {
    if (!wanted.has(field) && question.isRequired !== true) return [];
    const choices = question.of === undefined || question.is === 'reference' ? '' : valuesOf(question.of, field, lists);
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
    .flatMap((each) => linesOf(`${inside}/${each}`, each, deeper, extent));
  const isOfUse = [...wanted].some((each) => each.startsWith(`${inside}/`)) || section.isRequired;
  if (below.length === 0 || !isOfUse) return [];
  const heading = headingOf(section.about, below[0] ?? '', indent);
  if (!section.isList) return [...heading, `${indent}${key}:`, ...below];
  const name = section.isNameMade ? [`${deeper}${section.names}: ${nameOf(key)}-1`] : [];
  return [...heading, `${indent}${key}:`, ...asEntry([...name, ...below], indent)];
}

/** What a part is, above its key; not where the first question in it says the same. */
function headingOf(about: string, first: string, indent: string): string[] {
  return indent === '' || !isMore(about, first) ? [] : [comment(about, indent)];
}

/** The question, and what the field holds as far as that says more. */
function askedOf({ asks, about }: Question): string {
  const [, head = '', rest = ''] = /^(.*?)[,;:] (?!(?:or|and|as)\b)(.*)$/.exec(about) ?? [];
  if (head !== '' && !isMore(head, asks)) return isMore(rest, asks) ? `${asks} ${capital(rest)}` : asks;
  return isMore(about, asks) ? `${asks} ${about}` : asks;
}

/** Whether a text says something that another does not. */
function isMore(text: string, other: string): boolean {
  const known = new Set(telling(other));
  return telling(text).some((word) => !known.has(word));
}

/** Words that tell nothing apart: what is asked is asked of the proposal, or of the entry that the field stands in. */
const silent = new Set(
  'the that this they them their what when where which who whom why how whether its for are was were did does has have been can cannot not goes name names word words proposal service services'.split(
    ' ',
  ),
);

const otherForms: Readonly<Record<string, string>> = {
  began: 'begin',
  said: 'say',
  took: 'take',
  came: 'come',
  found: 'find',
};

/** The words of a sentence that say something, by their beginnings: “closes” and “closed” are one. */
function telling(text: string): string[] {
  const words = text.toLowerCase().match(/[a-z]{3,}/g) ?? [];
  return words
    .filter((word) => !silent.has(word))
    .map((word) => (otherForms[word] ?? word).replace(/(?<=..)s$/, '').slice(0, 4));
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

/** The values that there are to choose from; a long list is given once. */
function valuesOf(vocabulary: string, field: string, lists: Lists): string {
  const values = Object.keys(vocabularies[vocabulary] ?? {});
  if (values.length === 0) return '';
  const first = lists.get(vocabulary) ?? field;
  lists.set(vocabulary, first);
  if (first !== field && values.length >= fewestReferred) {
    return ` One of the values listed above, at ${first.replaceAll('/*', '').replaceAll('/', '.')}.`;
  }
  const more = values.length > mostValues ? ` and ${values.length - mostValues} more` : '';
  return ` One of: ${values.slice(0, mostValues).join(', ')}${more}.`;
}

/** A comment in lines of their own; one line for each line of the screen. */
function comment(text: string, indent: string): string {
  return `${indent}# ${wrap(text, width, `${indent}# `)}`;
}
