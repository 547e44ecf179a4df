import { UsageError } from '../errors.ts';
import type { Run } from '../model/report.ts';
import type { Output } from '../reporters/index.ts';
import { reporters } from '../reporters/index.ts';
import { plain } from '../reporters/paint.ts';
import type { Look } from '../reporters/reporter.ts';
import type { Io } from '../world/io.ts';
import { summarise } from './step-summary.ts';

/**
 * The reports of a run. Where each goes to a file, the one for the terminal is printed beside them. Throws `UsageError`
 * where two would be printed, or go to one place, or one would be written over what is judged.
 */
export function outputsOf(asked: readonly Output[], inputs: readonly string[], io: Io): readonly Output[] {
  const printed = asked.filter(({ file }) => file === undefined);
  const [first, second] = printed;
  if (first !== undefined && second !== undefined) {
    const hint = `Give one of them a file: --format ${second.format}=report.${second.format}.`;
    throw new UsageError(`Two reports cannot be printed at once: ${first.format} and ${second.format}. ${hint}`);
  }
  // On many machines two names that differ only in their case are one file; what is asked for is to be safe on all.
  const placeOf = (file: string): string => io.wholePath(file).toLowerCase();
  const taken = new Map(inputs.map((file) => [placeOf(file), 'what is judged, or judged with']));
  for (const { format, file } of asked) {
    if (file === undefined) continue;
    const place = placeOf(file);
    const other = taken.get(place);
    if (other !== undefined)
      throw new UsageError(`The report ${format} cannot be written to ${file}: there is ${other}.`);
    if (io.isFolder(file)) throw new UsageError(`The report ${format} cannot be written to ${file}: it is a folder.`);
    taken.set(place, `the report ${format}`);
  }
  return printed.length > 0 ? asked : [...asked, { format: 'terminal', file: undefined }];
}

/** Makes the reports. Those that go to files are written before anything is printed. */
export async function publish(run: Run, outputs: readonly Output[], look: Look, io: Io): Promise<void> {
  const inFiles = outputs.filter(({ file }) => file !== undefined);
  for (const { format, file } of [...inFiles, ...outputs.filter((each) => !inFiles.includes(each))]) {
    const report = await reporters[format]();
    if (file === undefined) for (const piece of inLargePieces(report(run, look))) io.out(piece);
    else io.write(file, report(run, { ...look, paint: plain }));
  }
  if (outputs.some(({ format }) => format === 'github')) await summarise(run, look, io);
}

/** In UTF-16 units: to print a short piece takes almost as long as a large one. */
const largePiece = 50_000;

function* inLargePieces(pieces: Iterable<string>): Generator<string> {
  let text = '';
  for (const piece of pieces) {
    text += piece;
    if (text.length < largePiece) continue;
    yield text;
    text = '';
  }
  if (text !== '') yield text;
}
