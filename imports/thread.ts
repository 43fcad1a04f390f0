/** The thread that `in-thread.ts` starts: parses one file, answers, and ends. */
import { parentPort, workerData } from 'node:worker_threads';
import { parseFile } from './parse.ts';

// in-thread.ts gives nothing else.
parentPort?.postMessage(await parseFile(workerData as Uint8Array));
