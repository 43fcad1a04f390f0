import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, Connection } from '@temporalio/client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { freePort } from '../../embedded/free-port.ts';
import type { EmbeddedTemporal, TemporalOptions } from '../../embedded/temporal.ts';
import { startTemporal } from '../../embedded/temporal.ts';
import { temporalBinary } from '../../embedded/temporal-binary.ts';

let folder: string;
let running: EmbeddedTemporal[];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'forlop-temporal-'));
  running = [];
});
afterEach(async () => {
  for (const server of running) await server.stop();
  await rm(folder, { recursive: true, force: true });
});

async function start(options: Partial<TemporalOptions> = {}): Promise<EmbeddedTemporal> {
  const server = await startTemporal({
    binary: await temporalBinary(process.env),
    store: { file: join(folder, 'deep', 'temporal.db') },
    port: await freePort(),
    namespaces: ['forlop', 'rehearsal'],
    searchAttributes: { CaseKind: 'Keyword' },
    log: () => undefined,
    ...options,
  });
  running.push(server);
  return server;
}

async function withClient<T>(server: EmbeddedTemporal, work: (client: Client) => Promise<T>): Promise<T> {
  const connection = await Connection.connect({ address: server.address });
  try {
    return await work(new Client({ connection, namespace: 'rehearsal' }));
  } finally {
    await connection.close();
  }
}

const begin = (client: Client) =>
  client.workflow.start('any', { taskQueue: 'q', workflowId: 'w1', searchAttributes: { CaseKind: ['round'] } });

test('workflows are there after a stop, and after the server was killed', { timeout: 120_000 }, async () => {
  const first = await start();
  await withClient(first, begin);
  await first.kill();
  await first.restart();
  await first.stop();
  const second = await start();
  const { status } = await withClient(second, (client) => client.workflow.getHandle('w1').describe());
  expect(status.name).toBe('RUNNING');
});

test('namespaces keep closed runs long, and know the search attributes', { timeout: 120_000 }, async () => {
  const server = await start({ store: 'memory', retentionDays: 400 });
  for (const namespace of ['forlop', 'rehearsal']) {
    const { config } = await withClient(server, ({ workflowService }) =>
      workflowService.describeNamespace({ namespace }),
    );
    expect(Number(config?.workflowExecutionRetentionTtl?.seconds)).toBe(400 * 86_400);
  }
  await withClient(server, async (client) => expect((await begin(client)).workflowId).toBe('w1'));
});

test('a busy port, a second start and a program that is not there are told apart', { timeout: 120_000 }, async () => {
  await start();
  await expect(start()).rejects.toMatchObject({ code: 'alreadyRunning' });
  const port = await freePort();
  const other = createServer().listen(port, '127.0.0.1');
  await expect(start({ store: 'memory', port })).rejects.toMatchObject({ code: 'portBusy' });
  other.close();
  const binary = join(folder, 'none');
  await expect(start({ store: 'memory', binary })).rejects.toMatchObject({ code: 'binaryMissing' });
});
