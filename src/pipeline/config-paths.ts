import type { ConfigFile } from '../generated/config.ts';
import { formatNames } from '../generated/config-fields.ts';
import type { Path } from '../model/path.ts';
import type { Trouble } from '../model/trouble.ts';
import { quoted } from '../model/words.ts';
import type { Locate } from './parse.ts';

/** A format of the report, and the file that it is written to; without one it is printed. */
export interface Output {
  readonly format: (typeof formatNames)[number];
  readonly file: string | undefined;
}

/** `json=report.json` as a format and a file. */
export function outputOf(written: string): Output {
  const [name, ...file] = written.split('=');
  const format = formatNames.find((each) => each === name) ?? 'terminal';
  return { format, file: file.length === 0 ? undefined : file.join('=') };
}

/** The paths of a configuration. */
export interface Paths extends Pick<ConfigFile, 'paths' | 'register'> {
  readonly formats: readonly Output[];
}

/** A path of a configuration with what it is called, and where it stands. */
export interface NamedPath {
  readonly name: string;
  readonly at: Path;
  readonly path: string;
}

/** What is to be checked. */
export function namedPaths({ paths = [] }: Paths): NamedPath[] {
  return paths.map((path, index) => ({ name: `Entry ${index + 1} of \`paths\``, at: ['paths', index], path }));
}

/** The register and the files that reports are written to. */
export function namedFiles({ formats, register }: Paths): NamedPath[] {
  const outputs = formats.flatMap(({ file }, index) =>
    file === undefined ? [] : [{ name: `Entry ${index + 1} of \`formats\``, at: ['formats', index], path: file }],
  );
  return register === undefined ? outputs : [{ name: '`register`', at: ['register'], path: register }, ...outputs];
}

// Absolute, in a home folder, on a drive or at an address.
const elsewhere = /^(?:~?[/\\]|[a-z]:[/\\]|[a-z][a-z0-9+.-]*:\/\/)/i;

/** What is wrong with paths wherever they are read. Where they lead to, only the disk can say. */
export function* pathTroubles(all: Paths, locate: Locate): Generator<Trouble> {
  for (const named of [...namedPaths(all), ...namedFiles(all)]) {
    if (!elsewhere.test(named.path)) continue;
    const what = 'which is not relative to the folder of the configuration';
    yield misled(named, what, 'Write it relative to that folder.', locate);
  }
  for (const named of namedPaths(all)) {
    if (named.path === '-') yield misled(named, 'standard input', 'Give it on the command line.', locate);
  }
}

/** The trouble with a path that leads where it may not. */
export function misled({ name, at, path }: NamedPath, what: string, hint: string, locate: Locate): Trouble {
  return { kind: 'references', message: `${name} is ${quoted(path)}, ${what}.`, hint, path: at, range: locate(at) };
}

/** Two reports in one place: one would hide the other, or stand in the middle of it. */
export function* outputTroubles(outputs: readonly Output[], locate: Locate): Generator<Trouble> {
  const places = outputs.map(({ file }) => file);
  for (const [index, file] of places.entries()) {
    const first = places.indexOf(file);
    if (first === index) continue;
    const [one, other] = [`Entry ${index + 1} of \`formats\``, `entry ${first + 1}`];
    const message =
      file === undefined
        ? `${one} is printed, and so is ${other}.`
        : `${one} goes into ${quoted(file)}, and so does ${other}.`;
    const path = ['formats', index];
    yield { kind: 'schema', message, hint: 'Give it a file of its own: json=report.json.', path, range: locate(path) };
  }
}
