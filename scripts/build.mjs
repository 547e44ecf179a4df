// Bundles the program, so that starting it reads few files and no package is looked up. What is needed to read the
// command line is one file; what `check` needs is another, and what the other commands need a third, read when one is
// called; the parser of YAML is read when a text is unusual or wrong, and what tells all that is wrong with its shape
// when something is. A file that is not read costs nothing. Of some, the code that V8 makes of them is kept beside them:
// compiling it anew takes a third of the time of one check.

import { createHash } from 'node:crypto';
import { copyFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { build } from 'esbuild';
import { parse } from 'yaml';
import { buildLibrary } from './build-library.mjs';

/** The commands that are called less often than `check`, and what is said where it comes to nothing. */
const others = ['completion', 'diff', 'explain', 'list', 'schema', 'setup', 'stale-reports', 'timeline', 'watch'];

/** The reports that are asked for less often than the one for the terminal; SARIF holds all that `explain` says, too. */
const formats = ['github', 'gitlab', 'junit', 'markdown'];

/** The parts, each with what it is made of and the imports that lead into it from the others. */
const parts = {
  check: {
    entry: "export * from './src/commands/check.ts'; export * from './src/repository/crew.ts';",
    imports: /\/(?:check|crew)\.ts$/,
  },
  commands: {
    entry: others.map((name) => `export * from './src/commands/${name}.ts';`).join('\n'),
    imports: new RegExp(`/commands/(${others.join('|')})\\.ts$`),
  },
  worker: { entry: "import { serve } from './src/worker.ts'; serve();" },
  formats: {
    entry: formats.map((name) => `export * from './src/reporters/${name}.ts';`).join('\n'),
    imports: new RegExp(`/(${formats.join('|')})\\.ts$`),
  },
  sarif: { entry: "export * from './src/reporters/sarif.ts';", imports: /\/sarif\.ts$/ },
  html: { entry: "export * from './src/reporters/html/page.ts';", imports: /\/html\/page\.ts$/ },
  wizard: {
    entry: "export * from './src/commands/draft.ts'; export * from './src/world/node-desk.ts';",
    imports: /\/(commands\/draft|node-desk)\.ts$/,
  },
  prompts: { entry: "export * from './src/wizard/prompt-screen.ts';", imports: /\/prompt-screen\.ts$/ },
  yaml: { entry: "module.exports = require('yaml');", imports: /^yaml$/ },
  validators: {
    entry: "module.exports = require('./src/generated/validators.cjs');",
    imports: /\/generated\/validators\.cjs$/,
  },
  // It is there first, so the others take from it what all of them need one and the same of.
  reconfig: {
    entry: ['main', 'world/node-io', 'errors'].map((name) => `export * from './src/${name}.ts';`).join('\n'),
    imports: /\/errors\.ts$/,
  },
};

const whole = 'examples/stroke-centralisation/proposal.yaml';

/**
 * The parts that are loaded with their code, each with what is done with it while that code is made: a function that was
 * not called then is compiled anew each time that it is. What is only called for many files would be read for one, too.
 */
const cached = {
  check: async ({ check }, io) => {
    const young = 'examples/early-idea/proposal.yaml';
    const settings = { formats: [], asOf: 20_778 };
    await check({ ...settings, paths: [whole] }, io);
    await check({ ...settings, paths: [young] }, io);
    await check({ ...settings, ...inRepository(whole) }, io); // with findings
  },
  reconfig: async ({ main }, io) => {
    await main(['--help'], io);
    const command = ['check', whole, '--as-of', '2026-11-21'];
    for (let times = 0; times < 2; times += 1) await main(command, io); // judged, and then remembered
  },
  validators: ({ proposal }) => proposal({ ...parse(readFileSync(whole, 'utf8')), nation: 'none' }),
};

/** Of all that goes into the program: what it remembers of a proposal is only good for a program just like it. */
const programDigest = digestOf(['package-lock.json', 'package.json', ...filesBelow('src'), ...filesBelow('scripts')]);

// No part may stay that is none any more, nor kept code: V8 would take that of another text, if only it is as long.
rmSync('dist', { recursive: true, force: true });

const inputs = [];
for (const [name, { entry }] of Object.entries(parts)) {
  const { metafile } = await build({
    stdin: { contents: entry, resolveDir: '.', sourcefile: `${name}.ts`, loader: 'ts' },
    outfile: `dist/${name}${name in cached ? '.body' : ''}.cjs`,
    bundle: true,
    platform: 'node',
    target: 'node20.17',
    format: 'cjs', // starts some milliseconds sooner than an ES module
    supported: { 'dynamic-import': false }, // becomes require(), which spares the loader of ES modules
    minify: true,
    metafile: true,
    define: { 'import.meta': 'meta', programDigest: JSON.stringify(programDigest) },
    // Asked for by few: an address takes as long to make as a page of a proposal to read.
    banner: { js: "const meta = { get url() { return require('node:url').pathToFileURL(__filename).href; } };" },
    plugins: [
      { name: 'parts', setup: (builder) => leaveOut(builder, name) },
      ...(name === 'check' ? [{ name: 'unexplained', setup: leaveOutExplanations }] : []),
    ],
    logLevel: 'warning',
  });
  inputs.push(...Object.keys(metafile.inputs));
  if (name in cached) mustBePlain(`dist/${name}.body.cjs`);
}
inputs.push(...(await buildLibrary()));
writeFileSync('dist/licences.txt', licences(inputs));
const caches = mkdtempSync(join(tmpdir(), 'reconfig-build-'));
for (const name of Object.keys(cached)) copyFileSync('scripts/cached-part.cjs', `dist/${name}.cjs`);
for (const [name, use] of Object.entries(cached)) writeFileSync(`dist/${name}.cache`, await codeOf(name, use));
rmSync(caches, { recursive: true });

/** A proposal by itself in a repository with a configuration and a register in CSV. */
function inRepository(proposal) {
  for (const file of ['reconfig.config.yaml', 'register.csv'])
    cpSync(`examples/repository/${file}`, join(caches, file));
  const place = join(caches, 'proposals', 'proposal.yaml');
  cpSync(proposal, place);
  return { paths: [place], config: join(caches, 'reconfig.config.yaml') };
}

/** The code that V8 makes of a part while it is used, so that the functions that are called are among it. */
async function codeOf(name, use) {
  const filename = `dist/${name}.body.cjs`;
  const script = new Script(Module.wrap(readFileSync(filename, 'utf8')), { filename });
  const part = { exports: {} };
  const require = createRequire(new URL(`../${filename}`, import.meta.url));
  script.runInThisContext().call(part.exports, part.exports, require, part, filename, 'dist');
  const { nodeIo } = 'nodeIo' in part.exports ? part.exports : require('./reconfig.cjs');
  await use(part.exports, { ...nodeIo, cacheFolder: caches, out: () => undefined, err: () => undefined });
  return script.createCachedData();
}

/**
 * A text beyond ASCII takes twice the room and the time to read. The bundler writes escapes for what is beyond, but in
 * regular expressions, where they have to stand in the source.
 */
function mustBePlain(file) {
  const [strange] = /[\u0080-\uffff].*/.exec(readFileSync(file, 'utf8')) ?? [];
  if (strange !== undefined) throw new Error(`${file} is not plain ASCII: ${strange.slice(0, 40)}`);
}

function digestOf(files) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${file}\n`).update(readFileSync(file));
  return hash.digest('hex').slice(0, 32);
}

function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath}/${name}`)
    .sort();
}

/**
 * Leaves to the other parts what is theirs. Left out altogether is what chalk asks the machine about its colours, since we
 * ask it ourselves, what commander would start commands with that are programs of their own, for ours are none, and the
 * editor of the prompts, for we call the user’s own.
 */
function leaveOut(builder, own) {
  builder.onResolve({ filter: /^#supports-color$/ }, ({ resolveDir }) => ({
    path: join(resolveDir, 'vendor/supports-color/browser.js'),
  }));
  builder.onResolve({ filter: /^@inquirer\/editor$/ }, ({ path }) => ({ path, namespace: 'nothing' }));
  builder.onResolve({ filter: /^node:child_process$/ }, ({ path }) => ({ path, namespace: 'nothing' }));
  builder.onLoad({ filter: /./, namespace: 'nothing' }, () => ({ contents: '' }));
  for (const [name, { imports }] of Object.entries(parts)) {
    if (imports === undefined || name === own) continue;
    builder.onResolve({ filter: imports }, ({ kind }) =>
      kind === 'entry-point' ? undefined : { path: `./${name}.cjs`, external: true },
    );
  }
}

/** Leaves out why a criterion asks and its examples: no report says them, and they are a fifth of what would be read. */
function leaveOutExplanations(builder) {
  builder.onLoad({ filter: /src\/principles\/[a-z-]+\/[a-z-]+\.ts$/ }, ({ path }) => {
    if (path.endsWith('index.ts')) return undefined;
    const text = readFileSync(path, 'utf8');
    const contents = text
      .replace(/^ {2}why: `[^`]*`,$/m, "  why: '',")
      .replace(/^ {2}examples: \{$[\s\S]*?^ {2}\},$/m, "  examples: { good: '', bad: '' },");
    if (contents.length > text.length - 200) throw new Error(`${path} gives its reason and examples in another form.`);
    return { contents, loader: 'ts' };
  });
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
