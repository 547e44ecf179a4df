import type { Report } from '../../model/report.ts';
import { principlesOf } from '../counts.ts';
import { verdictLine } from '../one-proposal.ts';
import { plain } from '../paint.ts';
import type { Sign } from './verdicts.ts';
import { signOf } from './verdicts.ts';

/** What the summary and the matrix say of a proposal, so that its report need not stay in memory. */
export interface Entry {
  /** The anchor of its section. */
  readonly id: string;
  readonly file: string;
  readonly title: string;
  readonly passed: boolean;
  /** PASS or FAIL, at which stage, and how much was asked. */
  readonly comesTo: string;
  readonly notJudged?: string;
  readonly isRead: boolean;
  readonly principles: readonly { readonly name: string; readonly sign: Sign }[];
}

/** The entry of a report, which is one of several. */
export function entryOf(report: Report, index: number): Entry {
  const { file, passed, notJudged } = report;
  const principles = principlesOf(report);
  return {
    id: `p${index + 1}`,
    file,
    title: titleOf(report),
    passed,
    comesTo: verdictLine(report, plain),
    ...(notJudged === undefined ? {} : { notJudged }),
    isRead: principles.every(({ verdict }) => verdict !== 'not judged'),
    principles: principles.map((each) => ({ name: each.name, sign: signOf(each) })),
  };
}

/** What a proposal is called: its title, else its file. */
export function titleOf({ title, file }: Pick<Report, 'title' | 'file'>): string {
  return title === undefined || title.trim() === '' ? file : title;
}
