import type { Day } from './dates.ts';
import type { LeftOut, Report } from './report.ts';
import type { Limits } from './thresholds.ts';

/** One of two states of a proposal. */
export interface ComparedSide {
  /** As it was named: a file, or a commit and a path in it. */
  readonly name: string;
  /** The commit that it is in, if it was read from one. */
  readonly commit: string | undefined;
  /** Undefined: there was no such file. */
  readonly report: Report | undefined;
}

/** Two states of a proposal, both judged with the same configuration, register and day, and among the same others. */
export interface Comparison {
  readonly tool: { readonly name: string; readonly version: string };
  readonly asOf: Day;
  readonly limits: Limits;
  readonly before: ComparedSide;
  readonly after: ComparedSide;
  /** The register that both were judged with, as it is now. */
  readonly register: string | undefined;
  /** How many other proposals of the repository, as they are now, both were judged beside. */
  readonly beside: number;
  readonly leftOut: readonly LeftOut[];
}
