import packageJson from '../package.json' with { type: 'json' };

/** Of what package.json may say, where the program has its page. */
const described: { readonly version: string; readonly homepage?: string } = packageJson;

/**
 * The program’s name and version, and the digest of all it is made of, which is known once it is built: two programs that
 * might judge otherwise differ in it.
 */
export const tool = {
  name: 'reconfig',
  /** What it is called where it is installed from. */
  installedAs: packageJson.name,
  version: described.version,
  ...(described.homepage === undefined ? {} : { address: described.homepage }),
  digest: typeof programDigest === 'string' ? programDigest : '',
} as const;

/** Put in by scripts/build.mjs. */
declare const programDigest: string | undefined;
