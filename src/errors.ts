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

/** A fault of ours (`cause`), with the address where the configuration wants it reported. */
export class AddressedFault extends Error {
  readonly address: string;

  constructor(cause: unknown, address: string) {
    super('A fault of ours', { cause });
    this.address = address;
  }
}

/** What was thrown, with the address where it is to be reported if it is a fault of ours and there is one. */
export function addressed(error: unknown, address: string | undefined): unknown {
  const isOurs = !(error instanceof UsageError) && !(error instanceof UnreadableFile);
  return isOurs && address !== undefined ? new AddressedFault(error, address) : error;
}
