import { UnreadableFile, UsageError } from '../errors.ts';
import type { Io } from '../io.ts';
import type { Run } from '../model/report.ts';
import { plain } from '../reporters/paint.ts';
import type { Look, Reporter } from '../reporters/reporter.ts';
import { visible } from '../reporters/visible.ts';

/** GitHub shows nothing of a summary above 1 MiB: https://docs.github.com/en/actions/reference/limits (step summary). */
const largest = 1024 * 1024;

const cutOff = '\n\nThe rest does not fit here: it is in the log.\n';

/** The report that is the summary of a job: Markdown. */
const summary = async (): Promise<Reporter> => (await import('../reporters/verdict-list.ts')).verdictList;

/**
 * Adds a summary to the page of the job, where a runner of GitHub names a file for it. What is there from before stays.
 * Where it cannot be written, that is said and changes no verdict.
 */
export async function summarise(run: Run, look: Look, io: Io): Promise<void> {
  const file = io.env['GITHUB_STEP_SUMMARY'] ?? '';
  if (file === '') return;
  const report = await summary();
  try {
    const text = [...report(run, { ...look, paint: plain })].join('');
    io.append(file, within(text, largest - sizeOf(file, io)));
  } catch (error) {
    if (!(error instanceof UsageError) && !(error instanceof UnreadableFile)) throw error;
    io.err(`reconfig: the summary of the job was not written. ${visible(error.message)}\n`);
  }
}

function sizeOf(file: string, io: Io): number {
  return io.isFile(file) ? io.read(file).length : 0;
}

/** As many whole lines of a text as there is room for, in bytes of UTF-8. */
function within(text: string, room: number): string {
  const bytes = new TextEncoder().encode(text);
  if (bytes.length <= room) return text;
  const end = bytes.lastIndexOf(10, Math.max(0, room - cutOff.length));
  return room < cutOff.length ? '' : new TextDecoder().decode(bytes.subarray(0, Math.max(0, end))) + cutOff;
}
