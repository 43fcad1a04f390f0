/**
 * Work that may take more than its share is done in a process of its own, one after the other, with limits to its memory
 * and time: what exceeds them is given up, and nobody else waits for it. A thread would not do: when its heap is full,
 * Node may end the whole process.
 */
import { fork } from 'node:child_process';

export interface Most {
  readonly memoryMb: number;
  readonly ms: number;
}

/** What ended the process by a signal, ours or Node's own when memory is out, was more than the limits allow. */
const wasStopped = (code: number | null, signal: NodeJS.Signals | null): boolean => signal !== null || code === 134;

function work(file: URL, given: unknown, { memoryMb, ms }: Most): Promise<unknown> {
  const child = fork(file, {
    serialization: 'advanced',
    execArgv: [`--max-old-space-size=${memoryMb}`],
    // Nothing of ours is told to what it works on: no settings, and no way out but the answer.
    env: {},
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    timeout: ms,
    killSignal: 'SIGKILL',
  });
  return new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      if (wasStopped(code, signal)) resolve(tooHeavy);
      else reject(new Error('the process that works apart ended without an answer'));
    });
    // A child that has gone meanwhile says so by its exit.
    child.send(given as object, () => {});
  });
}

/** It asked for more memory or time than it was given. */
export const tooHeavy: unique symbol = Symbol('tooHeavy');

/** One line of work, in which everything waits for what came before. */
export function apart(file: URL): (given: unknown, most: Most) => Promise<unknown> {
  let last: Promise<unknown> = Promise.resolve();
  return (given, most) => {
    const done = last.then(() => work(file, given, most));
    last = done.catch(() => undefined);
    return done;
  };
}

/** In the process itself: takes what it is given, answers, and ends. */
export function answerApart(answer: (given: unknown) => Promise<unknown>): void {
  process.once('message', async (given) => {
    const answered = await answer(given);
    process.send?.(answered, () => process.disconnect());
  });
}
