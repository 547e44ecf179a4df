/** Keys and indices from the root of a document, outermost first. */
export type Path = readonly (string | number)[];

/** The JSON Pointer (RFC 6901) of a path; the root is the empty string. */
export function pointer(path: Path): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** The value at a path, or undefined where the path leads nowhere. */
export function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = Reflect.get(value, step);
  }
  return value;
}

/** A place of some data, with what stands there. */
export interface Place {
  readonly at: Path;
  readonly value: unknown;
}

/**
 * Every place of the data that a field names: a field is a path with `*` for any index or key, written with `/` between
 * its steps.
 */
export function placesOf(data: unknown, field: string): Place[] {
  const found: Place[] = [];
  gather(data, stepsOf(field), [], found);
  return found;
}

const known = new Map<string, readonly string[]>();

/** The steps of a field: the same fields are asked of every proposal. */
function stepsOf(field: string): readonly string[] {
  const steps = known.get(field) ?? field.split('/');
  known.set(field, steps);
  return steps;
}

/** `at` is the way to the data; it is copied where something is found, and nowhere else: this is done for every field. */
function gather(data: unknown, steps: readonly string[], at: (string | number)[], found: Place[]): void {
  const step = steps[at.length];
  if (step === undefined) {
    found.push({ at: [...at], value: data });
    return;
  }
  if (typeof data !== 'object' || data === null) return;
  const keys = step !== '*' ? [step] : Array.isArray(data) ? data.keys() : Object.keys(data);
  for (const key of keys) {
    if (!Object.hasOwn(data, key)) continue;
    at.push(key);
    gather(Reflect.get(data, key), steps, at, found);
    at.pop();
  }
}
