/** The service's own processes under the embedded stack: started, kept alive, and ended before the servers are. */
import { appendFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { end, launch } from './child.ts';
import type { Environment } from './stack.ts';

/** A worker that has work in hand may need this long to put it down. */
const endWithinMs = 30_000;
const restartAfterMs = 2_000;

export interface Kept {
  readonly stop: () => Promise<void>;
}

export interface ProcessOptions {
  /** How people know it: "The worker". */
  readonly title: string;
  readonly script: string;
  readonly env: Environment;
  readonly logFile: string;
  readonly say: (line: string) => void;
  /** Passes the caller's own environment along, under the stack's. */
  readonly inherited: Readonly<Record<string, string | undefined>>;
}

/** Starts a process and starts it again when it ends by itself, until it is stopped. */
export function keepRunning({ title, script, env, logFile, say, inherited }: ProcessOptions): Kept {
  let stopped = false;
  let pid: number | null = null;
  const log = (line: string): void => void appendFile(logFile, `${line}\n`).catch(() => {});
  const run = async (): Promise<void> => {
    while (!stopped) {
      const child = await launch(process.execPath, [script], log, { env: { ...inherited, ...env } });
      pid = child.pid;
      if (stopped) await end(child.pid, 'SIGTERM', endWithinMs);
      await child.ended;
      pid = null;
      if (stopped) return;
      say(`${title} has ended and is started again; what it said is in ${logFile}.`);
      await pause(restartAfterMs);
    }
  };
  const running = run();
  return {
    stop: async () => {
      stopped = true;
      if (pid !== null) await end(pid, 'SIGTERM', endWithinMs);
      await running;
    },
  };
}
