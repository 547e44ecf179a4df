import packageJson from '../package.json' with { type: 'json' };

/** The program’s name and version. */
export const tool = { name: 'reconfig', version: packageJson.version } as const;
