import type { Path } from '../model/path.ts';
import type { Stage } from '../model/stage.ts';
import { isStage } from '../model/stage.ts';
import type { Choice } from './choices.ts';
import { withValue } from './data.ts';
import type { WhyOf } from './help.ts';
import type { Judged } from './judging.ts';
import type { Memory } from './memory.ts';
import type { Paper } from './paper.ts';
import type { Situation, Step } from './plan.ts';
import { markOf } from './plan.ts';
import type { Screen } from './screen.ts';

/** One sitting of the wizard: who it talks to, what it writes on, and how far it is. */
export interface Sitting {
  readonly screen: Screen;
  readonly paper: Paper;
  readonly judge: (text: string) => Judged;
  readonly whyOf: WhyOf;
  readonly criteria: readonly Choice[];
  /** The text as it is saved. */
  judged: Judged;
  memory: Memory;
  /** What is asked next, whatever the plan says. */
  next: Step | undefined;
  /** The criterion that the last question was asked for. */
  said: string | undefined;
}

/** All that was answered, written or held back. */
export function dataOf({ judged, memory }: Sitting): unknown {
  return memory.held.reduce((data: unknown, { at, value }) => withValue(data, at, value), judged.data);
}

export function situation(sitting: Sitting): Situation {
  const { judged, memory } = sitting;
  return {
    data: dataOf(sitting),
    report: judged.report,
    troubles: judged.troubles,
    memory,
    horizon: horizonOf(sitting),
  };
}

export function horizonOf({ memory: { horizon } }: Sitting): Stage | undefined {
  return horizon !== undefined && isStage(horizon) ? horizon : undefined;
}

/** Remembers what changed of what is remembered. */
export function remember(sitting: Sitting, change: Partial<Memory>): void {
  sitting.memory = { ...sitting.memory, ...change };
  sitting.paper.remember(sitting.memory);
}

/** Remembers that something was asked, so that it is not asked again. */
export function asked(sitting: Sitting, step: Step, change: Partial<Memory> = {}): void {
  const mark = markOf(step, dataOf(sitting));
  const all = sitting.memory.asked.filter((each) => each !== mark);
  remember(sitting, { ...change, asked: [...all, mark] });
}

/** Whether two paths are the same. */
export function isAt(path: Path, other: Path): boolean {
  return path.length === other.length && path.every((step, index) => step === other[index]);
}
