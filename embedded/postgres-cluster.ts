/** The data folder of the embedded PostgreSQL: made the first time, taken over later. */
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chown, lchown, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { Log } from './child.ts';
import { commandLineOf, end, isAlive } from './child.ts';
import type { Binaries, RunAs } from './postgres-binaries.ts';
import { codeOf, StartProblem } from './problem.ts';

export const user = 'forlop';
const passwordFile = 'forlop.password';
export const stopWithinMs = 15_000;

export interface Place {
  readonly dataDir: string;
  readonly port: number;
  readonly log: Log;
  readonly fast: boolean;
  readonly binaries: Binaries;
  readonly as: RunAs;
}

export const spawnAs = ({ uid, gid, prefix }: RunAs, command: string) => {
  const [file, ...args] = [...prefix, command];
  const ids = prefix.length > 0 || uid === undefined || gid === undefined ? {} : { uid, gid };
  return { file, args, options: { ...ids, env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' } } };
};

async function own(place: Place, path: string): Promise<void> {
  if (place.as.uid !== undefined && place.as.gid !== undefined) await chown(path, place.as.uid, place.as.gid);
}

async function makeCluster(place: Place): Promise<void> {
  // Made aside and renamed when whole: a start that is interrupted here leaves nothing half made behind.
  const fresh = `${place.dataDir}.new`;
  const secret = `${fresh}.password`;
  await rm(fresh, { recursive: true, force: true });
  await mkdir(fresh, { recursive: true, mode: 0o700 });
  await writeFile(secret, randomBytes(24).toString('base64url'), { mode: 0o600 });
  await Promise.all([own(place, fresh), own(place, secret)]);
  const { file, args, options } = spawnAs(place.as, place.binaries.initdb);
  const flags = [`--pgdata=${fresh}`, `--username=${user}`, `--pwfile=${secret}`, '--encoding=UTF8'];
  // The built-in locale sorts alike on every machine and in every ICU version; Norwegian order is asked for by name.
  flags.push('--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C');
  flags.push(`--auth=${place.fast ? 'trust' : 'scram-sha-256'}`, ...(place.fast ? ['--no-sync'] : []));
  try {
    await promisify(execFile)(file, [...args, ...flags], options);
  } catch (failure) {
    const text = failure instanceof Error ? failure.message : String(failure);
    throw new StartProblem('startFailed', `PostgreSQL could not make its data folder: ${text}`, mendOf(place));
  }
  await rename(secret, join(fresh, passwordFile));
  await rename(fresh, place.dataDir);
}

export const mendOf = (place: Place): string =>
  `See that ${dirname(place.dataDir)} can be written and has room, or set DATABASE_URL to a server of your own.`;

async function giveAll(folder: string, uid: number, gid: number): Promise<void> {
  await lchown(folder, uid, gid);
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    await lchown(join(entry.parentPath, entry.name), uid, gid);
  }
}

async function entriesOf(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (failure) {
    if (codeOf(failure) === 'ENOENT') return [];
    throw failure;
  }
}

/** Makes the data folder when there is none; takes one over that another account made; refuses a stranger's. */
export async function prepareCluster(place: Place): Promise<void> {
  const entries = await entriesOf(place.dataDir);
  if (entries.length === 0) return makeCluster(place);
  if (!entries.includes('PG_VERSION')) {
    throw new StartProblem(
      'dataFolder',
      `${place.dataDir} holds something else than a PostgreSQL database.`,
      'Choose another data folder, or move that one away.',
    );
  }
  const wanted = place.as.uid ?? process.getuid?.();
  if (wanted === undefined || (await stat(place.dataDir)).uid === wanted) return;
  if (place.as.uid !== undefined && place.as.gid !== undefined) {
    return giveAll(place.dataDir, place.as.uid, place.as.gid);
  }
  throw new StartProblem(
    'dataFolder',
    `${place.dataDir} belongs to another user of this machine.`,
    'Start as that user, or move the folder away to begin with an empty database.',
  );
}

/** A lock file names a process: ours from a killed run is ended, a stranger with the same number is left alone. */
export async function clearLock(dataDir: string): Promise<void> {
  const lock = join(dataDir, 'postmaster.pid');
  const text = await readFile(lock, 'utf8').catch(() => undefined);
  if (text === undefined) return;
  const pid = Number(text.split('\n')[0]);
  const ours = isAlive(pid) && commandLineOf(pid).includes(dataDir);
  if (ours) await end(pid, 'SIGINT', stopWithinMs);
  await rm(lock, { force: true });
}

/** The password of a cluster, made with it and kept in its folder. */
export const passwordOf = async (dataDir: string): Promise<string> =>
  (await readFile(join(dataDir, passwordFile), 'utf8')).trim();
