/** What a text in quotation marks says. */
export function unquoted(text: string): string {
  if (text.startsWith("'")) return text.slice(1, -1).replaceAll("''", "'");
  return text.includes('\\') ? String(JSON.parse(text)) : text.slice(1, -1);
}

/** What begins anything but a text; and, of letters, how long that is at most. */
const special = '-+.0123456789~NnTtFf';
const longestWord = 'false'.length;
const decimal = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/;
const otherInteger = /^0(?:o[0-7]+|x[\da-fA-F]+)$/;
const boolean = /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/;
const nothing = /^(?:~|[Nn]ull|NULL)$/;
const infinite = /^[-+]?\.(?:inf|Inf|INF)$/;
const notANumber = /^\.(?:nan|NaN|NAN)$/;

/** What a plain text stands for in the core schema of YAML 1.2: itself, a number, a truth value, or nothing. */
export function resolved(words: string): unknown {
  const first = words.charAt(0);
  if (!special.includes(first) || (first > '9' && words.length > longestWord)) return words;
  if (decimal.test(words)) return Number(words);
  if (boolean.test(words)) return /^t/i.test(words);
  if (nothing.test(words)) return null;
  if (otherInteger.test(words)) return Number.parseInt(words.slice(2), words.startsWith('0o') ? 8 : 16);
  if (infinite.test(words)) return words.startsWith('-') ? -Infinity : Infinity;
  return notANumber.test(words) ? NaN : words;
}
