import { UsageError } from '../errors.ts';
import type { Exit } from '../exit.ts';
import type { Desk, Io } from '../io.ts';
import type { Stage } from '../model/stage.ts';
import { bmaPrinciples } from '../principles/index.ts';
import { visible } from '../reporters/visible.ts';
import { registersIn } from '../repository/registers.ts';
import { findSettings } from '../repository/settings.ts';
import { firstLines } from '../wizard/beginning.ts';
import { closing } from '../wizard/closing.ts';
import { judge } from '../wizard/judging.ts';
import { lineScreen } from '../wizard/line-screen.ts';
import type { Paper } from '../wizard/paper.ts';
import { openPaper } from '../wizard/paper.ts';
import { converse } from '../wizard/session.ts';
import type { Sitting } from '../wizard/sitting.ts';
import type { CheckOptions } from './check.ts';
import { check } from './check.ts';
import { criterionById } from './find-criterion.ts';

export interface DraftOptions {
  readonly stage?: Stage;
  readonly answers?: string;
  readonly template?: Stage;
  readonly plain?: true;
  /** How what was written is checked. */
  readonly checking: CheckOptions;
}

/** Writes a proposal, or finishes one, by asking. */
export async function draft(file: string, options: DraftOptions, io: Io): Promise<Exit> {
  const desk = await io.desk();
  if (!desk.isAttended) {
    throw new UsageError(
      `draft asks questions, and there is no terminal to ask them in. Give the answers in a file (reconfig draft ${visible(file)} --answers answers.yaml), or begin with a skeleton (reconfig draft --template case-for-change > ${visible(file)}).`,
    );
  }
  if (io.isFolder(file))
    throw new UsageError(`${file} is a folder; name the file in it, such as ${file}/proposal.yaml.`);
  const paper = openPaper(file, desk, io);
  try {
    return await sit(paper, options, desk, io);
  } finally {
    paper.close();
  }
}

async function sit(paper: Paper, { checking, stage }: DraftOptions, desk: Desk, io: Io): Promise<Exit> {
  const { file } = paper;
  const settings = findSettings(checking, io);
  const register = registersIn(settings.register, io).of(file)?.register();
  const terms = { principles: bmaPrinciples, asOf: checking.asOf, limits: settings.limits, register };
  const judging = (text: string) => judge(file, text, terms);
  const judged = judging(paper.text ?? firstLines(file, io));
  if (!judged.readable) {
    throw new UsageError(
      `${file} cannot be read as YAML, so nothing can be put into it. See reconfig check ${visible(file)}, put right what it says, and come back.`,
    );
  }
  const screen = lineScreen(desk, io.env['TERM'] === 'dumb');
  const sitting: Sitting = {
    screen,
    paper,
    judge: judging,
    whyOf: (id) => criterionById(id),
    criteria: bmaPrinciples.flatMap(({ criteria }) =>
      criteria.map(({ id, asks }) => ({ value: id, name: id, about: asks })),
    ),
    judged,
    memory: { ...paper.memory, ...(stage === undefined ? {} : { horizon: stage }) },
    next: undefined,
    said: undefined,
  };
  return await closing(
    sitting,
    () => converse(sitting),
    () => check({ ...checking, stage: undefined }, io),
  );
}
