import type { Day } from '../model/dates.ts';
import { pointer } from '../model/path.ts';
import type { Report } from '../model/report.ts';
import type { Stage } from '../model/stage.ts';
import type { Trouble } from '../model/trouble.ts';
import { admit } from '../pipeline/admit.ts';
import type { Terms } from '../pipeline/review.ts';
import { review } from '../pipeline/review.ts';
import { isEntry } from './data.ts';

/** A text and what is to be said of it. */
export interface Judged {
  readonly text: string;
  readonly data: unknown;
  readonly troubles: readonly Trouble[];
  readonly readable: boolean;
  /** Given where the principles can be judged; made when it is first asked for, so that a text is saved before that. */
  readonly report: Report | undefined;
}

export type JudgeTerms = Omit<Terms, 'stage' | 'neighbours' | 'namesakes'> & { readonly asOf: Day };

/** Judges a text as `check` does, alone: what other proposals have to do with it is found at the end. */
export function judge(file: string, text: string, terms: JudgeTerms, stage?: Stage): Judged {
  const admitted = admit({ file, text }, terms.principles);
  const { parsed, troubles, proposal } = admitted;
  let made: Report | undefined;
  return {
    text,
    data: parsed.data,
    troubles,
    readable: parsed.readable,
    get report() {
      if (proposal === undefined) return undefined;
      made ??= review(admitted, { ...terms, stage, neighbours: undefined, namesakes: [] });
      return made;
    },
  };
}

/** The trouble in one text that is not in another, by place and sentence. */
export function newTroubles(after: Judged, before: Judged): Trouble[] {
  const known = new Set(before.troubles.map(sameness));
  return after.troubles.filter((trouble) => !known.has(sameness(trouble)));
}

function sameness({ kind, path, message }: Trouble): string {
  return `${kind} ${pointer(path)} ${message}`;
}

/** Whether a text is nothing yet, or keys with values: answers put into anything else would write over it. */
export function canBeFilled({ readable, data }: Judged): boolean {
  return readable && (data === undefined || data === null || isEntry(data));
}
