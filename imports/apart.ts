/**
 * A file of a kilobyte can unfold to more than any machine holds: a cell far out in a workbook, entities, millions of
 * empty lines. So files are read in a process of their own, one at a time, with limits to its memory and time; what
 * exceeds them is refused, and nobody else waits for it. A thread would not do: when its heap is full, Node may end the
 * whole process.
 */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { fileFault, type Parsed } from './parsed.ts';

export interface Most {
  readonly memoryMb: number;
  readonly ms: number;
}

/** Several times what a list of 10,000 rows and forty columns needs. */
const ordinary: Most = { memoryMb: 256, ms: 20_000 };

const tooHeavy = fileFault('fileTooHeavy');
const reader = fileURLToPath(new URL('./reader.ts', import.meta.url));

/** What ended the process by a signal, ours or Node's own when memory is out, was more than the limits allow. */
const wasStopped = (code: number | null, signal: NodeJS.Signals | null): boolean => signal !== null || code === 134;

function parse(bytes: Uint8Array, { memoryMb, ms }: Most): Promise<Parsed> {
  const child = fork(reader, {
    serialization: 'advanced',
    execArgv: [`--max-old-space-size=${memoryMb}`],
    // Nothing of ours is told to whoever made the file: no settings, and no way out but the answer.
    env: {},
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    timeout: ms,
    killSignal: 'SIGKILL',
  });
  return new Promise<Parsed>((resolve, reject) => {
    child.once('message', (parsed) => resolve(parsed as Parsed));
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      if (wasStopped(code, signal)) resolve(tooHeavy);
      else reject(new Error('the process that reads files ended without an answer'));
    });
    // A child that has gone meanwhile says so by its exit.
    child.send(bytes, () => {});
  });
}

let last: Promise<unknown> = Promise.resolve();

/** Waits for the files that came before. */
export function parseApart(bytes: Uint8Array, most: Most = ordinary): Promise<Parsed> {
  const parsed = last.then(() => parse(bytes, most));
  last = parsed.catch(() => undefined);
  return parsed;
}
