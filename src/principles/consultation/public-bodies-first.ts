import { inFuture, optional, thin } from '../../facts/answers.ts';
import type { Placed } from '../../facts/changes.ts';
import { placed } from '../../facts/changes.ts';
import { advised, compared, gateOf } from '../../facts/comparison.ts';
import type { MaybeGate } from '../../facts/gates.ts';
import { consultationOpens, firstChangeLive, isGate } from '../../facts/gates.ts';
import { organisationName } from '../../facts/organisations.ts';
import { publicBodyInWords } from '../../facts/public-bodies.ts';
import { speaksForPublic } from '../../facts/public-notice.ts';
import { shortListFixed } from '../../facts/short-list.ts';
import type { ConsultedBody, Proposal } from '../../generated/proposal.ts';
import { before, dated, inWords, onOrBefore, span } from '../../model/dates.ts';
import type { Context, Criterion, Observation } from '../../model/principle.ts';
import { missing, unsupported, waitsFor } from '../../model/principle.ts';
import { isAtOrAfter } from '../../model/stage.ts';

const list = ['consultation', 'bodies'];

export const publicBodiesFirst: Criterion = {
  id: 'consultation/public-bodies-first',
  asks: 'Were the bodies that speak for the public told in time, and answered?',
  why: `
In England the scrutiny committees of the councils speak for the public, in Wales Llais, in Scotland Healthcare Improvement
Scotland – Community Engagement, in Northern Ireland the Patient and Client Council. They are told before the short list is
fixed, by the day on which the consultation opens at the latest; they are consulted before the decision; and what they say gets an
answer, agreement or not.`,
  due: 'consultation',
  severity: 'error',
  basis: 'computed',
  source: [
    { work: 'bma-redesign', where: 'prior consultation with staff and patients' },
    { work: 'scrutiny-regulations', where: 'health bodies consult the council on a substantial change' },
    { work: 'irp-2024', where: 'the councils engaged throughout' },
  ],
  scale: 'all',
  precedesApproval: true,
  *check(proposal, context) {
    const bodies = placed(proposal.consultation?.bodies, list);
    const what = `Who speaks for the public here: ${publicBodyInWords(proposal.nation)}.`;
    if (bodies.length === 0) {
      yield missing(list, 'No body that speaks for the public was told.', { hint: `Name it and say when. ${what}` });
    } else if (!bodies.some(({ entry }) => speaksForPublic(proposal, entry.body, proposal.nation))) {
      yield waitsFor(
        'inclusion/whole-catchment',
        list,
        'none of the bodies that were told speaks for the public here',
        what,
      );
    }
    const isMinor = context.scale === 'minor';
    const gate = isMinor ? firstChangeLive(proposal) : consultationOpens(proposal, context);
    if (gate !== undefined && !isGate(gate)) yield gate;
    const shortList = shortListFixed(proposal);
    if (!isMinor && !isGate(shortList)) yield shortList;
    for (const body of bodies)
      yield* isMinor ? told(proposal, context, body, gate, before) : heard(proposal, context, body, gate);
  },
  examples: {
    good: `
organisations:
  - {id: westhaven-scrutiny, name: Westhaven Health Scrutiny Committee, role: scrutiny}
options: {longlist: [{id: as-is}, {id: one-site}], shortlisted: {date: 2025-06-12, options: [as-is, one-site]}}
consultation:
  public: {opens: 2026-01-12, closes: 2026-04-12}
  bodies:
    - {body: westhaven-scrutiny, informed: 2025-04-14, consultedFrom: 2026-01-12, commented: 2026-04-02, position: concerned,
       response: The evening bus to Northfield runs until 22:30}
`,
    bad: `
organisations:
  - {id: westhaven-scrutiny, name: Westhaven Health Scrutiny Committee, role: scrutiny}
options: {longlist: [{id: as-is}, {id: one-site}], shortlisted: {date: 2025-06-12, options: [as-is, one-site]}}
consultation:
  public: {opens: 2026-01-12, closes: 2026-04-12}
  bodies:
    - body: westhaven-scrutiny            # <- unsupported
      informed: 2026-01-19                # <- contradicted
      consultedFrom: 2026-01-19
      commented: 2026-04-02
      position: opposes                   # nobody answered
`,
  },
};

type Body = Placed<ConsultedBody>;

function* heard(proposal: Proposal, context: Context, body: Body, opens: MaybeGate): Generator<Observation> {
  const name = organisationName(proposal, body.entry.body);
  const inTime = [...told(proposal, context, body, opens, onOrBefore)];
  yield* inTime;
  if (!inTime.some(({ saw }) => saw === 'problem'))
    yield* told(proposal, context, body, shortListFixed(proposal), onOrBefore, advised);
  yield* consultedFirst(proposal, name, body);
  yield* answered(name, body, context);
}

/** Whether a body could comment before the decision, where that is dated; until then it may lie ahead. */
function* consultedFirst({ decision }: Proposal, name: string, { entry, at }: Body): Generator<Observation> {
  const place = [...at, 'consultedFrom'];
  const { consultedFrom } = entry;
  if (consultedFrom === undefined) {
    yield missing(place, `Nothing says that ${name} was consulted.`, {
      hint: 'Consult it, and give the day from which it could comment.',
    });
  } else if (decision?.date !== undefined) {
    yield compared({
      at: place,
      said: `${name} could comment only from ${inWords(consultedFrom)}`,
      order: before(span(consultedFrom), span(decision.date)),
      gate: gateOf('the decision', decision.date, ['decision', 'date']),
      wrong: 'not before',
      hint: 'Put the decision off until it has been heard.',
    });
  }
}

/** Whether a body was told in time: by the day a consultation opens, or before a minor change goes live. */
function* told(
  proposal: Proposal,
  { asOf }: Context,
  body: Body,
  gate: MaybeGate,
  inTime: typeof before,
  finding = compared,
): Generator<Observation> {
  const { informed } = body.entry;
  const at = [...body.at, 'informed'];
  const name = organisationName(proposal, body.entry.body);
  if (informed === undefined) {
    yield missing(at, `When ${name} was told is not said.`, { hint: 'Give the day on which it was told.' });
    return;
  }
  const isToCome = yield* inFuture(asOf, at, informed, `${name} was told`);
  if (!isToCome && isGate(gate)) {
    yield finding({
      at,
      said: `${name} was told ${dated(informed)}`,
      order: inTime(span(informed), gate.when),
      gate,
      wrong: inTime === before ? 'not before' : 'after',
      hint: 'Tell it, and give it the time that it lost before the next step.',
    });
  }
}

/** Whether a comment got an answer. One without a view needs none; until the decision a comment may lie ahead. */
function* answered(name: string, { entry, at }: Body, { asOf, stage }: Context): Generator<Observation> {
  const { commented, position, response } = entry;
  yield* inFuture(asOf, [...at, 'commented'], commented, `${name} commented`, optional);
  if (response !== undefined) {
    yield* thin([...at, 'response'], response, `the answer to ${name}`);
  } else if (position === 'no-view') {
    return;
  } else if (commented !== undefined || position !== undefined) {
    const when = commented === undefined ? '' : ` ${dated(commented)}`;
    yield unsupported([...at, 'response'], `${name} commented${when}, and no answer is given.`, {
      hint: 'Say what was answered, and what it changed.',
    });
  } else if (isAtOrAfter(stage, 'decision')) {
    yield missing([...at, 'commented'], `Whether ${name} commented is not said.`, {
      severity: 'warning',
      hint: 'Give the day of its comment, or `position: no-view` where it had none.',
    });
  }
}
