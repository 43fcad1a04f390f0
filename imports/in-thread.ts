/**
 * A file of a kilobyte can unfold to more than any machine holds: a cell far out in a workbook, entities, millions of
 * empty lines. So files are read in a thread of their own, one at a time, with limits to its memory and time; what
 * exceeds them is refused, and nobody else waits for it.
 */
import { Worker } from 'node:worker_threads';
import { fileFault, type Parsed } from './parsed.ts';

export interface Most {
  readonly memoryMb: number;
  readonly ms: number;
}

/** Several times what a list of 10,000 rows and forty columns needs. */
const ordinary: Most = { memoryMb: 256, ms: 20_000 };

const tooHeavy = fileFault('fileTooHeavy');

const ranOut = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';

function parse(bytes: Uint8Array, { memoryMb, ms }: Most): Promise<Parsed> {
  const copy = new Uint8Array(bytes);
  const thread = new Worker(new URL('./thread.ts', import.meta.url), {
    workerData: copy,
    transferList: [copy.buffer],
    resourceLimits: { maxOldGenerationSizeMb: memoryMb },
  });
  return new Promise<Parsed>((resolve, reject) => {
    const timer = setTimeout(() => {
      resolve(tooHeavy);
      void thread.terminate();
    }, ms);
    thread.once('message', (parsed: Parsed) => resolve(parsed));
    thread.once('error', (error) => (ranOut(error) ? resolve(tooHeavy) : reject(error)));
    thread.once('exit', () => {
      clearTimeout(timer);
      // Without a message or an error it was stopped from outside.
      resolve(tooHeavy);
    });
  });
}

let last: Promise<unknown> = Promise.resolve();

/** Waits for the files that came before. */
export function parseInThread(bytes: Uint8Array, most: Most = ordinary): Promise<Parsed> {
  const parsed = last.then(() => parse(bytes, most));
  last = parsed.catch(() => undefined);
  return parsed;
}
