import type * as Yaml from 'yaml';

/** The full parser of YAML. */
export declare const yaml: () => typeof Yaml;
