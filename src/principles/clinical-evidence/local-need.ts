import type { Placed } from '../../facts/changes.ts';
import { placed } from '../../facts/changes.ts';
import { isLocal, restingOn } from '../../facts/evidence.ts';
import type { Driver, Proposal } from '../../generated/proposal.ts';
import type { Criterion } from '../../model/principle.ts';
import { lookedAt, missing, waitsFor } from '../../model/principle.ts';
import { plain, quoted } from '../../model/words.ts';

export const localNeed: Criterion = {
  id: 'clinical-evidence/local-need',
  asks: 'Do local data show that the problem exists here?',
  why: `
A national report says what goes wrong in many places, not that it goes wrong in this one. Each reason that speaks of quality or safety
needs at least one figure from here: an audit, incidents, inspections, outcomes. National figures that single out this place count, if
they are marked \`local: true\`.`,
  due: 'case-for-change',
  severity: 'error',
  basis: 'declared',
  source: [
    { work: 'bma-redesign', where: 'good clinical evidence' },
    { work: 'custom', where: 'local data for a local problem' },
  ],
  scale: 'all',
  notApplicable(proposal) {
    return clinicalDrivers(proposal).length > 0
      ? undefined
      : 'Neither quality nor safety is given as a reason for change.';
  },
  *check(proposal) {
    for (const { entry, at } of clinicalDrivers(proposal)) {
      const name = `the ${plain(entry.kind)} reason ${quoted(entry.id)}`;
      if (!entry.evidence?.length) {
        yield waitsFor('not-finance-driven/clinical-driver', [...at, 'evidence'], `${name} has no evidence`);
      } else if (restingOn(proposal, entry.evidence).some((document) => isLocal(document.entry))) {
        yield lookedAt(at);
      } else {
        yield missing([...at, 'evidence'], `No figure from here supports ${name}.`, {
          hint: 'Cite local audit, incident, inspection or outcome data, marked `local: true`.',
        });
      }
    }
  },
  examples: {
    good: `
drivers:
  - {id: outcomes, kind: quality, statement: Deaths after stroke are above the national rate, evidence: [audit]}
evidence:
  - {id: audit, kind: national-audit, title: Stroke audit 2024/25, local: true, finding: 14.2% died within 30 days at Westhaven}
`,
    bad: `
drivers:
  - {id: outcomes, kind: quality, statement: Small units do worse, evidence: [guideline]}   # <- missing
evidence:
  - {id: guideline, kind: guideline, title: National clinical guideline for stroke}
`,
  },
};

function clinicalDrivers(proposal: Proposal): Placed<Driver>[] {
  return placed(proposal.drivers, ['drivers']).filter(
    ({ entry }) => entry.kind === 'quality' || entry.kind === 'safety',
  );
}
