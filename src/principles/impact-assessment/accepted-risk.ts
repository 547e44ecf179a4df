import type { Placed } from '../../facts/changes.ts';
import { placed } from '../../facts/changes.ts';
import { residualScore } from '../../facts/hazards.ts';
import type { Hazard, Proposal } from '../../generated/proposal.ts';
import type { Criterion } from '../../model/principle.ts';
import { lookedAt, missing, waitsFor } from '../../model/principle.ts';
import type { Limits } from '../../model/thresholds.ts';
import { quoted } from '../../model/words.ts';

export const acceptedRisk: Criterion = {
  id: 'impact-assessment/accepted-risk',
  asks: 'Did somebody accept the high risks that remain?',
  why: `
Some risks stay high whatever is done. They may be worth taking; but then someone with the power to do so says so by name, before
the decision, so that nobody finds out afterwards that a risk was nobody's. High is 15 or more of 25: the number is custom.`,
  due: 'decision',
  severity: 'error',
  basis: 'declared',
  source: [{ work: 'bma-redesign', where: 'an impact assessment that examines safety' }, { work: 'quality-framework' }],
  scale: 'all',
  notApplicable(proposal, { limits }) {
    if (highRisks(proposal, limits).length > 0) return undefined;
    return `No risk of ${limits['high-risk']} or more of 25 remains.`;
  },
  *check(proposal, { limits }) {
    for (const { entry, at } of highRisks(proposal, limits)) {
      const score = residualScore(entry);
      if (entry.acceptedBy !== undefined) {
        yield lookedAt(at);
      } else if (score === undefined) {
        const message = `it is not said what risk of ${quoted(entry.id)} remains`;
        yield waitsFor('impact-assessment/safety', [...at, 'residual'], message);
      } else {
        const message = `The risk of ${quoted(entry.id)} stays at ${score} of 25, and nobody has accepted it.`;
        const hint = 'Lower it, or name in `acceptedBy` who takes it on.';
        yield missing([...at, 'acceptedBy'], message, { hint, thresholds: ['high-risk'] });
      }
    }
  },
  examples: {
    good: `
safety:
  hazards:
    - {id: long-journey, residual: {likelihood: 3, severity: 5}, acceptedBy: "Board of Thornley Trust, minute 14 of 3 June 2026"}
    - {id: empty-ward, residual: {likelihood: 2, severity: 4}}
`,
    bad: `
safety:
  hazards:
    - {id: long-journey, residual: {likelihood: 3, severity: 5}}   # <- missing
    - {id: empty-ward, residual: {likelihood: 2, severity: 4}}
`,
  },
};

/** The hazards whose risk stays high, or is not said. */
function highRisks({ safety }: Proposal, limits: Limits): Placed<Hazard>[] {
  return placed(safety?.hazards, ['safety', 'hazards']).filter(
    ({ entry }) => (residualScore(entry) ?? Number.POSITIVE_INFINITY) >= limits['high-risk'],
  );
}
