const offset = 0x811c9dc5;
const prime = 0x01000193;

/**
 * Sixteen hexadecimal digits that are the same for the same parts: FNV-1a of 32 bits, over the text and over the text from
 * behind. It tells findings apart and keeps no secret; node:crypto is not to be had in a browser.
 */
export function fingerprint(parts: readonly (string | number)[]): string {
  const text = parts.join('\n');
  let forward = offset;
  let backward = offset;
  for (let at = 0; at < text.length; at += 1) {
    forward = Math.imul(forward ^ text.charCodeAt(at), prime);
    backward = Math.imul(backward ^ text.charCodeAt(text.length - 1 - at), prime);
  }
  return hexadecimal(forward) + hexadecimal(backward);
}

function hexadecimal(hash: number): string {
  return (hash >>> 0).toString(16).padStart(8, '0');
}
