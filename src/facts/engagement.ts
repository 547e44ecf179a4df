import type { Engagement, Proposal } from '../generated/proposal.ts';
import type { Placed } from './changes.ts';
import { placed } from './changes.ts';

/** An engagement that counts: it says when, who, how, and how many. */
export interface CountedEngagement extends Engagement {
  readonly date: NonNullable<Engagement['date']>;
  readonly audience: NonNullable<Engagement['audience']>;
  readonly method: NonNullable<Engagement['method']>;
  readonly participants: number;
}

/** The engagements that count. One without date, audience, method and number of participants does not. */
export function engagements(proposal: Proposal): Placed<CountedEngagement>[] {
  return placed(proposal.engagement, ['engagement']).flatMap(({ entry, at }) => {
    const { date, audience, method, participants } = entry;
    if (date === undefined || method === undefined || !participants || !audience?.length) return [];
    return [{ entry: { ...entry, date, audience, method, participants }, at }];
  });
}
