/** R-PRV-2: a whole life on the real service, and no name, address or text of it in Temporal, encrypted or not. */
import type { Payload } from '@temporalio/common';
import { expect, inject, test } from 'vitest';
import { playScenario } from '../../play/play-scenario.ts';
import { readScenario } from '../../play/read-scenario.ts';
import { openStack } from '../../play/stack.ts';
import { EncryptingCodec, readKeyRing } from '../../temporal/codec.ts';
import { lazyClient } from '../../temporal/connect.ts';
import { bundleWorkflows } from '../../worker/bundle.ts';
import { installRuntime } from '../../worker/runtime.ts';
import { freshDatabase } from '../support/database.ts';
import { freshNamespace } from '../support/namespace.ts';
import { testKeys } from '../support/rig.ts';
import { scenarioFile } from './in-memory.ts';

const codec = new EncryptingCodec(readKeyRing(testKeys));

const isBytes = (value: unknown): value is Uint8Array => ArrayBuffer.isView(value);

const isPayload = (value: object): value is Payload & { readonly data: Uint8Array } =>
  'metadata' in value && 'data' in value && isBytes(value.data);

/** Every string of a history, with each payload opened: what would stand there if nothing were encrypted. */
async function openText(value: unknown): Promise<readonly string[]> {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null || isBytes(value)) return [];
  if (isPayload(value)) {
    const [opened] = await codec.decode([value]);
    return isBytes(opened?.data) ? [Buffer.from(opened.data).toString('utf8')] : [];
  }
  const parts = await Promise.all(Object.values(value).map(openText));
  return parts.flat();
}

test('a life from registration to a permanent job leaves only ids, codes and days in Temporal', async () => {
  installRuntime('ERROR');
  const database = await freshDatabase();
  const temporal = {
    TEMPORAL_ADDRESS: inject('temporalAddress'),
    TEMPORAL_NAMESPACE: await freshNamespace(),
    PAYLOAD_KEYS: testKeys,
  };
  const stack = await openStack({
    databaseUrl: database.url,
    temporal,
    queue: 'test/nothing-of-a-person',
    bundle: await bundleWorkflows(),
    log: (code, error) => console.error(code, error),
  });
  const client = lazyClient(temporal);
  try {
    await playScenario(await readScenario(scenarioFile('own-dates-to-permanent')), stack);
    const people = await stack.store.database.personVersion.findMany();
    const contents = await stack.store.database.content.findMany();
    const personal = [...people.flatMap(({ name, email }) => [name, email ?? '']), ...contents.map(({ body }) => body)];
    const texts: string[] = [];
    for await (const { workflowId, runId } of client.workflow.list()) {
      texts.push(...(await openText(await client.workflow.getHandle(workflowId, runId).fetchHistory())));
    }
    // That there is something to read, and that it was opened: a tend's answer names its acts.
    expect(texts.some((one) => one.includes('"acts":['))).toBe(true);
    expect(personal.length).toBeGreaterThan(20);
    const all = texts.join('\n').toLowerCase();
    expect(personal.filter((one) => one.length > 3 && all.includes(one.toLowerCase()))).toEqual([]);
  } finally {
    await client.connection.close();
    await stack.stop();
    await database.drop();
  }
}, 600_000);
