/** Temporal's development server as a child process, with its database on disk or in memory. */

import { mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { Connection } from '@temporalio/client';
import { msToTs } from '@temporalio/common/lib/time.js';
import type { Child, Log } from './child.ts';
import { end, launch, signal, until } from './child.ts';
import type { Claim } from './claim.ts';
import { claim } from './claim.ts';
import { answers, needPort } from './free-port.ts';
import { portBusy, StartProblem } from './problem.ts';

export type SearchAttributeType = 'Text' | 'Keyword' | 'Int' | 'Double' | 'Bool' | 'Datetime' | 'KeywordList';

export interface TemporalOptions {
  readonly binary: string;
  /** The database's file, taken up again at the next start; `'memory'` forgets all when the server ends. */
  readonly store: { readonly file: string } | 'memory';
  readonly port: number;
  /** The port of Temporal's own pages; without it there are none. */
  readonly uiPort?: number;
  readonly namespaces: readonly string[];
  readonly searchAttributes: Readonly<Record<string, SearchAttributeType>>;
  /** How long a closed run can be read. */
  readonly retentionDays?: number;
  /** Lets a test or a rehearsal skip time in a workflow; never for a real installation. */
  readonly timeSkipping?: boolean;
  readonly log: Log;
}

export interface EmbeddedTemporal {
  readonly address: string;
  readonly uiUrl: string | null;
  readonly pid: number;
  stop(): Promise<void>;
  /** Kills the server at once (SIGKILL), as a power failure would. */
  kill(): Promise<void>;
  /** Starts again on the same database and port. */
  restart(): Promise<void>;
}

const host = '127.0.0.1';
const readyWithinMs = 60_000;
const stopWithinMs = 10_000;
/** A course of two years and its probation period, with room; erasure ends what must go sooner. */
const defaultRetentionDays = 1_200;

/**
 * As delivered the server looks for due timers once a second and reads its queues 20 times a second: right for a
 * cluster of many shards, and forty times slower than this for one lifecycle on a machine of one's own.
 */
const tuning = [
  'history.timerProcessorMaxTimeShift="10ms"',
  'history.timerProcessorMaxPollRPS=1000',
  'history.transferProcessorMaxPollRPS=1000',
];
/** The write-ahead log makes the file as fast as memory; what a power failure takes, the sweep mends. */
const pragmas = ['journal_mode=WAL', 'synchronous=NORMAL'];

const repeat = (flag: string, values: readonly string[]): readonly string[] => values.flatMap((value) => [flag, value]);

function argumentsOf(options: TemporalOptions): readonly string[] {
  const { port, uiPort, store, searchAttributes } = options;
  const values = [...tuning, ...(options.timeSkipping ? ['frontend.WorkflowTimeSkippingEnabled=true'] : [])];
  return [
    'server',
    'start-dev',
    `--ip=${host}`,
    `--port=${port}`,
    '--log-level=error',
    ...(uiPort === undefined ? ['--headless'] : ['--ui-port', String(uiPort), '--ui-disable-news-fetch']),
    ...(store === 'memory' ? [] : ['--db-filename', resolve(store.file), ...repeat('--sqlite-pragma', pragmas)]),
    ...repeat('--dynamic-config-value', values),
    ...repeat('--namespace', options.namespaces),
    ...repeat(
      '--search-attribute',
      Object.entries(searchAttributes).map(([name, type]) => `${name}=${type}`),
    ),
  ];
}

/** Waits until every namespace answers, and sets how long their closed runs are kept (one day as delivered). */
async function prepareNamespaces(options: TemporalOptions, child: Child, address: string): Promise<boolean> {
  const config = { workflowExecutionRetentionTtl: msToTs(`${options.retentionDays ?? defaultRetentionDays} days`) };
  const ready = async (): Promise<boolean> => {
    if (child.hasEnded()) return true;
    // The client waits a whole second after a refused connection, so it is asked only once somebody listens.
    if (!(await answers(options.port))) return false;
    try {
      const connection = await Connection.connect({ address, connectTimeout: 2_000 });
      try {
        for (const namespace of ['default', ...options.namespaces]) {
          await connection.workflowService.updateNamespace({ namespace, config });
        }
      } finally {
        await connection.close();
      }
      return true;
    } catch {
      return false;
    }
  };
  return (await until(ready, readyWithinMs)) && !child.hasEnded();
}

function explain(options: TemporalOptions, text: string): StartProblem {
  if (/address already in use/i.test(text)) return portBusy('Temporal', options.port);
  if (options.store !== 'memory' && /database|sqlite|schema/i.test(text)) {
    const { file } = options.store;
    const mend = `Start with the Temporal release that made it, or move it away: the cases are in PostgreSQL, and their workflows are started again from there.`;
    return new StartProblem('dataVersion', `Temporal could not use its database ${file}: ${text}`, mend);
  }
  return new StartProblem('startFailed', `Temporal did not start: ${text}`, 'Try again, or set TEMPORAL_ADDRESS.');
}

async function startServer(options: TemporalOptions, address: string, mine: Claim | undefined): Promise<Child> {
  await needPort('Temporal', options.port);
  if (options.uiPort !== undefined) await needPort("Temporal's pages", options.uiPort);
  const child = await launch(options.binary, argumentsOf(options), options.log).catch((failure: unknown) => {
    const mend = 'Set TEMPORAL_CLI to the Temporal CLI, or TEMPORAL_ADDRESS to a running server.';
    throw new StartProblem('binaryMissing', `${options.binary} could not be started (${String(failure)}).`, mend);
  });
  await mine?.note(child.pid);
  if (await prepareNamespaces(options, child, address)) return child;
  await end(child.pid, 'SIGTERM', stopWithinMs);
  throw explain(options, child.tail());
}

/** Starts Temporal and waits until its namespaces serve. Refuses with a `StartProblem` what a person must mend. */
export async function startTemporal(options: TemporalOptions): Promise<EmbeddedTemporal> {
  const address = `${host}:${options.port}`;
  const mine = options.store === 'memory' ? undefined : await claimFile(options.store.file);
  let child: Child;
  try {
    child = await startServer(options, address, mine);
  } catch (failure) {
    await mine?.release();
    throw failure;
  }
  const halt = async (): Promise<void> => {
    await end(child.pid, 'SIGTERM', stopWithinMs);
    await child.ended;
  };
  return {
    address,
    uiUrl: options.uiPort === undefined ? null : `http://${host}:${options.uiPort}`,
    get pid() {
      return child.pid;
    },
    stop: async () => {
      await halt();
      await mine?.release();
    },
    kill: async () => {
      signal(child.pid, 'SIGKILL');
      await child.ended;
    },
    restart: async () => {
      if (!child.hasEnded()) await halt();
      child = await startServer(options, address, mine);
    },
  };
}

async function claimFile(file: string): Promise<Claim> {
  const path = resolve(file);
  await mkdir(dirname(path), { recursive: true });
  return claim(`${path}.claim`, 'Temporal', path);
}
