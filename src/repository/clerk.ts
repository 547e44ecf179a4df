import { UnreadableFile } from '../errors.ts';
import type { Neighbour, Plan } from '../model/neighbour.ts';
import type { Report } from '../model/report.ts';
import type { Admitted } from '../pipeline/admit.ts';
import { admit } from '../pipeline/admit.ts';
import { decode } from '../pipeline/decode.ts';
import { located, outlineOf } from '../pipeline/outline.ts';
import type { Portfolio } from '../pipeline/portfolio.ts';
import { portfolioWith } from '../pipeline/portfolio.ts';
import type { Terms } from '../pipeline/review.ts';
import { review } from '../pipeline/review.ts';
import type { Io } from '../world/io.ts';
import type { Memory } from './memory.ts';
import { pressFor } from './packed.ts';
import type { Registers } from './registers.ts';

/** What all files of a run are judged with. */
export interface Brief {
  readonly terms: Pick<Terms, 'principles' | 'asOf' | 'stage' | 'limits' | 'countsAhead' | 'annexed'>;
  readonly registers: Registers;
  /** The bytes of what is no file of its own, such as standard input, by the name it goes by. */
  readonly given: ReadonlyMap<string, Uint8Array>;
}

/** What else there is in the repository that matters to a file. */
export interface Surroundings {
  readonly neighbours: readonly Plan[];
  readonly namesakes: readonly string[];
}

/** Something that was made of a file, as a text in bytes, which take less room, and the key that it is remembered under. */
export interface Made {
  readonly key: string;
  readonly bytes: Uint8Array;
}

/** What was made of a file without regard to others. It is plain data. */
export interface Reading {
  readonly file: string;
  /** The digest of what the file held. */
  readonly sign: string;
  /** What the others need to know of it. */
  readonly outline: Made;
  /** Its report, packed by the press of the brief’s principles, if none of the others matters to it. */
  readonly alone?: Made;
}

/** Reads files and judges them. All of it throws `UnreadableFile`. */
export interface Clerk {
  /** What is known of all files so far. */
  readonly portfolio: Portfolio;
  /** What is remembered of a file. */
  recall(file: string): Reading | undefined;
  /** Reads a file for what the others need to know of it. */
  survey(file: string): Reading;
  /** Reads a file, and judges it unless one that was read before matters to it. */
  read(file: string): Reading;
  /** Makes sure that what somebody else read is what is there. Without a memory, it is not looked at. */
  confirm(reading: Reading): Reading;
  /** The packed report on a file that was read, surveyed or confirmed. */
  judge(file: string, surroundings: Surroundings): Uint8Array;
}

/** What nothing around a file matters to. */
export const solitude: Surroundings = { neighbours: [], namesakes: [] };

/** So many characters of proposals are kept in mind between the two readings; what is beyond is read again. */
const mostKept = 1_000_000;

/** A clerk who remembers what was made of the same bytes and the same surroundings before. */
export function clerkWith({ terms, registers, given }: Brief, memory: Memory, io: Io): Clerk {
  const { pack } = pressFor(terms.principles);
  const signs = new Map<string, string>();
  const kept = new Map<string, Admitted>();
  const known = new Map<Plan, Neighbour>();
  const portfolio = portfolioWith((file) => registers.of(file)?.register());
  const setting = JSON.stringify([terms.asOf, terms.stage ?? null, terms.limits, terms.countsAhead, terms.annexed]);
  let room = mostKept;
  return { portfolio, recall, survey, read, confirm, judge };

  function recall(file: string): Reading | undefined {
    if (memory.isEmpty) return undefined;
    const { sign } = open(file);
    const outline = remembered(outlineKey(file));
    if (outline === undefined) return undefined;
    portfolio.enter(file, textOf(outline.bytes));
    const alone = remembered(reportKey(file, solitude));
    return { file, sign, outline, ...(alone === undefined ? {} : { alone }) };
  }

  function survey(file: string): Reading {
    const { sign, admitted } = open(file);
    const there = admitted();
    keep(there);
    return { file, sign, outline: outlined(there) };
  }

  function read(file: string): Reading {
    const { sign, admitted } = open(file);
    const there = admitted();
    const outline = outlined(there);
    if (!isAlone(surroundingsIn(portfolio, file))) {
      keep(there);
      return { file, sign, outline };
    }
    return { file, sign, outline, alone: remember(reportKey(file, solitude), reportOn(there, solitude)) };
  }

  function confirm({ alone, ...reading }: Reading): Reading {
    const { file, sign } = reading;
    signs.set(file, sign);
    if (sign !== '' && memory.sign(bytesOf(file)) !== sign) throw changed(file);
    memory.remember(reading.outline.key, reading.outline.bytes);
    portfolio.enter(file, textOf(reading.outline.bytes));
    // The register may have changed meanwhile; then the report is made anew.
    if (alone?.key !== reportKey(file, solitude)) return reading;
    memory.remember(alone.key, alone.bytes);
    return { ...reading, alone };
  }

  function judge(file: string, surroundings: Surroundings): Uint8Array {
    const key = reportKey(file, surroundings);
    const report = memory.recall(key) ?? remember(key, reportOn(again(file), surroundings)).bytes;
    forget(file);
    return report;
  }

  function reportOn(admitted: Admitted, { neighbours, namesakes }: Surroundings): string {
    const register = registers.of(admitted.source.file)?.register();
    return pack(review(admitted, { ...terms, neighbours: neighbours.map(placed), namesakes, register }));
  }

  function outlined(admitted: Admitted): Made {
    const { file } = admitted.source;
    const outline = JSON.stringify(outlineOf(admitted, terms.asOf));
    portfolio.enter(file, outline);
    return remember(outlineKey(file), outline);
  }

  function outlineKey(file: string): string {
    return memory.key('outline', () => [terms.asOf, signs.get(file), file]);
  }

  function reportKey(file: string, { neighbours, namesakes }: Surroundings): string {
    const register = registers.of(file);
    const others = () => neighbours.map((each) => [each.file, signs.get(each.file)]);
    const content = () => [setting, signs.get(file), file, register?.file, register?.digest(), namesakes, others()];
    return memory.key('report', content);
  }

  function remembered(key: string): Made | undefined {
    const bytes = memory.recall(key);
    return bytes === undefined ? undefined : { key, bytes };
  }

  function remember(key: string, text: string): Made {
    const bytes = bytesIn.encode(text);
    memory.remember(key, bytes);
    return { key, bytes };
  }

  /** A plan with its places, which are looked for where somebody has to do with it. */
  function placed(plan: Plan): Neighbour {
    const neighbour = known.get(plan) ?? located(plan, again(plan.file).parsed.locate);
    known.set(plan, neighbour);
    return neighbour;
  }

  function open(file: string): { readonly sign: string; readonly admitted: () => Admitted } {
    const bytes = bytesOf(file);
    const sign = memory.sign(bytes);
    signs.set(file, sign);
    return { sign, admitted: () => admit(decode(file, bytes), terms.principles) };
  }

  function again(file: string): Admitted {
    const there = kept.get(file);
    if (there !== undefined) return there;
    const bytes = bytesOf(file);
    if (memory.sign(bytes) !== signs.get(file)) throw changed(file);
    return admit(decode(file, bytes), terms.principles);
  }

  function bytesOf(file: string): Uint8Array {
    return given.get(file) ?? io.read(file);
  }

  function keep(there: Admitted): void {
    const { file, text } = there.source;
    if (text.length > room) return;
    room -= text.length;
    kept.set(file, there);
  }

  function forget(file: string): void {
    room += kept.get(file)?.source.text.length ?? 0;
    kept.delete(file);
  }
}

const bytesIn = new TextEncoder();
const utf8 = new TextDecoder();

/** The text that some bytes made here stand for. */
export function textOf(bytes: Uint8Array): string {
  return utf8.decode(bytes);
}

/** Of those in a portfolio, what matters to a file. */
export function surroundingsIn({ around, namesakes }: Portfolio, file: string): Surroundings {
  return { neighbours: around(file), namesakes: namesakes(file) };
}

export function isAlone({ neighbours, namesakes }: Surroundings): boolean {
  return neighbours.length + namesakes.length === 0;
}

function changed(file: string): UnreadableFile {
  return new UnreadableFile(file, 'It was changed while it was being judged.');
}

/** The report on a file that stands alone, or among few: nothing is remembered of it. */
export function reportOn(file: string, { terms, registers, given }: Brief, io: Io): Report {
  const admitted = admit(decode(file, given.get(file) ?? io.read(file)), terms.principles);
  const register = registers.of(file)?.register();
  return review(admitted, { ...terms, register, neighbours: undefined, namesakes: [] });
}
