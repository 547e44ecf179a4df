/** What the program ends with. */
export const exit = {
  /** Everything that was checked passes. */
  open: 0,
  /** At least one proposal fails, or cannot be read as one; or none that was judged goes ahead. */
  shut: 1,
  /** Something was not judged: wrong usage, or a file that cannot be read. */
  notRun: 2,
  /** A fault of ours: no verdict was reached. */
  bug: 3,
  /** Ctrl-C. */
  interrupted: 130,
} as const;

export type Exit = (typeof exit)[keyof typeof exit];
