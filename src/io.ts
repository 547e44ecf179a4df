/** The world, as far as the program touches it. */
export interface Io {
  /** The bytes of a file. Throws `UnreadableFile`. */
  read(file: string): Uint8Array;
  /** The bytes of standard input. */
  readInput(): Promise<Uint8Array>;
  isFile(file: string): boolean;
  /**
   * The folder of a file and those above it, innermost first: up to the root of the repository, or, without one,
   * up to the working directory where the file lies below it. Written relative to the working directory where it can be.
   */
  foldersAbove(file: string): string[];
  /** A schema that ships with the program, as text. */
  readSchema(name: string): string;
  out(text: string): void;
  err(text: string): void;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The columns of standard output, where it is a terminal. */
  readonly columns: number | undefined;
  readonly isTerminal: boolean;
  now(): Date;
}
