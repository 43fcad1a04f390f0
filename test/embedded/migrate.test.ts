import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { freePort } from '../../embedded/free-port.ts';
import type { EmbeddedPostgres } from '../../embedded/postgres.ts';
import { startPostgres } from '../../embedded/postgres.ts';
import { migrate } from '../../prisma/migrate.ts';
import { differenceSql, folderName, writeMigration } from '../../prisma/write-migration.ts';

let folder: string;
let server: EmbeddedPostgres;
let migrations: string;
let url: string;
let count = 0;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'forlop-migrate-'));
  await chmod(folder, 0o755);
  const port = await freePort();
  server = await startPostgres({ dataDir: join(folder, 'data'), port, fast: true, log: () => undefined });
});
afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true });
});
beforeEach(async () => {
  count += 1;
  migrations = join(folder, `migrations-${count}`);
  await server.createDatabase(`d${count}`);
  url = server.url(`d${count}`);
});

async function add(name: string, sql: string): Promise<void> {
  await mkdir(join(migrations, name), { recursive: true });
  await writeFile(join(migrations, name, 'migration.sql'), sql);
}

async function ask(sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query({ text: sql, rowMode: 'array' })).rows;
  } finally {
    await client.end();
  }
}

describe('migrate', () => {
  test('applies what is new, in order, and notes it in the table of Prisma', async () => {
    await add('20260101000000_a', 'CREATE TABLE a (n int);');
    expect(await migrate(url, migrations)).toEqual({ applied: ['20260101000000_a'] });
    await add('20260103000000_c', 'ALTER TABLE a ADD COLUMN o int;');
    await add('20260102000000_b', 'INSERT INTO a VALUES (1);');
    expect(await migrate(url, migrations)).toEqual({ applied: ['20260102000000_b', '20260103000000_c'] });
    expect(await migrate(url, migrations)).toEqual({ applied: [] });
    const noted = 'SELECT migration_name, finished_at IS NOT NULL FROM _prisma_migrations ORDER BY started_at';
    expect(await ask(noted)).toEqual(
      ['20260101000000_a', '20260102000000_b', '20260103000000_c'].map((name) => [name, true]),
    );
    expect(await ask('SELECT n, o FROM a')).toEqual([[1, null]]);
  });

  test('takes triggers and functions, whose bodies hold semicolons', async () => {
    const body = `BEGIN RAISE EXCEPTION 'the log only grows'; RETURN NULL; END`;
    await add(
      '20260101000000_log',
      `CREATE TABLE log (n int);
       CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ ${body} $$;
       CREATE TRIGGER grows BEFORE UPDATE OR DELETE ON log EXECUTE FUNCTION refuse();`,
    );
    await migrate(url, migrations);
    await ask('INSERT INTO log VALUES (1)');
    await expect(ask('DELETE FROM log')).rejects.toThrow('the log only grows');
  });

  test('of several at once one applies and the others find nothing to do', async () => {
    await add('20260101000000_a', 'CREATE TABLE a (n int); SELECT pg_sleep(0.2);');
    const results = await Promise.all([1, 2, 3].map(() => migrate(url, migrations)));
    expect(results.flatMap(({ applied }) => applied)).toEqual(['20260101000000_a']);
  });

  test('stops at one that fails, names it, and does not go past it the next time', async () => {
    await add('20260101000000_bad', 'CREATE TABLE a (n nonsense);');
    await add('20260102000000_next', 'CREATE TABLE b (n int);');
    await expect(migrate(url, migrations)).rejects.toThrow('20260101000000_bad');
    await expect(migrate(url, migrations)).rejects.toThrow('20260101000000_bad');
    expect(await ask(`SELECT to_regclass('b')`)).toEqual([[null]]);
  });
});

describe('writing a migration', () => {
  test('the SQL leads from one schema to the next, and is empty when they are alike', async () => {
    const schema = (more: string): string =>
      `datasource db {\n  provider = "postgresql"\n}\nmodel A {\n  id Int @id\n${more}}\n`;
    const first = await differenceSql(url, undefined, schema(''));
    expect(first).toContain('CREATE TABLE "A"');
    const second = await differenceSql(url, schema(''), schema('  name String?\n'));
    expect(second).toContain('ADD COLUMN     "name" TEXT');
    expect(await differenceSql(url, schema(''), schema(''))).toBe('');
    await add('20260101000000_a', first);
    await add('20260102000000_b', second);
    expect((await migrate(url, migrations)).applied).toHaveLength(2);
    expect(await ask('SELECT id, name FROM "A"')).toEqual([]);
  });

  test('a folder is written once, and what it says can be applied', { timeout: 120_000 }, async () => {
    const file = await writeMigration('first', new Date('2026-01-31T12:00:00Z'), migrations);
    expect(file).toBe(join(migrations, '20260131120000_first', 'migration.sql'));
    expect(await readFile(join(migrations, 'migration_lock.toml'), 'utf8')).toContain('provider = "postgresql"');
    expect(await writeMigration('second', new Date('2026-02-01T12:00:00Z'), migrations)).toBeNull();
    expect(await migrate(url, migrations)).toEqual({ applied: ['20260131120000_first'] });
  });

  test('a name that would not sort or read well is refused', () => {
    const at = new Date('2026-01-31T12:00:00Z');
    for (const name of ['', 'Add', 'add-links', '1st', '../x'])
      expect(() => folderName(name, at)).toThrow('lower case');
  });
});
