import { parentPort, workerData } from 'node:worker_threads';
import type { Result } from './repository/crew.ts';
import { readerOn } from './repository/crew.ts';
import type { Reply } from './world/hire.ts';
import { nodeIo } from './world/node-io.ts';

/** What a thread runs that helps another one: it reads the files that it is given, one batch after the other. */
export function serve(): void {
  const readAll = readerOn(workerData, nodeIo);
  parentPort?.on('message', (files: readonly string[]) => parentPort?.postMessage(replyTo(files, readAll)));
}

function replyTo(files: readonly string[], readAll: (files: readonly string[]) => Result[]): Reply<Result[]> {
  try {
    return { answer: readAll(files) };
  } catch (fault) {
    return { fault };
  }
}
