import type { Ignore } from 'ignore';

/** Rules of git on what to ignore: none yet. */
export declare const gitignore: () => Ignore;
