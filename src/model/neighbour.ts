import type { Proposal } from '../generated/proposal.ts';
import type { Position } from './source.ts';
import type { Stage } from './stage.ts';

/** Another proposal of the repository that is live: as much of it as this one can stand in the way of. */
export interface Plan {
  readonly file: string;
  /** The stage that its own dates prove. */
  readonly stage: Stage;
  /** Its changes, what it adds, where and for whom; everything else is left out. */
  readonly proposal: Proposal;
}

/** A plan that matters to another one. */
export interface Neighbour extends Plan {
  /** Where each of its changes begins. */
  readonly places: readonly Position[];
}
