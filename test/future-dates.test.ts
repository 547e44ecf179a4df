import { describe, expect, it } from 'vitest';
import { parse, parseDocument } from 'yaml';
import { dates } from '../src/generated/fields.ts';
import { check } from '../src/library.ts';
import { iso } from '../src/model/dates.ts';
import type { Path } from '../src/model/path.ts';
import { placesOf, pointer } from '../src/model/path.ts';
import type { Example } from './support/examples.ts';
import { examples } from './support/examples.ts';

/** The dates of what can only be a fact: whoever gives one that has not come yet contradicts himself. */
const facts = [
  'organisations/*/informed',
  'organisations/*/agreed',
  'changes/*/temporary/informed/*/date',
  'changes/*/temporary/reviews/*/held',
  'emergencyJourneys/agreed',
  'caseForChange/approved',
  'leadership/clinicalLead/appointed',
  'leadership/clinicalLead/before/*/from',
  'leadership/clinicalLead/before/*/until',
  'leadership/clinicalModel/approved',
  'leadership/professionalBodies/*/met',
  'reviews/*/date',
  'evidence/*/published',
  'options/longlist/*/discarded/date',
  'options/shortlisted/date',
  'options/scored',
  'options/financialScored',
  'impactAssessments/*/completed',
  'impactAssessments/*/updated/*/date',
  'impactAssessments/*/signedOff/*/date',
  'impactAssessments/*/data/*/until',
  'travel/*/dataUntil',
  'patientGroups/*/date',
  'sectors/*/involved',
  'sectors/*/date',
  'engagement/*/date',
  'consultation/bodies/*/informed',
  'consultation/bodies/*/commented',
  'decision/date',
  'waivers/*/approvedOn',
];

/** Likewise; but no example of a whole proposal gives them, and `test/cases` shows it. */
const rareFacts = ['leadership/dissentNone/date', 'monitoring/reviews/*/held'];

/** Of these nothing is concluded until they come; `test/cases` and the scale of a change show it. */
const waitedFor = ['scaleDecision/date', 'changes/*/temporary/ended', 'approvals/*/date'];

/** The dates of plans, and those that no criterion takes for done. */
const plans = [
  'status/since',
  'changes/*/date',
  'changes/*/staff/*/plan/by',
  'changes/*/temporary/since',
  'changes/*/temporary/until',
  'changes/*/temporary/extended/*',
  'changes/*/temporary/reviews/*/due',
  'reviews/*/requested',
  'evidence/*/superseded',
  'benefits/*/target/by',
  'options/weightsPublished',
  'mitigations/*/due',
  'mitigations/*/availableFrom',
  'safety/hazards/*/controls/*/availableFrom',
  'consultation/public/opens',
  'consultation/public/closes',
  'consultation/public/document/published',
  'consultation/public/analysis/published',
  'consultation/staff/opens',
  'consultation/staff/closes',
  'consultation/bodies/*/consultedFrom',
  'consultation/earlier/*/opens',
  'consultation/earlier/*/closes',
  'decision/papersSent',
  'finance/doubleRunning/from',
  'finance/doubleRunning/until',
  'finance/savings/*/from',
  'newServices/*/justification/date',
  'monitoring/indicators/*/target/by',
  'monitoring/reviews/*/due',
  'monitoring/reversal/possibleUntil',
  'milestones/*/date',
  'waivers/*/expires',
];

it('every date of the format is a fact, is waited for or is a plan', () => {
  expect([...facts, ...rareFacts, ...waitedFor, ...plans].sort()).toEqual([...dates].sort());
});

describe('a fact is not believed before its day', () => {
  const whole = examples.filter(({ file }) => !file.startsWith('examples/broken/'));
  const [model] = whole.filter(({ file }) => file === 'examples/stroke-centralisation/proposal.yaml');

  // The review of a scrutiny committee, to which no criterion holds the proposal before it is given.
  const unasked = ['/reviews/1/date'];

  it.each(facts)('%s', (field) => {
    const inModel = model === undefined ? [] : placed(model, field).filter(([, at]) => !unasked.includes(pointer(at)));
    const places = inModel.length > 0 ? inModel : whole.flatMap((example) => placed(example, field));
    expect(places.length).toBeGreaterThan(0);
    expect(places.filter(([example, at]) => !isRefused(example, at)).map(([, at]) => pointer(at))).toEqual([]);
  });
});

function placed(example: Example, field: string): [Example, Path][] {
  return placesOf(parse(example.text), field).map(({ at }) => [example, at]);
}

function isRefused({ file, text, asOf }: Example, at: Path): boolean {
  const document = parseDocument(text);
  document.setIn(at, '2099-01-01');
  const { proposals } = check([{ name: file, text: String(document) }], { asOf: iso(asOf) });
  const findings = proposals.flatMap(({ principles }) =>
    principles.flatMap(({ criteria }) => criteria.flatMap((criterion) => criterion.findings ?? [])),
  );
  return findings.some((each) => each.pointer === pointer(at) && each.message.endsWith('which has not come yet.'));
}
