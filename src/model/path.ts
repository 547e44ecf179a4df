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

/** Is shown a place of one of the fields. `at` is only lent: whoever keeps it copies it. */
type See = (field: string, value: unknown, at: Path) => void;

/** Fields, put together by the steps they share, so that one walk finds the places of all. */
export interface Fields {
  /** The one that ends here, if one does. */
  readonly field: string | undefined;
  readonly byKey: ReadonlyMap<string, Fields>;
  /** What goes on with any index or key. */
  readonly byAny: Fields | undefined;
}

/** A field is a path with `*` for any index or key, written with `/` between its steps; the whole data is the empty one. */
export function fieldsOf(fields: readonly string[]): Fields {
  const root = branch();
  for (const field of fields) {
    let end = root;
    for (const key of field === '' ? [] : field.split('/')) end = key === '*' ? onAny(end) : onKey(end, key);
    end.field = field;
  }
  return root;
}

interface Branch extends Fields {
  field: string | undefined;
  readonly byKey: Map<string, Branch>;
  byAny: Branch | undefined;
}

function branch(): Branch {
  return { field: undefined, byKey: new Map(), byAny: undefined };
}

function onAny(from: Branch): Branch {
  from.byAny ??= branch();
  return from.byAny;
}

function onKey({ byKey }: Branch, key: string): Branch {
  const next = byKey.get(key) ?? branch();
  byKey.set(key, next);
  return next;
}

/** Shows every place of the data that one of the fields names, in the order of the data. */
export function walk(data: unknown, fields: Fields, see: See): void {
  step(data, fields, see, []);
}

function step(data: unknown, { field, byKey, byAny }: Fields, see: See, at: (string | number)[]): void {
  if (field !== undefined) see(field, data, at);
  if (typeof data !== 'object' || data === null) return;
  if (Array.isArray(data)) {
    if (byAny === undefined) return;
    for (let index = 0; index < data.length; index += 1) into(data[index], index, byAny, see, at);
    return;
  }
  if (byKey.size === 0 && byAny === undefined) return;
  for (const key of Object.keys(data)) {
    const named = byKey.get(key);
    if (named === undefined && byAny === undefined) continue;
    const value: unknown = Reflect.get(data, key);
    if (named !== undefined) into(value, key, named, see, at);
    if (byAny !== undefined) into(value, key, byAny, see, at);
  }
}

function into(value: unknown, key: string | number, fields: Fields, see: See, at: (string | number)[]): void {
  at.push(key);
  step(value, fields, see, at);
  at.pop();
}

/** Every place of the data that one of the fields names, by the field. */
export function placesByField(data: unknown, fields: Fields): ReadonlyMap<string, readonly Place[]> {
  const found = new Map<string, Place[]>();
  walk(data, fields, (field, value, at) => {
    const place = { at: [...at], value };
    const others = found.get(field);
    if (others === undefined) found.set(field, [place]);
    else others.push(place);
  });
  return found;
}

/** Every place of the data that a field names. */
export function placesOf(data: unknown, field: string): readonly Place[] {
  return placesByField(data, fieldsOf([field])).get(field) ?? [];
}
