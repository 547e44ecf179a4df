// Generated from schemas/report.schema.json by `npm run generate`. Do not edit.

/**
 * What one run of reconfig found, version 1.
 */
export interface Report {
  /**
   * The version of this format.
   */
  version: 1;
  /**
   * The program.
   */
  tool: {
    /**
     * Its name.
     */
    name: string;
    /**
     * Its version.
     */
    version: string;
  };
  /**
   * The day it was judged as on.
   */
  asOf: string;
  /**
   * The packs of principles that were asked.
   */
  packs: string[];
  /**
   * Every threshold in force.
   *
   * Items: A threshold.
   */
  thresholds: {
    /**
     * Its name.
     */
    id: string;
    /**
     * The value in force.
     */
    value: number;
    /**
     * Its default.
     */
    default: number;
    /**
     * Where it comes from.
     */
    source: string;
    /**
     * Whether it asks for less than the default.
     */
    laxer: boolean;
  }[];
  /**
   * The commit or branch since which only what changed, and what that affects, was judged; null where everything was.
   */
  changedSince: string | null;
  /**
   * Whether everything was judged and passes.
   */
  passed: boolean;
  /**
   * Counts.
   */
  summary: {
    /**
     * Judged.
     */
    proposals: number;
    /**
     * Passed.
     */
    passed: number;
    /**
     * Failed.
     */
    failed: number;
    /**
     * Of those that passed, how many were rejected: by themselves they make no run pass.
     */
    rejected: number;
    /**
     * Not judged.
     */
    notJudged: number;
    /**
     * Findings of severity error.
     */
    errors: number;
    /**
     * Findings of severity warning.
     */
    warnings: number;
    /**
     * Criteria waived.
     */
    waived: number;
  };
  /**
   * Files that were not judged, and why.
   *
   * Items: A file.
   */
  notJudged: {
    /**
     * The file.
     */
    file: string;
    /**
     * The id of the proposal.
     */
    id?: string;
    /**
     * Why.
     */
    reason: string;
  }[];
  /**
   * What could not be taken into account when the proposals were compared with each other.
   *
   * Items: A file.
   */
  leftOut: {
    /**
     * The file.
     */
    file: string;
    /**
     * The id of the proposal.
     */
    id?: string;
    /**
     * What is left out, and why.
     */
    reason: string;
  }[];
  /**
   * What has to be known about how the report came about, a sentence each.
   */
  notes: string[];
  /**
   * The proposals that were judged, in the order of their files.
   */
  proposals: Proposal[];
}
/**
 * One proposal that was judged.
 */
export interface Proposal {
  /**
   * The file as it was named.
   */
  file: string;
  /**
   * Its id; null where it cannot be read.
   */
  id: string | null;
  /**
   * Its title.
   */
  title: string | null;
  /**
   * Its nation.
   */
  nation: string | null;
  /**
   * Live, unless it says otherwise.
   */
  status: string;
  /**
   * Given when it was not approved: what must come before an approval is not asked of it. A rejected one makes no run pass by itself.
   */
  refused?: {
    /**
     * What was decided.
     */
    outcome: 'rejected' | 'deferred';
    /**
     * The same as a sentence.
     */
    message: string;
  };
  /**
   * The stage it was judged at.
   */
  stage:
    | 'case-for-change'
    | 'options'
    | 'pre-consultation'
    | 'consultation'
    | 'decision'
    | 'implementation'
    | 'evaluation'
    | null;
  /**
   * The stage it declares.
   */
  stageDeclared:
    | 'case-for-change'
    | 'options'
    | 'pre-consultation'
    | 'consultation'
    | 'decision'
    | 'implementation'
    | 'evaluation'
    | null;
  /**
   * The fact that proves a later stage than the one declared.
   */
  stageBy?: {
    /**
     * The stage.
     */
    stage:
      | 'case-for-change'
      | 'options'
      | 'pre-consultation'
      | 'consultation'
      | 'decision'
      | 'implementation'
      | 'evaluation';
    /**
     * The fact.
     */
    message: string;
    /**
     * Where it stands.
     */
    pointer: string;
  };
  /**
   * What it was judged as.
   */
  scale: 'substantial' | 'minor' | 'undecided' | null;
  /**
   * Why, where that is not what it says itself.
   */
  scaleReason?: string;
  /**
   * Whether it passes.
   */
  passed: boolean;
  /**
   * How many criteria are waived.
   */
  waived: number;
  /**
   * How many principles are kept.
   */
  kept: number;
  /**
   * well-formed, then the principles in their order.
   */
  principles: Principle[];
}
/**
 * One principle, or well-formed: whether the proposal can be read.
 */
export interface Principle {
  /**
   * Its id.
   */
  id: string;
  /**
   * A sentence that is true of a good proposal.
   */
  title: string;
  /**
   * What follows from its criteria.
   */
  verdict:
    | 'not judged'
    | 'not kept'
    | 'not shown'
    | 'not applicable'
    | 'not yet assessable'
    | 'kept'
    | 'kept on declaration only';
  /**
   * Where it comes from.
   */
  source: string;
  /**
   * How many criteria came to what.
   */
  counts: {
    /**
     * All but those not applicable.
     */
    applicable: number;
    /**
     * Met.
     */
    met: number;
    /**
     * Met by comparing facts.
     */
    computed: number;
    /**
     * Unmet.
     */
    unmet: number;
    /**
     * Pending.
     */
    pending: number;
    /**
     * Not applicable.
     */
    notApplicable: number;
  };
  /**
   * Its criteria.
   */
  criteria: Criterion[];
}
/**
 * One yes-or-no question.
 */
export interface Criterion {
  /**
   * principle/criterion
   */
  id: string;
  /**
   * The question.
   */
  asks: string;
  /**
   * The stage from which it is asked.
   */
  due:
    'case-for-change' | 'options' | 'pre-consultation' | 'consultation' | 'decision' | 'implementation' | 'evaluation';
  /**
   * The severity that its findings have unless they say otherwise.
   */
  severity: 'error' | 'warning';
  /**
   * computed: facts were compared; declared: one entry says so.
   */
  basis: 'computed' | 'declared';
  /**
   * Where the rule comes from.
   */
  source: string[];
  /**
   * What came of it.
   */
  outcome: 'met' | 'unmet' | 'pending' | 'not-applicable';
  /**
   * Why it is pending or not applicable.
   */
  reason?: string;
  /**
   * The waiver that takes its findings out of the gate.
   */
  waived?: {
    /**
     * Its end.
     */
    until: string;
    /**
     * Who approved it.
     */
    by: string;
    /**
     * Why, in the words of the proposal.
     */
    reason: string;
  };
  /**
   * What was found; of a pending criterion, what would be.
   */
  findings: Finding[];
}
/**
 * Something wrong.
 */
export interface Finding {
  /**
   * contradicted: refuted by the proposal's own facts; missing: due and not there; unsupported: asserted only.
   */
  kind: 'contradicted' | 'missing' | 'unsupported';
  /**
   * How bad it is.
   */
  severity: 'error' | 'warning';
  /**
   * One sentence that says what is wrong. Text from the proposal stands in it as it is: escape it before showing it.
   */
  message: string;
  /**
   * What would put it right.
   */
  hint?: string;
  /**
   * JSON Pointer to the place in the proposal; for what is missing, to where it would stand.
   */
  pointer: string;
  start: Position;
  end: Position;
  /**
   * The thresholds that were used.
   *
   * Items: A threshold.
   */
  thresholds?: {
    /**
     * Its name.
     */
    id: string;
    /**
     * The value used.
     */
    value: number;
    /**
     * Its unit.
     */
    unit: string;
    /**
     * Where it comes from.
     */
    source: string;
  }[];
  /**
   * Other places that the sentence speaks of.
   *
   * Items: Another place.
   */
  related?: {
    /**
     * What stands there.
     */
    message: string;
    /**
     * The file.
     */
    file: string;
    /**
     * JSON Pointer.
     */
    pointer: string;
    start: Position;
  }[];
  /**
   * The same as long as the thing found is the same, wherever its line moves.
   */
  fingerprint: string;
}
/**
 * A place in the file; lines and columns count from 1.
 */
export interface Position {
  /**
   * The line.
   */
  line: number;
  /**
   * The column, in UTF-16 units.
   */
  column: number;
}
