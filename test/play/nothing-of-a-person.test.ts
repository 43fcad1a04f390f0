/** R-PRV-2: a whole life on the real service, and no name, address or text of it in Temporal, encrypted or not. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Payload } from '@temporalio/common';
import { expect, inject, test } from 'vitest';
import { searchedPlay, searchTemporal } from '../../play/clear.ts';
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

test('with nothing encrypted, no byte of Temporal’s database says who it is about or what anybody wrote', async () => {
  const read = await readScenario(scenarioFile('by-count'));
  const log = (code: string, error: unknown): void => console.error(code, error);
  const { found, idsFound, sought, bytes } = await searchedPlay(process.env, log, async (stack) => {
    await playScenario(read, stack);
  });
  expect(found).toEqual([]);
  // That the search reads what Temporal holds: the ids that each workflow is started with.
  expect(sought.ids.length).toBeGreaterThan(2);
  expect(idsFound).toBe(sought.ids.length);
  expect(sought.names).toEqual(expect.arrayContaining(['Anne Aas', 'Fosse']));
  expect(sought.addresses).toContain('frida.fosse@vegstyret.test');
  expect(sought.texts).toContain('Bare én var kvalifisert');
  expect(bytes).toBeGreaterThan(100_000);
});

test('the search finds a name, an address and a text in whatever Temporal keeps them', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'forlop-search-'));
  const file = join(folder, 'temporal.db');
  try {
    const database = new DatabaseSync(file);
    database.exec('CREATE TABLE history_node (data BLOB); CREATE TABLE visibility (memo TEXT)');
    // Longer than a page, so that it lies in pieces in the file; among bytes that are no text.
    const long = Buffer.concat([
      Buffer.alloc(5_000, 0xe3),
      Buffer.from('{"id":"case-1","why":"Sa \\"ja\\"\\nÅse Ødegård"}'),
    ]);
    database.prepare('INSERT INTO history_node VALUES (?)').run(long);
    database.prepare('INSERT INTO visibility VALUES (?)').run('KARI@person.example planned');
    database.close();
    const sought = {
      names: ['Åse Ødegård', 'Anne', 'Per Moen'],
      addresses: ['kari@person.example', 'KARI@person.example'],
      texts: ['Sa "ja"\nÅse Ødegård'],
      ids: ['case-1', 'case-2'],
    };
    const { found, idsFound } = await searchTemporal(file, sought);
    const inTables = found.filter(({ where }) => !where.startsWith('temporal.db'));
    expect(inTables).toEqual([
      { words: 'Åse Ødegård', where: 'history_node' },
      { words: 'KARI@person.example', where: 'visibility' },
      { words: 'Sa "ja"\nÅse Ødegård', where: 'history_node' },
    ]);
    expect(idsFound).toBe(1);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
