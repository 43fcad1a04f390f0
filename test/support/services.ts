/** One PostgreSQL and one Temporal for all test files (vitest globalSetup); each file takes a database of its own. */
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { freePort } from '../../embedded/free-port.ts';
import { startPostgres } from '../../embedded/postgres.ts';
import { startTemporal } from '../../embedded/temporal.ts';
import { temporalBinary } from '../../embedded/temporal-binary.ts';
import { migrate } from '../../prisma/migrate.ts';
import { searchAttributes } from '../../temporal/search-attributes.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the maintenance database; databases for tests are made from it. */
    postgresUrl: string;
    /** The database with all migrations applied that tests copy. */
    templateDatabase: string;
    temporalAddress: string;
    temporalNamespace: string;
  }
}

const templateDatabase = 'forlop_template';
const temporalNamespace = 'forlop-test';
const quiet = (): void => undefined;

async function startDatabase(folder: string) {
  const server = await startPostgres({
    dataDir: join(folder, 'postgres'),
    port: await freePort(),
    fast: true,
    log: quiet,
  });
  try {
    await server.createDatabase(templateDatabase);
    await migrate(server.url(templateDatabase));
    return server;
  } catch (failure) {
    await server.stop();
    throw failure;
  }
}

const startEngine = async () =>
  startTemporal({
    binary: await temporalBinary(process.env),
    store: 'memory',
    port: await freePort(),
    namespaces: [temporalNamespace],
    searchAttributes,
    retentionDays: 1,
    timeSkipping: true,
    log: quiet,
  });

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'forlop-test-'));
  await chmod(folder, 0o755); // PostgreSQL may run as another account than the tests.
  const started = await Promise.allSettled([startDatabase(folder), startEngine()]);
  const teardown = async (): Promise<void> => {
    const running = started.filter((part) => part.status === 'fulfilled');
    await Promise.all(running.map((part) => part.value.stop()));
    await rm(folder, { recursive: true, force: true });
  };
  const [postgres, temporal] = started;
  if (postgres.status === 'rejected' || temporal.status === 'rejected') {
    await teardown();
    throw postgres.status === 'rejected'
      ? postgres.reason
      : temporal.status === 'rejected'
        ? temporal.reason
        : undefined;
  }
  project.provide('postgresUrl', postgres.value.url('postgres'));
  project.provide('templateDatabase', templateDatabase);
  project.provide('temporalAddress', temporal.value.address);
  project.provide('temporalNamespace', temporalNamespace);
  return teardown;
}
