import type { Stage } from '../generated/proposal.ts';
import { stages } from '../generated/vocabulary.ts';

export type { Stage };
export { stages };

const ranks = Object.fromEntries(stages.map((stage, index) => [stage, index])) as Record<Stage, number>;

/** Whether `stage` is `other` or comes after it. */
export function isAtOrAfter(stage: Stage, other: Stage): boolean {
  return ranks[stage] >= ranks[other];
}

/** The stage that follows, or undefined after the last. */
export function nextStage(stage: Stage): Stage | undefined {
  return stages[stages.indexOf(stage) + 1];
}

/** The later of two stages. */
export function laterStage(a: Stage, b: Stage): Stage {
  return isAtOrAfter(a, b) ? a : b;
}

/** Whether a word is the name of a stage. */
export function isStage(word: string): word is Stage {
  return stages.some((stage) => stage === word);
}
