import type { Exit } from '../exit.ts';
import { exit } from '../exit.ts';
import type { Comparison } from '../model/comparison.ts';
import { diffAsJson } from '../reporters/diff-json.ts';
import { diffAsMarkdown } from '../reporters/diff-markdown.ts';
import { diffForTerminal } from '../reporters/diff-terminal.ts';
import { colours, plain } from '../reporters/paint.ts';
import { progressOf } from '../reporters/progress.ts';
import type { Look } from '../reporters/reporter.ts';
import { visible } from '../reporters/visible.ts';
import type { Confrontation } from '../repository/compare.ts';
import { compare } from '../repository/compare.ts';
import type { Io } from '../world/io.ts';
import { sourceAddressIn } from './source-address.ts';

export interface DiffOptions extends Confrontation {
  readonly format: 'terminal' | 'markdown' | 'json';
  readonly isColorful: boolean;
}

const forms = { terminal: diffForTerminal, markdown: diffAsMarkdown, json: diffAsJson } as const;

/** Prints what got better and what got worse from one state of a proposal to another. */
export async function diff(options: DiffOptions, io: Io): Promise<Exit> {
  const comparison = await compare(options, io);
  const sourceAddress = sourceAddressIn(io, comparison.after.commit);
  const look: Look = {
    paint: options.isColorful && options.format === 'terminal' ? await colours() : plain,
    width: io.columns ?? 80,
    quiet: false,
    ...(sourceAddress === undefined ? {} : { sourceAddress }),
  };
  for (const piece of forms[options.format](comparison, look)) io.out(piece);
  return exitOf(comparison, io);
}

/** What is not judged now is neither better nor worse: nothing can be said of it. */
function exitOf(comparison: Comparison, io: Io): Exit {
  const { name, report } = comparison.after;
  if (report?.notJudged !== undefined) {
    io.err(`reconfig: ${visible(name)} was not judged. ${visible(report.notJudged)}\n`);
    return exit.notRun;
  }
  return progressOf(comparison).isWorse ? exit.shut : exit.open;
}
