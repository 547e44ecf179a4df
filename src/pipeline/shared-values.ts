/** As many texts are kept in mind: more than the vocabularies, organisations and areas of a country. */
const mostKept = 60_000;

/** What hardly ever stands in two rows, and need not be kept in mind. */
export const unique = ['id', 'name'];

/** Gives rows in which all texts that are alike are one and the same: most rows say what others have said before. */
export function sharing(): (row: unknown) => unknown {
  const known = new Map<string, string>();
  const shared = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(shared);
    if (typeof value !== 'string') return value;
    const same = known.get(value);
    if (same === undefined && known.size < mostKept) known.set(value, value);
    return same ?? value;
  };
  return (row) => {
    const own: Record<string, unknown> = {};
    for (const [key, value] of Object.entries(Object(row))) own[key] = unique.includes(key) ? value : shared(value);
    return own;
  };
}
