import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { run } from './measure.mjs';

const packages = { 'ajv-cli': '5.0.0', '@stoplight/spectral-cli': '6.16.3' };
const rules = 'scripts/bench/spectral-rules.mjs';

/**
 * Installs the peers into a folder of their own, and gives for each the arguments that check files or a glob.
 * Throws where they cannot be installed, or do not find what is wrong.
 */
export function installPeers(folder) {
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), '{"private": true}');
  const wanted = Object.entries(packages).map(([name, version]) => `${name}@${version}`);
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error'];
  const { status, stderr } = spawnSync('npm', ['install', ...options, ...wanted], { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`npm ended with ${status}. ${stderr.trim().split('\n')[0]}`);
  writeSchemas(folder);
  const peers = peersIn(folder);
  for (const peer of Object.values(peers)) prove(peer, folder);
  return peers;
}

function peersIn(folder) {
  const program = (name, file) => join(folder, 'node_modules', name, file);
  const ajv = [program('ajv-cli', 'dist/index.js'), 'validate', '--spec=draft2020', '--strict=false', '--all-errors'];
  const spectral = [program('@stoplight/spectral-cli', 'dist/index.js'), 'lint', '--ruleset'];
  return {
    ajv: {
      name: 'ajv-cli, the schema alone',
      args: (files) => [...ajv, '-s', join(folder, 'schema.json'), '-d', files],
    },
    spectral: { name: 'Spectral, 22 rules', args: (files) => [...spectral, join(folder, 'whole.mjs'), files] },
    rules: { name: 'Spectral, 21 rules, no schema', args: (files) => [...spectral, join(folder, 'rules.mjs'), files] },
  };
}

/**
 * The schema for each of them. ajv-cli makes objects of dates before it validates them, so that every proposal would
 * be wrong: it gets a schema in which a date may be anything, which spares it work.
 */
function writeSchemas(folder) {
  const schema = JSON.parse(readFileSync('schemas/proposal.schema.json', 'utf8'));
  const { $defs } = schema;
  writeFileSync(join(folder, 'schema.json'), JSON.stringify({ ...schema, $defs: { ...$defs, date: {} } }));
  copyFileSync(resolve(rules), join(folder, 'spectral-rules.mjs'));
  writeFileSync(join(folder, 'schema.mjs'), `export const schema = ${JSON.stringify(schema)};\n`);
  const ruleset = (expression) => `import * as functions from '@stoplight/spectral-functions';
import { schema } from './schema.mjs';
import { rulesOf } from './spectral-rules.mjs';
const { schema: whole, ...others } = rulesOf(functions, schema, ${JSON.stringify($defs.stage.enum)});
export default { rules: ${expression} };
`;
  writeFileSync(join(folder, 'whole.mjs'), ruleset('{ schema: whole, ...others }'));
  writeFileSync(join(folder, 'rules.mjs'), ruleset('others'));
}

/** A peer that finds nothing in a proposal with a mistyped key, no title and no statement does not check anything. */
function prove({ name, args }, folder) {
  const file = join(folder, 'wrong.yaml');
  writeFileSync(file, 'reconfig: 1\nid: wrong\nchanges: [{id: a, kinds: open}]\ndrivers: [{id: b, statement: tbc}]\n');
  run({ name: `${name}, on a wrong file`, args: args(file), cwd: folder, exits: [1] }, folder);
}
