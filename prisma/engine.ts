/** Prisma's schema engine in its WebAssembly build: nothing is fetched, and the folders and the table stay Prisma's own. */

import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory, DriverAdapterError } from '@prisma/driver-adapter-utils';
import type { MigrationDirectory, MigrationList, SchemaEngine } from '@prisma/schema-engine-wasm';
import * as glue from '@prisma/schema-engine-wasm/schema_engine_bg';
import pg from 'pg';

export const schemaFile = join(import.meta.dirname, 'schema.prisma');
export const migrationsFolder = join(import.meta.dirname, 'migrations');
export const noFilters = { externalTables: [], externalEnums: [] };
/** The part of the platform's WebAssembly that is needed; the type library without a browser does not name it. */
declare const WebAssembly: {
  instantiate(bytes: Uint8Array, imports: object): Promise<{ instance: { exports: Record<string, unknown> } }>;
};

/** What Prisma's own command line writes beside the migrations. */
export const lockText =
  '# Written with the first migration; it says which database the migrations are for.\nprovider = "postgresql"\n';

async function readMigration(folder: string, path: string): Promise<MigrationDirectory> {
  const value = await readFile(join(folder, path, 'migration.sql'), 'utf8');
  return { path, migrationFile: { path: 'migration.sql', content: { tag: 'ok', value } } };
}

/** The migrations of a folder, oldest first; a folder that is not there holds none. */
export async function readMigrations(folder: string): Promise<MigrationList> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return {
    baseDir: folder,
    lockfile: { path: 'migration_lock.toml', content: lockText },
    shadowDbInitScript: '',
    migrationDirectories: await Promise.all(names.toSorted().map((name) => readMigration(folder, name))),
  };
}

/**
 * The package's own entry imports the WebAssembly file as a module, which Node warns of at every start and which
 * bundlers refuse; its two halves are put together here instead, once per process.
 */
async function loadEngine(): Promise<typeof SchemaEngine> {
  const file = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg');
  const bytes = await readFile(file.replace(/\.js$/, '.wasm'));
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': { ...glue } });
  glue.__wbg_set_wasm(instance.exports);
  const start = instance.exports['__wbindgen_start'];
  if (typeof start === 'function') start();
  return glue.SchemaEngine;
}
let engineClass: ReturnType<typeof loadEngine> | undefined;

/** The adapter sends a script in pieces cut at every semicolon, which cuts functions and triggers apart; whole, it works. */
class WholeScripts extends PrismaPg {
  readonly #pool: pg.Pool;

  constructor(pool: pg.Pool) {
    super(pool);
    this.#pool = pool;
  }

  override async connect(): ReturnType<PrismaPg['connect']> {
    const adapter = await super.connect();
    adapter.executeScript = async (script) => {
      await this.#pool.query(script).catch((failure: unknown) => {
        throw failure instanceof pg.DatabaseError ? forEngine(failure) : failure;
      });
    };
    return adapter;
  }
}

/** The engine shows a person what the database said only when it is told in its own form. */
const forEngine = ({ code, severity, message, detail, column, hint }: pg.DatabaseError): DriverAdapterError =>
  new DriverAdapterError({
    kind: 'postgres',
    code: code ?? '',
    severity: severity ?? '',
    message,
    detail,
    column,
    hint,
  });

export async function withEngine<T>(connectionString: string, work: (engine: SchemaEngine) => Promise<T>): Promise<T> {
  // A pool of our own, to be closed at once: the engine's lock on the database is its session's, and the adapter's own
  // pool would keep that session, and the next migration waiting, for ten seconds.
  const pool = new pg.Pool({ connectionString });
  const adapter = bindMigrationAwareSqlAdapterFactory(new WholeScripts(pool));
  const datamodel: [string, string] = [schemaFile, await readFile(schemaFile, 'utf8')];
  engineClass ??= loadEngine();
  try {
    const engine = await (await engineClass).new({ datamodels: [datamodel] }, () => undefined, adapter);
    return await work(engine).finally(() => engine.free());
  } finally {
    await pool.end();
  }
}
