import { admit } from '../pipeline/admit.ts';
import { decode } from '../pipeline/decode.ts';
import type { Outline } from '../pipeline/outline.ts';
import { outlineOf } from '../pipeline/outline.ts';
import type { Portfolio } from '../pipeline/portfolio.ts';
import { portfolioOf } from '../pipeline/portfolio.ts';
import type { Io } from '../world/io.ts';
import type { Changes } from './changes.ts';
import type { Brief } from './clerk.ts';
import { isRegister } from './file-names.ts';
import { registerNamesIn } from './registers.ts';

/** What is needed to tell which files may be judged otherwise than they were. */
export interface Present {
  readonly portfolio: Portfolio;
  /** The configuration, if there is one. */
  readonly config: string | undefined;
  readonly brief: Brief;
}

/**
 * Tells of a file whether its report may be another than it was at the base of the changes: it changed itself, or the
 * configuration did, or the register in its reach, or what its neighbours plan.
 */
export function affectedBy(
  changes: Changes,
  { portfolio: now, config, brief }: Present,
  io: Io,
): (file: string) => boolean {
  if (config !== undefined && !changes.isAsItWas(config)) return () => true;
  const registerOf = (file: string) => brief.registers.of(file)?.register();
  const before = portfolioOf(earlierOutlines(changes, now, brief), registerOf);
  const gone = new Set(changes.touched.filter(({ status }) => status !== 'modified').flatMap(registersOf));
  return (file) => {
    if (brief.given.has(file) || !changes.isAsItWas(file)) return true;
    const register = brief.registers.of(file)?.file;
    if (register !== undefined && !changes.isAsItWas(register)) return true;
    if (io.foldersAbove(file).some((folder) => registerNamesIn(folder).some((name) => gone.has(name)))) return true;
    const around = [now, before].map((portfolio) =>
      JSON.stringify([portfolio.around(file), portfolio.namesakes(file)]),
    );
    return around[0] !== around[1] || now.around(file).some((other) => !changes.isAsItWas(other.file));
  };
}

/** The registers that came or went. */
function registersOf(touch: Changes['touched'][number]): string[] {
  const paths = touch.status === 'renamed' ? [touch.path, touch.from] : [touch.path];
  return paths.filter(isRegister);
}

/** What the files of the repository planned at the base, as far as it is not what they plan now. */
function earlierOutlines(changes: Changes, now: Portfolio, { terms }: Brief): ReadonlyMap<string, Outline> {
  const unchanged = [...now.files()].flatMap((file): [string, Outline][] => {
    const outline = changes.isAsItWas(file) ? now.outlineOf(file) : undefined;
    return outline === undefined ? [] : [[file, outline]];
  });
  const paths = changes.touched.map((touch) => (touch.status === 'renamed' ? touch.from : touch.path));
  const before = [...changes.earlier(paths)].flatMap(([file, bytes]): [string, Outline][] => {
    const source = decode(file, bytes);
    const isProposal = /^\uFEFF?reconfig:/m.test(source.text);
    return isProposal ? [[file, outlineOf(admit(source, terms.principles), terms.asOf)]] : [];
  });
  return new Map([...unchanged, ...before]);
}
