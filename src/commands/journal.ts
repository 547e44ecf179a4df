import type { Entry, Io } from '../world/io.ts';

/** The doors through which a run may look at the world and be repeated. Each takes texts, so that what was asked can be kept. */
const doors = {
  read: (io: Io, file: string, atMost: string) => io.read(file, atMost === '' ? undefined : Number(atMost)),
  entries: (io: Io, folder: string) => io.entries(folder),
  exists: (io: Io, path: string) => io.exists(path),
  isFile: (io: Io, path: string) => io.isFile(path),
  isFolder: (io: Io, path: string) => io.isFolder(path),
  wholePath: (io: Io, path: string) => io.wholePath(path),
  repositoryRoot: (io: Io, path: string) => io.repositoryRoot(path),
  foldersAbove: (io: Io, file: string) => io.foldersAbove(file),
  env: (io: Io, name: string) => io.env[name],
  git(io: Io, folder: string, input: string, ...args: string[]) {
    const said = io.git(args, folder, input);
    return said === undefined ? undefined : [said.code, said.err, io.hash(said.out)];
  },
} as const;

/** A question that a run put to the world: through which door, and what it asked. */
export type Question = readonly [door: keyof typeof doors, ...asked: readonly string[]];

/** What a run asked and said. Where the world answers the same, it would say the same again. */
export interface Entries {
  readonly questions: readonly Question[];
  /** The digest of all answers in their order. */
  readonly answers: string;
  readonly said: readonly (readonly [to: 'out' | 'err', text: string])[];
}

export interface Journal {
  /** The world for the run to go through. */
  readonly io: Io;
  /** What it asked and said; undefined where it did what cannot be repeated, or said a great deal. */
  entries(): Entries | undefined;
}

/** The digest of what the world answers now. */
export function answersTo(questions: readonly Question[], io: Io): string {
  const answers = io.digest();
  for (const [door, ...asked] of questions) {
    const open: (io: Io, ...asked: string[]) => unknown = doors[door];
    enter(
      attempt(() => open(io, ...asked)),
      answers,
    );
  }
  return answers.end();
}

const longestSaid = 8_000_000;

/** Writes down what a run asks and says. What follows from the list of a folder is not asked again. */
export function journalOf(io: Io): Journal {
  const questions: Question[] = [];
  const answers = io.digest();
  const asked = new Set<string>();
  const said: [to: 'out' | 'err', text: string][] = [];
  const lists = new Map<string, ReadonlyMap<string, Entry>>();
  let room = longestSaid;
  let isRepeatable = true;
  return {
    io: {
      ...io,
      read: (file, atMost) => note(['read', file, String(atMost ?? '')], () => io.read(file, atMost)),
      entries(folder) {
        const entries = note(['entries', folder], () => io.entries(folder));
        lists.set(folder, new Map(entries.map((entry) => [entry.name, entry])));
        return entries;
      },
      exists: (path) => once(['exists', path], io.exists(path), listed(path) === undefined),
      isFile: (path) => once(['isFile', path], io.isFile(path), !isListed(path)),
      isFolder: (path) => once(['isFolder', path], io.isFolder(path), !isListed(path)),
      wholePath(path) {
        noteWay(path);
        return io.wholePath(path);
      },
      repositoryRoot: (path) => once(['repositoryRoot', path], io.repositoryRoot(path)),
      foldersAbove: (file) => once(['foldersAbove', file], io.foldersAbove(file)),
      env: new Proxy(io.env, { get: (env, name) => once(['env', String(name)], env[String(name)]) }),
      git: (args, folder, input = '') => {
        const answer = io.git(args, folder, input);
        note(['git', folder, input, ...args], () => answer && [answer.code, answer.err, io.hash(answer.out)]);
        return answer;
      },
      now: () => unrepeatable(() => io.now()),
      readInput: () => unrepeatable(() => io.readInput()),
      write: (file, pieces) => unrepeatable(() => io.write(file, pieces)),
      append: (file, text) => unrepeatable(() => io.append(file, text)),
      watch: (folder, onChange) => unrepeatable(() => io.watch(folder, onChange)),
      interrupted: () => unrepeatable(() => io.interrupted()),
      out: (text) => say('out', text),
      err: (text) => say('err', text),
    },
    entries: () => (isRepeatable ? { questions, answers: answers.end(), said } : undefined),
  };

  function note<T>(question: Question, ask: () => T): T {
    const outcome = attempt(ask);
    questions.push(question);
    enter(outcome, answers);
    if ('error' in outcome) throw outcome.error;
    return outcome.answer;
  }

  /** Notes a question the first time that it is asked. */
  function once<T>(question: Question, answer: T, isNews = true): T {
    const key = question.join('\n');
    if (isNews && !asked.has(key)) note(question, () => answer);
    asked.add(key);
    return answer;
  }

  /** A path leads where its folder leads, unless its last step is a link. */
  function noteWay(path: string): void {
    if (listed(path)?.isLink === false) noteWay(split(path)[0]);
    else once(['wholePath', path], io.wholePath(path));
  }

  function listed(path: string): Entry | undefined {
    const [folder, name] = split(path);
    return lists.get(folder)?.get(name);
  }

  /** Whether the list of its folder says what a path is, or that there is nothing like it. */
  function isListed(path: string): boolean {
    return lists.has(split(path)[0]) && listed(path)?.isLink !== true;
  }

  function unrepeatable<T>(act: () => T): T {
    isRepeatable = false;
    return act();
  }

  function say(to: 'out' | 'err', text: string): void {
    io[to](text);
    room -= text.length;
    if (room < 0) unrepeatable(() => said.splice(0));
    else said.push([to, text]);
  }
}

type Attempt<T> = { readonly answer: T } | { readonly error: unknown };

function attempt<T>(ask: () => T): Attempt<T> {
  try {
    return { answer: ask() };
  } catch (error) {
    return { error };
  }
}

/** Enters into a digest what was answered, or why nothing was, so that no two rows of answers look alike. */
function enter(outcome: Attempt<unknown>, answers: ReturnType<Io['digest']>): void {
  const answer = 'error' in outcome ? `! ${outcome.error}` : outcome.answer;
  const piece = answer instanceof Uint8Array ? answer : JSON.stringify(answer ?? null);
  answers.add(`${piece.length} `);
  answers.add(piece);
}

/** A path as its folder and its name in it; a name alone lies in the working directory, which lies in nothing known. */
function split(path: string): readonly [folder: string, name: string] {
  const at = path.lastIndexOf('/');
  return at === -1 ? ['.', path === '.' ? '' : path] : [path.slice(0, at), path.slice(at + 1)];
}
