/** Real engines for a measurement: PostgreSQL that flushes to disk, Temporal on a file, a mail catcher, one worker. */
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Client } from '@temporalio/client';
import { createRender } from '../activities/dress.ts';
import { startCatcher } from '../embedded/catcher.ts';
import { freePort } from '../embedded/free-port.ts';
import { startPostgres } from '../embedded/postgres.ts';
import { startTemporal } from '../embedded/temporal.ts';
import { temporalBinary } from '../embedded/temporal-binary.ts';
import { createTransport } from '../mail/transport.ts';
import { openDatabase } from '../prisma/client.ts';
import { migrate } from '../prisma/migrate.ts';
import type { Store } from '../store/store.ts';
import { lazyClient, type TemporalSettings } from '../temporal/connect.ts';
import { createCourier, tracked } from '../temporal/courier.ts';
import { searchAttributes } from '../temporal/search-attributes.ts';
import { bundleWorkflows } from '../worker/bundle.ts';
import { startWorker } from '../worker/create-worker.ts';
import { installRuntime } from '../worker/runtime.ts';

export interface Engines {
  readonly store: Store;
  readonly client: Client;
  readonly temporal: TemporalSettings;
  readonly databaseUrl: string;
  /** For a rehearsal that must be alone in its namespace. */
  readonly secondNamespace: string;
  /** An empty one with all migrations. @returns its address */
  readonly createDatabase: (name: string) => Promise<string>;
}

const namespace = 'forlop-bench';
const secondNamespace = 'forlop-bench-course';
const quiet = (): void => undefined;

export async function withEngines<T>(
  env: Readonly<Record<string, string | undefined>>,
  work: (engines: Engines) => Promise<T>,
): Promise<T> {
  installRuntime('ERROR');
  const folder = await mkdtemp(join(tmpdir(), 'forlop-bench-'));
  await chmod(folder, 0o755); // PostgreSQL may run under another account.
  const stops: (() => Promise<unknown>)[] = [() => rm(folder, { recursive: true, force: true })];
  try {
    const server = await startPostgres({ dataDir: join(folder, 'pg'), port: await freePort(), log: quiet });
    stops.push(() => server.stop());
    const createDatabase = async (name: string): Promise<string> => {
      await server.createDatabase(name);
      await migrate(server.url(name));
      return server.url(name);
    };
    const databaseUrl = await createDatabase('bench');
    const engine = await startTemporal({
      binary: await temporalBinary(env),
      store: { file: join(folder, 'temporal.db') },
      port: await freePort(),
      namespaces: [namespace, secondNamespace],
      searchAttributes,
      retentionDays: 1,
      log: quiet,
    });
    stops.push(() => engine.stop());
    const temporal: TemporalSettings = {
      TEMPORAL_ADDRESS: engine.address,
      TEMPORAL_NAMESPACE: namespace,
      PAYLOAD_KEYS: `k1:${Buffer.alloc(32, 1).toString('base64')}`,
    };
    const client = lazyClient(temporal);
    stops.push(() => client.connection.close());
    const post = tracked(createCourier({ client }));
    const store: Store = {
      database: openDatabase(databaseUrl, 20),
      machineNow: () => Date.now(),
      hashKey: 'bench-hash-key-0123456789',
      wake: post.wake,
    };
    stops.push(() => post.settled());
    stops.push(() => store.database.$disconnect());
    const catcher = await startCatcher({ port: 0 });
    stops.push(() => catcher.stop());
    const transport = createTransport(catcher.smtpUrl, { connectMs: 5_000, greetingMs: 5_000, silenceMs: 10_000 });
    const render = createRender({ publicUrl: 'https://forlop.example', mailFrom: 'post@forlop.example' });
    const worker = await startWorker({
      settings: temporal,
      ports: { store, transport, render },
      bundle: await bundleWorkflows(),
    });
    stops.push(() => worker.stop());
    return await work({ store, client, temporal, databaseUrl, secondNamespace, createDatabase });
  } finally {
    for (const stop of stops.toReversed()) await stop();
  }
}
