import type { Proposal } from '../generated/proposal.ts';
import type { Day } from '../model/dates.ts';
import { dated, span } from '../model/dates.ts';
import type { Path } from '../model/path.ts';
import type { JudgedStage } from '../model/report.ts';
import type { Stage } from '../model/stage.ts';
import { isAtOrAfter, stages } from '../model/stage.ts';
import { changeInWords, goLive, permanentChanges, placed } from './changes.ts';

interface Proof {
  readonly stage: Stage;
  readonly message: string;
  readonly path: Path;
  /** The day from which it was true. */
  readonly since: Day;
}

/**
 * The stage that a proposal is judged at: the one asked for, else the later of the one declared and the one
 * that its dates prove by today.
 */
export function judgedStage(proposal: Proposal, asOf: Day, asked: Stage | undefined): JudgedStage {
  const declared = proposal.stage;
  const proof = latestProof(proposal, asOf);
  const provedBy = proof !== undefined && !isAtOrAfter(declared, proof.stage) ? { provedBy: proof } : {};
  if (asked !== undefined) return { stage: asked, declared, asked: true, ...provedBy };
  return { stage: provedBy.provedBy?.stage ?? declared, declared, asked: false, ...provedBy };
}

function latestProof(proposal: Proposal, asOf: Day): Proof | undefined {
  const proofs = [...proofsOf(proposal, asOf)].sort((a, b) => a.since - b.since || (a.message < b.message ? -1 : 1));
  return stages
    .toReversed()
    .map((stage) => proofs.find((proof) => proof.stage === stage))
    .find((proof) => proof !== undefined);
}

/** The facts that have certainly happened by today, each with the stage it proves. */
function* proofsOf(proposal: Proposal, asOf: Day): Generator<Proof> {
  const isPast = (written: string | number | undefined): written is string | number =>
    written !== undefined && span(written).to <= asOf;

  for (const { entry, at } of placed(proposal.monitoring?.reviews, ['monitoring', 'reviews'])) {
    if (!isPast(entry.due)) continue;
    yield {
      stage: 'evaluation',
      message: `a review was due ${dated(entry.due)}`,
      path: [...at, 'due'],
      since: span(entry.due).to,
    };
  }
  for (const { entry, at } of permanentChanges(proposal)) {
    const live = goLive(entry);
    const written = entry.date ?? entry.temporary?.since;
    if (live === undefined || written === undefined || live.to > asOf) continue;
    const path = entry.date === undefined ? [...at, 'temporary', 'since'] : [...at, 'date'];
    yield {
      stage: 'implementation',
      message: `${changeInWords(proposal, entry)} went live ${dated(written)}`,
      path,
      since: live.to,
    };
  }
  const { decision } = proposal;
  if (decision?.outcome !== undefined && (decision.date === undefined || isPast(decision.date))) {
    const when = decision.date === undefined ? '' : ` ${dated(decision.date)}`;
    yield { stage: 'decision', message: `a decision was taken${when}`, path: ['decision', 'outcome'], since: asOf };
  }
  const opens = proposal.consultation?.public?.opens;
  if (isPast(opens)) {
    yield {
      stage: 'consultation',
      message: `the consultation opened ${dated(opens)}`,
      path: ['consultation', 'public', 'opens'],
      since: span(opens).to,
    };
  }
}
