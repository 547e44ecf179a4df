// Bundles the program, so that starting it reads few files and no package is looked up. What is needed to read the
// command line is one file; what the commands need is another, read when a command is called; the parser of YAML is a
// third, read when a text is unusual or wrong. A file that is not read costs nothing. Of the largest, the code that V8
// makes of it is kept beside it: compiling it anew takes a third of the time of one check.
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { Script } from 'node:vm';
import { build } from 'esbuild';

/** The parts, each with what it is made of and the imports that lead into it from the others. */
const parts = {
  errors: { entry: "export * from './src/errors.ts';", imports: /\/errors\.ts$/ },
  commands: {
    entry: ['check', 'explain', 'list', 'schema', 'timeline']
      .map((name) => `export * from './src/commands/${name}.ts';`)
      .join('\n'),
    imports: /\/commands\/[a-z]+\.ts$/,
  },
  yaml: { entry: "module.exports = require('yaml');", imports: /^yaml$/ },
  reconfig: { entry: "import './src/main.ts';" },
};

/** The part that is loaded with its code. */
const cached = 'commands';

const inputs = [];
for (const [name, { entry }] of Object.entries(parts)) {
  const { metafile } = await build({
    stdin: { contents: entry, resolveDir: '.', sourcefile: `${name}.ts`, loader: name === 'yaml' ? 'js' : 'ts' },
    outfile: `dist/${name}${name === cached ? '.body' : ''}.cjs`,
    bundle: true,
    platform: 'node',
    target: 'node20.17',
    format: 'cjs', // starts some milliseconds sooner than an ES module
    supported: { 'dynamic-import': false }, // becomes require(), which spares the loader of ES modules
    minify: true,
    metafile: true,
    define: { 'import.meta.url': 'moduleUrl' },
    banner: { js: "const moduleUrl = require('node:url').pathToFileURL(__filename).href;" },
    plugins: [{ name: 'parts', setup: (builder) => leaveOut(builder, name) }],
    logLevel: 'warning',
  });
  inputs.push(...Object.keys(metafile.inputs));
}
writeFileSync('dist/licences.txt', licences(inputs));
copyFileSync('scripts/cached-part.cjs', `dist/${cached}.cjs`);
writeFileSync(`dist/${cached}.cache`, await codeOf(`dist/${cached}.body.cjs`));

/** The code that V8 makes of a part in the course of one check, so that the functions a check calls are among it. */
async function codeOf(filename) {
  const script = new Script(Module.wrap(readFileSync(filename, 'utf8')), { filename });
  const part = { exports: {} };
  const require = createRequire(new URL(`../${filename}`, import.meta.url));
  script.runInThisContext().call(part.exports, part.exports, require, part, filename, 'dist');
  const io = {
    read: (file) => readFileSync(file),
    isFile: existsSync,
    foldersAbove: (file) => [dirname(file)],
    out: () => undefined,
    err: () => undefined,
    env: {},
  };
  const options = { format: 'terminal', asOf: 20_778, failOn: 'error', color: false };
  await part.exports.check(
    ['examples/stroke-centralisation/proposal.yaml', 'examples/early-idea/proposal.yaml'],
    options,
    io,
  );
  return script.createCachedData();
}

/** Leaves to the other parts what is theirs. */
function leaveOut(builder, own) {
  for (const [name, { imports }] of Object.entries(parts)) {
    if (imports === undefined || name === own) continue;
    builder.onResolve({ filter: imports }, ({ kind }) =>
      kind === 'entry-point' ? undefined : { path: `./${name}.cjs`, external: true },
    );
  }
}

/** The licences of the packages that the bundles hold, which ask to be passed on. */
function licences(files) {
  const packages = new Set(files.flatMap((file) => /^(node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? []));
  return [...packages]
    .sort()
    .map((folder) => {
      const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
      const names = ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'LICENCE', 'license'];
      return `${name} ${version} (${license})\n\n${(names.map(read(folder)).find(Boolean) ?? '').trim()}\n`;
    })
    .join(`\n${'-'.repeat(72)}\n\n`);
}

function read(folder) {
  return (name) => {
    try {
      return readFileSync(`${folder}/${name}`, 'utf8');
    } catch {
      return undefined;
    }
  };
}
