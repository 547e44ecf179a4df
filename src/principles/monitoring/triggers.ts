import type { Placed } from '../../facts/changes.ts';
import { indicatorName, indicators } from '../../facts/indicators.ts';
import type { Indicator } from '../../generated/proposal.ts';
import type { Criterion, Observation } from '../../model/principle.ts';
import { lookedAt, missing, waitsFor } from '../../model/principle.ts';

export const triggers: Criterion = {
  id: 'monitoring/triggers',
  asks: 'Does each indicator of safety and of access say at what number who does what?',
  why: `
Numbers that get worse are explained for a long time before somebody acts. So it is fixed beforehand, while nobody has to defend
anything: at this number, on this side of it, that person or board looks into it, pauses or undoes the change. “Will be kept under
review” is no trigger.`,
  due: 'decision',
  severity: 'error',
  basis: 'declared',
  source: [{ work: 'bma-redesign', where: 'redesign must be monitored after implementation' }, { work: 'custom' }],
  scale: 'all',
  *check(proposal) {
    const watching = indicators(proposal).filter(({ entry }) => entry.domain === 'safety' || entry.domain === 'access');
    if (watching.length === 0) {
      yield waitsFor('monitoring/domains', ['monitoring', 'indicators'], 'no indicator watches safety or access');
    }
    for (const indicator of watching) yield* trigger(indicator);
  },
  examples: {
    good: `
monitoring:
  indicators:
    - id: falls
      name: Falls with harm on the ward
      domain: safety
      trigger: {when: above, value: 4, periods: 2, action: pause, decides: Medical director}
`,
    bad: `
monitoring:
  indicators:
    - id: falls
      name: Falls with harm on the ward
      domain: safety
      trigger: {when: above, value: 4}   # <- missing, missing
    - id: journey   # <- missing
      name: Journeys by bus of more than an hour
      domain: access
`,
  },
};

const parts = {
  value: ['at what number something is done', 'Give the number.'],
  when: ['on which side of the number something is done', 'Say `above` or `below`.'],
  action: ['what is done', 'Say what follows: `investigate`, `pause`, `escalate` or `reverse`.'],
  decides: ['who decides', 'Name the person or the body.'],
} as const;

function* trigger({ entry, at }: Placed<Indicator>): Generator<Observation> {
  const place = [...at, 'trigger'];
  const name = indicatorName(entry);
  if (entry.trigger === undefined) {
    const hint = 'Say above or below what number who does what.';
    yield missing(place, `The indicator ${name} has no trigger.`, { hint });
    return;
  }
  yield lookedAt(place);
  for (const part of ['value', 'when', 'action', 'decides'] as const) {
    if (entry.trigger[part] !== undefined) continue;
    const [what, hint] = parts[part];
    const isAsked = part !== 'when'; // on which side is our own question: a number with its action mostly tells
    const detail = isAsked ? { hint } : ({ hint, severity: 'warning' } as const);
    yield missing([...place, part], `The trigger of ${name} does not say ${what}.`, detail);
  }
}
