import { inFuture } from '../../facts/answers.ts';
import { assessmentInWords, assessments, isAskedLater, kindInWords, kindsOf } from '../../facts/assessments.ts';
import type { Placed } from '../../facts/changes.ts';
import { siteLoses } from '../../facts/changes.ts';
import { goesOutside } from '../../facts/destinations.ts';
import type { AssessmentKind, ImpactAssessment, Proposal } from '../../generated/proposal.ts';
import type { Context, Criterion, Observation, Problem } from '../../model/principle.ts';
import { lookedAt, missing } from '../../model/principle.ts';
import { listed, plain } from '../../model/words.ts';

export const kinds: Criterion = {
  id: 'impact-assessment/kinds',
  asks: 'Is every kind of impact assessment there, and complete, that such a change needs?',
  why: `
One assessment seldom sees everything. Quality and equality are always asked; travel where a site loses something; other providers
where their doors will be knocked at; the workforce where staff are affected; health inequalities where the change is substantial.
An integrated assessment counts for the kinds it covers, and none counts before it is complete. Which kinds are asked is our reading
of good practice; the law asks for due regard to equality.`,
  due: 'pre-consultation',
  severity: 'error',
  basis: 'declared',
  source: [
    { work: 'bma-redesign', where: 'first have a thorough impact assessment' },
    { work: 'quality-framework' },
    { work: 'equality-act' },
    { work: 'ni-act-75' },
  ],
  scale: 'all',
  precedesApproval: true,
  *check(proposal, context) {
    const given = assessments(proposal);
    for (const { kind, reason } of needs(proposal, context)) {
      if (!given.some(({ entry }) => kindsOf(entry).includes(kind))) yield absent(kind, reason);
    }
    for (const each of given) yield* complete(each, context);
  },
  examples: {
    good: `
consultation: {staff: {affected: 40}}
impactAssessments:
  - {id: iia, kind: integrated, covers: [quality, equality, health-inequalities, workforce], completed: 2025-10-01}
  - {id: privacy, kind: data-protection, completed: 2026-03}
  - {id: green, kind: sustainability, completed: 2026-03}
`,
    bad: `
impactAssessments:   # <- missing (warning), missing (warning), missing
  - {id: iia, kind: integrated, covers: [quality, equality, health-inequalities]}   # <- missing
  - {id: staffing, kind: workforce, completed: 2026-12-01}   # <- contradicted
changes:
  - {id: close-ashcombe, kind: close, service: community-hospital-beds, site: ashcombe, notReplaced: Nobody was admitted in 2025}
sites: [{id: ashcombe, name: Ashcombe Hospital, organisation: trust}]
organisations: [{id: trust, name: Thornley Community Trust, role: provider}]
`,
  },
};

interface Need {
  readonly kind: AssessmentKind;
  /** Why it is asked; ends the sentence “there is no travel assessment, ”. */
  readonly reason: string;
}

/** The kinds that are asked, in the order of the vocabulary. */
function needs(proposal: Proposal, { scale }: Context): Need[] {
  const always: Need[] = [
    { kind: 'quality', reason: 'which every change needs' },
    { kind: 'equality', reason: 'which every change needs' },
  ];
  if (scale === 'minor') return always;
  const substantial = 'which a substantial change needs';
  const needed: Need[] = [...always, { kind: 'health-inequalities', reason: substantial }];
  if (siteLoses(proposal)) needed.push({ kind: 'travel', reason: 'and a site loses something' });
  if (proposal.consultation?.staff?.affected !== 0) {
    needed.push({ kind: 'workforce', reason: 'and it is not said that no staff are affected' });
  }
  if (goesOutside(proposal))
    needed.push({ kind: 'other-providers', reason: 'and patients go to another organisation' });
  return [...needed, { kind: 'data-protection', reason: substantial }, { kind: 'sustainability', reason: substantial }];
}

function absent(kind: AssessmentKind, reason: string): Problem {
  return missing(['impactAssessments', kind], `There is no ${kindInWords(kind)}, ${reason}.`, {
    hint: 'Make it and enter it, or name it in `covers` of the integrated assessment that examines it.',
    ...(isAskedLater(kind) ? { severity: 'warning' } : {}),
  });
}

function* complete({ entry, at }: Placed<ImpactAssessment>, { asOf }: Context): Generator<Observation> {
  const { kind, covers, completed } = entry;
  const name = `The ${assessmentInWords(entry)}`;
  if (kind === 'integrated' && kindsOf(entry).length === 0) {
    yield missing([...at, 'covers'], `${name} does not say what it covers.`, { hint: 'List the kinds in `covers`.' });
  }
  if (completed === undefined) {
    const what = covers === undefined ? name : `${name} (${listed(covers.map(plain))})`;
    yield missing([...at, 'completed'], `${what} has no date of completion.`, {
      hint: 'Give the date on which it was complete.',
      ...(isAskedLater(kind) ? { severity: 'warning' } : {}),
    });
    return;
  }
  yield lookedAt(at);
  yield* inFuture(asOf, [...at, 'completed'], completed, `${name} was complete`);
}
