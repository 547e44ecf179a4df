import type { PartialDate } from '../generated/proposal.ts';
import type { RegisteredService } from '../generated/register.ts';

export type { RegisteredService };

/** The register of existing services: the file it was read from, and its rows. */
export interface Register {
  readonly file: string;
  /** When it was last checked; a row may give a date of its own. */
  readonly asOf?: PartialDate;
  readonly services: readonly RegisteredService[];
}
