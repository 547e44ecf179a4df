/** A mistake in how the program was called: one sentence, no stack. */
export class UsageError extends Error {}

/** A file that cannot be read: its name and why, in one sentence. */
export class UnreadableFile extends Error {
  readonly file: string;

  constructor(file: string, reason: string) {
    super(reason);
    this.file = file;
  }
}
