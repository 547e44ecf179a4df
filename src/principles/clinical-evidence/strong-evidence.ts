import { thin } from '../../facts/answers.ts';
import type { Placed } from '../../facts/changes.ts';
import { placed } from '../../facts/changes.ts';
import { isSomebodyElses, isStrong, restingOn } from '../../facts/evidence.ts';
import type { Benefit, BenefitKind, Evidence, Proposal } from '../../generated/proposal.ts';
import type { Criterion, Observation } from '../../model/principle.ts';
import { looked, missing, unsupported } from '../../model/principle.ts';
import { listed, plain, quoted } from '../../model/words.ts';

const clinicalKinds: readonly BenefitKind[] = ['outcome', 'safety', 'experience'];

export const strongEvidence: Criterion = {
  id: 'clinical-evidence/strong-evidence',
  asks: 'Does every clinical claim rest on more than opinion and one’s own papers?',
  why: `
Centralising care saves lives after a stroke; for many other services the studies are mixed or show nothing. A claim about outcome, safety
or experience needs at least one review, guideline, trial, controlled study, national audit or national standard, and at least one
document that none of the proposal’s own organisations published. Where the line is drawn is custom, not law.`,
  due: 'pre-consultation',
  severity: 'error',
  basis: 'computed',
  source: [
    { work: 'bma-redesign', where: 'good clinical evidence' },
    { work: 'kings-fund-2014', where: 'gains are real for some specialist services, less so elsewhere' },
    { work: 'stroke-centralisation' },
  ],
  scale: 'all',
  notApplicable(proposal) {
    if (clinicalBenefits(proposal).length > 0) return undefined;
    return 'No benefit of outcome, safety or experience is claimed.';
  },
  *check(proposal) {
    const cited = new Map<string, Placed<Evidence>>();
    for (const benefit of clinicalBenefits(proposal)) {
      const documents = restingOn(proposal, benefit.entry.evidence);
      for (const document of documents) cited.set(document.entry.id, document);
      yield* rests(proposal, benefit, documents);
    }
    for (const { entry, at } of cited.values())
      yield* thin([...at, 'finding'], entry.finding, `the finding of ${quoted(entry.id)}`);
  },
  examples: {
    good: `
evidence:
  - id: stroke-study
    kind: controlled-study
    title: Deaths before and after stroke care was centralised in two cities
    publisher: National Institute for Health and Care Research
    published: 2014-08
    finding: Fewer deaths where all patients went to a specialist unit, none fewer where only some did
benefits:
  - {id: survival, kind: outcome, evidence: [stroke-study]}
`,
    bad: `
organisations: [{id: nft, name: Northfield NHS Foundation Trust, role: provider}]
evidence:
  - {id: vision, kind: opinion, title: Our vision, publisher: Fenland Clinical Board}
  - {id: own-review, kind: review, title: Review of our ward, publisher: Northfield NHS Foundation Trust}
benefits:
  - {id: survival, kind: outcome, evidence: [vision]}   # <- unsupported
  - {id: fewer-falls, kind: safety, evidence: [own-review]}   # <- unsupported
`,
  },
};

function clinicalBenefits(proposal: Proposal): Placed<Benefit>[] {
  return placed(proposal.benefits, ['benefits']).filter(({ entry }) => clinicalKinds.includes(entry.kind));
}

function* rests(
  proposal: Proposal,
  { entry, at }: Placed<Benefit>,
  documents: readonly Placed<Evidence>[],
): Generator<Observation> {
  const name = `The benefit ${quoted(entry.id)}`;
  const place = [...at, 'evidence'];
  const nameless = documents.filter((document) => document.entry.publisher === undefined);
  if (documents.length === 0) {
    const hint = 'Name the documents that show it in `evidence`.';
    yield unsupported(place, `${name} rests on no evidence that speaks for it.`, { hint });
  } else if (!documents.some((document) => isStrong(document.entry))) {
    const kinds = listed(documents.map((document) => plain(document.entry.kind)));
    const hint = 'Cite a review, a guideline, a trial, a controlled study, a national audit or a national standard.';
    yield unsupported(place, `${name} rests on ${kinds} alone.`, { hint });
  } else if (documents.some((document) => isSomebodyElses(proposal, document.entry))) {
    yield looked;
  } else if (nameless.length === 0) {
    const hint = 'Cite a document that somebody else published.';
    yield unsupported(place, `${name} rests only on what the proposal’s own organisations published.`, { hint });
  } else {
    for (const { entry: document, at: there } of nameless) {
      const message = `${quoted(document.id)} does not say who published it, and nothing else shows that ${quoted(entry.id)} rests on more than one’s own papers.`;
      yield missing([...there, 'publisher'], message, { hint: 'Name the publisher.' });
    }
  }
}
