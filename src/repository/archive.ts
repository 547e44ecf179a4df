import type { Io } from '../world/io.ts';

/** In bytes: from here on it is worth the time to compress a text. */
const large = 16_000;

/** Texts in bytes, in the order in which they were put in. Thousands of them stand in memory at once, so the large ones are compressed. */
export interface Archive {
  add(text: Uint8Array): void;
  size(): number;
  /** The text that was put in after so many others. */
  text(index: number): Uint8Array;
}

export function archiveIn(io: Io): Archive {
  const kept: (readonly [bytes: Uint8Array, isCompressed: boolean])[] = [];
  return {
    add(text) {
      const isLarge = text.length > large;
      kept.push([isLarge ? io.compress(text) : text, isLarge]);
    },
    size: () => kept.length,
    text(index) {
      const entry = kept[index];
      if (entry === undefined) throw new RangeError(`Nothing stands at ${index}.`);
      const [bytes, isCompressed] = entry;
      return isCompressed ? io.expand(bytes) : bytes;
    },
  };
}
