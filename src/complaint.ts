import { UnreadableFile, UsageError } from './errors.ts';
import { visible } from './reporters/visible.ts';

/** What a person is told of a mistake of theirs; undefined for any other error. */
export function complaint(error: unknown): string | undefined {
  if (error instanceof UsageError) return `reconfig: ${error.message.split('\n').map(visible).join('\n')}\n`;
  if (error instanceof UnreadableFile) return `reconfig: ${visible(error.file)}: ${visible(error.message)}\n`;
  return undefined;
}
