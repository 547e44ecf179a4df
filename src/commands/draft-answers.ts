import { UsageError } from '../errors.ts';
import type { Exit } from '../exit.ts';
import { exit } from '../exit.ts';
import { decode } from '../pipeline/decode.ts';
import { parse } from '../pipeline/parse.ts';
import { visible } from '../reporters/visible.ts';
import { fill } from '../wizard/answers.ts';
import { begun } from '../wizard/beginning.ts';
import type { Choice } from '../wizard/choices.ts';
import { isEntry } from '../wizard/data.ts';
import type { Judged } from '../wizard/judging.ts';
import { canBeFilled } from '../wizard/judging.ts';
import { openPaper } from '../wizard/paper.ts';
import type { Desk, Io } from '../world/io.ts';

/**
 * Fills a file of answers into a proposal: all of it or, where an answer cannot be written, nothing; each of those is
 * named with its place. Throws `UsageError`.
 */
export function fillFrom(
  answers: string,
  file: string,
  { judge, criteria }: { readonly judge: (text: string) => Judged; readonly criteria: readonly Choice[] },
  desk: Desk,
  io: Io,
): Exit {
  const source = decode(answers, io.read(answers));
  const { data, locate, troubles } = parse(source);
  const [trouble] = troubles;
  if (trouble !== undefined) {
    throw new UsageError(`${answers}:${trouble.range.start.line}: ${trouble.message} ${trouble.hint ?? ''}`.trim());
  }
  if (!isEntry(data))
    throw new UsageError(`${visible(answers)} holds no answers. Write them as keys: title: and so on.`);
  const paper = openPaper(file, desk, io);
  try {
    const before = judge(begun(paper.text, file, io));
    if (!canBeFilled(before))
      throw new UsageError(`${file} cannot be read as YAML with keys and values: see reconfig check ${file}.`);
    const { judged, given, refused } = fill(before, data, criteria, judge);
    if (given === 0) throw new UsageError(`${visible(answers)} holds no answers, so nothing was written.`);
    if (refused.length > 0) {
      const lines = refused.map(({ at, message }) => {
        const { line, column } = locate(at).start;
        return `${visible(answers)}:${line}:${column}: ${at.join('.')}: ${visible(message)}`;
      });
      io.err(`${lines.join('\n')}\n`);
      throw new UsageError(`Nothing was written: of ${given} answers, ${refused.length} cannot be.`);
    }
    paper.save(judged.text);
    return exit.open;
  } finally {
    paper.close();
  }
}
