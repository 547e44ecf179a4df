import type { questions } from '../../src/generated/questions.ts';
import { day } from '../../src/model/dates.ts';
import { defaultLimits } from '../../src/model/thresholds.ts';
import { bmaPrinciples } from '../../src/principles/index.ts';
import { questionAt } from '../../src/wizard/form.ts';
import { judge } from '../../src/wizard/judging.ts';
import type { Memory } from '../../src/wizard/memory.ts';
import { noMemory } from '../../src/wizard/memory.ts';
import type { Prompt } from '../../src/wizard/screen.ts';
import type { Sitting } from '../../src/wizard/sitting.ts';

export const beginning = '# yaml-language-server: $schema=proposal.schema.json\nreconfig: 1\n';

/** What was asked, and of which place, where it is the question of one. */
export interface Asked extends Prompt {
  readonly sitting: Sitting;
  readonly said: readonly string[];
}

/** A sitting without a terminal: `answer` is asked, and what is saved stays in `saved`. */
export function sittingOf(text: string | undefined, answer: (asked: Asked) => string, memory: Memory = noMemory) {
  const saved: string[] = [];
  const said: string[] = [];
  const terms = { principles: bmaPrinciples, asOf: day(2026, 11, 21), limits: defaultLimits, register: undefined };
  const judged = (each: string) => judge('proposal.yaml', each, terms);
  const criteria = bmaPrinciples.flatMap((principle) => principle.criteria);
  const sitting: Sitting = {
    screen: {
      width: 80,
      say: (line) => void said.push(line),
      ask: async (prompt) => answer({ ...prompt, sitting, said: said.splice(0) }),
      edit: () => undefined,
      close: () => undefined,
    },
    paper: {
      file: 'proposal.yaml',
      text,
      memory,
      isResumed: false,
      save: (each) => void saved.push(each),
      accept: () => undefined,
      remember: () => undefined,
      forget: () => undefined,
      close: () => undefined,
    },
    judge: judged,
    whyOf: (id) => criteria.find((each) => each.id === id),
    criteria: criteria.map(({ id, asks }) => ({ value: id, name: id, about: asks })),
    judged: judged(text ?? beginning),
    memory,
    next: undefined,
    said: undefined,
  };
  return { sitting, saved, said };
}

/** The place that a prompt asks about; undefined where it asks for something else. */
export function placeOf({ sitting, asks }: Asked) {
  const at = sitting.memory.history.at(-1);
  const question = at === undefined ? undefined : questionAt(at);
  const isOwn = question !== undefined && asks.split('\n').includes(question.asks);
  return isOwn && at !== undefined ? { at, question } : undefined;
}

/** Something that can be typed for a question, which depends on a number. */
export function plausible(question: (typeof questions)[string], { choices }: Prompt, number: number): string {
  if (choices !== undefined) return choices.length === 0 ? '' : String((number % choices.length) + 1);
  const { about, exactly, least = 0, most = 5000 } = question;
  if (about.startsWith('Their registration number')) return String(7_654_300 + (number % 90));
  if (exactly !== undefined) return `${number % 60} to ${60 + (number % 30)}`;
  const year = 2020 + (number % 12);
  const count = Math.min(most, least + (number % 40));
  const answers: Partial<Record<typeof question.is, string>> = {
    text: `Said by ${number + 2} people of Ashcombe, ${'and by others who were asked: '.repeat(number % 5)}# “so”.`,
    date: `${['3 Feb ', 'May ', '', '12 December '][number % 4]}${year}`,
    period: `1 April ${year} to 31 March ${year + 1}`,
    hours: ['24/7', '8am to 8pm', 'mon-fri 09:00-17:00', 'none'][number % 4] ?? '',
    financialYear: `${year}/${String(year + 1).slice(2)}`,
    url: `https://library.example/${number}`,
    number: String(count),
    integer: String(count),
    size: String(number),
    code: `RZ${number}`,
    slug: `word-${number}`,
    name: `word-${number}`,
  };
  return answers[question.is] ?? '';
}
