import { UnreadableFile, UsageError } from '../errors.ts';
import type { Run } from '../model/report.ts';
import { plain } from '../reporters/paint.ts';
import type { Look } from '../reporters/reporter.ts';
import { visible } from '../reporters/visible.ts';
import type { Io } from '../world/io.ts';

/** GitHub shows nothing of a summary above 1 MiB: https://docs.github.com/en/actions/reference/limits (step summary). */
const largest = 1024 * 1024;

/**
 * Adds a summary to the page of the job, where a runner of GitHub names a file for it. What is there from before stays.
 * Where it cannot be written, that is said and changes no verdict.
 */
export async function summarise(run: Run, look: Look, io: Io): Promise<void> {
  const file = io.env['GITHUB_STEP_SUMMARY'] ?? '';
  if (file === '') return;
  const { leastLimit, markdownWithin } = await import('../reporters/markdown.ts');
  try {
    const room = largest - sizeOf(file, io);
    if (room < leastLimit) throw new UsageError('There is no room left in it.');
    const report = markdownWithin(room);
    io.append(file, [...report(run, { ...look, paint: plain })].join(''));
  } catch (error) {
    if (!(error instanceof UsageError) && !(error instanceof UnreadableFile)) throw error;
    io.err(`reconfig: the summary of the job was not written. ${visible(error.message)}\n`);
  }
}

function sizeOf(file: string, io: Io): number {
  return io.isFile(file) ? io.read(file).length : 0;
}
