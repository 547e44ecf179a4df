import { UnreadableFile, UsageError } from '../errors.ts';
import type { Register } from '../model/register.ts';
import type { Source } from '../model/source.ts';
import { decode } from '../pipeline/decode.ts';
import { readRegister } from '../pipeline/read-register.ts';
import type { Io } from '../world/io.ts';
import { registerNames } from './file-names.ts';
import { inside } from './stray-paths.ts';
import { unusable } from './unusable.ts';

/** A register in reach of a proposal. */
export interface RegisterInReach {
  readonly file: string;
  /** The digest of its text: what rests on it can be kept by that, without reading what it says. */
  digest(): string;
  /** What the text says, read when first asked for. Throws `UsageError` where it cannot be used. */
  register(): Register;
}

export interface Registers {
  /** The register of a proposal, by the proposal’s file. Throws `UsageError`. */
  of(file: string): RegisterInReach | undefined;
}

/** In bytes: the longest text that is read, some characters of which take two or three. */
const largestRegister = 64_000_000;

/**
 * The registers of a run: the one that was named, else for each proposal the one beside it or above it, up to the root of
 * its repository. Each is read once, and each folder is looked into once.
 */
export function registersIn(named: string | undefined, io: Io): Registers {
  const opened = new Map<string, RegisterInReach>();
  const found = new Map<string, string | undefined>();
  const open = (file: string): RegisterInReach => {
    const known = opened.get(file);
    if (known !== undefined) return known;
    const place = io.wholePath(file);
    const register = opened.get(place) ?? registerIn(file, io);
    opened.set(place, register).set(file, register);
    return register;
  };
  return {
    of(file) {
      const folder = file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : '.';
      const register = named ?? (found.has(folder) ? found.get(folder) : nearest(io.foldersAbove(file), found, io));
      return register === undefined ? undefined : open(register);
    },
  };
}

/** The files that would be the register of a folder. */
export function registerNamesIn(folder: string): string[] {
  return registerNames.map((name) => inside(folder, name));
}

/** The register in the first of some folders that has one. What is found out about a folder is noted. */
function nearest(folders: readonly string[], found: Map<string, string | undefined>, io: Io): string | undefined {
  const [folder, ...above] = folders;
  if (folder === undefined) return undefined;
  if (!found.has(folder)) found.set(folder, registerInFolder(folder, io) ?? nearest(above, found, io));
  return found.get(folder);
}

function registerInFolder(folder: string, io: Io): string | undefined {
  const [register, second] = registerNamesIn(folder).filter((file) => io.isFile(file));
  if (register !== undefined && second !== undefined) {
    throw new UsageError(`${register} and ${second} are both a register for the same proposals. Keep one of the two.`);
  }
  return register;
}

function registerIn(file: string, io: Io): RegisterInReach {
  // The bytes are let go: there may be many millions, and the rows hold the text all the same.
  const source = decode(file, bytesOf(file, io));
  let register: Register | undefined;
  let digest: string | undefined;
  return {
    file,
    digest() {
      digest ??= io.hash(source.text);
      return digest;
    },
    register() {
      register ??= usable(source);
      return register;
    },
  };
}

function usable(source: Source): Register {
  const { register, troubles } = readRegister(source);
  if (register === undefined) throw unusable('register', source.file, troubles);
  return register;
}

function bytesOf(file: string, io: Io): Uint8Array {
  try {
    return io.read(file, largestRegister);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    throw new UsageError(`The register cannot be used.\n${file}: ${error.message}`);
  }
}
