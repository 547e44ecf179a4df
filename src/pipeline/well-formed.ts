import { pointer } from '../model/path.ts';
import type { CriterionId } from '../model/principle.ts';
import type { Assessment, CriterionResult, Finding, Outcome } from '../model/report.ts';
import { byPlace } from '../model/source.ts';
import type { Trouble, TroubleKind } from '../model/trouble.ts';
import type { Citation } from '../model/works.ts';
import { fingerprint } from './fingerprint.ts';

const source: Citation = { work: 'format' };

/** The criteria of reading, in the order in which a file is read, each with its question. */
export const readingCriteria: Readonly<Record<TroubleKind, string>> = {
  limits: 'Is the file of a size and depth that can be read?',
  syntax: 'Is the file YAML?',
  schema: 'Has it the keys, types, formats and values of a proposal?',
  ids: 'Is every id given once?',
  references: 'Does every reference lead somewhere?',
  dates: 'Is every date possible, and no end before its start?',
  'personal-data': 'Is it free of patients’ data?',
  waivers: 'Is every waiver whole, in force and needed?',
};

/** Trouble after which the principles are not judged. */
const closing: readonly TroubleKind[] = ['limits', 'syntax', 'schema', 'ids', 'references'];

/** Whether the principles can be judged in spite of the trouble. */
export function canBeJudged(troubles: readonly Trouble[]): boolean {
  return troubles.every(({ kind }) => !closing.includes(kind));
}

/** Trouble as one more assessment beside the principles: a report with one list has no second list to forget. */
export function wellFormed(troubles: readonly Trouble[], readable: boolean): Assessment {
  const unreached: readonly TroubleKind[] = readable ? [] : ['schema', 'ids', 'references', 'dates', 'waivers'];
  const criteria = (Object.keys(readingCriteria) as TroubleKind[]).map((kind): CriterionResult => {
    const findings = troubles
      .filter((trouble) => trouble.kind === kind)
      .map(finding)
      .sort((a, b) => byPlace(a.range, b.range));
    return {
      id: `well-formed/${kind}`,
      asks: readingCriteria[kind],
      due: 'case-for-change',
      severity: 'error',
      basis: 'declared',
      source: [source],
      outcome: outcome(findings, unreached.includes(kind)),
    };
  });
  const verdict = criteria.some((result) => result.outcome.is === 'unmet') ? 'not kept' : 'kept';
  return { id: 'well-formed', name: 'Well-formed', title: 'The proposal can be read', source, verdict, criteria };
}

function outcome(findings: readonly Finding[], isUnreached: boolean): Outcome {
  if (findings.length > 0) return { is: 'unmet', findings };
  if (isUnreached)
    return {
      is: 'pending',
      reason: 'It cannot be looked at until the file can be read.',
      waiting: true,
      foreseen: 0,
      findings: [],
    };
  return { is: 'met' };
}

function finding({ kind, message, hint, path, range }: Trouble): Finding {
  const criterion: CriterionId = `well-formed/${kind}`;
  return {
    kind: 'contradicted',
    severity: 'error',
    message,
    ...(hint === undefined ? {} : { hint }),
    path,
    range,
    thresholds: [],
    related: [],
    fingerprint: fingerprint([criterion, pointer(path), message]),
  };
}
