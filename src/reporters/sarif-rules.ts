import { askedOf, basisInWords } from '../model/criterion-words.ts';
import type { Criterion, Principle, Severity } from '../model/principle.ts';
import { readingCriteria, whyReading } from '../model/reading.ts';
import { citationText, works } from '../model/works.ts';
import { bmaPrinciples } from '../principles/index.ts';
import type { Trouble } from './unmet.ts';

/** A `reportingDescriptor` (SARIF 2.1.0, section 3.49), as far as we use it. */
export interface Rule {
  readonly id: string;
  readonly name: string;
  readonly shortDescription: { readonly text: string };
  readonly fullDescription: { readonly text: string };
  readonly help: { readonly text: string; readonly markdown: string };
  readonly helpUri?: string;
  readonly defaultConfiguration: { readonly level: Severity };
  readonly properties: { readonly tags: readonly string[]; readonly 'problem.severity': Severity };
}

/** Rules that are no criteria: what a run tells of a proposal where nothing in it was found wrong. */
const beside: Readonly<Record<Trouble['id'], readonly [asks: string, why: string]>> = {
  'not-judged': ['Was the file judged?', prose(whyReading)],
  'nothing-kept': [
    'Is one of the principles kept?',
    'A proposal passes when nothing speaks against it and at least one principle is kept: that nothing was found wrong, because nothing is due yet or nothing was compared, is no approval.',
  ],
  'nothing-ahead': [
    'Was a proposal judged that goes ahead?',
    'A proposal that was rejected is not asked what must come before an approval. It passes if it keeps what is still asked of it; where nothing else was judged, that says nothing of any change to come.',
  ],
  'not-all-shown': [
    'Does it pass in what is not shown?',
    'A report can be asked to show one principle only. All are judged all the same, and what is found against the others counts: that nothing was found against one is no pass.',
  ],
};

/** Every criterion as a rule. `address`: where they can be read about, if anywhere. */
export function rulesOf(address: string | undefined): Rule[] {
  const page = address === undefined ? {} : { helpUri: address };
  const why = prose(whyReading);
  const reading = Object.entries(readingCriteria).map(([kind, asks]) => plainRule(`well-formed/${kind}`, asks, why));
  const principles = bmaPrinciples.flatMap((principle) => principle.criteria.map((each) => ruleOf(each, principle)));
  const others = Object.entries(beside).map(([id, [asks, reason]]) => plainRule(id, asks, reason));
  return [...reading, ...principles, ...others].map((rule) => ({ ...rule, ...page }));
}

function plainRule(id: string, asks: string, why: string): Rule {
  return {
    id,
    name: pascal(id),
    shortDescription: { text: asks },
    fullDescription: { text: why },
    help: { text: `${asks}\n\n${why}`, markdown: `${asks}\n\n${why}` },
    defaultConfiguration: { level: 'error' },
    properties: { tags: [id.split('/')[0] ?? id], 'problem.severity': 'error' },
  };
}

function ruleOf(criterion: Criterion, principle: Principle): Rule {
  const { id, asks, why, severity, basis, due } = criterion;
  return {
    id,
    name: pascal(id),
    shortDescription: { text: asks },
    fullDescription: { text: prose(why) },
    help: { text: helpText(criterion, principle), markdown: helpMarkdown(criterion, principle) },
    defaultConfiguration: { level: severity },
    properties: { tags: [principle.id, basis, `due-at-${due}`], 'problem.severity': severity },
  };
}

/** consultation/enough-time becomes ConsultationEnoughTime. */
function pascal(id: string): string {
  return id.replace(/(?:^|[/-])([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function helpText(criterion: Criterion, { title }: Principle): string {
  const { asks, why, source, examples } = criterion;
  return [
    `${asks} (${title}.)`,
    prose(why),
    nature(criterion),
    `Source: ${source.map(citationText).join('; ')}.`,
    `This is found:\n${examples.bad.trim()}`,
    `This is not:\n${examples.good.trim()}`,
  ].join('\n\n');
}

function helpMarkdown(criterion: Criterion, { title }: Principle): string {
  const { asks, why, source, examples } = criterion;
  const sources = source.map((citation) => {
    const { url } = works[citation.work];
    return url === undefined ? `- ${citationText(citation)}` : `- [${citationText(citation)}](${url})`;
  });
  return [
    `**${asks}** (${title}.)`,
    prose(why),
    nature(criterion),
    `Source:\n\n${sources.join('\n')}`,
    `This is found (a line to be found ends in an arrow):\n\n${fenced(examples.bad)}`,
    `This is not:\n\n${fenced(examples.good)}`,
  ].join('\n\n');
}

function nature(criterion: Criterion): string {
  const { due, severity, basis } = criterion;
  const whom = `Asked of ${askedOf(criterion)}, from the stage ${due} on.`;
  return `${whom} Severity: ${severity}, unless the finding says otherwise. Basis: ${basis} (${basisInWords(criterion)}).`;
}

function fenced(example: string): string {
  return `\`\`\`yaml\n${example.trim()}\n\`\`\``;
}

function prose(text: string): string {
  return text.trim().replace(/\s*\n\s*/g, ' ');
}
