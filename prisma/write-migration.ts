/**
 * `npm run migration -- NAME`: writes the next migration folder, with the SQL that leads from the migrations so far to
 * `schema.prisma`. Triggers, checks and partial indexes, which the schema cannot say, are added to the file by hand
 * before it lands; a migration that has landed is never changed. The schema that the migrations lead to is kept beside
 * them, as `migrations/schema.prisma`: the engine's adapter cannot read a
 * live database's catalogue, so what has changed since is seen by comparing the two schemas.
 */

import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DiffTarget } from '@prisma/schema-engine-wasm';
import { freePort } from '../embedded/free-port.ts';
import { startPostgres } from '../embedded/postgres.ts';
import { lockText, migrationsFolder, noFilters, schemaFile, withEngine } from './engine.ts';

/** The engine asks a database for its version, even where it only compares two texts. */
async function withScratchDatabase<T>(work: (url: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'forlop-migration-'));
  const log = (): void => undefined;
  try {
    const server = await startPostgres({ dataDir: join(folder, 'data'), port: await freePort(), fast: true, log });
    try {
      return await work(server.url('postgres'));
    } finally {
      await server.stop();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The SQL that leads from one schema's text to another's; empty when they say the same. */
export async function differenceSql(url: string, from: string | undefined, to: string): Promise<string> {
  const target = (content: string): DiffTarget => ({ tag: 'schemaDatamodel', files: [{ path: schemaFile, content }] });
  const { stdout } = await withEngine(url, (engine) =>
    engine.diff({
      from: from === undefined ? { tag: 'empty' } : target(from),
      to: target(to),
      script: true,
      exitCode: null,
      filters: noFilters,
    }),
  );
  return stdout === null || stdout.includes('This is an empty migration') ? '' : stdout;
}

/** `20260131120000_name`: the order of the folders' names is the order in which they are applied. */
export function folderName(name: string, at: Date): string {
  if (!/^[a-z][a-z0-9_]*$/.test(name))
    throw new Error('A migration is named in lower case: npm run migration -- add_links');
  return `${at.toISOString().replaceAll(/\D/g, '').slice(0, 14)}_${name}`;
}

/** Answers the path of the new file, or `null` when the migrations already lead to the schema. */
export async function writeMigration(name: string, at: Date, folder = migrationsFolder): Promise<string | null> {
  const into = join(folder, folderName(name, at));
  const reachedFile = join(folder, 'schema.prisma');
  const reached = existsSync(reachedFile) ? await readFile(reachedFile, 'utf8') : undefined;
  const wanted = await readFile(schemaFile, 'utf8');
  const sql = reached === wanted ? '' : await withScratchDatabase((url) => differenceSql(url, reached, wanted));
  if (sql === '') return null;
  await mkdir(into, { recursive: true });
  await writeFile(join(into, 'migration.sql'), sql);
  await writeFile(reachedFile, wanted);
  await writeFile(join(folder, 'migration_lock.toml'), lockText);
  return join(into, 'migration.sql');
}

if (import.meta.main) {
  try {
    const file = await writeMigration(process.argv[2] ?? '', new Date());
    const written = `Wrote ${file}. Read it, and add what the schema cannot say before it lands.`;
    console.log(file === null ? 'The migrations already lead to schema.prisma: nothing to write.' : written);
  } catch (failure) {
    console.error(failure instanceof Error ? failure.message : failure);
    process.exitCode = 1;
  }
}
