import type { Day, Span } from './dates.ts';
import type { Path } from './path.ts';
import type { Basis, CriterionId, Kind, PrincipleId, Severity } from './principle.ts';
import type { Range } from './source.ts';
import type { Stage } from './stage.ts';
import type { Limits, ThresholdId } from './thresholds.ts';
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
      /** How much would be found if it were due. */
      readonly foreseen: number;
      /** What would be found; of a report that was made to count only, the contradictions. */
      readonly findings: readonly Finding[];
    }
  | { readonly is: 'not-applicable'; readonly reason: string };

export interface Waived {
  readonly until: string;
  readonly by: string;
  readonly reason: string;
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

/** A date of a proposal, and what happens on it. */
export interface DatedEvent {
  readonly path: Path;
  readonly line: number;
  /** As the author wrote it: a day, a month or a year. */
  readonly written: string;
  readonly when: Span;
  readonly what: string;
  /** What is found against it, a sentence each. */
  readonly broken: readonly string[];
}

/** What a criterion was met by that takes the proposal at its word. */
export interface Statement {
  readonly criterion: CriterionId;
  /** Who is named as standing behind it. */
  readonly by: readonly string[];
  /** Where it stands. */
  readonly lines: readonly number[];
  /** The first of these lines, with those that belong to it as far as there is room. */
  readonly passage: readonly string[];
}

/** What is made for those reports alone that print it. */
export interface Annex {
  /** What the proposal says of itself, in its own words. */
  readonly summary?: string;
  readonly chronology: readonly DatedEvent[];
  readonly statements: readonly Statement[];
}

/**
 * A decision that approved nothing, where nothing was done all the same: the proposal is asked less, and no run is green by
 * rejected ones alone.
 */
export interface Refusal {
  readonly outcome: 'rejected' | 'deferred';
  /** A sentence without its full stop: The proposal was rejected on 9 July 2026. */
  readonly inWords: string;
}

/** All that was found about one proposal. What is not in it cannot be printed. It is plain data. */
export interface Report {
  readonly file: string;
  readonly id?: string;
  readonly title?: string;
  readonly nation?: string;
  readonly status: string;
  /** Given when the proposal is listed and not judged: withdrawn or superseded. */
  readonly notJudged?: string;
  readonly refused?: Refusal;
  readonly stage?: JudgedStage;
  readonly scale?: JudgedScale;
  readonly assessments: readonly Assessment[];
  readonly passed: boolean;
  /** The lines that findings point at, with those around them. */
  readonly excerpts: Excerpts;
  /** Given where it was asked for and the proposal can be read. */
  readonly annex?: Annex;
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

/** What judged. */
export interface RunTool {
  readonly name: string;
  readonly version: string;
  /** The name of the package. */
  readonly installedAs?: string;
  /** The page of the program, where it has one. */
  readonly address?: string;
}

/** All that one run of `check` found: what every reporter is given. */
export interface Run {
  readonly tool: RunTool;
  readonly asOf: Day;
  readonly packs: readonly string[];
  readonly limits: Limits;
  /** Why thresholds are what they are, in the words of the configuration. */
  readonly reasons: Readonly<Partial<Record<ThresholdId, string>>>;
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
