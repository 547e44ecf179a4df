import { listAsData } from './commands/list.ts';
import type { Criterion, Report } from './generated/report.ts';
import type { Day } from './model/dates.ts';
import { dayOf } from './model/dates.ts';
import type { Register } from './model/register.ts';
import type { Source } from './model/source.ts';
import { stages } from './model/stage.ts';
import { defaultLimits } from './model/thresholds.ts';
import { quoted } from './model/words.ts';
import type { Thresholds } from './pipeline/config-thresholds.ts';
import { decoded } from './pipeline/decode.ts';
import { judgeTexts } from './pipeline/judge-texts.ts';
import { didYouMean } from './pipeline/nearest.ts';
import { readConfig } from './pipeline/read-config.ts';
import { readRegister } from './pipeline/read-register.ts';
import { whyUnusable } from './pipeline/why-unusable.ts';
import { bmaPack, bmaPrinciples } from './principles/index.ts';
import { dataOf } from './reporters/json.ts';
import { tool } from './tool.ts';

export type * from './generated/report.ts';

/** A stage of a proposal. */
export type Stage = Criterion['due'];

/** A text, and the name that it goes by. */
export interface NamedText {
  /** Where the text comes from, such as a path. It is the `file` of the report, which goes by the order of the names. */
  readonly name: string;
  /** The text, decoded as UTF-8. */
  readonly text: string;
}

/** What proposals are judged with. */
export interface CheckOptions {
  /** The day to judge as on, such as `2026-08-01`: the library has no clock. */
  readonly asOf: string;
  /** Asks whether they would pass at this stage, whatever stage they are at. */
  readonly stage?: Stage | undefined;
  /**
   * The register of existing services: CSV if its name ends in `.csv`, else YAML. Without one, nobody can say that
   * nothing is duplicated.
   */
  readonly register?: NamedText | undefined;
  /**
   * A configuration, as `reconfig.config.yaml` is one. Its thresholds are used; what it says of files, of the look of
   * a report and of the gate is for the command line alone.
   */
  readonly config?: NamedText | undefined;
  /** The other proposals of the repository: they are not judged, and those that are judged are compared with them. */
  readonly beside?: Iterable<NamedText> | undefined;
}

/** A question that is asked of a proposal. */
export interface CriterionEntry {
  /** `principle/criterion` */
  readonly id: string;
  /** The question; a good proposal answers it with yes. */
  readonly asks: string;
  /** The stage from which it is asked. Like what follows, it is not given for what is asked of any file. */
  readonly due?: Stage;
  /** The severity that its findings have unless they say otherwise. */
  readonly severity?: Criterion['severity'];
  /** computed: facts are compared; declared: one entry says so. */
  readonly basis?: Criterion['basis'];
  /** Whether it is asked of all changes, or of substantial ones only. */
  readonly scale?: 'all' | 'substantial';
  /** Where it comes from. */
  readonly source?: readonly string[];
}

/** A principle with its criteria. */
export interface PrincipleEntry {
  readonly id: string;
  /** A sentence that is true of a good proposal. */
  readonly title: string;
  /** Where it comes from. */
  readonly source?: string;
  readonly criteria: readonly CriterionEntry[];
}

/** Thrown by `check` where it cannot use what it was given. Its message says why, for a person to read. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

/** `well-formed`, which is asked of any file, then the eight principles in their order. */
export const principles: readonly PrincipleEntry[] = listAsData();

/**
 * Judges proposals to change NHS services on the eight BMA principles of redesign, in the light of each other.
 *
 * It reads and writes nothing: the same texts and options give the same report, which is the one that
 * `reconfig check --format json` prints. A text that is no proposal is not thrown: its report says what is wrong, and
 * fails. Without any proposal, nothing passes either.
 *
 * @example
 * const { passed, proposals } = check([{ name: 'proposal.yaml', text }], { asOf: '2026-08-01' });
 *
 * @param proposals The proposals to judge, in YAML, each with a name of its own.
 * @param options The day to judge as on, and what else they are judged with.
 * @returns The report, version 1: plain data, which is the caller’s to keep and change.
 * @throws {InputError} If two texts have one name, a text is no string, the register or the configuration cannot be
 *   used, `asOf` is no day, or `stage` no stage.
 */
export function check(proposals: Iterable<NamedText>, options: CheckOptions): Report {
  const asOf = dayFrom(options.asOf);
  const thresholds = thresholdsFrom(options.config);
  const stage = stageFrom(options.stage);
  const register = registerFrom(options.register);
  const judged = [...proposals].map(sourceFrom);
  const beside = [...(options.beside ?? [])].map(sourceFrom);
  assertNamesDiffer([...judged, ...beside]);
  const found = judgeTexts(judged, beside, { principles: bmaPrinciples, asOf, stage, register, ...thresholds });
  return dataOf({ tool, asOf, packs: [bmaPack], ...thresholds, ...found, unread: [], notes: [] });
}

function dayFrom(written: string): Day {
  const day = dayOf(written);
  if (day !== undefined) return day;
  throw new InputError(`\`asOf\` is ${quoted(`${written}`)}: give the day to judge as on, such as 2026-08-01.`);
}

function stageFrom(asked: string | undefined): Stage | undefined {
  const stage = stages.find((each) => each === asked);
  if (asked === undefined || stage !== undefined) return stage;
  const guess = didYouMean(`${asked}`, stages);
  throw new InputError(`${quoted(`${asked}`)} is no stage.${guess} There are ${stages.join(', ')}.`);
}

function thresholdsFrom(text: NamedText | undefined): Thresholds {
  if (text === undefined) return { limits: defaultLimits, reasons: {} };
  const { configuration, troubles } = readConfig(sourceFrom(text));
  if (configuration !== undefined && troubles.length === 0) {
    const { limits, reasons } = configuration;
    return { limits, reasons };
  }
  throw new InputError(whyUnusable('configuration', text.name, troubles));
}

function registerFrom(text: NamedText | undefined): Register | undefined {
  if (text === undefined) return undefined;
  const { register, troubles } = readRegister(sourceFrom(text));
  if (register !== undefined && troubles.length === 0) return register;
  throw new InputError(whyUnusable('register', text.name, troubles));
}

/** Where no types are checked, bytes are easily taken for a text. */
function sourceFrom({ name, text }: NamedText): Source {
  if (typeof name !== 'string') throw new InputError('A text has no name: give each a name, such as its path.');
  if (typeof text === 'string') return decoded(name, text);
  throw new InputError(`The text of ${quoted(name)} is no string: decode its bytes as UTF-8 first.`);
}

function assertNamesDiffer(sources: readonly Source[]): void {
  const names = new Set<string>();
  for (const { file } of sources) {
    if (names.has(file)) throw new InputError(`Two texts are named ${quoted(file)}: give each a name of its own.`);
    names.add(file);
  }
}
