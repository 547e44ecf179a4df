import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './examples.ts';

export const program = join(root, 'bin/reconfig.cjs');

/** Runs the built program as a user does, without colour unless told otherwise. */
export function run(
  args: readonly string[],
  { input = '', cwd = root, env = {} }: { input?: string | Buffer; cwd?: string; env?: Record<string, string> } = {},
) {
  const { NO_COLOR: _, FORCE_COLOR: __, ...clean } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd,
    input,
    encoding: 'utf8',
    env: { ...clean, ...env },
    maxBuffer: 64 * 1024 * 1024,
  });
  return { code: status, out: stdout, err: stderr };
}
