/** Starting, watching and ending the servers that the embedded stack runs as child processes. */

import type { SpawnOptions } from 'node:child_process';
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { codeOf } from './problem.ts';

export type Log = (line: string) => void;

export interface Child {
  readonly pid: number;
  /** Settles when the process has ended, never rejects. */
  readonly ended: Promise<void>;
  hasEnded(): boolean;
  /** The last lines that it wrote, for the sentence that explains a failed start. */
  tail(): string;
}

const living = new Set<number>();
process.once('exit', () => {
  for (const pid of living) signal(pid, 'SIGINT');
});

/**
 * Starts a server in a process group of its own: Ctrl-C in the terminal then reaches only this process, which ends
 * the servers in the right order (the worker before the database).
 */
export async function launch(
  command: string,
  args: readonly string[],
  log: Log,
  options: SpawnOptions = {},
): Promise<Child> {
  const child = spawn(command, args, { ...options, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  let over = false;
  const ended = new Promise<void>((resolve) => {
    child.once('close', () => {
      over = true;
      if (child.pid !== undefined) living.delete(child.pid);
      resolve();
    });
  });
  await new Promise<void>((resolve, reject) => {
    child.once('spawn', resolve);
    child.once('error', reject);
  });
  const { pid } = child;
  if (pid === undefined) throw new Error(`${command} started without a process id.`);
  living.add(pid);
  const last: string[] = [];
  for (const input of [child.stdout, child.stderr]) {
    if (input === null) continue;
    createInterface({ input }).on('line', (line) => {
      last.push(line);
      if (last.length > 40) last.shift();
      log(line);
    });
  }
  return { pid, ended, hasEnded: () => over, tail: () => last.join('\n') };
}

/** Sends a signal; a process that is gone already is no failure. Answers whether the process was there. */
export function signal(pid: number, name: NodeJS.Signals | 0): boolean {
  try {
    process.kill(pid, name);
    return true;
  } catch (failure) {
    return codeOf(failure) === 'EPERM';
  }
}

/** The command line of a running process, to tell our server from a stranger who got its number; empty when unknown. */
export function commandLineOf(pid: number): string {
  try {
    if (existsSync('/proc/self/cmdline')) return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    return execFileSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' });
  } catch {
    return '';
  }
}

/** Whether a process runs. One that has ended but is not yet taken note of by its parent (a zombie) does not. */
export const isAlive = (pid: number): boolean => signal(pid, 0) && commandLineOf(pid) !== '';

/** The direct children of a process. */
export function childrenOf(pid: number): readonly number[] {
  try {
    const text = existsSync('/proc/self/cmdline')
      ? readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
      : execFileSync('pgrep', ['-P', String(pid)], { encoding: 'utf8' });
    return text.split(/\s+/).filter(Boolean).map(Number);
  } catch {
    return [];
  }
}

/** Waits until something is true; answers false when that takes longer than the limit. */
export async function until(isTrue: () => boolean | Promise<boolean>, limitMs: number, stepMs = 20): Promise<boolean> {
  const end = performance.now() + limitMs;
  for (;;) {
    if (await isTrue()) return true;
    if (performance.now() > end) return false;
    await pause(stepMs);
  }
}

/** Asks a process to end, and makes it end when it has not within the limit. */
export async function end(pid: number, gently: NodeJS.Signals, limitMs: number): Promise<void> {
  if (!signal(pid, gently)) return;
  if (await until(() => !isAlive(pid), limitMs)) return;
  signal(pid, 'SIGKILL');
  await until(() => !isAlive(pid), 5_000);
}
