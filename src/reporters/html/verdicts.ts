import type { Assessment, Verdict } from '../../model/report.ts';
import { isOnlyWaived } from '../counts.ts';

export interface Sign {
  /** The class that draws its shape. */
  readonly mark: string;
  readonly word: string;
  readonly means: string;
}

/** What stands for a verdict on the page: a shape, a word, and what it means for a reader who knows none of this. */
export const signs: Readonly<Record<Verdict | 'waived', Sign>> = {
  kept: {
    mark: 'k',
    word: 'kept',
    means: 'Dates, numbers and references of the proposal were compared, and nothing due is missing or contradicted.',
  },
  'kept on declaration only': {
    mark: 'd',
    word: 'declared only',
    means: 'The proposal says so, and nothing in it could be compared. Ask the questions that stand with it.',
  },
  'not kept': { mark: 'x', word: 'not kept', means: 'The proposal’s own dates or numbers contradict it.' },
  'not shown': {
    mark: 's',
    word: 'not shown',
    means: 'Something that is due is missing, or is only asserted with nothing behind it.',
  },
  waived: {
    mark: 'w',
    word: 'waived',
    means: 'Something is not shown, and somebody has answered for the gap until a day. It is still a gap.',
  },
  'not judged': { mark: 'j', word: 'not judged', means: 'The file cannot be read as a proposal.' },
  'not yet assessable': {
    mark: 'y',
    word: 'not yet',
    means: 'It is too early, or a fact that it depends on is not there. It is neither kept nor broken.',
  },
  'not applicable': { mark: 'n', word: 'not applicable', means: 'It does not concern this change.' },
};

/** The sign of an assessment. */
export function signOf(assessment: Assessment): Sign {
  return isOnlyWaived(assessment) ? signs.waived : signs[assessment.verdict];
}
