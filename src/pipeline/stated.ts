/**
 * The data without the author's own keys (`x-…`), and without known keys that have nothing behind them: they say
 * nothing, and count as absent. A key that nobody knows stays, and is refused: a text cut off at a comma in flow style
 * makes one. `keys` are those of each entry, by its field.
 */
export function stated(data: unknown, keys: Readonly<Record<string, readonly string[]>>, field = ''): unknown {
  const inside = (step: string): string => (field === '' ? step : `${field}/${step}`);
  if (typeof data !== 'object' || data === null) return data;
  if (Array.isArray(data)) {
    const entries = data.map((entry) => stated(entry, keys, inside('*')));
    return entries.some((entry, index) => entry !== data[index]) ? entries : data;
  }
  const known = Object.hasOwn(keys, field) ? keys[field] : undefined; // `constructor` is a key of every object
  const isStated = ([key, value]: readonly [string, unknown]): boolean =>
    !key.startsWith('x-') && (value !== null || !known?.includes(key));
  const given = Object.entries(data);
  const kept = given.filter(isStated).map(([key, value]) => [key, stated(value, keys, inside(key))] as const);
  // Most files say all they have: then nothing need be copied.
  const isWhole = kept.length === given.length && kept.every(([key, value]) => value === Reflect.get(data, key));
  return isWhole ? data : Object.fromEntries(kept);
}
