import type { Principle } from '../model/principle.ts';
import type { Assessment, CriterionResult, Outcome, Report } from '../model/report.ts';
import { wellFormed } from '../pipeline/well-formed.ts';

/** Puts reports into a form that takes little room and can be kept in a file, and takes them out again unchanged. */
export interface Press {
  pack(report: Report): string;
  /** Throws where the text is not one that `pack` gave. */
  unpack(packed: string): Report;
}

/**
 * Of most outcomes there is little to say: that it is met (0), why it does not apply, or why it is pending. A reason is
 * known by its number, for one and the same is given for many.
 */
type PackedOutcome = 0 | Numbered | readonly [reason: Numbered, waiting: 0 | 1, foreseen: number] | Outcome;
/** Counted from 1. */
type Numbered = number;
type PackedResult = PackedOutcome | { readonly seen: Outcome; readonly rest: Pick<CriterionResult, 'due' | 'waived'> };
type PackedAssessment = readonly [verdict: Assessment['verdict'], results: readonly PackedResult[]];
type Head = Omit<Report, 'assessments'>;
type PackedReport = readonly [head: Head, reasons: readonly string[], assessments: readonly PackedAssessment[]];

/**
 * What is the same in all reports is left out: the questions, their sources, and that a criterion is met. What is taken out
 * shares with other reports whatever is the same, so that a report without findings takes no more room than its text.
 */
export function pressFor(principles: readonly Principle[]): Press {
  const blanks = [wellFormed([], true), ...principles.map(blank)];
  const known = blanks.map(({ criteria }) => criteria.map(() => new Map<string, CriterionResult>()));
  return {
    pack({ assessments, ...head }) {
      const reasons = new Map<string, Numbered>();
      const numbered = (reason: string): Numbered => {
        const number = reasons.get(reason) ?? reasons.size + 1;
        reasons.set(reason, number);
        return number;
      };
      const packed = assessments.map(({ verdict, criteria }, index): PackedAssessment => {
        const blankResults = blanks[index]?.criteria ?? [];
        return [verdict, criteria.map((result, place) => packedResult(result, blankResults[place], numbered))];
      });
      const all: PackedReport = [head, [...reasons.keys()], packed];
      return JSON.stringify(all);
    },
    unpack(text) {
      const [head, reasons, packed]: PackedReport = JSON.parse(text);
      const reasonOf = (number: Numbered): string => {
        const reason = reasons[number - 1];
        if (reason === undefined) throw new RangeError('A reason is missing.');
        return reason;
      };
      const assessments = packed.map(([verdict, results], index): Assessment => {
        const form = blanks[index];
        if (form === undefined) throw new RangeError('There are more assessments than principles.');
        const criteria = form.criteria.map((each, place) =>
          unpackedResult(results[place], each, reasonOf, known[index]?.[place]),
        );
        return { ...form, verdict, criteria };
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

function packedResult(
  { due, waived, outcome }: CriterionResult,
  form: CriterionResult | undefined,
  numbered: (reason: string) => Numbered,
): PackedResult {
  if (due === form?.due && waived === undefined) return packedOutcome(outcome, numbered);
  return { seen: outcome, rest: { due, ...(waived === undefined ? {} : { waived }) } };
}

function packedOutcome(outcome: Outcome, numbered: (reason: string) => Numbered): PackedOutcome {
  if (outcome.is === 'met') return 0;
  if (outcome.is === 'not-applicable') return numbered(outcome.reason);
  if (outcome.is === 'unmet' || outcome.findings.length > 0) return outcome;
  return [numbered(outcome.reason), outcome.waiting ? 1 : 0, outcome.foreseen];
}

function unpackedResult(
  packed: PackedResult | undefined,
  form: CriterionResult,
  reasonOf: (number: Numbered) => string,
  known: Map<string, CriterionResult> | undefined,
): CriterionResult {
  if (packed === undefined) throw new RangeError('A criterion has no result.');
  if (packed === 0) return form;
  if (typeof packed === 'object' && 'seen' in packed) return { ...form, ...packed.rest, outcome: packed.seen };
  if (typeof packed === 'object' && 'is' in packed) return { ...form, outcome: packed };
  const outcome = unpackedOutcome(packed, reasonOf);
  const standing = outcome.is === 'pending' ? `${outcome.waiting} ${outcome.foreseen}` : outcome.is;
  const key = `${standing} ${outcome.reason}`;
  const same = known?.get(key);
  if (same !== undefined) return same;
  const result = { ...form, outcome };
  known?.set(key, result);
  return result;
}

function unpackedOutcome(
  packed: Numbered | readonly [reason: Numbered, waiting: 0 | 1, foreseen: number],
  reasonOf: (number: Numbered) => string,
): Outcome & { readonly reason: string } {
  if (typeof packed === 'number') return { is: 'not-applicable', reason: reasonOf(packed) };
  const [reason, waiting, foreseen] = packed;
  return { is: 'pending', reason: reasonOf(reason), waiting: waiting === 1, foreseen, findings: [] };
}
