// How the project's sentences are put together.

const longestQuotation = 120;

/** A name or text in the author's words, in quotation marks; a long one is cut. */
export function quoted(text: string): string {
  const said = text.trim();
  return said.length <= longestQuotation ? `“${said}”` : `“${said.slice(0, longestQuotation - 1).trimEnd()}…”`;
}

/** Names in alphabetical order, so that the order of a file changes no sentence: a, b and c. */
export function listed(names: Iterable<string>): string {
  const sorted = [...new Set(names)].sort();
  const last = sorted.pop() ?? '';
  return sorted.length === 0 ? last : `${sorted.join(', ')} and ${last}`;
}

/** A number with its noun: 1 day, 2 days, 1,840 days. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${numeral(count)} ${count === 1 ? one : many}`;
}

/** A number as people write it: 1,840 or 12.5. */
export function numeral(value: number): string {
  const [whole = '', fraction] = String(Math.abs(value)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${value < 0 ? '−' : ''}${grouped}${fraction ? `.${fraction}` : ''}`;
}

/** A value of a vocabulary as plain words: hyper-acute-stroke becomes hyper-acute stroke. */
export function plain(slug: string): string {
  if (!slug.includes('-') && !slug.includes('24x7')) return slug;
  return slug
    .replaceAll('-', ' ')
    .replace('hyper acute', 'hyper-acute')
    .replace('walk in', 'walk-in')
    .replace('24x7', 'day and night');
}

/** A text with its first letter as a capital, for the beginning of a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
