import type { Run } from '../model/report.ts';
import type { Paint } from './paint.ts';
import type { SourceAddress } from './source-address.ts';

/** How a report is to look where that is a matter of taste; a reporter that has no use for it ignores it. */
export interface Look {
  readonly paint: Paint;
  /** Columns. */
  readonly width: number;
  /** Only what fails is shown. */
  readonly quiet: boolean;
  /** Only this principle is shown; all are judged. */
  readonly principle?: string;
  /** At most so many findings of each proposal are shown. */
  readonly maxFindings?: number;
  /** What the program ends with; undefined where it is no program that reports. */
  readonly exitCode?: number;
  /** The root of the repository and the working directory, whole and with `/`; undefined outside a repository. */
  readonly repository?: { readonly root: string; readonly here: string };
  /** Given where the lines of the files that were judged can be linked to. */
  readonly sourceAddress?: SourceAddress;
}

/**
 * A report as text, in pieces to be written one after the other: that of five thousand proposals need not stand in memory
 * at once. Pure: the same run and look give the same bytes.
 */
export type Reporter = (run: Run, look: Look) => Iterable<string>;
