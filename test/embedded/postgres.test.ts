import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isAlive } from '../../embedded/child.ts';
import { freePort } from '../../embedded/free-port.ts';
import type { EmbeddedPostgres, PostgresOptions } from '../../embedded/postgres.ts';
import { startPostgres } from '../../embedded/postgres.ts';

let folder: string;
let dataDir: string;
let running: EmbeddedPostgres[];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'forlop-postgres-'));
  await chmod(folder, 0o755);
  dataDir = join(folder, 'data');
  running = [];
});
afterEach(async () => {
  for (const server of running) await server.stop();
  await rm(folder, { recursive: true, force: true });
});

const start = async (options: Partial<PostgresOptions> = {}): Promise<EmbeddedPostgres> => {
  const server = await startPostgres({ dataDir, port: await freePort(), fast: true, log: () => undefined, ...options });
  running.push(server);
  return server;
};

async function ask(server: EmbeddedPostgres, sql: string, database = 'postgres'): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: server.url(database) });
  client.on('error', () => undefined); // A killed server ends its connections.
  await client.connect();
  try {
    const { rows } = await client.query({ text: sql, rowMode: 'array' });
    return rows.flat();
  } finally {
    await client.end();
  }
}

test('the data is there after a stop and a start, and after the server was killed', { timeout: 120_000 }, async () => {
  const first = await start({ fast: false });
  expect(await first.createDatabase('cases')).toBe(true);
  expect(await first.createDatabase('cases')).toBe(false);
  await ask(first, 'CREATE TABLE t AS SELECT 1 AS n', 'cases');
  await first.stop();
  const second = await start({ fast: false });
  expect(await ask(second, 'SELECT n FROM t', 'cases')).toEqual([1]);
  const { pid } = second;
  await second.kill();
  expect(isAlive(pid)).toBe(false);
  await second.restart();
  expect(second.pid).not.toBe(pid);
  expect(await ask(second, 'SELECT n FROM t', 'cases')).toEqual([1]);
});

test('a password is asked for, other than in tests', { timeout: 120_000 }, async () => {
  const server = await start({ fast: false });
  const url = new URL(server.url('postgres'));
  url.password = 'wrong';
  const client = new pg.Client({ connectionString: url.href });
  await expect(client.connect()).rejects.toMatchObject({ code: '28P01' });
});

test('text is UTF-8, moments are UTC, and Norwegian order is had by name', async () => {
  const server = await start();
  expect(await ask(server, 'SHOW server_encoding')).toEqual(['UTF8']);
  expect(await ask(server, 'SHOW timezone')).toEqual(['UTC']);
  const sorted = `SELECT x FROM (VALUES ('Ås'), ('Zoo'), ('Ørsta')) v (x) ORDER BY x COLLATE "nb-NO-x-icu"`;
  expect(await ask(server, sorted)).toEqual(['Zoo', 'Ørsta', 'Ås']);
});

test('a database is copied from a template, and dropped while somebody uses it', async () => {
  const server = await start();
  await server.createDatabase('template');
  await ask(server, 'CREATE TABLE t AS SELECT 7 AS n', 'template');
  await Promise.all(['a', 'b'].map((name) => server.createDatabase(name, 'template')));
  expect(await ask(server, 'SELECT n FROM t', 'b')).toEqual([7]);
  const user = new pg.Client({ connectionString: server.url('a') });
  user.on('error', () => undefined);
  await user.connect();
  await server.dropDatabase('a');
  await server.dropDatabase('a');
  expect(await ask(server, `SELECT datname FROM pg_database WHERE datname IN ('a', 'b')`)).toEqual(['b']);
});

test('a second start on the same data is refused while the first runs', async () => {
  await start();
  await expect(start()).rejects.toMatchObject({ code: 'alreadyRunning' });
});

test('a busy port is named', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const address = other.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  await expect(start({ port })).rejects.toMatchObject({
    code: 'portBusy',
    message: expect.stringContaining(`${port}`),
  });
  other.close();
  expect(await ask(await start(), 'SELECT 1')).toEqual([1]);
});

test('a data folder of another version, or of something else, is refused and left alone', async () => {
  await (await start()).stop();
  await writeFile(join(dataDir, 'PG_VERSION'), '15\n');
  await expect(start()).rejects.toMatchObject({ code: 'dataVersion', message: expect.stringContaining('version 15') });
  expect(await readFile(join(dataDir, 'PG_VERSION'), 'utf8')).toBe('15\n');
  const photos = join(folder, 'photos');
  await mkdir(photos);
  await writeFile(join(photos, 'a.jpg'), '');
  await expect(start({ dataDir: photos })).rejects.toMatchObject({ code: 'dataFolder' });
});

test('a folder that others may not enter is no hindrance, whoever starts it', async () => {
  await chmod(folder, 0o700);
  expect(await ask(await start(), 'SELECT 1')).toEqual([1]);
});

test('a lock file that names a stranger is no hindrance', async () => {
  await (await start()).stop();
  await writeFile(join(dataDir, 'postmaster.pid'), `${process.pid}\n${dataDir}\n`);
  expect(await ask(await start(), 'SELECT 1')).toEqual([1]);
});

test('an interrupted first start leaves nothing that hinders the next', async () => {
  await mkdir(`${dataDir}.new`);
  await writeFile(join(`${dataDir}.new`, 'half'), '');
  expect(await ask(await start(), 'SELECT 1')).toEqual([1]);
});

test('a server whose run was killed is ended, and its data taken up', { timeout: 120_000 }, async () => {
  const port = await freePort();
  const module = new URL('../../embedded/postgres.ts', import.meta.url).href;
  const script = `const { startPostgres } = await import(${JSON.stringify(module)});
    const server = await startPostgres({ dataDir: ${JSON.stringify(dataDir)}, port: ${port}, fast: true, log: () => {} });
    await server.createDatabase('cases');
    console.log(server.pid);`;
  const run = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [chunk] = await once(run.stdout, 'data');
  const orphan = Number(String(chunk));
  run.kill('SIGKILL');
  await once(run, 'exit');
  expect(isAlive(orphan)).toBe(true);
  const next = await start({ port });
  expect(isAlive(orphan)).toBe(false);
  expect(await next.createDatabase('cases')).toBe(false);
});
