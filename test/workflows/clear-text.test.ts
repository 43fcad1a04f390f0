/** Nothing of a person reaches Temporal in the clear: asked of the bytes that the server itself has kept (R-PRV-2). */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, Connection } from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import protocol from '@temporalio/proto';
import { NativeConnection, Worker } from '@temporalio/worker';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Activities } from '../../activities/index.ts';
import { freePort } from '../../embedded/free-port.ts';
import { type EmbeddedTemporal, startTemporal } from '../../embedded/temporal.ts';
import { temporalBinary } from '../../embedded/temporal-binary.ts';
import { dataConverter } from '../../temporal/connect.ts';
import { createCourier } from '../../temporal/courier.ts';
import { searchAttributes, statusAttribute } from '../../temporal/search-attributes.ts';
import { bundleWorkflows } from '../../worker/bundle.ts';
import { installRuntime } from '../../worker/runtime.ts';
import { testKeys } from '../support/rig.ts';

const planted = ['Kari Nordmann', 'kari@nordmann.test', 'plantedEvent', 'plantedStep', 'plantedFault'];
const namespace = 'forlop-clear';
const queue = 'clear';

let folder: string;
let server: EmbeddedTemporal;
let connection: Connection;
let client: Client;
beforeAll(async () => {
  installRuntime('ERROR');
  folder = await mkdtemp(join(tmpdir(), 'forlop-clear-'));
  server = await startTemporal({
    binary: await temporalBinary(process.env),
    store: { file: join(folder, 'temporal.db') },
    port: await freePort(),
    namespaces: [namespace],
    searchAttributes,
    retentionDays: 1,
    log: () => undefined,
  });
  connection = await Connection.connect({ address: server.address });
  client = new Client({ connection, namespace, dataConverter: dataConverter(testKeys) });
});
afterAll(async () => {
  await connection.close();
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

/** The first try fails with a text as a driver would write it; the answer then holds what no answer should. */
function talkative(): Activities {
  let tries = 0;
  return {
    tend: async () => {
      tries += 1;
      if (tries <= 3)
        throw ApplicationFailure.create({ message: 'plantedFault of Kari Nordmann <kari@nordmann.test>' });
      return {
        done: false,
        ended: false,
        rest: false,
        waitMs: null,
        fired: ['plantedStep'],
        acts: [],
        edition: '1.0',
        shown: { status: 'verifying', agency: 'difi', nextDue: 0, needsAttention: false },
      };
    },
    deliverWebhooks: async () => ({ waitMs: null }),
    deliver: async () => ({ waitMs: null, sent: 0 }),
  };
}

async function liveOnce(): Promise<void> {
  const worker = await Worker.create({
    connection: await NativeConnection.connect({ address: server.address }),
    namespace,
    taskQueue: queue,
    workflowBundle: await bundleWorkflows(),
    activities: { ...talkative() },
    dataConverter: dataConverter(testKeys),
  });
  await worker.runUntil(async () => {
    await createCourier({ client, queue })([
      { type: 'case', ref: { kind: 'position', id: 'clear-1' }, why: ['plantedEvent'] },
    ]);
    await expect
      .poll(
        async () => (await client.workflow.getHandle('position/clear-1').describe()).typedSearchAttributes.getAll(),
        {
          timeout: 120_000,
        },
      )
      .toContainEqual({ key: statusAttribute, value: 'verifying' });
  });
}

const withAny = (bytes: Uint8Array): readonly string[] =>
  planted.filter((words) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(words));

test('a run that fails, answers and is listed leaves its codes to read, and no text', async () => {
  await liveOnce();
  const { history } = await connection.workflowService.getWorkflowExecutionHistory({
    namespace,
    execution: { workflowId: 'position/clear-1' },
  });
  const events = history?.events ?? [];
  expect(events.some(({ activityTaskScheduledEventAttributes }) => activityTaskScheduledEventAttributes != null)).toBe(
    true,
  );
  expect(withAny(protocol.temporal.api.history.v1.History.encode({ events }).finish())).toEqual([]);

  const files = await readdir(folder);
  const kept = await Promise.all(
    files.filter((name) => name.startsWith('temporal.db')).map((name) => readFile(join(folder, name))),
  );
  const all = Buffer.concat(kept);
  // What is meant to be read is there: otherwise this would look in the wrong place.
  for (const clear of ['position/clear-1', 'ForlopStatus', 'verifying', 'difi']) expect(all.includes(clear)).toBe(true);
  expect(withAny(all)).toEqual([]);
});
