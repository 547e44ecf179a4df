// Bundles the program into one file, so that starting it reads one file and no package is looked up.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

const { metafile } = await build({
  entryPoints: ['src/main.ts'],
  outfile: 'dist/reconfig.cjs',
  bundle: true,
  platform: 'node',
  target: 'node20.17',
  format: 'cjs', // starts some milliseconds sooner than an ES module
  minifyWhitespace: true,
  minifySyntax: true,
  metafile: true,
  define: { 'import.meta.url': 'moduleUrl' },
  banner: { js: "const moduleUrl = require('node:url').pathToFileURL(__filename).href;" },
  logLevel: 'warning',
});
mkdirSync('dist', { recursive: true });
writeFileSync('dist/metafile.json', JSON.stringify(metafile));
writeFileSync('dist/licences.txt', licences(Object.keys(metafile.inputs)));

/** The licences of the packages that the bundle holds, which ask to be passed on. */
function licences(inputs) {
  const packages = new Set(inputs.flatMap((file) => /^(node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? []));
  return [...packages]
    .sort()
    .map((folder) => {
      const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
      const text =
        ['LICENSE', 'LICENSE.md', 'license', 'License.txt', 'LICENSE.txt', 'LICENCE'].map(read(folder)).find(Boolean) ??
        '';
      return `${name} ${version} (${license})\n\n${text.trim()}\n`;
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
