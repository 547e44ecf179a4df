import { inFuture, normalised } from '../../facts/answers.ts';
import {
  assessmentInWords,
  assessments,
  awaitedCompletion,
  completedInTime,
  kindsOf,
} from '../../facts/assessments.ts';
import type { Placed } from '../../facts/changes.ts';
import { permanentChanges, placed } from '../../facts/changes.ts';
import { compared } from '../../facts/comparison.ts';
import type { ImpactAssessment, Proposal, SignatoryRole } from '../../generated/proposal.ts';
import type { Day } from '../../model/dates.ts';
import { dated, inWords, onOrBefore, span } from '../../model/dates.ts';
import type { Path } from '../../model/path.ts';
import type { Context, Criterion, Observation } from '../../model/principle.ts';
import { contradicted, missing, waitsFor } from '../../model/principle.ts';
import { listed, plain, quoted } from '../../model/words.ts';

export const signedOff: Criterion = {
  id: 'impact-assessment/signed-off',
  asks: 'Did the medical and the nursing director sign the quality assessment?',
  why: `
The two people who answer for the quality of care put their names to it: the medical director and the chief nurse, and where health
and social care are joined the director of social services too. Of a minor change one of them is enough. A signature given before the
document was complete, or by its author, vouches for nothing.`,
  due: 'pre-consultation',
  severity: 'error',
  basis: 'computed',
  source: [{ work: 'bma-redesign', where: 'a thorough impact assessment' }, { work: 'quality-framework' }],
  scale: 'all',
  precedesApproval: true,
  *check(proposal, context) {
    const given = assessments(proposal).filter(({ entry }) => kindsOf(entry).includes('quality'));
    if (given.length === 0) {
      yield waitsFor('impact-assessment/kinds', ['impactAssessments'], 'there is no quality assessment');
    }
    for (const each of given) {
      yield* signed(each, offices(proposal), context);
      yield* written(each);
      for (const signature of signatures(each)) yield* valid(proposal, context, each, signature);
    }
    for (const each of assessments(proposal)) yield* alreadyGiven(each, context.asOf);
  },
  examples: {
    good: `
impactAssessments:
  - id: quality
    kind: quality
    completed: 2025-10-01
    author: {name: Sam Okafor, role: Programme manager}
    signedOff:
      - {name: Dr Ruth Lindqvist, role: medical-director, date: 2025-10-10}
      - {name: Marian Pryce, role: chief-nurse, date: 2025-10-12}
`,
    bad: `
impactAssessments:
  - id: quality
    kind: quality
    completed: 2025-10-01
    author: {name: Dr Ruth Lindqvist, role: Medical director}
    signedOff:   # <- missing
      - {name: Dr Ruth Lindqvist, role: medical-director, date: 2025-09-10}   # <- contradicted, contradicted
`,
  },
};

type Signature = NonNullable<ImpactAssessment['signedOff']>[number];

function signatures({ entry, at }: Placed<ImpactAssessment>): Placed<Signature>[] {
  return placed(entry.signedOff, [...at, 'signedOff']);
}

/** The offices whose holders are to sign. */
function offices(proposal: Proposal): SignatoryRole[] {
  const isIntegration = permanentChanges(proposal).some(({ entry }) => entry.kind === 'integrate');
  return ['medical-director', 'chief-nurse', ...(isIntegration ? ['director-of-social-services' as const] : [])];
}

/** Whether the offices have signed: all of them, or one where the change is minor. */
function* signed(
  each: Placed<ImpactAssessment>,
  asked: readonly SignatoryRole[],
  { scale }: Context,
): Generator<Observation> {
  const roles = signatures(each).map(({ entry }) => entry.role);
  const absent = asked.filter((role) => !roles.includes(role));
  const isEnough = scale === 'minor' ? absent.length < asked.length : absent.length === 0;
  if (isEnough) return;
  const who = absent.map((role) => `the ${plain(role)}`);
  const message = `The ${assessmentInWords(each.entry)} is not signed by ${scale === 'minor' ? `one of ${listed(who)}` : listed(who)}.`;
  yield missing([...each.at, 'signedOff'], message, { hint: 'Have it signed, and enter name, office and date.' });
}

/** Whether it is said who wrote what others signed. */
function* written(each: Placed<ImpactAssessment>): Generator<Observation> {
  if (each.entry.author?.name !== undefined || signatures(each).every(({ entry }) => entry.name === undefined)) return;
  const message = `The ${assessmentInWords(each.entry)} does not say who wrote it, so the author may have signed it.`;
  yield missing([...each.at, 'author', 'name'], message, { hint: 'Name the author.' });
}

/** Whether a signature vouches for the document. */
function* valid(
  proposal: Proposal,
  context: Context,
  assessment: Placed<ImpactAssessment>,
  { entry, at }: Placed<Signature>,
): Generator<Observation> {
  const who = entry.role === undefined ? 'a signatory' : `the ${plain(entry.role)}`;
  const what = `${who} of the ${assessmentInWords(assessment.entry)}`;
  yield* independent(assessment, entry.name, [...at, 'name'], what);
  if (entry.date === undefined) {
    yield missing([...at, 'date'], `The signature of ${what} has no date.`, { hint: 'Give the day of the signature.' });
    return;
  }
  yield* afterCompletion(proposal, context, assessment, { ...entry, date: entry.date }, at);
}

/** Whether signatures were given, and are not announced. Of an assessment that need not be signed, too, they are facts. */
function* alreadyGiven(each: Placed<ImpactAssessment>, asOf: Day): Generator<Observation> {
  for (const { entry, at } of signatures(each)) {
    yield* inFuture(asOf, [...at, 'date'], entry.date, `The ${assessmentInWords(each.entry)} was signed`);
  }
}

/** Whether the signatory is someone else than the author. */
function* independent(
  { entry, at }: Placed<ImpactAssessment>,
  name: string | undefined,
  path: Path,
  what: string,
): Generator<Observation> {
  const author = entry.author?.name;
  if (name === undefined) {
    yield missing(path, `The signature of ${what} has no name.`, { hint: 'Say who signed.' });
  } else if (author !== undefined && normalised(author) === normalised(name)) {
    yield contradicted(path, `${quoted(name)} signed the ${assessmentInWords(entry)} and wrote it, too.`, {
      hint: 'Have it signed by someone else than the author.',
      related: [{ at: [...at, 'author', 'name'], message: `the author: ${author}` }],
    });
  }
}

function* afterCompletion(
  proposal: Proposal,
  context: Context,
  assessment: Placed<ImpactAssessment>,
  { date }: { readonly date: NonNullable<Signature['date']> },
  at: Path,
): Generator<Observation> {
  const { completed } = assessment.entry;
  const name = assessmentInWords(assessment.entry);
  const awaited = awaitedCompletion(assessment, context);
  if (awaited !== undefined) yield awaited;
  if (awaited !== undefined || completed === undefined) return;
  const order = onOrBefore(span(completed), span(date));
  if (order !== 'kept' && completedInTime(assessment.entry, proposal, context) !== 'kept') {
    yield waitsFor('impact-assessment/first', [...assessment.at, 'completed'], `the ${name} was not complete in time`);
    return;
  }
  yield compared({
    at: [...at, 'date'],
    said: `The ${name} was signed ${dated(date)}`,
    order,
    gate: { what: 'it was complete', inWords: inWords(completed), at: [...assessment.at, 'completed'] },
    wrong: 'before',
    hint: 'Have the complete document signed again.',
  });
}
