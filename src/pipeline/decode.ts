import type { Source } from '../model/source.ts';

/** Made once, which takes longer than to decode a file with it, and not where texts are given and there may be none. */
let utf8: InstanceType<typeof TextDecoder> | undefined;
const notUtf8 = 'The file is not UTF-8 text.';

/** The text of a file from its bytes. Bytes that are not UTF-8 are said to be so; nothing is guessed. */
export function decode(file: string, bytes: Uint8Array): Source {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return { file, text: '', damage: 'The file is UTF-16, not UTF-8.' };
  }
  try {
    utf8 ??= new TextDecoder('utf-8', { fatal: true });
    return { file, text: utf8.decode(bytes) };
  } catch {
    return { file, text: '', damage: notUtf8 };
  }
}

/** The same of a text that others decoded: no UTF-8 can hold half a character (a lone surrogate). */
export function decoded(file: string, text: string): Source {
  if (!text.isWellFormed()) return { file, text: '', damage: notUtf8 };
  return { file, text: text.replace(/^\uFEFF/, '') };
}
