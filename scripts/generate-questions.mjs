// The questions of the wizard, from the schema of a proposal: a field is a question if a person can answer it.

const formats = ['date', 'period', 'hours', 'text', 'url', 'financialYear', 'service', 'slug'];

/**
 * The questions by field, and what stands around them. Throws where a person could answer a field that has no `x-ask`:
 * ids of entries are made from what is said of the entry, and the version is ours.
 */
export function questionsOf(schema) {
  const questions = {};
  const sections = {};
  const silent = [];
  walk(schema, [], false);
  if (silent.length > 0) throw new Error(`No question is asked of ${silent.join(', ')}: give each an x-ask.`);
  return { questions, sections };

  function target(node) {
    return node.$ref ? schema.$defs[node.$ref.slice('#/$defs/'.length)] : node;
  }

  function walk(node, path, isRequired) {
    const shape = target(node);
    const isList = shape.items !== undefined && target(shape.items).properties !== undefined;
    const holder = isList ? target(shape.items) : shape;
    const at = path.join('/');
    if (holder.properties) {
      section(node, holder, path, isList, isRequired);
      return;
    }
    if (typeof shape.additionalProperties === 'object') {
      sections[at] = { about: node.description ?? shape.description, keys: ['*'], isTable: true };
      walk(shape.additionalProperties, [...path, '*'], false);
      return;
    }
    const isOurs = shape.const !== undefined || (node['x-names'] && !node['x-ask'] && path.length > 1);
    if (isOurs) return;
    if (!node['x-ask']) silent.push(at);
    questions[at] = {
      asks: node['x-ask'],
      about: node.description ?? shape.description,
      ...kindOf(node, shape),
      ...(isRequired ? { isRequired } : {}),
      ...(node['x-account'] ? { isAccount: true } : {}),
    };
  }

  function section(node, holder, path, isList, isRequired) {
    const inside = isList ? [...path, '*'] : path;
    const named = Object.entries(holder.properties).find(([, child]) => child['x-names']);
    const isMade = named !== undefined && !named[1]['x-ask'];
    const required = holder.required ?? [];
    const keys = [...required, ...Object.keys(holder.properties)].filter((key, i, all) => all.indexOf(key) === i);
    sections[path.join('/')] = {
      about: node.description ?? holder.description,
      keys: keys.filter((key) => holder.properties[key].const === undefined && !(isMade && key === named[0])),
      ...(isList ? { isList } : {}),
      ...(isRequired ? { isRequired } : {}),
      ...(named === undefined ? {} : { names: named[0] }),
      ...(isMade ? { isNameMade: true } : {}),
    };
    for (const [key, child] of Object.entries(holder.properties)) walk(child, [...inside, key], required.includes(key));
  }

  /** What can be typed for a field: one value or several of a kind. */
  function kindOf(node, shape) {
    if (shape.anyOf?.some((choice) => target(choice).type === 'array')) {
      return { ...kindOf(shape.anyOf[0], target(shape.anyOf[0])), isMany: true };
    }
    if (shape.items === undefined) return single(node, shape);
    const count = shape.minItems === shape.maxItems && shape.minItems ? { exactly: shape.minItems } : {};
    return { ...single(shape.items, target(shape.items)), isMany: true, ...count };
  }

  function single(node, shape) {
    const name = node.$ref?.slice('#/$defs/'.length);
    if (node['x-refers']) return { is: 'reference', of: node['x-refers'] };
    if (name === 'slug' && node['x-names']) return { is: 'name' };
    if (shape.enum) return { is: 'choice', of: name };
    if (formats.includes(name)) return { is: name };
    const vocabulary = shape.anyOf
      ?.map((choice) => choice.$ref?.slice('#/$defs/'.length))
      .find((each) => each !== 'slug');
    if (vocabulary) return { is: 'choice', of: vocabulary, isOpen: true };
    const bounds = {
      ...(shape.minimum === undefined ? {} : { least: shape.minimum }),
      ...(shape.maximum === undefined ? {} : { most: shape.maximum }),
    };
    if (Array.isArray(shape.type)) return { is: 'size', ...bounds };
    if (shape.type === 'boolean') return { is: 'yes-no' };
    if (shape.type === 'number' || shape.type === 'integer') return { is: shape.type, ...bounds };
    if (shape.pattern?.includes('/')) return { is: 'criterion' };
    if (shape.pattern) return { is: 'code' };
    if (shape.type === 'string') return { is: 'text' };
    throw new Error(`The wizard cannot ask for ${JSON.stringify(shape).slice(0, 200)}.`);
  }
}

/** The fields that a criterion’s good example fills in, by the criterion: what meets it, as far as it can be asked for. */
export function fieldsOfCriteria(principles, questions, parseYaml) {
  const known = Object.keys(questions).map((field) => [field, new RegExp(`^${field.replaceAll('*', '[^/]+')}$`)]);
  return Object.fromEntries(
    principles.flatMap(({ criteria }) =>
      criteria.map(({ id, examples }) => {
        const paths = leaves(parseYaml(examples.good), []);
        const fields = known.filter(([, pattern]) => paths.some((path) => pattern.test(path))).map(([field]) => field);
        return [id, fields];
      }),
    ),
  );
}

/** Every place of some data at which there is a value, and every list of values, as `a/0/b`. */
function leaves(data, path) {
  if (typeof data !== 'object' || data === null) return [path.join('/')];
  return [path.join('/'), ...Object.entries(data).flatMap(([key, value]) => leaves(value, [...path, key]))];
}
