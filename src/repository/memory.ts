/**
 * What was made of some content, under the digest of all that it was made of: since the same content always makes the
 * same, what is found under a digest needs no making.
 */
export interface Memory {
  /** Whether nothing was remembered before, so that there is no use in asking. */
  readonly isEmpty: boolean;
  /** The digest of some content; empty where nothing will be remembered. */
  sign(content: Uint8Array | string): string;
  /** The key of what is made of some content, which is plain data; likewise. */
  key(kind: 'outline' | 'report', content: () => unknown): string;
  /** What was made, as a text in bytes. */
  recall(key: string): Uint8Array | undefined;
  remember(key: string, made: Uint8Array): void;
}

/** Remembers nothing. */
export const forgetful: Memory = {
  isEmpty: true,
  sign: () => '',
  key: () => '',
  recall: () => undefined,
  remember: () => undefined,
};
