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

/**
 * Every place of the data that a field names: a field is a path with `*` for any index or key,
 * written with `/` between its steps.
 */
export function* placesOf(data: unknown, field: string): Generator<{ at: Path; value: unknown }> {
  yield* places(data, field.split('/'), []);
}

function* places(data: unknown, steps: readonly string[], at: Path): Generator<{ at: Path; value: unknown }> {
  const [step, ...rest] = steps;
  if (step === undefined) {
    yield { at, value: data };
  } else if (typeof data === 'object' && data !== null) {
    if (step !== '*') {
      if (Object.hasOwn(data, step)) yield* places(Reflect.get(data, step), rest, [...at, step]);
    } else if (Array.isArray(data)) {
      for (const [index, entry] of data.entries()) yield* places(entry, rest, [...at, index]);
    } else {
      for (const [key, entry] of Object.entries(data)) yield* places(entry, rest, [...at, key]);
    }
  }
}
