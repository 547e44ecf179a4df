/** Bytes in use before it is worth looking for what nobody uses, and that many times what was in use after the last look. */
const least = 60_000_000;
const growth = 1.5;

/**
 * Gives back the memory that nobody uses any more, if much has come together. The engine by itself waits as long as the
 * machine has any left, and then judging five thousand files would take as much as a browser, for what is mere litter.
 */
export function tidierIn({ memoryUsage, getBuiltinModule }: Pick<NodeJS.Process, 'memoryUsage' | 'getBuiltinModule'>) {
  let collect: (() => void) | undefined;
  let bound = least;
  return (): void => {
    if (memoryUsage().heapUsed < bound) return;
    collect ??= collector();
    collect();
    bound = Math.max(least, memoryUsage().heapUsed * growth);
  };

  function collector(): () => void {
    getBuiltinModule('node:v8').setFlagsFromString('--expose-gc');
    return getBuiltinModule('node:vm').runInNewContext('gc');
  }
}
