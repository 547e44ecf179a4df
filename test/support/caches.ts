import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname } from 'node:path';

/** Takes away, when all tests are done, what the programs that they started remembered. */
export function teardown(): void {
  const caches = process.env['RECONFIG_CACHE'];
  if (caches !== undefined && dirname(caches) === tmpdir()) rmSync(caches, { recursive: true, force: true });
}
