import { Connection } from '@temporalio/client';
import pg from 'pg';
import { expect, inject, test } from 'vitest';
import { freshDatabase } from './database.ts';

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query({ text: sql, rowMode: 'array' })).rows;
  } finally {
    await client.end();
  }
}

test('each test file has a migrated database of its own', async () => {
  const [one, two] = await Promise.all([freshDatabase(), freshDatabase()]);
  await ask(one.url, 'CREATE TABLE only_here (n int)');
  expect(await ask(two.url, `SELECT to_regclass('only_here'), to_regclass('_prisma_migrations') IS NOT NULL`)).toEqual([
    [null, true],
  ]);
  await Promise.all([one.drop(), two.drop()]);
  await expect(ask(one.url, 'SELECT 1')).rejects.toMatchObject({ code: '3D000' });
});

test('Temporal serves the namespace of the tests', async () => {
  const connection = await Connection.connect({ address: inject('temporalAddress') });
  const namespace = inject('temporalNamespace');
  const { namespaceInfo } = await connection.workflowService.describeNamespace({ namespace });
  expect(namespaceInfo?.name).toBe(namespace);
  await connection.close();
});
