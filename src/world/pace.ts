/** In units of the engine’s own: what a function may do before it is compiled for speed; by itself it takes a fourth. */
const budget = 250_000;

/**
 * Has the engine wait longer before it compiles a function for speed. The engine of Node.js 20 does so very early, on
 * threads of its own, and where two processors are one core, as in most rented machines, they take from the program what
 * it would win: judging a thousand files takes a fifth less time with this, and a third less work. Later engines compile
 * in smaller steps, and know no such setting.
 */
export function slowToCompile({
  versions,
  getBuiltinModule,
}: Pick<NodeJS.Process, 'versions' | 'getBuiltinModule'>): void {
  if (!versions.v8.startsWith('11.')) return;
  getBuiltinModule('node:v8').setFlagsFromString(`--interrupt-budget=${budget}`);
}
