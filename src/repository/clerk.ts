import { UnreadableFile } from '../errors.ts';
import type { Io } from '../io.ts';
import type { Neighbour, Plan } from '../model/neighbour.ts';
import type { Report } from '../model/report.ts';
import type { Admitted } from '../pipeline/admit.ts';
import { admit } from '../pipeline/admit.ts';
import { decode } from '../pipeline/decode.ts';
import type { Outline } from '../pipeline/outline.ts';
import { located, outlineOf } from '../pipeline/outline.ts';
import type { Terms } from '../pipeline/review.ts';
import { review } from '../pipeline/review.ts';
import type { Memory } from './memory.ts';
import { pressFor } from './packed.ts';
import type { Registers } from './registers.ts';

/** What all files of a run are judged with. */
export interface Brief {
  readonly terms: Pick<Terms, 'principles' | 'asOf' | 'stage' | 'limits' | 'countsAhead'>;
  readonly registers: Registers;
  /** The bytes of what is no file of its own, such as standard input, by the name it goes by. */
  readonly given: ReadonlyMap<string, Uint8Array>;
}

/** What else there is in the repository that matters to a file. */
export interface Surroundings {
  readonly neighbours: readonly Plan[];
  readonly namesakes: readonly string[];
}

/** Reads files and judges them. Throws `UnreadableFile`. */
export interface Clerk {
  /** What the others need to know of a file. */
  survey(file: string): Outline;
  /** The report on a file that was surveyed, packed by the press of the brief’s principles. */
  judge(file: string, surroundings: Surroundings): string;
}

/** So many characters of proposals are kept in mind between the two readings; what is beyond is read again. */
const mostKept = 1_000_000;

/** A clerk who looks up in the memory what was made of the same bytes and the same surroundings before. */
export function clerkWith({ terms, registers, given }: Brief, memory: Memory, io: Io): Clerk {
  const { pack } = pressFor(terms.principles);
  const signs = new Map<string, string>();
  const kept = new Map<string, Admitted>();
  const known = new Map<Plan, Neighbour>();
  const setting = JSON.stringify([terms.asOf, terms.stage ?? null, terms.limits, terms.countsAhead]);
  let room = mostKept;
  return { survey, judge };

  function survey(file: string): Outline {
    const bytes = bytesOf(file);
    const sign = memory.sign(bytes);
    signs.set(file, sign);
    return memory.outline(
      () => [terms.asOf, sign, file],
      () => {
        const admitted = admit(decode(file, bytes), terms.principles);
        keep(file, admitted);
        return detached(outlineOf(admitted, terms.asOf));
      },
    );
  }

  function judge(file: string, { neighbours, namesakes }: Surroundings): string {
    const register = registers.of(file);
    const others = () => neighbours.map((each) => [each.file, signs.get(each.file)]);
    const content = () => [setting, signs.get(file), file, register?.file, register?.digest(), namesakes, others()];
    const report = memory.report(content, () => {
      const around = { neighbours: neighbours.map(placed), namesakes };
      return pack(review(admitted(file), { ...terms, ...around, register: register?.register() }));
    });
    forget(file);
    return report;
  }

  /** A plan with its places, which are looked for where somebody has to do with it. */
  function placed(plan: Plan): Neighbour {
    const neighbour = known.get(plan) ?? located(plan, admitted(plan.file).parsed.locate);
    known.set(plan, neighbour);
    return neighbour;
  }

  function admitted(file: string): Admitted {
    const there = kept.get(file);
    if (there !== undefined) return there;
    const bytes = bytesOf(file);
    if (memory.sign(bytes) !== signs.get(file)) {
      throw new UnreadableFile(file, 'It was changed while it was being judged.');
    }
    return admit(decode(file, bytes), terms.principles);
  }

  function bytesOf(file: string): Uint8Array {
    return given.get(file) ?? io.read(file);
  }

  function keep(file: string, there: Admitted): void {
    if (there.source.text.length > room) return;
    room -= there.source.text.length;
    kept.set(file, there);
  }

  function forget(file: string): void {
    room += kept.get(file)?.source.text.length ?? 0;
    kept.delete(file);
  }
}

/** The outline in strings of its own: those that were cut from a text would keep all of it in mind. */
function detached(outline: Outline): Outline {
  return JSON.parse(JSON.stringify(outline));
}

/** The report on a file that stands alone, or among few: nothing is remembered of it. */
export function reportOn(file: string, { terms, registers, given }: Brief, io: Io): Report {
  const admitted = admit(decode(file, given.get(file) ?? io.read(file)), terms.principles);
  const register = registers.of(file)?.register();
  return review(admitted, { ...terms, register, neighbours: undefined, namesakes: [] });
}
