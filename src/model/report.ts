import type { Day } from './dates.ts';
import type { Path } from './path.ts';
import type { Basis, CriterionId, Kind, PrincipleId, Severity } from './principle.ts';
import type { Range } from './source.ts';
import type { Stage } from './stage.ts';
import type { Limits } from './thresholds.ts';
import type { Citation } from './works.ts';

/** The threshold that a finding used. */
export interface UsedThreshold {
  readonly id: string;
  readonly value: number;
  readonly unit: string;
  readonly source: string;
}

/** Another place that a finding speaks of. */
export interface RelatedPlace {
  readonly message: string;
  readonly path: Path;
  readonly range: Range;
  /** The file, where it is another one. */
  readonly file?: string;
}

/** A problem, placed and signed. */
export interface Finding {
  readonly kind: Kind;
  readonly severity: Severity;
  readonly message: string;
  readonly hint?: string;
  readonly path: Path;
  /** The place that was looked for, where the path ends before it: what is missing is to be put there. */
  readonly sought?: Path;
  readonly range: Range;
  readonly thresholds: readonly UsedThreshold[];
  readonly related: readonly RelatedPlace[];
  /** The same as long as the thing found is the same, wherever its line moves. */
  readonly fingerprint: string;
}

export type Outcome =
  | { readonly is: 'met' }
  | { readonly is: 'unmet'; readonly findings: readonly Finding[] }
  /** Not due, or not decidable. `waiting`: it is due, and a fact that it compares is not there or lies ahead. */
  | {
      readonly is: 'pending';
      readonly reason: string;
      readonly waiting: boolean;
      readonly findings: readonly Finding[];
    }
  | { readonly is: 'not-applicable'; readonly reason: string };

export interface Waived {
  readonly until: string;
  readonly by: string;
}

export interface CriterionResult {
  readonly id: CriterionId;
  readonly asks: string;
  readonly due: Stage;
  readonly severity: Severity;
  readonly basis: Basis;
  readonly source: readonly Citation[];
  readonly outcome: Outcome;
  readonly waived?: Waived;
}

export type Verdict =
  | 'not judged'
  | 'not kept'
  | 'not shown'
  | 'not applicable'
  | 'not yet assessable'
  | 'kept'
  | 'kept on declaration only';

export interface Assessment {
  readonly id: PrincipleId | 'well-formed';
  /** Two words or three, for a narrow column. */
  readonly name: string;
  readonly title: string;
  readonly source: Citation;
  readonly verdict: Verdict;
  readonly criteria: readonly CriterionResult[];
}

/** The stage that a proposal is judged at, and why. */
export interface JudgedStage {
  readonly stage: Stage;
  readonly declared: Stage;
  /** The fact that proves a later stage than the one declared. */
  readonly provedBy?: { readonly stage: Stage; readonly message: string; readonly path: Path };
  /** Given on the command line. */
  readonly asked: boolean;
}

/** How large the change is taken to be, and why. */
export interface JudgedScale {
  readonly scale: 'substantial' | 'minor';
  /** While nobody has said, what is asked of substantial changes alone is pending. */
  readonly undecided: boolean;
  readonly reason?: string;
}

/** Lines of a proposal by their numbers, which count from 1. */
export type Excerpts = Readonly<Record<number, string>>;

/** All that was found about one proposal. What is not in it cannot be printed. It is plain data. */
export interface Report {
  readonly file: string;
  readonly id?: string;
  readonly title?: string;
  readonly nation?: string;
  readonly status: string;
  /** Given when the proposal is listed and not judged: withdrawn or superseded. */
  readonly notJudged?: string;
  readonly stage?: JudgedStage;
  readonly scale?: JudgedScale;
  readonly assessments: readonly Assessment[];
  readonly passed: boolean;
  /** The lines that findings point at, with those around them. */
  readonly excerpts: Excerpts;
}

/** A file that was not judged, and why. */
export interface Unjudged {
  readonly file: string;
  readonly reason: string;
}

/** What could not be taken into account when proposals were compared with each other. */
export interface LeftOut {
  readonly file: string;
  /** The id of the proposal, where it is known. */
  readonly id?: string;
  /** A sentence. */
  readonly reason: string;
}

/** All that one run of `check` found: what every reporter is given. */
export interface Run {
  readonly tool: { readonly name: string; readonly version: string };
  readonly asOf: Day;
  readonly packs: readonly string[];
  readonly limits: Limits;
  /** In the order of the names of their files. It can be gone through more than once. */
  readonly reports: Iterable<Report>;
  /** Files that could not be read. */
  readonly unread: readonly Unjudged[];
  /** What could not be compared: changes without a date, and files that cannot be read as proposals. */
  readonly leftOut: readonly LeftOut[];
  /** What has to be known about the run, a sentence each. */
  readonly notes: readonly string[];
  /** Given where only what changed since a commit was to be judged. */
  readonly changedSince?: string;
}
