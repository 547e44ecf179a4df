// Bundles the library: the same engine as the program’s, for those who call it from programs of their own.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

/** Writes the library and its types, each for `import` and for `require`. Gives the files that went into it. */
export async function buildLibrary() {
  const types = typesOfLibrary();
  for (const ending of ['mts', 'cts']) writeFileSync(`dist/library.d.${ending}`, types);
  return [...(await bundle('esm', 'mjs')), ...(await bundle('cjs', 'cjs'))];
}

/**
 * One file that asks nothing of the place where it runs: a browser will do. It can be read, for those who follow it with
 * a debugger; who wants it small has a bundler.
 */
async function bundle(format, ending) {
  const { metafile } = await build({
    entryPoints: ['src/library.ts'],
    outfile: `dist/library.${ending}`,
    bundle: true,
    platform: 'browser',
    target: ['node20.17', 'es2022'],
    format,
    charset: 'utf8',
    metafile: true,
    define: { PAPA_BROWSER_CONTEXT: 'true' }, // leaves out what reads the streams of Node.js
    logLevel: 'warning',
  });
  return Object.keys(metafile.inputs);
}

/** The types in one text: what the library declares itself, and the report, which is all that it may refer to. */
function typesOfLibrary() {
  const folder = mkdtempSync(join(tmpdir(), 'reconfig-types-'));
  try {
    const options = ['--noEmit', 'false', '--declaration', '--emitDeclarationOnly', '--noCheck', '--outDir', folder];
    execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', ...options]);
    const declared = (name) => readFileSync(join(folder, `src/${name}.d.ts`), 'utf8');
    const own = declared('library').replaceAll(/^(?:import|export) type .* from '\.\/generated\/report\.ts';\n/gm, '');
    if (/^(?:import|export) .*\bfrom '|\bimport\(/m.test(own)) {
      throw new Error(`The types of the library refer to what is not shipped:\n${own}`);
    }
    return `${own.trimEnd()}\n${declared('generated/report').replace(/^\/\/.*\n/, '')}`;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
