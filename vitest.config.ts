import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** What the program remembers while it is tested is its own, and goes with test/support/caches.ts. */
process.env['RECONFIG_CACHE'] ??= mkdtempSync(join(tmpdir(), 'reconfig-tests-'));

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/support/caches.ts',
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
