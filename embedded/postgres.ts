/** PostgreSQL as a child process, for `npm start` on a bare machine and for tests; the same server as in production. */
import { chmod } from 'node:fs/promises';
import { resolve } from 'node:path';
import pg from 'pg';
import type { Child, Log } from './child.ts';
import { childrenOf, end, isAlive, launch, signal, until } from './child.ts';
import type { Claim } from './claim.ts';
import { claim } from './claim.ts';
import { needPort } from './free-port.ts';
import { postgresBinaries, runAs } from './postgres-binaries.ts';
import type { Place } from './postgres-cluster.ts';
import { clearLock, mendOf, passwordOf, prepareCluster, spawnAs, stopWithinMs, user } from './postgres-cluster.ts';
import { codeOf, portBusy, StartProblem } from './problem.ts';

const readyWords = 'database system is ready to accept connections';
/** Recovery after a power failure may replay much log before the server is ready. */
const readyWithinMs = 120_000;

export interface PostgresOptions {
  readonly dataDir: string;
  readonly port: number;
  readonly log: Log;
  /** For tests alone: no flush to disk and no password, so that a database is made and dropped in milliseconds. */
  readonly fast?: boolean;
}

export interface EmbeddedPostgres {
  url(database: string): string;
  /** Answers false when the database was there already. */
  createDatabase(name: string, template?: string): Promise<boolean>;
  /** Ends the connections of others and drops it; a database that is not there is no failure. */
  dropDatabase(name: string): Promise<void>;
  /** Starts again on the same data and port, after `kill` or in place of a running server. */
  restart(): Promise<void>;
  /** Kills the server and its children at once (SIGKILL), as a power failure would. */
  kill(): Promise<void>;
  stop(): Promise<void>;
  /** Of the server now running; another one after a restart. */
  readonly pid: number;
}

const reasons: readonly { readonly words: RegExp; readonly problem: (place: Place, text: string) => StartProblem }[] = [
  { words: /Address already in use|could not create any TCP/, problem: (place) => portBusy('PostgreSQL', place.port) },
  {
    words: /database files are incompatible/,
    problem: (place, text) =>
      new StartProblem(
        'dataVersion',
        `${place.dataDir} was made by another version of PostgreSQL (${/version \d+[^.]*.*/.exec(text)?.[0] ?? '?'})`,
        'Start with the release that made it and take a backup, or move the folder away to begin with an empty database.',
      ),
  },
  {
    words: /lock file .* already exists|pre-existing shared memory block/,
    problem: (place) =>
      new StartProblem('alreadyRunning', `PostgreSQL already runs on ${place.dataDir}.`, 'End it and start again.'),
  },
  {
    words: /No space left on device/,
    problem: (place) => new StartProblem('dataFolder', 'The disk is full.', `Make room for ${place.dataDir}.`),
  },
];

function explain(place: Place, text: string): StartProblem {
  const row = reasons.find(({ words }) => words.test(text));
  return (
    row?.problem(place, text) ?? new StartProblem('startFailed', `PostgreSQL did not start: ${text}`, mendOf(place))
  );
}

const settingsOf = (place: Place): readonly string[] =>
  [
    `port=${place.port}`,
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=200',
    'timezone=UTC',
    'log_timezone=UTC',
    'lc_messages=C',
    ...(place.fast ? ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'] : []),
  ].flatMap((setting) => ['-c', setting]);

async function startServer(place: Place): Promise<Child> {
  await clearLock(place.dataDir);
  await needPort('PostgreSQL', place.port);
  const { file, args, options } = spawnAs(place.as, place.binaries.postgres);
  let ready = false;
  const log: Log = (line) => {
    ready ||= line.includes(readyWords);
    place.log(line);
  };
  const child = await launch(file, [...args, '-D', place.dataDir, ...settingsOf(place)], log, options);
  await until(() => ready || child.hasEnded(), readyWithinMs);
  if (ready && !child.hasEnded()) return child;
  await end(child.pid, 'SIGINT', stopWithinMs);
  throw explain(place, child.tail());
}

async function killServer(child: Child): Promise<void> {
  const all = [child.pid, ...childrenOf(child.pid)];
  for (const pid of all) signal(pid, 'SIGKILL');
  await child.ended;
  await until(() => !all.some(isAlive), 5_000);
}

async function asAdmin<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function createDatabase(url: string, name: string, template?: string): Promise<boolean> {
  const from = template === undefined ? '' : ` TEMPLATE ${pg.escapeIdentifier(template)}`;
  try {
    await asAdmin(url, (client) => client.query(`CREATE DATABASE ${pg.escapeIdentifier(name)}${from}`));
    return true;
  } catch (failure) {
    if (codeOf(failure) === '42P04') return false;
    throw failure;
  }
}

/**
 * Starts PostgreSQL on a data folder: makes it the first time (about a second), takes it up again later, also after
 * the machine or the server died. Refuses with a `StartProblem` what a person must mend.
 */
export async function startPostgres(options: PostgresOptions): Promise<EmbeddedPostgres> {
  const dataDir = resolve(options.dataDir);
  const mine = await claim(`${dataDir}.claim`, 'PostgreSQL', dataDir);
  try {
    const binaries = await postgresBinaries();
    await chmod(binaries.postgres, 0o755).catch(() => undefined);
    const as = await runAs([dataDir, binaries.postgres]);
    const place: Place = { dataDir, port: options.port, log: options.log, fast: options.fast ?? false, binaries, as };
    await prepareCluster(place);
    const password = await passwordOf(dataDir);
    const child = await startServer(place);
    await mine.note(child.pid);
    return handle(place, child, password, mine);
  } catch (failure) {
    await mine.release();
    throw failure;
  }
}

function handle(place: Place, first: Child, password: string, mine: Claim): EmbeddedPostgres {
  let child = first;
  const url = (database: string): string =>
    `postgresql://${user}:${password}@127.0.0.1:${place.port}/${encodeURIComponent(database)}`;
  const halt = async (): Promise<void> => {
    signal(child.pid, 'SIGINT');
    if (!(await until(() => child.hasEnded(), stopWithinMs))) await killServer(child);
  };
  return {
    url,
    createDatabase: (name, template) => createDatabase(url('postgres'), name, template),
    dropDatabase: async (name) => {
      const sql = `DROP DATABASE IF EXISTS ${pg.escapeIdentifier(name)} WITH (FORCE)`;
      await asAdmin(url('postgres'), (client) => client.query(sql));
    },
    restart: async () => {
      if (!child.hasEnded()) await halt();
      child = await startServer(place);
      await mine.note(child.pid);
    },
    kill: () => killServer(child),
    stop: async () => {
      await halt();
      await mine.release();
    },
    get pid() {
      return child.pid;
    },
  };
}
