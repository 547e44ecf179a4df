import Ajv2020 from 'ajv/dist/2020.js';
import Ajv from 'ajv/dist/ajv.js';
import standalone from 'ajv/dist/standalone/index.js';

const ownKeywords = ['x-ask', 'x-account', 'x-names', 'x-refers', 'x-keys-refer', 'x-services', 'enumDescriptions'];
const prose = [...ownKeywords, 'title', '$schema', '$comment'];

/**
 * A validator, compiled beforehand: compiling a schema of this size at start-up costs more than the whole check.
 * `others` are the schemas that it refers to.
 */
export function validator(source, id, others = []) {
  const strict = compiler(Ajv2020); // the published schema itself must be clean under strict mode
  const ajv = compiler(Ajv);
  for (const other of others) {
    strict.addSchema(other);
    ajv.addSchema(lean(other, other.$id));
  }
  strict.compile(source);
  return pruned(slim(standalone.default(ajv, ajv.compile(lean(source, id)))));
}

/**
 * The code of a validator without what nobody reads: where in the schema an error comes from, and what only keywords of
 * one's own would need: a third less to read before a wrong file can be told what is wrong.
 */
function slim(code) {
  return (
    code
      .replaceAll(/,schemaPath:"[^"]*"/g, '')
      .replaceAll(/,parentData:\w+,parentDataProperty:(?:"[^"]*"|\w+),rootData/g, '')
      .replaceAll(
        /const (err\d+) = (\{.*?\});if\(vErrors === null\)\{vErrors = \[\1\];\}else \{vErrors\.push\(\1\);\}errors\+\+;/g,
        '(vErrors ??= []).push($2);errors++;',
      )
      .replaceAll(
        /vErrors = vErrors === null \? (validate\d+)\.errors : vErrors\.concat\(\1\.errors\);errors = vErrors\.length;/g,
        'vErrors ??= [];for(const error of $1.errors)vErrors.push(error);errors = vErrors.length;',
      )
      // A text has as many characters as UTF-16 units, or fewer: most need not be counted one by one.
      .replaceAll(/(func\d+)\((data\d*)\) > (\d+)/g, '$2.length > $3 && $1($2) > $3')
      .replaceAll(/func\d+\((data\d*)\) < 1\b/g, '$1.length < 1')
  );
}

/** Of the schemas that a validator keeps beside its code, what it reads: the names of properties, and vocabularies. */
function pruned(code) {
  return code.replaceAll(/const (schema\d+) = (\{.*?\});(?=const |function |let )/g, (_, name, literal) => {
    const read = new Set([...code.matchAll(new RegExp(`\\b${name}\\.(\\w+)`, 'g'))].map(([, key]) => key));
    const kept = Object.entries(JSON.parse(literal)).flatMap(([key, value]) => {
      if (!read.has(key)) return [];
      return [[key, key === 'properties' ? Object.fromEntries(Object.keys(value).map((each) => [each, 0])) : value]];
    });
    return kept.length === 0 ? '' : `const ${name} = ${JSON.stringify(Object.fromEntries(kept))};`;
  });
}

/** Without the dynamic references of 2020-12, which our schemas do not use, the code is a third shorter. */
function compiler(Dialect) {
  const ajv = new Dialect.default({
    allErrors: true,
    strict: true,
    allowUnionTypes: true,
    inlineRefs: false,
    messages: false,
    strictRequired: false,
    code: { source: true },
  });
  for (const keyword of ownKeywords) ajv.addKeyword(keyword);
  return ajv;
}

/** A schema without what a validator need not read: prose, and the author's own keys, which are taken out before. */
export function lean(source, id) {
  const bare = JSON.parse(JSON.stringify(source), (key, value) => {
    const isProse = prose.includes(key) || (key === 'description' && typeof value === 'string');
    const isLeftOut = [...ownKeywords, 'patternProperties'].includes(key);
    return (isProse && typeof value !== 'object') || isLeftOut ? undefined : value;
  });
  return { ...bare, $id: id };
}
