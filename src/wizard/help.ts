import type { Question } from '../generated/questions.ts';
import type { Citation } from '../model/works.ts';
import { citationText } from '../model/works.ts';
import { visible } from '../reporters/visible.ts';
import { wrap } from '../reporters/wrap.ts';
import type { Choice } from './choices.ts';
import { choiceLine } from './line-screen.ts';
import type { Reason } from './plan.ts';
import { commands } from './typed.ts';

/** What a criterion says of itself. */
export type WhyOf = (
  criterion: string,
) => { readonly asks: string; readonly why: string; readonly source: readonly Citation[] } | undefined;

/** How each sort of answer is written, with an example that is about a library. */
const ways: Readonly<Record<Question['is'], string>> = {
  text: 'Write it in your own words. Of a library one might say: The reading room shuts at six, so that 2,100 people who work cannot use it.',
  choice: 'Type the number, or a word of the answer.',
  service: 'Type a word of the service, and choose; or a name of your own, if none of them is meant.',
  reference: 'Type the number or a word of it; or the name of a new one, which is then added.',
  'yes-no': 'Type yes or no.',
  date: 'Write it as far as it is known: 3 Feb 2026, Feb 2026 or 2026. A library might open on 12/9/2031.',
  period: 'Write both ends: 1 April 2024 to 31 March 2025; or a financial year, 2024/25.',
  hours: 'Write 24/7, none, 8am to 8pm, or mon-fri 09:00-17:00, sat 10:00-13:00.',
  financialYear: 'Write it as 2025/26.',
  url: 'Write the address as the browser shows it, such as https://library.example/opening-hours.',
  number: 'Write the number: 12.5, 1,840 or 2.4m.',
  integer: 'Write the whole number: 1,840, £90,000 or 2.4m.',
  size: 'Write the number; where nobody knows it, unknown.',
  name: 'Write a word or two; small letters and hyphens are made of them, such as old-library.',
  slug: 'Write a word or two; small letters and hyphens are made of them, such as old-library.',
  code: 'Write its letters and digits.',
  criterion: 'Type a word of it, and choose.',
};

/** All that can be said of a question: what it is for, how it is answered, why it is asked, and what else can be typed. */
export function helpOn(
  question: Question,
  {
    because,
    choices,
    width,
  }: { readonly because: Reason | undefined; readonly choices: readonly Choice[] | undefined; readonly width: number },
  whyOf: WhyOf,
): string {
  const many = question.isMany ? ' Several are given with commas between them (texts with semicolons).' : '';
  const lines = [question.about, `${ways[question.is]}${many}`];
  const reason = because === undefined ? [] : reasonOf(because, whyOf);
  const list = (choices ?? []).map((choice, index) => choiceLine(choice, index, width));
  const keys = Object.entries(commands).map(
    ([word, does]) => `  ${word.padEnd(9)} ${wrap(does, width, ' '.repeat(12))}`,
  );
  return [
    ...lines.map((line) => wrap(visible(line), width)),
    ...list,
    ...reason.map((line) => wrap(visible(line), width)),
    'Enter alone: not known yet. The question stays open, and the report says so.',
    'Else you can type:',
    ...keys,
  ].join('\n');
}

function reasonOf({ criterion, finding }: Reason, whyOf: WhyOf): string[] {
  const why =
    whyOf(criterion.id)
      ?.why.trim()
      .replace(/\s*\n\s*/g, ' ') ?? '';
  return [
    '',
    `Why it is asked: ${criterion.asks} (${criterion.id})`,
    why,
    `Source: ${criterion.source.map(citationText).join('; ')}.`,
    `Found now: ${finding.message}${finding.hint === undefined ? '' : ` ${finding.hint}`}`,
    '',
  ];
}
