import type { Proposal } from '../generated/proposal.ts';
import type { Day } from './dates.ts';
import type { Neighbour } from './neighbour.ts';
import type { Path } from './path.ts';
import type { Register } from './register.ts';
import type { Position } from './source.ts';
import type { Stage } from './stage.ts';
import type { Limits, ThresholdId } from './thresholds.ts';
import type { Citation } from './works.ts';

/** `contradicted`: refuted by the proposal's own facts; `missing`: due and not there; `unsupported`: asserted only. */
export type Kind = 'contradicted' | 'missing' | 'unsupported';
export type Severity = 'error' | 'warning';
/** `computed`: two or more facts were compared; `declared`: one entry says so. */
export type Basis = 'computed' | 'declared';

export const principleIds = [
  'impact-assessment',
  'inclusion',
  'clinical-leadership',
  'clinical-evidence',
  'monitoring',
  'not-finance-driven',
  'consultation',
  'no-duplication',
] as const;

export type PrincipleId = (typeof principleIds)[number];
export type CriterionId = `${PrincipleId | 'well-formed'}/${string}`;

/** What a check knows besides the proposal. All of it is plain data; there is no clock and no file. */
export interface Context {
  /** Today, as far as the report is concerned. */
  readonly asOf: Day;
  /** The stage that the proposal is judged at. */
  readonly stage: Stage;
  /** Whether it is judged as a substantial or as a minor change. */
  readonly scale: 'substantial' | 'minor';
  /** The thresholds in force. */
  readonly limits: Limits;
  /** The register of existing services, where one is in reach. */
  readonly register: Register | undefined;
  /** The other live proposals of the repository that may matter to it; undefined where it is judged alone. */
  readonly neighbours: readonly Neighbour[] | undefined;
}

/** Another place that a problem speaks of, such as the other date of a pair. */
export interface Related {
  readonly at: Path;
  readonly message: string;
  /** Given where the place is one of another proposal. */
  readonly elsewhere?: Elsewhere;
}

/** A place in another proposal of the repository. */
export interface Elsewhere {
  readonly file: string;
  readonly start: Position;
}

export interface ProblemDetail {
  /** Only where it differs from the criterion's own. */
  readonly severity?: Severity;
  /** What would put it right; begins with a verb. */
  readonly hint?: string;
  readonly related?: readonly Related[];
  /** The thresholds that were used. */
  readonly thresholds?: readonly ThresholdId[];
}

/** Something wrong at a place of the proposal. */
export interface Problem extends ProblemDetail {
  readonly saw: 'problem';
  readonly kind: Kind;
  readonly at: Path;
  readonly message: string;
}

/** A fact that was there and was looked at: without one, a criterion is never met. */
export interface Look {
  readonly saw: 'fact';
  /** Where it stands. A criterion that takes the proposal's word for it says so: a reader may want to look there too. */
  readonly at?: Path;
}

/**
 * A fact that is not there and that another criterion asks for. The check stays silent about it as long as
 * that criterion speaks; where it does not, the wait becomes a missing fact of this criterion.
 */
export interface Wait {
  readonly saw: 'gap';
  readonly owner: CriterionId;
  readonly at: Path;
  readonly message: string;
  readonly hint?: string;
}

/** A fact that lies ahead, such as the outcome of a decision that is still to be taken. */
export interface Ahead {
  readonly saw: 'ahead';
  readonly message: string;
}

export type Observation = Problem | Look | Wait | Ahead;

/** One yes-or-no question about a proposal. */
export interface Criterion {
  /** `principle/criterion`; the last part is also the name of the file. */
  readonly id: CriterionId;
  /** A question; the answer of a good proposal is yes. */
  readonly asks: string;
  /** Two or three sentences: why it matters, what meets it and what does not. */
  readonly why: string;
  readonly due: Stage;
  readonly severity: Severity;
  readonly basis: Basis;
  readonly source: readonly Citation[];
  /** Which changes are asked: every one, or only substantial ones. */
  readonly scale: 'all' | 'substantial';
  /** Whether it asks for something that must precede an approval; a rejected proposal is then not asked. */
  readonly precedesApproval?: true;
  /** Whether a proposal made of temporary changes alone is asked too. */
  readonly asksTemporary?: true;
  /** Why the criterion does not apply to this proposal, or undefined where it does. */
  notApplicable?(proposal: Proposal, context: Context): string | undefined;
  /** What was seen. Yields facts as well as problems. */
  check(proposal: Proposal, context: Context): Iterable<Observation>;
  readonly examples: {
    /** A fragment of a proposal in which the criterion is met. */
    readonly good: string;
    /** One in which it is not; each line to be found ends in `# <- kind`, or `# <- kind (warning)`. */
    readonly bad: string;
  };
}

/** One of the eight principles, or of another pack. */
export interface Principle {
  readonly id: PrincipleId;
  /** Two words or three, for a narrow column. */
  readonly name: string;
  /** A sentence that is true of a good proposal. */
  readonly title: string;
  readonly why: string;
  readonly source: Citation;
  readonly criteria: readonly Criterion[];
}

/** The proposal's own facts refute it. */
export const contradicted = (at: Path, message: string, detail: ProblemDetail = {}): Problem => ({
  saw: 'problem',
  kind: 'contradicted',
  at,
  message,
  ...detail,
});

/** It is due and not there. */
export const missing = (at: Path, message: string, detail: ProblemDetail = {}): Problem => ({
  saw: 'problem',
  kind: 'missing',
  at,
  message,
  ...detail,
});

/** It is asserted and nothing stands behind it, or a custom number is crossed. */
export const unsupported = (at: Path, message: string, detail: ProblemDetail = {}): Problem => ({
  saw: 'problem',
  kind: 'unsupported',
  at,
  message,
  ...detail,
});

/** A fact was there and was looked at. */
export const looked: Look = { saw: 'fact' };

/** The same, with its place. */
export const lookedAt = (at: Path): Look => ({ saw: 'fact', at });

/** A fact is not there, and another criterion asks for it. */
export const waitsFor = (owner: CriterionId, at: Path, message: string, hint?: string): Wait => ({
  saw: 'gap',
  owner,
  at,
  message,
  ...(hint === undefined ? {} : { hint }),
});

/** A fact lies ahead. */
export const liesAhead = (message: string): Ahead => ({ saw: 'ahead', message });
