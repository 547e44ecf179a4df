import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import packageJson from '../../package.json' with { type: 'json' };
import { root } from './examples.ts';

/** A registry on this machine that holds this package alone, as it would be published. */
export interface Registry {
  /** A home with settings for npm under which it is the only registry. Those of a folder would overrule them. */
  readonly home: string;
  close(): void;
}

/** Packs the package into a folder and serves it. */
export async function registryIn(folder: string): Promise<Registry> {
  mkdirSync(folder, { recursive: true });
  const pack = ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder];
  const { stdout, stderr } = spawnSync('npm', pack, { cwd: root, encoding: 'utf8' });
  const tarball = readFileSync(join(folder, stdout.trim() || stderr));
  const { name, version, bin, engines } = packageJson;
  const server = createServer((request, response) => {
    const address = `http://${request.headers.host}/${name}.tgz`;
    const dist = { tarball: address, integrity: `sha512-${createHash('sha512').update(tarball).digest('base64')}` };
    const about = {
      name,
      'dist-tags': { latest: version },
      versions: { [version]: { name, version, bin, engines, dist } },
    };
    const answers = new Map<string | undefined, string | Buffer>([
      [`/${name}`, JSON.stringify(about)],
      [`/${name}.tgz`, tarball],
    ]);
    response.statusCode = answers.has(request.url) ? 200 : 404;
    response.end(answers.get(request.url));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('It listens nowhere.');
  writeFileSync(
    join(folder, '.npmrc'),
    `registry=http://127.0.0.1:${address.port}/\nfetch-retries=0\nupdate-notifier=false\n`,
  );
  return { home: folder, close: () => server.close() };
}
