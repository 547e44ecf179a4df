import { UnreadableFile } from '../errors.ts';
import type { Io } from '../io.ts';
import type { Neighbour } from '../model/neighbour.ts';
import type { Report } from '../model/report.ts';
import type { Admitted } from '../pipeline/admit.ts';
import { admit } from '../pipeline/admit.ts';
import { decode } from '../pipeline/decode.ts';
import type { Outline } from '../pipeline/outline.ts';
import { outlineOf } from '../pipeline/outline.ts';
import type { Terms } from '../pipeline/review.ts';
import { review } from '../pipeline/review.ts';
import type { Memory } from './memory.ts';
import { pressFor } from './packed.ts';
import type { Registers } from './registers.ts';

/** What all files of a run are judged with. */
export interface Brief {
  readonly terms: Pick<Terms, 'principles' | 'asOf' | 'stage' | 'limits' | 'annexed'>;
  readonly registers: Registers;
  /** The bytes of what is no file of its own, such as standard input, by the name it goes by. */
  readonly given: ReadonlyMap<string, Uint8Array>;
}

/** What else there is in the repository that matters to a file. */
export interface Surroundings {
  readonly neighbours: readonly Neighbour[] | undefined;
  readonly namesakes: readonly string[];
}

/** Reads files and judges them. Throws `UnreadableFile`. */
export interface Clerk {
  /** What the others need to know of a file. */
  survey(file: string): Outline;
  /** The report, packed by the press of the brief’s principles. */
  judge(file: string, surroundings: Surroundings): string;
}

/** So many characters of proposals are kept in mind between the two readings; what is beyond is read again. */
const mostKept = 1_000_000;

/** A file that was read, and the digest of what it held. */
interface Opened {
  readonly sign: string;
  readonly admitted: () => Admitted;
}

/** A clerk who looks up in the memory what was made of the same bytes and the same surroundings before. */
export function clerkWith({ terms, registers, given }: Brief, memory: Memory, io: Io): Clerk {
  const { pack } = pressFor(terms.principles);
  const kept = new Map<string, Opened>();
  const signs = new Map<string, string>();
  const signsOfNeighbours = new Map<Neighbour, string>();
  const setting = JSON.stringify([terms.asOf, terms.stage ?? null, terms.limits, terms.annexed]);
  let room = mostKept;
  return { survey, judge };

  function survey(file: string): Outline {
    const opened = open(file);
    signs.set(file, opened.sign);
    return memory.outline(
      () => [terms.asOf, opened.sign, file],
      () => {
        const admitted = opened.admitted();
        room -= admitted.source.text.length;
        if (room > 0) kept.set(file, { sign: opened.sign, admitted: () => admitted });
        return outlineOf(admitted, terms.asOf);
      },
    );
  }

  function judge(file: string, surroundings: Surroundings): string {
    const sign = signs.get(file) ?? open(file).sign;
    const register = registers.of(file);
    const { namesakes, neighbours } = surroundings;
    const content = () => [setting, sign, file, register?.file, register?.digest(), namesakes, neighbours?.map(signOf)];
    const report = memory.report(content, () => {
      const opened = kept.get(file) ?? open(file);
      if (opened.sign !== sign) throw new UnreadableFile(file, 'It was changed while it was being judged.');
      return pack(review(opened.admitted(), { ...terms, ...surroundings, register: register?.register() }));
    });
    kept.delete(file);
    return report;
  }

  /** The digest of a neighbour, which may be one of many files. */
  function signOf(neighbour: Neighbour): string {
    const known = signsOfNeighbours.get(neighbour) ?? memory.sign(JSON.stringify(neighbour));
    signsOfNeighbours.set(neighbour, known);
    return known;
  }

  function open(file: string): Opened {
    const bytes = given.get(file) ?? io.read(file);
    return { sign: memory.sign(bytes), admitted: () => admit(decode(file, bytes), terms.principles) };
  }
}

/** The report on a file that stands alone, or among few: nothing is remembered of it. */
export function reportOn(file: string, { terms, registers, given }: Brief, io: Io): Report {
  const admitted = admit(decode(file, given.get(file) ?? io.read(file)), terms.principles);
  const register = registers.of(file)?.register();
  return review(admitted, { ...terms, register, neighbours: undefined, namesakes: [] });
}
