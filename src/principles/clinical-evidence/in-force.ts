import { inFuture } from '../../facts/answers.ts';
import type { Placed } from '../../facts/changes.ts';
import { placed } from '../../facts/changes.ts';
import { evidence } from '../../facts/evidence.ts';
import type { Evidence, Proposal } from '../../generated/proposal.ts';
import { before, inWords, lastOf, span, spanInWords } from '../../model/dates.ts';
import type { Criterion, Observation } from '../../model/principle.ts';
import { contradicted, looked, missing } from '../../model/principle.ts';
import { quoted } from '../../model/words.ts';

export const inForce: Criterion = {
  id: 'clinical-evidence/in-force',
  asks: 'Was all guidance in force when the business case was approved, and is nothing dated in the future?',
  why: `
Guidance is replaced, and a plan that meets last year’s standard may fail this year’s. A document counts as in force if it was replaced
on the day of the business case or later; of several business cases the last one counts. A report that is still to be written is no
evidence.`,
  due: 'pre-consultation',
  severity: 'warning',
  basis: 'computed',
  source: [
    { work: 'bma-redesign', where: 'good clinical evidence' },
    { work: 'custom', where: 'guidance in force at the business case' },
  ],
  scale: 'all',
  notApplicable(proposal) {
    return evidence(proposal).length > 0 ? undefined : 'There is no evidence to look at.';
  },
  *check(proposal, { asOf }) {
    for (const { entry, at } of evidence(proposal)) {
      const name = quoted(entry.id);
      if (entry.published === undefined) {
        yield missing([...at, 'published'], `It is not said when ${name} was published.`, { hint: 'Give the date.' });
      } else {
        yield looked;
        yield* inFuture(asOf, [...at, 'published'], entry.published, `${name} is said to be published`);
      }
      yield* inForceAtBusinessCase(proposal, { entry, at });
    }
  },
  examples: {
    good: `
evidence:
  - {id: guideline-2023, kind: guideline, published: 2023-04, superseded: 2026-03}
approvals: [{kind: business-case, date: 2025-11-20}]
`,
    bad: `
evidence:
  - {id: guideline-2016, kind: guideline, published: 2016-10, superseded: 2023-04}   # <- contradicted
  - {id: evaluation, kind: service-evaluation, published: 2027-01}   # <- contradicted
approvals: [{kind: business-case, date: 2025-11-20}]
`,
  },
};

function* inForceAtBusinessCase(proposal: Proposal, { entry, at }: Placed<Evidence>): Generator<Observation> {
  if (entry.superseded === undefined) return;
  const cases = placed(proposal.approvals, ['approvals']).filter((approval) => approval.entry.kind === 'business-case');
  const approved = lastOf(cases.flatMap(({ entry: { date } }) => (date === undefined ? [] : [span(date)])));
  const undated = cases.find((approval) => approval.entry.date === undefined);
  const replaced = `${quoted(entry.id)} was replaced by newer guidance (${inWords(entry.superseded)})`;
  if (approved === undefined || undated !== undefined) {
    const message = `${replaced}, and the date of the business case is not given.`;
    yield missing([...(undated?.at ?? ['approvals']), 'date'], message, {
      hint: 'Give the date of the business case.',
    });
    return;
  }
  const order = before(span(entry.superseded), approved);
  const related = [{ at: ['approvals'], message: `the business case was approved: ${spanInWords(approved)}` }];
  if (order === 'kept') {
    const message = `${replaced} before the business case was approved (${spanInWords(approved)}).`;
    yield contradicted([...at, 'superseded'], message, { hint: 'Cite what is in force now.', related });
  } else if (order === 'open') {
    const message = `${replaced}, perhaps before the business case was approved (${spanInWords(approved)}).`;
    yield missing([...at, 'superseded'], message, { hint: 'Give the day.', related });
  }
}
