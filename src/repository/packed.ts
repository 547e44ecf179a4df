import type { Principle } from '../model/principle.ts';
import type { Assessment, CriterionResult, Outcome, Report } from '../model/report.ts';
import { wellFormed } from '../pipeline/well-formed.ts';

/** Puts reports into a form that takes little room and can be kept in a file, and takes them out again unchanged. */
export interface Press {
  pack(report: Report): string;
  /** Throws where the text is not one that `pack` gave. */
  unpack(packed: string): Report;
}

/** Of most outcomes there is little to say: that it is met, why it does not apply, or why it is pending. */
type PackedOutcome = 0 | string | readonly [reason: string, waiting: 0 | 1, foreseen: number] | Outcome;
type PackedResult = PackedOutcome | { readonly seen: Outcome; readonly rest: Pick<CriterionResult, 'due' | 'waived'> };
type PackedAssessment = readonly [verdict: Assessment['verdict'], results: readonly PackedResult[]];
type Head = Omit<Report, 'assessments'>;

/** What is the same in all reports is left out: the questions, their sources, and that a criterion is met. */
export function pressFor(principles: readonly Principle[]): Press {
  const blanks = [wellFormed([], true), ...principles.map(blank)];
  return {
    pack({ assessments, ...head }) {
      const packed = assessments.map(({ verdict, criteria }, index): PackedAssessment => {
        const blankResults = blanks[index]?.criteria ?? [];
        return [verdict, criteria.map((result, place) => packedResult(result, blankResults[place]))];
      });
      return JSON.stringify([head, packed]);
    },
    unpack(text) {
      const [head, packed]: readonly [Head, readonly PackedAssessment[]] = JSON.parse(text);
      const assessments = packed.map(([verdict, results], index): Assessment => {
        const form = blanks[index];
        if (form === undefined) throw new RangeError('There are more assessments than principles.');
        return { ...form, verdict, criteria: form.criteria.map((each, place) => unpackedResult(results[place], each)) };
      });
      return { ...head, assessments };
    },
  };
}

function blank({ id, name, title, source, criteria }: Principle): Assessment {
  const results = criteria.map(({ id: criterion, asks, due, severity, basis, source: cited }): CriterionResult => {
    return { id: criterion, asks, due, severity, basis, source: cited, outcome: { is: 'met' } };
  });
  return { id, name, title, source, verdict: 'kept', criteria: results };
}

function packedResult({ due, waived, outcome }: CriterionResult, form: CriterionResult | undefined): PackedResult {
  if (due === form?.due && waived === undefined) return packedOutcome(outcome);
  return { seen: outcome, rest: { due, ...(waived === undefined ? {} : { waived }) } };
}

function packedOutcome(outcome: Outcome): PackedOutcome {
  if (outcome.is === 'met') return 0;
  if (outcome.is === 'not-applicable') return outcome.reason;
  if (outcome.is === 'unmet' || outcome.findings.length > 0) return outcome;
  return [outcome.reason, outcome.waiting ? 1 : 0, outcome.foreseen];
}

function unpackedResult(packed: PackedResult | undefined, form: CriterionResult): CriterionResult {
  if (packed === undefined) throw new RangeError('A criterion has no result.');
  if (packed === 0) return form;
  if (typeof packed === 'object' && 'seen' in packed) return { ...form, ...packed.rest, outcome: packed.seen };
  return { ...form, outcome: unpackedOutcome(packed) };
}

function unpackedOutcome(packed: Exclude<PackedOutcome, 0>): Outcome {
  if (typeof packed === 'string') return { is: 'not-applicable', reason: packed };
  if ('is' in packed) return packed;
  const [reason, waiting, foreseen] = packed;
  return { is: 'pending', reason, waiting: waiting === 1, foreseen, findings: [] };
}
