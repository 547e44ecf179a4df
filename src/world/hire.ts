import { Worker } from 'node:worker_threads';
import type { Helper } from './io.ts';

/** What a thread says: the answer to the first task that it has not answered yet, or the fault that came up. */
export type Reply<Answer> = { readonly answer: Answer } | { readonly fault: unknown };

/** Starts a thread that does tasks on some terms, as src/worker.ts says. */
export function hire<Terms, Task, Answer>(terms: Terms): Helper<Task, Answer> {
  const worker = new Worker(new URL('worker.cjs', import.meta.url), { workerData: terms });
  const asked: { readonly answer: (answer: Answer) => void; readonly fail: (fault: unknown) => void }[] = [];
  const failAll = (fault: unknown): void => {
    for (const { fail } of asked.splice(0)) fail(fault);
  };
  worker.on('message', (reply: Reply<Answer>) => {
    const first = asked.shift();
    if ('fault' in reply) first?.fail(reply.fault);
    else first?.answer(reply.answer);
  });
  worker.on('error', failAll);
  worker.on('exit', () => failAll(new Error('A thread ended before its work was done.')));
  return {
    ask: (task) =>
      new Promise((answer, fail) => {
        asked.push({ answer, fail });
        worker.postMessage(task);
      }),
    dismiss() {
      void worker.terminate();
    },
  };
}
