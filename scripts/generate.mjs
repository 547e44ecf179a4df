// Writes src/generated from the schema, so that the shape of a proposal is written down once.
// With --check it writes nothing and fails when what is there differs.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format } from 'node:util';
import { build } from 'esbuild';
import { compile } from 'json-schema-to-typescript';
import { parse as parseYaml } from 'yaml';
import { conformityTests } from './generate-conformity.mjs';
import { fieldsOfCriteria, questionsOf } from './generate-questions.mjs';
import { lean, validator } from './generate-validators.mjs';

const root = new URL('../', import.meta.url);
/** A shorter text may be the same by chance: a title, a post, a place. */
const wordsOfAnAccount = 7;
const checkOnly = process.argv.includes('--check');
const schema = read('proposal');
const register = read('register');
const config = read('config');
const report = read('report');
/** What files are read by. */
const sources = { proposal: schema, register, config };

const banner = (from) => `// Generated from ${from} by \`npm run generate\`. Do not edit.\n`;
const fromProposal = banner('schemas/proposal.schema.json');
const fromRegister = banner('schemas/register.schema.json');
const fromConfig = banner('schemas/config.schema.json');
const fromReport = banner('schemas/report.schema.json');

const { bmaPrinciples, normalised, texts: fieldsOfText, placesOf } = await sourceModules();

const files = {
  'src/generated/proposal.ts': await types(),
  'src/generated/conformity.cjs': conformity(),
  'src/generated/validators.cjs': validators(),
  'src/generated/validate-proposal.cjs': fromProposal + validator(schema, 'lean'),
  'src/generated/vocabulary.ts': vocabulary(),
  'src/generated/meanings.ts': meanings(),
  'src/generated/fields.ts': fields(),
  'src/generated/register.ts': `${fromRegister}\n${await registerTypes()}`,
  'src/generated/register-fields.ts': `${fromRegister}${shapeOf(register, [schema])}`,
  'src/generated/validate-register.cjs': fromRegister + validator(register, 'lean-register', [schema]),
  'src/generated/config.ts': `${fromConfig}\n${await typesOf(config, 'ConfigFile')}`,
  'src/generated/config-fields.ts': `${fromConfig}${shapeOf(config)}${formatNames()}`,
  'src/generated/validate-config.cjs': fromConfig + validator(config, 'lean-config'),
  'src/generated/report.ts': `${fromReport}\n${await typesOf(report, 'Report')}`,
  'src/generated/example-texts.ts': exampleTexts(),
  'src/generated/questions.ts': wizard(),
  'README.md': readme(),
  'action.yml': action(),
  'src/generated/gate.ts': gate(),
};

let drifted = false;
for (const [name, text] of Object.entries(files)) {
  const url = new URL(name, root);
  if (!checkOnly) writeFileSync(url, text);
  else if (readFileSync(url, 'utf8') !== text) {
    drifted = true;
    process.stderr.write(format('%s is not what the schema gives: run `npm run generate`.\n', name));
  }
}
process.exitCode = drifted ? 1 : 0;

function read(name) {
  return JSON.parse(readFileSync(new URL(`schemas/${name}.schema.json`, root), 'utf8'));
}

/** TypeScript types; the author's own `x-` keys are left out, so that a misspelt property does not compile. */
async function types() {
  return `${fromProposal}\n${await typesOf(schema, 'Proposal')}`;
}

/** The register takes its vocabularies from the proposal, and so do its types. */
async function registerTypes() {
  const used = new Set();
  const own = JSON.parse(JSON.stringify(register), (_, value) => {
    const [, name] = /^proposal\.schema\.json#\/\$defs\/(.+)$/.exec(value?.$ref) ?? [];
    if (name === undefined) return value;
    const tsType = typeName(schema.$defs[name].title);
    used.add(tsType);
    return { tsType, description: value.description };
  });
  const text = await typesOf(own, 'RegisterFile');
  return `import type { ${[...used].sort().join(', ')} } from './proposal.ts';\n\n${text}`;
}

/** A title as the name of its type: Partial date becomes PartialDate. */
function typeName(title) {
  return title.replace(/ (\w)/g, (_, letter) => letter.toUpperCase());
}

function typesOf(source, name) {
  const bare = JSON.parse(
    JSON.stringify({ ...source, title: name }, (key, value) => {
      if (key === 'patternProperties') return undefined;
      // A description beside a $ref would make a numbered copy of the type.
      return value?.$ref && typeof value.$ref === 'string' ? { $ref: value.$ref } : value;
    }),
  );
  return compile(bare, name, {
    bannerComment: '',
    ignoreMinAndMaxItems: true,
    additionalProperties: false,
    unknownAny: true,
    style: { singleQuote: true, printWidth: 120 },
  });
}

/** What tells whether data conforms to one of the schemas, and is read at every start; the validators tell why it does not. */
function conformity() {
  const wholes = Object.entries(sources).map(([name, source]) => {
    return [name, lean({ ...source, $defs: { ...schema.$defs, ...source.$defs } }, '')];
  });
  return banner('the schemas') + conformityTests(Object.fromEntries(wholes));
}

/** All validators, by their format. */
function validators() {
  const lines = Object.keys(sources).map((name) => `exports.${name} = require('./validate-${name}.cjs');`);
  return `${banner('the schemas')}${lines.join('\n')}\n`;
}

/**
 * What our sentences must know of a format: the keys of each entry and the dates, by field, and the formats by pattern.
 * `others` are the schemas that it refers to.
 */
function shapeOf(source, others = []) {
  const definitions = Object.assign({}, ...[source, ...others].map(({ $defs }) => $defs));
  const keys = {};
  const dates = [];
  visit(source, []);
  const formats = Object.fromEntries(
    Object.entries(definitions).flatMap(([name, { pattern }]) => (pattern ? [[pattern, name]] : [])),
  );
  return `
/** The keys that an entry may have, by the field that holds it; the whole file is the empty field. */
export const keys: Readonly<Record<string, readonly string[]>> = ${JSON.stringify(keys, null, 2)};

/** Fields that hold a date to the precision known: paths with \`*\` for any index or key. */
export const dates: readonly string[] = ${JSON.stringify(dates, null, 2)};

/** The names of formats, by their patterns. */
export const formats: Readonly<Record<string, string>> = ${JSON.stringify(formats, null, 2)};
`;

  function visit(node, path) {
    const [, name] = /#\/\$defs\/(.+)$/.exec(node.$ref ?? '') ?? [];
    const target = name === undefined ? node : definitions[name];
    const at = path.join('/');
    if (name === 'date') dates.push(at);
    if (target.properties) keys[at] = Object.keys(target.properties);
    for (const [key, child] of Object.entries(target.properties ?? {})) visit(child, [...path, key]);
    if (target.items) visit(target.items, [...path, '*']);
  }
}

/** The formats of the report, which the configuration names and the pipeline cannot ask the reporters for. */
function formatNames() {
  return `
/** The formats of the report. */
export const formatNames = ${JSON.stringify(config.$defs.format.enum)} as const;
`;
}

/** What rules go through: of most vocabularies, they know single values only. */
function vocabulary() {
  const { stage, sector, family, service } = schema.$defs;
  const rows = Object.entries(service['x-services']).map(
    ([slug, entry]) => `  ${JSON.stringify(slug)}: ${JSON.stringify(entry)},`,
  );
  return `${fromProposal}
import type { Family } from './proposal.ts';

/** The stages in their order. */
export const stages = ${JSON.stringify(stage.enum)} as const;

export const sectors = ${JSON.stringify(sector.enum)} as const;

export const families = ${JSON.stringify(family.enum)} as const;

export interface ServiceEntry {
  readonly family: Family;
  /** Services near enough to stand in for it. */
  readonly near?: readonly string[];
  /** Services that are known to hang together with it. */
  readonly partners?: readonly string[];
}

/** The services of the vocabulary, with the family each belongs to. */
export const services: Readonly<Record<string, ServiceEntry>> = {
${rows.join('\n')}
};
`;
}

/** What the values of the vocabularies mean, which is only read to those who choose. */
function meanings() {
  const [known] = schema.$defs.service.anyOf;
  const enums = Object.entries({ ...schema.$defs, service: known }).filter(([, def]) => def.enum);
  const lines = enums.map(
    ([name, def]) =>
      `  ${name}: {\n${def.enum.map((value, i) => `    ${JSON.stringify(value)}: ${JSON.stringify(def.enumDescriptions[i])},`).join('\n')}\n  },`,
  );
  return `${fromProposal}
/** Every vocabulary: its values in order, each with what it means. */
export const vocabularies: Readonly<Record<string, Readonly<Record<string, string>>>> = {
${lines.join('\n')}
};
`;
}

/** Which fields are references, dates and texts: paths with \`*\` for any index or key. */
function fields() {
  const ids = [];
  const references = [];
  const keyReferences = [];
  const periods = [];
  const texts = [];
  walk(schema, [], {});
  return `${fromProposal}${shapeOf(schema)}
/** Fields that give something its id, and the collection that the id belongs to. */
export const ids: readonly (readonly [field: string, collection: string])[] = ${JSON.stringify(ids, null, 2)};

/** Fields that hold the id of something: where, and in which collection it must be found. */
export const references: readonly (readonly [field: string, collection: string])[] = ${JSON.stringify(references, null, 2)};

/** Maps whose keys are such ids. */
export const keyReferences: readonly (readonly [field: string, collection: string])[] = ${JSON.stringify(keyReferences, null, 2)};

/** Fields that hold a period, from one date to another. */
export const periods: readonly string[] = ${JSON.stringify(periods, null, 2)};

/** Fields that hold free text. */
export const texts: readonly string[] = ${JSON.stringify(texts, null, 2)};
`;

  function walk(node, path, outer) {
    const target = node.$ref ? schema.$defs[node.$ref.slice('#/$defs/'.length)] : node;
    const at = path.join('/');
    const refers = node['x-refers'] ?? outer['x-refers'];
    if (refers) references.push([at, refers]);
    if (node['x-names']) ids.push([at, node['x-names']]);
    if (node.$ref === '#/$defs/period') periods.push(at);
    if (node.$ref === '#/$defs/text') texts.push(at);
    if (node.$ref && ['date', 'period', 'text', 'slug'].includes(node.$ref.slice('#/$defs/'.length))) return;
    for (const [key, child] of Object.entries(target.properties ?? {})) walk(child, [...path, key], {});
    if (target['x-keys-refer']) keyReferences.push([at, target['x-keys-refer']]);
    if (typeof target.additionalProperties === 'object') walk(target.additionalProperties, [...path, '*'], {});
    if (target.items) walk(target.items, [...path, '*'], {});
  }
}

/** The README with its report and its table of principles as they are now. */
function readme() {
  const block = (text, name, inside) => {
    const marks = new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(\\n<!-- end -->)`);
    return text.replace(marks, (_, before, after) => `${before}${inside}${after}`);
  };
  const text = readFileSync(new URL('README.md', root), 'utf8');
  const example = readFileSync(new URL('examples/stroke-twins/beds-closed-first/report.txt', root), 'utf8').trimEnd();
  const rows = bmaPrinciples.map(
    ({ id, title, criteria }, i) => `| ${i + 1} | ${title} | \`${id}\` | ${criteria.length} |`,
  );
  const table = ['| | a good proposal | id | criteria |', '| --- | --- | --- | --- |', ...rows].join('\n');
  return block(block(text, 'report', `\n\`\`\`text\n${example}\n\`\`\`\n`), 'principles', `\n${table}\n`);
}

/** The action with the version of the package that it is released with. */
function action() {
  const { version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
  const text = readFileSync(new URL('action.yml', root), 'utf8');
  return text.replace(/(\n {2}version:\n(?: {4}.*\n)*? {4}default: ).*/, `$1"${version}"`);
}

/** What the gate of a repository of proposals runs, so that `reconfig setup` writes what the action and the hook do. */
function gate() {
  const { runs } = parseYaml(readFileSync(new URL('action.yml', root), 'utf8'));
  const [hook] = parseYaml(readFileSync(new URL('.pre-commit-hooks.yaml', root), 'utf8'));
  const scripts = runs.steps.flatMap(({ id, run }) => (run === undefined ? [] : [[id, run]]));
  const { uses } = runs.steps.find(({ id }) => id === 'upload');
  const [, release] = new RegExp(`${uses} # (\\S+)`).exec(action());
  return `${banner('action.yml and .pre-commit-hooks.yaml')}
/** The scripts of the action, by the step that runs them. */
export const scripts = ${JSON.stringify(Object.fromEntries(scripts), null, 2)} as const;

/** The action that sends findings to code scanning. */
export const upload = ${JSON.stringify(`${uses} # ${release}`)};

/** What pre-commit is told of the hook. */
export const hook = ${JSON.stringify(hook, null, 2)} as const;
`;
}

/** What the generated texts need of the source itself. */
async function sourceModules() {
  const contents = `
    export { bmaPrinciples } from './src/principles/index.ts';
    export { normalised } from './src/facts/answers.ts';
    export { texts } from './src/generated/fields.ts';
    export { placesOf } from './src/model/path.ts';`;
  const stdin = { contents, resolveDir: fileURLToPath(root) };
  const { outputFiles } = await build({ stdin, bundle: true, format: 'esm', platform: 'node', write: false });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
}

/** What the wizard asks, and which of it each criterion is met with. */
function wizard() {
  const { questions, sections } = questionsOf(schema);
  const fields = fieldsOfCriteria(bmaPrinciples, questions, parseYaml);
  return `${banner('schemas/proposal.schema.json and the examples of the criteria')}
/** What can be typed as an answer. */
export type AnswerKind =
  ${[...new Set(Object.values(questions).map(({ is }) => is))]
    .sort()
    .map((is) => `| '${is}'`)
    .join('\n  ')};

/** What is asked of a field. */
export interface Question {
  readonly asks: string;
  /** What the field holds. */
  readonly about: string;
  readonly is: AnswerKind;
  /** The vocabulary that is chosen from, or the collection that is referred to. */
  readonly of?: string;
  /** Whether a word of one’s own may stand beside the vocabulary. */
  readonly isOpen?: true;
  readonly isMany?: true;
  readonly exactly?: number;
  readonly least?: number;
  readonly most?: number;
  /** Whether what it stands in cannot be written without it. */
  readonly isRequired?: true;
  readonly isAccount?: true;
}

/** What questions stand in: the file, an entry, a list of entries, or a table with a number for each of its rows. */
export interface Section {
  readonly about: string;
  /** Its keys, those it cannot be written without first. */
  readonly keys: readonly string[];
  readonly isList?: true;
  readonly isTable?: true;
  readonly isRequired?: true;
  /** The key by which the rest of the file refers to an entry. */
  readonly names?: string;
  /** Whether that name is made of what is said of the entry. */
  readonly isNameMade?: true;
}

/** By field: a path with \`*\` for any index or key. */
export const questions: Readonly<Record<string, Question>> = ${JSON.stringify(questions, null, 2)};

/** By field; the whole file is the empty one. */
export const sections: Readonly<Record<string, Section>> = ${JSON.stringify(sections, null, 2)};

/** What each criterion is met with, as far as it can be asked for: the fields of its good example. */
export const fieldsOfCriteria: Readonly<Record<string, readonly string[]>> = ${JSON.stringify(fields, null, 2)};
`;
}

/** The texts of the criteria's own examples: copied into a proposal, they are no answers. */
function exampleTexts() {
  const examples = bmaPrinciples.flatMap(({ criteria }) =>
    criteria.flatMap(({ examples: { good, bad } }) => [parseYaml(good), parseYaml(bad)]),
  );
  const said = examples.flatMap((example) =>
    fieldsOfText.flatMap((field) => [...placesOf(example, field)].map(({ value }) => normalised(String(value)))),
  );
  const accounts = [...new Set(said)].filter((text) => text.split(' ').length >= wordsOfAnAccount).sort();
  return `${banner('the examples of the criteria')}
/** Texts of the criteria's examples, normalised. */
export const exampleTexts: readonly string[] = ${JSON.stringify(accounts, null, 2)};
`;
}
