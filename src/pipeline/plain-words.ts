/** What a text in quotation marks says. */
export function unquoted(text: string): string {
  if (text.startsWith("'")) return text.slice(1, -1).replaceAll("''", "'");
  return text.includes('\\') ? String(JSON.parse(text)) : text.slice(1, -1);
}

/** What begins anything but a text; and, of letters, how long that is at most. */
const special = '-+.0123456789~NnTtFf';
const longestWord = 'false'.length;
const decimal = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/;
const octal = /^0o[0-7]+$/;
const hexadecimal = /^0x[\da-fA-F]+$/;

/** The words that stand for something else. */
const meanings = new Map<string, unknown>([
  ...meaning(true, 'true', 'True', 'TRUE'),
  ...meaning(false, 'false', 'False', 'FALSE'),
  ...meaning(null, '~', 'null', 'Null', 'NULL'),
  ...meaning(Number.POSITIVE_INFINITY, '.inf', '.Inf', '.INF', '+.inf', '+.Inf', '+.INF'),
  ...meaning(Number.NEGATIVE_INFINITY, '-.inf', '-.Inf', '-.INF'),
  ...meaning(Number.NaN, '.nan', '.NaN', '.NAN'),
]);

function meaning(value: unknown, ...words: string[]): [word: string, value: unknown][] {
  return words.map((word) => [word, value]);
}

/** What a plain text stands for in the core schema of YAML 1.2: itself, a number, a truth value, or nothing. */
export function resolved(words: string): unknown {
  const first = words.charAt(0);
  if (!special.includes(first) || (first > '9' && words.length > longestWord)) return words;
  if (decimal.test(words)) return Number(words);
  if (words.startsWith('0o') && octal.test(words)) return Number.parseInt(words.slice(2), 8);
  if (words.startsWith('0x') && hexadecimal.test(words)) return Number.parseInt(words.slice(2), 16);
  return meanings.has(words) ? meanings.get(words) : words;
}
