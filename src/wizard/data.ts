import type { Path } from '../model/path.ts';

// Plain data, changed by making new data.

/** The data with a value at a path; what lies on the way is made where it is not there. */
export function withValue(data: unknown, path: Path, value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (typeof step === 'number') {
    const list: unknown[] = Array.isArray(data) ? [...data] : [];
    list[Math.min(step, list.length)] = withValue(list[step], rest, value);
    return list;
  }
  const entry = isEntry(data) ? data : {};
  return { ...entry, [step]: withValue(entry[step], rest, value) };
}

/** The data without what stands at a path. */
export function withoutValue(data: unknown, path: Path): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return undefined;
  if (Array.isArray(data)) {
    const list: unknown[] = data;
    return rest.length === 0
      ? list.filter((_, index) => index !== step)
      : list.map((each, index) => (index === step ? withoutValue(each, rest) : each));
  }
  if (!isEntry(data) || !Object.hasOwn(data, step)) return data;
  const { [step]: old, ...others } = data;
  return rest.length === 0 ? others : { ...data, [step]: withoutValue(old, rest) };
}

/** Whether two pieces of data are the same; a key with nothing behind it is as good as none. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((each, i) => isSame(each, b[i]));
  if (isEntry(a) && isEntry(b)) {
    const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
    return [...keys].every((key) => isSame(a[key], b[key]));
  }
  return (a ?? undefined) === (b ?? undefined);
}

export function isEntry(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
