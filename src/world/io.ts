/**
 * One name in a folder. A link is what it leads to, or a file where that is not there; what is neither file nor folder
 * is left out.
 */
export interface Entry {
  readonly name: string;
  readonly is: 'file' | 'folder';
  readonly isLink: boolean;
}

/** What git said. */
export interface GitAnswer {
  readonly code: number;
  readonly out: Uint8Array;
  readonly err: string;
}

/** A thread that works for this one. All that goes to it and comes back is plain data. */
export interface Helper<Task, Answer> {
  /** Has a task done, after those that were asked for before. Fails with the fault that came up on the way. */
  ask(task: Task): Promise<Answer>;
  /** Ends the thread, whatever it is doing. */
  dismiss(): void;
}

/** The world, as far as the program touches it. */
export interface Io {
  /** The bytes of a file, of which there may be so many: 16 million where nothing is said. Throws `UnreadableFile`. */
  read(file: string, atMost?: number): Uint8Array;
  /** The bytes of standard input. */
  readInput(): Promise<Uint8Array>;
  /** Whether there is anything of that name: a file, a folder, a pipe. */
  exists(path: string): boolean;
  isFile(file: string): boolean;
  isFolder(path: string): boolean;
  /** What lies in a folder, sorted by name. Throws `UnreadableFile`. */
  entries(folder: string): readonly Entry[];
  /** Where a path leads, whole, without links and with `/`, so that two names of one file can be told to be one. */
  wholePath(path: string): string;
  /** A path as it is shown: as the way from the working directory, or whole where that is shorter; with `/`. */
  shownPath(path: string): string;
  /** The root of the git repository that a path lies in, if it lies in one. */
  repositoryRoot(path: string): string | undefined;
  /** Writes a file whole or not at all, piece after piece, with the folders it lies in. Throws `UsageError`. */
  write(file: string, pieces: Iterable<string>): void;
  /** Adds to the end of a file, and makes it where it is not there. Throws `UsageError`. */
  append(file: string, text: string): void;
  /** The SHA-256 of bytes or of a text in UTF-8, in hexadecimal digits. */
  hash(content: Uint8Array | string): string;
  /** The same of what is added piece by piece, until its end is asked for. */
  digest(): { add(piece: Uint8Array | string): void; end(): string };
  /**
   * Runs git in a folder, with a text to read: on the repository there, whatever a hook says, in English, without the
   * network. Undefined where there is no git on this machine.
   */
  git(args: readonly string[], folder: string, input?: string): GitAnswer | undefined;
  /**
   * The folder of a file and those above it, innermost first: up to the root of the repository, or, without one,
   * up to the working directory where the file lies below it. Written with `/`; whole where the file's name is.
   */
  foldersAbove(file: string): string[];
  /** Where the user’s caches are, if anywhere. */
  readonly cacheFolder: string | undefined;
  /** The bytes of a file in it; undefined where there are none to be had. */
  kept(file: string): Uint8Array | undefined;
  /** Keeps texts and bytes in a file of it, whole or not at all; where that cannot be done, nothing is lost but time. */
  keep(file: string, pieces: Iterable<string | Uint8Array>): void;
  /**
   * Tells of every change in a folder, though not of one in a folder in it: under which name, and undefined where that
   * cannot be told. Gives what ends it. Of a folder that is not there or may not be read, nothing is told. Throws
   * `UsageError` where the system watches no more.
   */
  watch(folder: string, onChange: (name: string | undefined) => void): () => void;
  /**
   * Until Ctrl-C, until another program asks this one to end, or until the one that writes to its standard input is gone.
   * Once this was called, being asked does not end the program by itself.
   */
  interrupted(): Promise<void>;
  /**
   * What someone at the terminal answers to a question: true for a yes, false for anything else. Undefined where there is
   * no terminal to ask at. Ctrl-C ends the program.
   */
  confirm(question: string): Promise<boolean | undefined>;
  /** A schema that ships with the program, as text. */
  readSchema(name: string): string;
  out(text: string): void;
  err(text: string): void;
  /** Shows how far long work has come, where somebody is looking; nothing is shown of what is over soon. */
  progress(text: string | undefined): void;
  /** Prepares for work that goes on for long, so that it is over sooner. */
  expectMuch(): void;
  /** How many threads this machine runs at the same time. */
  readonly processors: number;
  /** Starts a thread of the program, which reads files on these terms. */
  hire<Terms, Task, Answer>(terms: Terms): Promise<Helper<Task, Answer>>;
  /** Lets what waits have its turn: Ctrl-C, and what helpers answer. */
  turn(): Promise<void>;
  /** Bytes in fewer bytes, and back again. */
  compress(bytes: Uint8Array): Uint8Array;
  expand(compressed: Uint8Array): Uint8Array;
  /**
   * Gives back the memory that nobody uses any more, if more than so many bytes are in use. To be called often where much
   * is made.
   */
  tidy(least: number): void;
  /** Whether anyone reads standard output, as far as is known: a pipe may have been closed. */
  readonly isHeard: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The columns of standard output, where it is a terminal. */
  readonly columns: number | undefined;
  readonly isTerminal: boolean;
  /** Whether standard error is a terminal, so that progress can be shown on it. */
  readonly isErrTerminal: boolean;
  now(): Date;
  /** What only the wizard needs of the world; loaded when it is asked for. */
  desk(): Promise<Desk>;
}

/** The world of somebody who writes: a terminal to talk through, and a file that is kept safe while it grows. */
export interface Desk {
  /** Whether a person sits at both ends: standard input and output are terminals. */
  readonly isAttended: boolean;
  readonly input: NodeJS.ReadStream;
  readonly output: NodeJS.WriteStream;
  /** Writes a file whole or not at all, so that it outlasts a loss of power; who may read it stays. Throws `UsageError`. */
  save(file: string, text: string): void;
  remove(file: string): void;
  /**
   * Claims something for this program by making a file of that name, and gives nothing; or else who has claimed it, if
   * they are still at it. Throws `UsageError` where no such file can be made.
   */
  claim(file: string): string | undefined;
  /** Has something done when the program ends, by a signal that can be heard too. */
  atEnd(act: () => void): void;
  /** A text as it was left in the user’s editor; undefined where there is none, or it failed. */
  edit(text: string): string | undefined;
}
