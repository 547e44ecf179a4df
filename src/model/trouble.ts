import type { Path } from './path.ts';
import type { Range } from './source.ts';

/** What kind of trouble keeps a proposal from being read: a criterion of `well-formed`. */
export type TroubleKind = 'syntax' | 'schema' | 'ids' | 'references' | 'dates' | 'personal-data' | 'waivers' | 'limits';

/** Something that keeps a proposal from being read as it stands, at a place of the text. */
export interface Trouble {
  readonly kind: TroubleKind;
  readonly message: string;
  readonly hint?: string;
  readonly path: Path;
  readonly range: Range;
}
