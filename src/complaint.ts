import { AddressedFault, UnreadableFile, UsageError } from './errors.ts';
import { visible } from './reporters/visible.ts';
import { tool } from './tool.ts';

/** What a person is told of a mistake of theirs; undefined for any other error. */
export function complaint(error: unknown): string | undefined {
  if (error instanceof UsageError) return `reconfig: ${error.message.split('\n').map(visible).join('\n')}\n`;
  if (error instanceof UnreadableFile) return `reconfig: ${visible(error.file)}: ${visible(error.message)}\n`;
  return undefined;
}

/** What is told of an error of ours, which is never to be taken for a verdict. */
export function fault(thrown: unknown): string {
  const isAddressed = thrown instanceof AddressedFault;
  const error = isAddressed ? thrown.cause : thrown;
  const where = isAddressed ? `to ${visible(thrown.address)}` : 'where you got reconfig from';
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const stack = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
  const message = error instanceof Error ? error.message : String(error);
  return `reconfig: ${message}
This is a fault in reconfig ${tool.version}, not in the proposal: no verdict was reached.
Please report it ${where}, with what follows.

${stack}
`;
}
