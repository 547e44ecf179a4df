/**
 * The data without the author's own keys (`x-…`), and without known keys that have nothing behind them: they say
 * nothing, and count as absent. A key that nobody knows stays, and is refused: a text cut off at a comma in flow style
 * makes one. `keys` are those of each entry, by its field; `field` is the one that the data stands in.
 */
export function stated(data: unknown, keys: Readonly<Record<string, readonly string[]>>, field = ''): unknown {
  return saysAllItHas(data) ? data : statedAt(field, data, keys);
}

/** Whether there is no key that may have to go: so it is with most files, and looking is quick. */
function saysAllItHas(data: unknown): boolean {
  if (typeof data !== 'object') return true;
  if (data === null) return false;
  if (Array.isArray(data)) return data.every(saysAllItHas);
  for (const key of Object.keys(data)) {
    if (key.startsWith('x-') || !saysAllItHas(Reflect.get(data, key))) return false;
  }
  return true;
}

function statedAt(field: string, data: unknown, keys: Readonly<Record<string, readonly string[]>>): unknown {
  const inside = (step: string): string => (field === '' ? step : `${field}/${step}`);
  if (typeof data !== 'object' || data === null) return data;
  if (Array.isArray(data)) {
    return data.map((entry) => statedAt(inside('*'), entry, keys));
  }
  const known = Object.hasOwn(keys, field) ? keys[field] : undefined; // `constructor` is a key of every object
  const isStated = ([key, value]: readonly [string, unknown]): boolean =>
    !key.startsWith('x-') && (value !== null || !known?.includes(key));
  const kept = Object.entries(data).filter(isStated);
  return Object.fromEntries(kept.map(([key, value]) => [key, statedAt(inside(key), value, keys)]));
}
