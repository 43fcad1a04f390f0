/**
 * One run per data folder. A claim is a small file beside the data that names the run and its server: a second start
 * is refused while the first lives, and a server left behind by a run that was killed is ended before a new one starts.
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { commandLineOf, end, isAlive } from './child.ts';
import { codeOf, StartProblem } from './problem.ts';

const claimSchema = z.object({ run: z.int().positive(), server: z.int().positive().nullable() });
type ClaimText = z.infer<typeof claimSchema>;

export interface Claim {
  /** Notes the server's process id, so that a later run can end it when this one is killed. */
  note(server: number): Promise<void>;
  release(): Promise<void>;
}

const held = new Set<string>();

async function readClaim(file: string): Promise<ClaimText | undefined> {
  const text = await readFile(file, 'utf8').catch(() => '');
  try {
    return claimSchema.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** A number may have gone to another process since (in a container nearly always the same few): only Node counts. */
const runLives = (file: string, run: number): boolean =>
  run === process.pid ? held.has(file) : isAlive(run) && commandLineOf(run).includes('node');

async function clearOld(file: string, what: string, mark: string): Promise<void> {
  const old = await readClaim(file);
  if (old !== undefined && runLives(file, old.run)) {
    throw new StartProblem(
      'alreadyRunning',
      `${what} is already running here (process ${old.run}).`,
      'Use that one, or end it with Ctrl-C before you start again.',
    );
  }
  if (old?.server != null && commandLineOf(old.server).includes(mark)) await end(old.server, 'SIGINT', 10_000);
  await rm(file, { force: true });
}

/** @param mark what the command line of the server contains (its data folder), so that no stranger is ended */
export async function claim(file: string, what: string, mark: string): Promise<Claim> {
  await mkdir(dirname(file), { recursive: true });
  const write = (server: number | null, flag: 'wx' | 'w') =>
    writeFile(file, JSON.stringify({ run: process.pid, server } satisfies ClaimText), { flag });
  try {
    await write(null, 'wx');
  } catch (failure) {
    if (codeOf(failure) !== 'EEXIST') throw failure;
    await clearOld(file, what, mark);
    await write(null, 'wx');
  }
  held.add(file);
  return {
    note: (server) => write(server, 'w'),
    release: async () => {
      held.delete(file);
      await rm(file, { force: true });
    },
  };
}
