import { assessments, isAskedLater, kindInWords, kindsOf } from '../../facts/assessments.ts';
import type { Placed } from '../../facts/changes.ts';
import { placed } from '../../facts/changes.ts';
import type { AssessmentKind, ImpactAssessment, Proposal } from '../../generated/proposal.ts';
import type { Criterion, Observation, Wait } from '../../model/principle.ts';
import { contradicted, looked, missing, waitsFor } from '../../model/principle.ts';
import { listed, quoted } from '../../model/words.ts';

export const everyOption: Criterion = {
  id: 'impact-assessment/every-option',
  asks: 'Does the impact assessment cover every short-listed option, no change included where it is on the list?',
  why: `
Whoever assesses only the favourite has nothing to compare it with, and cannot know whether another option would have hurt fewer
people. Each kind of assessment covers every option on the short list; two assessments of one kind may share them out. Data
protection and sustainability are left out of this, since they need only be complete before the change goes live.`,
  due: 'pre-consultation',
  severity: 'error',
  basis: 'computed',
  source: [{ work: 'bma-redesign', where: 'a thorough impact assessment' }, { work: 'green-book' }],
  scale: 'all',
  precedesApproval: true,
  notApplicable({ options }) {
    return options?.shortlisted === undefined ? 'There is no short list of options.' : undefined;
  },
  *check(proposal) {
    const shortlist = proposal.options?.shortlisted?.options ?? [];
    const given = assessments(proposal).filter(({ entry }) => !isAskedLater(entry.kind));
    if (given.length === 0) {
      yield waitsFor('impact-assessment/kinds', ['impactAssessments'], 'there is no impact assessment');
      return;
    }
    if (shortlist.length === 0) {
      const message = 'it is not said which options are on the short list';
      yield waitsFor('clinical-evidence/options', ['options', 'shortlisted', 'options'], message);
      return;
    }
    yield* undecidedOptions(proposal, shortlist);
    for (const each of coverage(given)) yield* covered(proposal, shortlist, each);
  },
  examples: {
    good: `
options:
  longlist: [{id: as-is, name: No change, statusQuo: true}, {id: one-unit, name: One unit at Northfield}]
  shortlisted: {date: 2025-06-12, options: [as-is, one-unit]}
impactAssessments:
  - {id: quality, kind: quality, options: [as-is, one-unit]}
  - {id: equality, kind: equality, options: [one-unit, as-is]}
`,
    bad: `
options:
  longlist: [{id: as-is, name: No change, statusQuo: true}, {id: one-unit, name: One unit at Northfield}]
  shortlisted: {date: 2025-06-12, options: [as-is, one-unit]}
impactAssessments:
  - {id: quality, kind: quality, options: [one-unit]}   # <- contradicted
  - {id: equality, kind: equality}   # <- missing
`,
  },
};

/** Waits for the options of the long list that are neither kept nor set aside: nobody knows whether they count. */
function* undecidedOptions({ options }: Proposal, shortlist: readonly string[]): Generator<Wait> {
  for (const { entry, at } of placed(options?.longlist, ['options', 'longlist'])) {
    if (shortlist.includes(entry.id) || entry.discarded !== undefined) continue;
    const message = `the option ${quoted(entry.name ?? entry.id)} is neither short-listed nor set aside`;
    yield waitsFor('clinical-evidence/options', at, message);
  }
}

/** The assessments that share a kind, told apart by the one whose id comes first. */
interface Coverage {
  readonly speaker: Placed<ImpactAssessment>;
  readonly kinds: readonly AssessmentKind[];
  readonly options: readonly string[];
}

function coverage(given: readonly Placed<ImpactAssessment>[]): Coverage[] {
  const found = new Map<string, Coverage>();
  for (const kind of new Set(given.flatMap(({ entry }) => kindsOf(entry)))) {
    const sharing = given
      .filter(({ entry }) => kindsOf(entry).includes(kind))
      .sort((a, b) => (a.entry.id < b.entry.id ? -1 : 1));
    const [speaker] = sharing;
    if (speaker === undefined) continue;
    const group = sharing.map(({ entry }) => entry.id).join(' ');
    const kinds = [...(found.get(group)?.kinds ?? []), kind];
    found.set(group, { speaker, kinds, options: sharing.flatMap(({ entry }) => entry.options ?? []) });
  }
  return [...found.values()];
}

function* covered(proposal: Proposal, shortlist: readonly string[], each: Coverage): Generator<Observation> {
  const { speaker, kinds, options } = each;
  const at = [...speaker.at, 'options'];
  const what = listed(kinds.map(kindInWords));
  if (options.length === 0) {
    const message = `The ${what} (${quoted(speaker.entry.id)}) does not say which options it examines.`;
    yield missing(at, message, { hint: 'List every short-listed option that it examines.' });
    return;
  }
  const absent = shortlist.filter((id) => !options.includes(id));
  if (absent.length === 0) {
    yield looked;
    return;
  }
  const names = listed(
    absent.map((id) => quoted(proposal.options?.longlist?.find((one) => one.id === id)?.name ?? id)),
  );
  const related = { at: ['options', 'shortlisted', 'options'], message: `short-listed: ${listed(shortlist)}` };
  yield contradicted(at, `The ${what} (${quoted(speaker.entry.id)}) leaves out ${names}, short-listed all the same.`, {
    hint: 'Examine every short-listed option, no change included.',
    related: [related],
  });
}
