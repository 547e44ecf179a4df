import type { Outline } from '../pipeline/outline.ts';

/**
 * What was made of some content, under the digest of all that it was made of: since the same content always makes the
 * same, what is found under a digest needs no making.
 */
export interface Memory {
  /** The digest of some content; empty where nothing is remembered. */
  sign(content: Uint8Array | string): string;
  /** The outline made of some content, which is made anew where none is remembered. */
  outline(content: () => unknown, make: () => Outline): Outline;
  /** The packed report made of some content, likewise. */
  report(content: () => unknown, make: () => string): string;
}

/** Remembers nothing. */
export const forgetful: Memory = {
  sign: () => '',
  outline: (_, make) => make(),
  report: (_, make) => make(),
};
