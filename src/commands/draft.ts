import { UsageError } from '../errors.ts';
import type { Exit } from '../exit.ts';
import { exit } from '../exit.ts';
import { criteriaOf } from '../model/criteria.ts';
import type { Stage } from '../model/stage.ts';
import { bmaPrinciples } from '../principles/index.ts';
import { visible } from '../reporters/visible.ts';
import { registersIn } from '../repository/registers.ts';
import { findSettings } from '../repository/settings.ts';
import { begun, schemaFor } from '../wizard/beginning.ts';
import { closing } from '../wizard/closing.ts';
import { canBeFilled, judge } from '../wizard/judging.ts';
import { lineScreen } from '../wizard/line-screen.ts';
import type { Paper } from '../wizard/paper.ts';
import { openPaper } from '../wizard/paper.ts';
import type { Screen } from '../wizard/screen.ts';
import { Ended } from '../wizard/screen.ts';
import { converse } from '../wizard/session.ts';
import type { Sitting } from '../wizard/sitting.ts';
import { template } from '../wizard/template.ts';
import type { Desk, Io } from '../world/io.ts';
import type { CheckOptions } from './check.ts';
import { check } from './check.ts';
import { fillFrom } from './draft-answers.ts';
import { criterionById } from './find-criterion.ts';

export interface DraftOptions {
  readonly stage?: Stage;
  readonly answers?: string;
  readonly template?: Stage;
  readonly plain?: true;
  /** How what was written is checked. */
  readonly checking: CheckOptions;
}

/** Writes a proposal, or finishes one: by asking, or with answers from a file. Throws `UsageError`. */
export async function draft(file: string, options: DraftOptions, io: Io): Promise<Exit> {
  const { answers, checking, template: asked } = options;
  if (asked !== undefined) {
    io.out(template(asked, bmaPrinciples, schemaFor(file, io)));
    return exit.open;
  }
  const desk = await io.desk();
  if (answers === undefined && !desk.isAttended) throw new UsageError(noTerminal(visible(file)));
  if (io.isFolder(file)) throw new UsageError(`${file} is a folder; name the file in it, such as proposal.yaml.`);
  const settings = findSettings(checking, io);
  const register = registersIn(settings.register, io).of(file)?.register();
  const terms = { principles: bmaPrinciples, asOf: checking.asOf, limits: settings.limits, register };
  const tools = {
    judge: (text: string) => judge(file, text, terms),
    criteria: criteriaOf(bmaPrinciples).map(({ id, asks }) => ({ value: id, name: id, about: asks })),
  };
  const report = (): Promise<Exit> => check({ ...checking, stage: undefined }, io);
  if (answers !== undefined) {
    const code = fillFrom(answers, file, tools, desk, io);
    await report();
    return code;
  }
  const paper = openPaper(file, desk, io);
  try {
    const sitting = { ...sittingAt(paper, tools, options, io), screen: await screenFor(options, desk, io) };
    return await closing(sitting, () => converse(sitting), report);
  } finally {
    paper.close();
  }
}

function noTerminal(file: string): string {
  return `draft asks questions, and here is no terminal to ask them in. Give the answers in a file (reconfig draft ${file} --answers answers.yaml), or begin with a skeleton (reconfig draft --template case-for-change).`;
}

function sittingAt(
  paper: Paper,
  tools: Pick<Sitting, 'judge' | 'criteria'>,
  { stage }: DraftOptions,
  io: Io,
): Omit<Sitting, 'screen'> {
  const { file, memory, text } = paper;
  const judged = tools.judge(begun(text, file, io));
  if (!canBeFilled(judged)) {
    const hint = `See reconfig check ${visible(file)}, put right what it says, and come back.`;
    throw new UsageError(`${file} cannot be read as YAML with keys and values, so nothing can be put into it. ${hint}`);
  }
  return {
    ...tools,
    paper,
    whyOf: (id) => criterionById(id),
    judged,
    memory: stage === undefined ? memory : { ...memory, horizon: stage },
    next: undefined,
    said: undefined,
  };
}

/** Lists to move about in; or lines alone, where that is asked for, as screen readers do, or the terminal can do no more. */
async function screenFor({ plain }: DraftOptions, desk: Desk, { env }: Io): Promise<Screen> {
  const isPoor = env['TERM'] === 'dumb';
  if (plain || isPoor || (env['ACCESSIBLE'] ?? '') !== '') return lineScreen(desk, isPoor);
  const { promptScreen } = await import('../wizard/prompt-screen.ts');
  return promptScreen(desk, (how) => new Ended(how));
}
