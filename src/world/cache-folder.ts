import { isAbsolute, join } from 'node:path';

/** `RECONFIG_CACHE`, else a folder of ours where the system keeps the caches of its users. */
export function cacheFolder(env: Readonly<Record<string, string | undefined>>, platform: string): string | undefined {
  const { RECONFIG_CACHE: own, XDG_CACHE_HOME: common, LOCALAPPDATA: local, HOME: home } = env;
  if (own) return own;
  if (common && isAbsolute(common)) return join(common, 'reconfig');
  if (platform === 'win32') return local && join(local, 'reconfig', 'cache');
  return home && join(home, platform === 'darwin' ? 'Library/Caches' : '.cache', 'reconfig');
}
