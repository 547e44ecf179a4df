import type { parse } from 'papaparse';

/** The CSV parser. */
export declare const parser: () => { readonly parse: typeof parse };
