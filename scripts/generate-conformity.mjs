/**
 * The code of tests that tell whether data conforms to schemas, and nothing of what is wrong: `exports.proposal(data)`.
 * Where that would take long to tell, the answer is no, and somebody else is to be asked. `sources` are schemas by name.
 * Throws where one says what no test would hear: an answer that it did not look at would be a wrong yes.
 */
export function conformityTests(sources) {
  const functions = new Map();
  const forms = new Map();
  const roots = Object.entries(sources).map(([name, source]) => `exports.${name} = ${rootTest(source)};`);
  const texts = [...functions].map(([body, name]) => `function ${name}(value) {\n${body}\n}`);
  const constants = [...forms].map(([pattern, name]) => `const ${name} = /${pattern}/u;`);
  return `'use strict';\n${[...constants, ...texts, ...roots].join('\n')}\n`;

  function form(pattern) {
    const { source } = new RegExp(pattern, 'u');
    const name = forms.get(source) ?? `form${forms.size}`;
    forms.set(source, name);
    return name;
  }

  function rootTest({ $id: _, $defs: definitions, ...root }) {
    const names = new Map();
    return named(root);

    /** The name of a function that tests a value. */
    function named(schema) {
      if (schema.$ref === undefined) return added(schema);
      const { $ref, type, ...others } = schema;
      const key = definitionIn($ref);
      const isRepeated = type === undefined || isOfType(definitions[key], type);
      if (!isRepeated || Object.keys(others).length > 0) throw unheard(schema);
      if (!names.has(key)) names.set(key, undefined).set(key, added(definitions[key]));
      if (names.get(key) === undefined) throw unheard(schema); // it would stand in itself
      return names.get(key);
    }

    function added(schema) {
      const body = schema.type === 'object' ? entryTest(schema) : `  return ${condition(schema)};`;
      const name = functions.get(body) ?? `test${functions.size}`; // what is alike is tested alike
      functions.set(body, name);
      return name;
    }

    /** Whether `value` conforms, as an expression. */
    function condition(schema) {
      if (schema.$ref !== undefined || schema.type === 'object') return `${named(schema)}(value)`;
      const { type, anyOf, ...said } = schema;
      if ((type === undefined) === (anyOf === undefined)) throw unheard(schema);
      if (anyOf !== undefined) return either(anyOf.map(condition), said);
      if (Array.isArray(type)) return either(type.map((each) => condition({ ...relevant(said, each), type: each })));
      const { all, rest } = typeTests[type](said, { named, form });
      if (Object.keys(rest).length > 0) throw unheard(rest);
      return all.join(' && ');
    }

    function entryTest({ type: _, properties = {}, required = [], additionalProperties, propertyNames, ...rest }) {
      if (Object.keys(rest).length > 0) throw unheard(rest);
      const cases = Object.entries(properties).map(
        ([key, schema]) => `      case ${quoted(key)}:\n        if (!${part(schema)}) return false;\n        break;`,
      );
      if (additionalProperties === undefined) throw unheard({ properties });
      const other =
        additionalProperties === false ? 'return false' : `if (!${part(additionalProperties)}) return false`;
      return [
        "  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;",
        ...required.map((key) => `  if (value[${quoted(key)}] === undefined) return false;`),
        '  for (const key in value) {',
        ...(propertyNames === undefined ? [] : [`    if (!${named(propertyNames)}(key)) return false;`]),
        '    switch (key) {',
        ...cases,
        `      default:\n        ${other};`,
        '    }',
        '  }',
        '  return true;',
      ].join('\n');
    }

    function part(schema) {
      return `${named(schema)}(value[key])`;
    }

    /** Whether all that a schema allows is of a type, so that the type need not be said beside it. */
    function isOfType({ $ref, type: own, anyOf }, type) {
      if ($ref !== undefined) return isOfType(definitions[definitionIn($ref)], type);
      return own === type || (anyOf?.every((each) => isOfType(each, type)) ?? false);
    }
  }
}

/** By type: what a value of it must be, and what of a schema is not heard. */
const typeTests = {
  string({ enum: words, pattern, minLength, maxLength, ...rest }, { form }) {
    if (minLength > 1) throw unheard({ minLength }); // up to 1, characters and UTF-16 units are the same
    const all = ["typeof value === 'string'"];
    if (minLength !== undefined) all.push(`value.length >= ${minLength}`);
    if (maxLength !== undefined) all.push(`value.length <= ${maxLength}`); // a text has no more characters than units
    if (words !== undefined) all.push(either(words.map((word) => `value === ${quoted(word)}`)));
    if (pattern !== undefined) all.push(`${form(pattern)}.test(value)`);
    return { all, rest };
  },
  integer: ({ const: only, ...said }) =>
    only === undefined ? number('Number.isInteger(value)', said) : exactly(only, said),
  number: (said) => number('Number.isFinite(value)', said),
  boolean: (rest) => ({ all: ["typeof value === 'boolean'"], rest }),
  array({ items, minItems, maxItems, uniqueItems, ...rest }, { named }) {
    const all = ['Array.isArray(value)'];
    if (minItems !== undefined) all.push(`value.length >= ${minItems}`);
    if (maxItems !== undefined) all.push(`value.length <= ${maxItems}`);
    all.push(`value.every(${named(items)})`);
    // Whether two entries are alike is told of texts only.
    if (uniqueItems)
      all.push("value.every((each) => typeof each === 'string')", 'new Set(value).size === value.length');
    return { all, rest };
  },
};

function number(isOfType, { minimum, maximum, ...rest }) {
  const all = [isOfType];
  if (minimum !== undefined) all.push(`value >= ${minimum}`);
  if (maximum !== undefined) all.push(`value <= ${maximum}`);
  return { all, rest };
}

function exactly(only, rest) {
  return { all: [`value === ${only}`], rest };
}

const keywordsOf = {
  string: ['enum', 'pattern', 'minLength', 'maxLength'],
  integer: ['minimum', 'maximum'],
  number: ['minimum', 'maximum'],
  object: ['properties', 'required', 'additionalProperties', 'propertyNames'],
};

/** Of what is said of several types, what concerns one of them. */
function relevant(said, type) {
  const known = Object.values(keywordsOf).flat();
  const strange = Object.keys(said).find((key) => !known.includes(key));
  if (strange !== undefined) throw unheard(said);
  return Object.fromEntries(Object.entries(said).filter(([key]) => keywordsOf[type].includes(key)));
}

function either(conditions, rest = {}) {
  if (Object.keys(rest).length > 0) throw unheard(rest);
  return `(${conditions.join(' || ')})`;
}

function definitionIn(ref) {
  return ref.replace(/^.*#\/\$defs\//, '');
}

function quoted(text) {
  return JSON.stringify(text);
}

function unheard(part) {
  return new Error(`No test of conformity would hear all of ${JSON.stringify(part)}`);
}
