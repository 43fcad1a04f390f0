import pg from 'pg';
import { migrationsFolder, noFilters, readMigrations, withEngine } from './engine.ts';

/** Any number will do, as long as nothing else in the database locks on it. */
const lockNumber = 7_064_519;

/**
 * Brings a database up to the migrations in `prisma/migrations`, in Prisma's own table. Two processes that start at
 * once take turns by a lock in the database: the second finds nothing left to do. A migration that fails stops the
 * rest and leaves its mark in the table, as with Prisma's command line.
 */
export async function migrate(connectionString: string, folder = migrationsFolder): Promise<{ applied: string[] }> {
  const migrationsList = await readMigrations(folder);
  const client = new pg.Client({ connectionString });
  client.on('error', () => undefined); // A lost connection is heard of from the query that it fails.
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [lockNumber]);
    const { appliedMigrationNames } = await withEngine(connectionString, (engine) =>
      engine.applyMigrations({ migrationsList, filters: noFilters }),
    );
    return { applied: appliedMigrationNames };
  } finally {
    // The lock is the session's: it goes with the connection.
    await client.end();
  }
}
