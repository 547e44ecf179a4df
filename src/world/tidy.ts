/** Every so many times that it is asked, it looks: looking takes as long as half of what it is asked after. */
const rhythm = 16;
/** So many times what was in use after the last look may come together before the next. */
const growth = 1.5;

/**
 * Gives back the memory that nobody uses any more, if much has come together. The engine by itself waits as long as the
 * machine has any left, and then judging five thousand files would take as much as a browser, for what is mere litter.
 * Below so many bytes in use, `least`, it is not worth looking.
 */
export function tidierIn({
  memoryUsage,
  getBuiltinModule,
}: Pick<NodeJS.Process, 'memoryUsage' | 'getBuiltinModule'>): (least: number) => void {
  let collect: (() => void) | undefined;
  let after = 0;
  let asked = 0;
  return (least) => {
    asked += 1;
    if (asked % rhythm !== 0) return;
    if (memoryUsage().heapUsed < Math.max(least, after * growth)) return;
    collect ??= collector();
    collect();
    after = memoryUsage().heapUsed;
  };

  function collector(): () => void {
    getBuiltinModule('node:v8').setFlagsFromString('--expose-gc');
    return getBuiltinModule('node:vm').runInNewContext('gc');
  }
}
