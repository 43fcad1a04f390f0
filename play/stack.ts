/** A rehearsal of one's own: PostgreSQL, Temporal, a mail catcher and a worker on free ports, gone when it ends. */
import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { WorkflowBundleOption } from '@temporalio/worker';
import { createRender } from '../activities/dress.ts';
import { type Catcher, startCatcher } from '../embedded/catcher.ts';
import { freePort } from '../embedded/free-port.ts';
import { startPostgres } from '../embedded/postgres.ts';
import { startTemporal } from '../embedded/temporal.ts';
import { temporalBinary } from '../embedded/temporal-binary.ts';
import { createTransport } from '../mail/transport.ts';
import { openDatabase } from '../prisma/client.ts';
import { migrate } from '../prisma/migrate.ts';
import type { Store } from '../store/store.ts';
import { lazyClient, type TemporalSettings, unencrypted } from '../temporal/connect.ts';
import { createCourier, tracked } from '../temporal/courier.ts';
import { searchAttributes } from '../temporal/search-attributes.ts';
import { bundleWorkflows } from '../worker/bundle.ts';
import { startWorker } from '../worker/create-worker.ts';
import { installRuntime } from '../worker/runtime.ts';

/** What a play needs of a service that runs in rehearsal. */
export interface Stack {
  readonly store: Store;
  readonly catcher: Catcher;
  readonly startWorker: () => Promise<void>;
  readonly stopWorker: () => Promise<void>;
  readonly terminate: (workflowId: string) => Promise<void>;
  readonly stop: () => Promise<void>;
}

export interface Engines {
  readonly databaseUrl: string;
  readonly temporal: TemporalSettings;
  readonly queue: string;
  readonly bundle: WorkflowBundleOption;
  readonly log: (code: string, error: unknown) => void;
}

const quiet = (): void => undefined;
const smtpTimeouts = { connectMs: 2_000, greetingMs: 2_000, silenceMs: 3_000 };
/** Where a rehearsal's links lead: nowhere. */
export const rehearsalDress = { publicUrl: 'https://forlop.example', mailFrom: 'post@forlop.example' };

/** A service over engines that run already; the database must be migrated, empty and this play's alone. */
export async function openStack({ databaseUrl, temporal, queue, bundle, log }: Engines): Promise<Stack> {
  const client = lazyClient(temporal);
  const post = tracked(createCourier({ client, queue }));
  const store: Store = {
    database: openDatabase(databaseUrl, 20),
    machineNow: () => Date.now(),
    hashKey: randomBytes(16).toString('hex'),
    wake: post.wake,
  };
  const catcher = await startCatcher({ port: 0 });
  const transport = createTransport(catcher.smtpUrl, smtpTimeouts);
  const ports = { store, transport, render: createRender(rehearsalDress) };
  const start = () => startWorker({ settings: temporal, ports, bundle, queue, log });
  let worker: Awaited<ReturnType<typeof start>> | null = null;
  const stopWorker = async (): Promise<void> => {
    await worker?.stop();
    worker = null;
  };
  return {
    store,
    catcher,
    startWorker: async () => {
      worker ??= await start();
    },
    stopWorker,
    terminate: async (workflowId) => {
      await client.workflow.getHandle(workflowId).terminate('a step of the scenario').catch(quiet);
    },
    stop: async () => {
      await stopWorker();
      transport.close();
      await catcher.stop();
      await post.settled();
      await client.connection.close();
      await store.database.$disconnect();
    },
  };
}

const namespace = 'forlop-play';

async function startDatabase(folder: string) {
  const server = await startPostgres({
    dataDir: join(folder, 'postgres'),
    port: await freePort(),
    fast: true,
    log: quiet,
  });
  await server.createDatabase('play');
  await migrate(server.url('play'));
  return server;
}

const startEngine = async (env: Readonly<Record<string, string | undefined>>, readable: Readable | undefined) =>
  startTemporal({
    binary: await temporalBinary(env),
    store: readable ?? 'memory',
    port: await freePort(),
    namespaces: [namespace],
    searchAttributes,
    retentionDays: 1,
    log: quiet,
  });

/** Temporal's database is left in this file, and nothing in it is encrypted: for `play/clear.ts` to search. */
export interface Readable {
  readonly file: string;
}

/** Starts everything and stops it all again, also when a part does not start. */
export async function withStack<T>(
  env: Readonly<Record<string, string | undefined>>,
  log: Engines['log'],
  work: (stack: Stack) => Promise<T>,
  readable?: Readable,
): Promise<T> {
  installRuntime('ERROR');
  const folder = await mkdtemp(join(tmpdir(), 'forlop-play-'));
  await chmod(folder, 0o755); // PostgreSQL may run under another account.
  const stops: (() => Promise<unknown>)[] = [() => rm(folder, { recursive: true, force: true })];
  const stopAll = async (): Promise<void> => {
    for (let stop = stops.pop(); stop !== undefined; stop = stops.pop()) await stop();
  };
  // Ended from outside, it leaves no server behind.
  const endNow = (): void => void stopAll().finally(() => process.exit(1));
  process.once('SIGINT', endNow).once('SIGTERM', endNow);
  try {
    const started = await Promise.allSettled([startDatabase(folder), startEngine(env, readable)]);
    for (const part of started) if (part.status === 'fulfilled') stops.push(() => part.value.stop());
    const [postgres, temporal] = started;
    if (postgres.status === 'rejected') throw postgres.reason;
    if (temporal.status === 'rejected') throw temporal.reason;
    const stack = await openStack({
      databaseUrl: postgres.value.url('play'),
      temporal: {
        TEMPORAL_ADDRESS: temporal.value.address,
        TEMPORAL_NAMESPACE: namespace,
        PAYLOAD_KEYS: readable === undefined ? `play:${randomBytes(32).toString('base64')}` : unencrypted,
      },
      queue: 'play',
      bundle: await bundleWorkflows(),
      log,
    });
    stops.push(() => stack.stop());
    return await work(stack);
  } finally {
    await stopAll();
    process.off('SIGINT', endNow).off('SIGTERM', endNow);
  }
}
