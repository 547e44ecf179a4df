import { inFuture, isThin, promised, thin } from '../../facts/answers.ts';
import { permanentChanges, takesFromSite } from '../../facts/changes.ts';
import { consultationOpens, isGate } from '../../facts/gates.ts';
import { isForEmergencies, journeyInWords, journeys, lengthens } from '../../facts/journeys.ts';
import { organisationById, organisationName } from '../../facts/organisations.ts';
import type { Proposal } from '../../generated/proposal.ts';
import { inWords, onOrBefore, span } from '../../model/dates.ts';
import type { Context, Criterion, Observation } from '../../model/principle.ts';
import { contradicted, lookedAt, missing, waitsFor } from '../../model/principle.ts';
import { listed, quoted } from '../../model/words.ts';

export const emergencyJourneys: Criterion = {
  id: 'clinical-evidence/emergency-journeys',
  asks: 'Is the harm of longer emergency journeys estimated, and did the ambulance service agree in time?',
  why: `
Some patients will reach the right hospital later than they would have reached the wrong one. How many of them come to harm can be
estimated, from cases or by a model; “we do not expect any” is no estimate. The ambulance service, which drives them, agrees to the
estimate before or on the day that people are consulted.`,
  due: 'pre-consultation',
  severity: 'error',
  basis: 'declared',
  source: [
    { work: 'bma-redesign', where: 'care at least not compromised' },
    { work: 'ambulance-case', where: 'the harm of longer journeys was what the court was asked about' },
  ],
  scale: 'all',
  precedesApproval: true,
  notApplicable(proposal) {
    const isAsked = ambulanceRows(proposal).some(({ entry }) => lengthens(entry) !== false) || rowsAreAbsent(proposal);
    return isAsked ? undefined : 'No emergency journey by ambulance is known to get longer.';
  },
  *check(proposal, context) {
    const longer = ambulanceRows(proposal).filter(({ entry }) => lengthens(entry) === true);
    if (longer.length > 0) {
      yield* estimate(proposal, listed(longer.map(({ entry }) => journeyInWords(proposal, entry))));
      yield* agreement(proposal, context);
    } else {
      const message = 'it is not said how long journeys by ambulance take before and after';
      yield waitsFor('impact-assessment/journeys', ['travel'], message);
    }
  },
  examples: {
    good: `
organisations: [{id: amb, name: Fenland Ambulance Service, sector: ambulance, role: neighbour}]
travel:
  - {area: westhaven, mode: ambulance, before: {median: 14, p95: 26}, after: {median: 29, p95: 44}}
emergencyJourneys:
  harm: One death in three years among 4,100 patients who travel further
  method: Review of 200 case notes by two emergency consultants
  agreedBy: amb
  agreed: 2025-10-20
consultation: {public: {opens: 2026-01-12, closes: 2026-04-12}}
`,
    bad: `
organisations: [{id: amb, name: Fenland Ambulance Service, sector: ambulance, role: neighbour}]
travel:
  - {area: westhaven, mode: ambulance, before: {median: 14, p95: 26}, after: {median: 29, p95: 44}}
emergencyJourneys:   # <- missing
  harm: No harm is expected   # <- unsupported (warning)
  agreedBy: amb
  agreed: 2026-02-20   # <- contradicted
consultation: {public: {opens: 2026-01-12, closes: 2026-04-12}}
`,
  },
};

function ambulanceRows(proposal: Proposal): ReturnType<typeof journeys> {
  return journeys(proposal).filter(({ entry }) => entry.mode === 'ambulance');
}

/** Whether an emergency service leaves a site, and nothing is said about ambulances. */
function rowsAreAbsent(proposal: Proposal): boolean {
  const leaves = permanentChanges(proposal).some(({ entry }) => takesFromSite(entry) && isForEmergencies(entry));
  return leaves && ambulanceRows(proposal).length === 0;
}

function* estimate({ emergencyJourneys: given = {} }: Proposal, rows: string): Generator<Observation> {
  const { harm, method } = given;
  const at = ['emergencyJourneys'];
  if (harm === undefined) {
    yield missing([...at, 'harm'], `Journeys get longer ${rows}, and the harm is not estimated.`, {
      hint: 'Say how many patients may come to harm, and how that was estimated.',
    });
  } else {
    yield lookedAt([...at, 'harm']);
  }
  if (harm !== undefined && method === undefined) {
    yield missing([...at, 'method'], `It is not said how the harm of longer journeys ${rows} was estimated.`, {
      ...(isThin(harm) ? {} : { severity: 'warning' }),
      hint: 'Say how: from cases, or by a model.',
    });
  }
  yield* thin([...at, 'harm'], harm, 'the estimate of harm');
  yield* promised([...at, 'method'], method, 'the method of the estimate');
}

function* agreement(proposal: Proposal, context: Context): Generator<Observation> {
  const { agreedBy, agreed } = proposal.emergencyJourneys ?? {};
  const at = ['emergencyJourneys', 'agreed'];
  if (agreedBy === undefined) {
    const message = 'No ambulance service is named that agrees to the longer journeys.';
    yield missing(['emergencyJourneys', 'agreedBy'], message, { hint: 'Name the ambulance service that agreed.' });
  } else if (organisationById(proposal, agreedBy)?.sector !== 'ambulance') {
    const message = `${quoted(organisationName(proposal, agreedBy))}, which agreed, is not entered as an ambulance service.`;
    yield missing(['emergencyJourneys', 'agreedBy'], message, {
      hint: 'Name the ambulance service, and give its organisation the sector `ambulance`.',
    });
  }
  if (agreed === undefined) {
    const message = 'It is not said when the ambulance service agreed to the longer journeys.';
    if (agreedBy !== undefined) yield missing(at, message, { hint: 'Give the date.' });
    return;
  }
  const isToCome = yield* inFuture(context.asOf, at, agreed, 'The longer journeys are said to be agreed');
  if (!isToCome) yield* inTime(proposal, context, agreed);
}

function* inTime(
  proposal: Proposal,
  context: Context,
  agreed: NonNullable<NonNullable<Proposal['emergencyJourneys']>['agreed']>,
): Generator<Observation> {
  const at = ['emergencyJourneys', 'agreed'];
  const gate = consultationOpens(proposal, context);
  if (gate === undefined) return;
  if (!isGate(gate)) {
    yield gate;
    return;
  }
  const order = onOrBefore(span(agreed), gate.when);
  const said = `The agreement of the ambulance service (${inWords(agreed)}) came`;
  const related = [{ at: gate.at, message: `${gate.what}: ${gate.inWords}` }];
  if (order === 'broken') {
    const hint = 'Have the ambulance service agree first, and consult then.';
    yield contradicted(at, `${said} after ${gate.what} (${gate.inWords}).`, { hint, related });
  } else if (order === 'open') {
    yield missing(at, `${said} perhaps after ${gate.what} (${gate.inWords}).`, { hint: 'Give the day.', related });
  }
}
