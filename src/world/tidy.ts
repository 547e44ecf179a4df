/** So many times what was in use after the last look may come together before the next. */
const growth = 1.5;

/**
 * Gives back the memory that nobody uses any more, if much has come together. The engine by itself waits as long as the
 * machine has any left, and then judging five thousand files would take as much as a browser, for what is mere litter.
 * Below so many bytes in use, `least`, it is not worth looking.
 */
export function tidierIn({ getBuiltinModule }: Pick<NodeJS.Process, 'getBuiltinModule'>): (least: number) => void {
  let collect: (() => void) | undefined;
  let after = 0;
  return (least) => {
    if (inUse() < Math.max(least, after * growth)) return;
    collect ??= collector();
    collect();
    after = inUse();
  };

  /** Asked of the engine: `process.memoryUsage()` asks the system, too, and takes several times as long. */
  function inUse(): number {
    return getBuiltinModule('node:v8').getHeapStatistics().used_heap_size;
  }

  function collector(): () => void {
    getBuiltinModule('node:v8').setFlagsFromString('--expose-gc');
    return getBuiltinModule('node:vm').runInNewContext('gc');
  }
}
