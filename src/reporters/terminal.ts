import type { Report, Run } from '../model/report.ts';
import { manyProposals } from './many-proposals.ts';
import { oneProposal } from './one-proposal.ts';
import type { Reporter } from './reporter.ts';

/** The report for a person at a screen. Nothing but colour depends on colour. */
export const terminal: Reporter = (run, look) => {
  const only = onlyReport(run);
  return only === undefined ? manyProposals(run, look, look.paint) : oneProposal(only, run, look, look.paint);
};

/** The report of a run that judged one file. */
export function onlyReport({ reports, unread }: Run): Report | undefined {
  const [first, second] = reports;
  return second === undefined && unread.length === 0 ? first : undefined;
}
