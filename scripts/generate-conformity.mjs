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
  return `'use strict';\n${[...constants, isMap, ...texts, ...roots].join('\n')}\n`;

  /** The name of the test of a whole file. */
  function rootTest({ $id: _, $defs: definitions, ...root }) {
    const conditions = new Map();
    return testOf(root);

    /** The name of a function that tests a value. */
    function testOf(schema) {
      const text = condition(schema);
      const [, only] = /^(\w+)\(value\)$/.exec(text) ?? [];
      return only ?? named(functions, `  return ${text};`, 'test');
    }

    /** Whether `value` conforms, as an expression. */
    function condition({ $ref, type, anyOf, ...said }) {
      if ($ref !== undefined) return referred(definitionIn($ref), { type, anyOf, ...said });
      if ((type === undefined) === (anyOf === undefined)) throw unheard({ type, anyOf, ...said });
      if (anyOf !== undefined) {
        mustBeHeard(said);
        return either(anyOf.map(condition));
      }
      const tests = [type].flat().map((each) => typeTests[each](said, { testOf, form, body }));
      // What is said of several types concerns one of them.
      mustBeHeard(tests.map(({ rest }) => rest).reduce(inBoth));
      return either(tests.map(({ all }) => all.join(' && ')));
    }

    function referred(name, { type, ...others }) {
      mustBeHeard(others);
      if (type !== undefined && !isOfType(definitions[name], type)) throw unheard({ type });
      if (!conditions.has(name)) conditions.set(name, undefined).set(name, `${testOf(definitions[name])}(value)`);
      if (conditions.get(name) === undefined) throw unheard(name); // it would stand in itself
      return conditions.get(name);
    }

    /** Whether all that a schema allows is of a type, so that the type need not be said beside it. */
    function isOfType({ $ref, type: own, anyOf }, type) {
      if ($ref !== undefined) return isOfType(definitions[definitionIn($ref)], type);
      return own === type || (anyOf?.every((each) => isOfType(each, type)) ?? false);
    }
  }

  function form(pattern) {
    return named(forms, new RegExp(pattern, 'u').source, 'form');
  }

  function body(lines) {
    return named(functions, lines.join('\n'), 'test');
  }
}

/** What every test of a map asks first. */
const isMap = `function isMap(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}`;

/** By type: what a value of it must be, and what of all that is said it does not hear. */
const typeTests = {
  string({ enum: words, pattern, minLength, maxLength, ...rest }, { form }) {
    if (minLength > 1) throw unheard({ minLength }); // up to 1, characters and UTF-16 units are the same
    const all = ["typeof value === 'string'"];
    if (minLength !== undefined) all.push(`value.length >= ${minLength}`);
    if (maxLength !== undefined) all.push(`value.length <= ${maxLength}`); // a text has no more characters than units
    if (words !== undefined) all.push(either(words.map((word) => `value === ${JSON.stringify(word)}`)));
    if (pattern !== undefined) all.push(`${form(pattern)}.test(value)`);
    return { all, rest };
  },
  integer: ({ const: only, ...said }) =>
    only === undefined ? number('Number.isInteger(value)', said) : { all: [`value === ${only}`], rest: said },
  number: (said) => number('Number.isFinite(value)', said),
  boolean: (rest) => ({ all: ["typeof value === 'boolean'"], rest }),
  array({ items, minItems, maxItems, uniqueItems, ...rest }, { testOf }) {
    const all = ['Array.isArray(value)'];
    if (minItems !== undefined) all.push(`value.length >= ${minItems}`);
    if (maxItems !== undefined) all.push(`value.length <= ${maxItems}`);
    all.push(`value.every(${testOf(items)})`);
    // Whether two entries are alike is told of texts only.
    if (uniqueItems)
      all.push("value.every((each) => typeof each === 'string')", 'new Set(value).size === value.length');
    return { all, rest };
  },
  object({ properties = {}, required = [], additionalProperties, propertyNames, ...rest }, { testOf, body }) {
    if (additionalProperties === undefined) throw unheard({ properties });
    const keysByTest = new Map();
    for (const [key, schema] of Object.entries(properties)) {
      const test = testOf(schema);
      keysByTest.set(test, [...(keysByTest.get(test) ?? []), key]);
    }
    const refusal = (test) => `        if (!${test}(value[key])) return false;`;
    const test = body([
      '  if (!isMap(value)) return false;',
      ...required.map((key) => `  if (value[${JSON.stringify(key)}] === undefined) return false;`),
      '  for (const key in value) {',
      ...(propertyNames === undefined ? [] : [`    if (!${testOf(propertyNames)}(key)) return false;`]),
      '    switch (key) {',
      ...[...keysByTest].flatMap(([each, keys]) => [
        ...keys.map((key) => `      case ${JSON.stringify(key)}:`),
        refusal(each),
        '        break;',
      ]),
      '      default:',
      additionalProperties === false ? '        return false;' : refusal(testOf(additionalProperties)),
      '    }',
      '  }',
      '  return true;',
    ]);
    return { all: [`${test}(value)`], rest };
  },
};

function number(isOfType, { minimum, maximum, ...rest }) {
  const all = [isOfType];
  if (minimum !== undefined) all.push(`value >= ${minimum}`);
  if (maximum !== undefined) all.push(`value <= ${maximum}`);
  return { all, rest };
}

/** The name of some text: what is alike has one. */
function named(names, text, kind) {
  const name = names.get(text) ?? `${kind}${names.size}`;
  names.set(text, name);
  return name;
}

function either(conditions) {
  return conditions.length === 1 ? conditions[0] : `(${conditions.join(' || ')})`;
}

function inBoth(some, others) {
  return Object.fromEntries(Object.entries(some).filter(([key]) => key in others));
}

function definitionIn(ref) {
  return ref.replace(/^.*#\/\$defs\//, '');
}

function mustBeHeard(said) {
  if (Object.values(said).some((value) => value !== undefined)) throw unheard(said);
}

function unheard(said) {
  return new Error(`No test of conformity would hear all of ${JSON.stringify(said)}`);
}
